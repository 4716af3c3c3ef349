import type { ConversationMachine } from '../../machines/engine/define-machine.ts';
import type { FieldType } from '../../machines/engine/types.ts';

/** The date on which the sample letters are written. */
export const today = '2026-11-24';

/** The samples of what a field takes. A letter may say a date only if it is past, or only if it is to come. */
const samples: Readonly<Record<FieldType, readonly [string, ...string[]]>> = {
  date: ['2026-12-02', '2026-11-18'],
  time: ['10:00'],
  year: ['2025'],
};

/** What is typed into a form, by its fields. */
export type Typed = Readonly<Record<string, string>>;

/** What the forms of a conversation are filled in with: the text for a field of a question, by default its name. */
export type TextFor = (question: string, field: string) => string;

/**
 * Returns sample answers to a form: all fields and the first field alone, and these with each of the dates. A rule may
 * tell them apart.
 */
export function typedAnswers(
  { questions, details }: Pick<ConversationMachine, 'questions' | 'details'>,
  question: string,
  fields: readonly string[],
  textFor: TextFor = (_, field) => `a ${field}`,
): readonly Typed[] {
  const definition = ({ ...questions, ...details } as Readonly<Record<string, object>>)[question] ?? {};
  const types = (definition as { types?: Readonly<Record<string, FieldType>> }).types ?? {};
  const valuesOf = (field: string): readonly string[] => {
    const type = types[field];
    return type ? samples[type] : [textFor(question, field)];
  };
  const most = Math.max(1, ...fields.map((field) => valuesOf(field).length));
  const filled = (names: readonly string[]) =>
    Array.from({ length: most }, (_, turn) =>
      Object.fromEntries(names.map((field) => [field, valuesOf(field).at(turn) ?? valuesOf(field)[0] ?? ''])),
    );
  const all = [...filled(fields), ...filled(fields.slice(0, 1))];
  return [...new Map(all.map((each) => [JSON.stringify(each), each])).values()];
}
