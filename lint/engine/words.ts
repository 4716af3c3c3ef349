import type { AllWords } from '../../src/locales/interface-words.ts';
import type { OutcomeWords, Text, Words } from '../types.ts';

type Row = Text | Readonly<Record<string, Text>>;

/** Returns the words of a locale for questions, answers and outcomes, as the linter reads them. */
export const linterWords = (
  lang: string,
  { questions, outcomes, offers, reasons }: Pick<AllWords, 'questions' | 'outcomes' | 'offers' | 'reasons'>,
): Words => ({
  lang,
  questions,
  outcomes: withoutVariants(outcomes),
  tables: {
    reassure: reassurances(questions),
    reasons: mapped(reasons as Readonly<Record<string, object>>, reasonRow),
    offers,
  },
});

/** Removes the variants of each outcome's words; the types already guarantee that they are complete. */
const withoutVariants = (outcomes: Readonly<Record<string, OutcomeWords & { variants?: object }>>) =>
  mapped(outcomes, ({ variants: _, ...words }): OutcomeWords => words);

const reassurances = (questions: AllWords['questions']) =>
  Object.fromEntries(
    Object.entries(questions).flatMap(([question, { reassure }]) =>
      reassure === undefined ? [] : [[question, reassure as Row]],
    ),
  );

/** The reasons of a multiple choice are nouns for its values. */
const reasonRow = (row: object): Row => ('nouns' in row ? row.nouns : row) as Row;

const mapped = <From, To>(
  table: Readonly<Record<string, From>>,
  change: (each: From) => To,
): Readonly<Record<string, To>> =>
  Object.fromEntries(Object.entries(table).map(([name, each]) => [name, change(each)]));
