/** Answers to the details beside a draft: none, each alone, pairs, and all. */
import { typedAnswers } from '../../../lint/engine/sample-answers.ts';
import { interned } from './endings.ts';
import type { Answer } from '../../../lint/types.ts';
import type { TextFor } from '../../../lint/engine/sample-answers.ts';
import type { OpenQuestion } from '../../../machines/engine/types.ts';
import type { DefinedConversation } from '../../../src/engine/index.ts';

/** Combinations of answers to details, smallest first. */
export interface Combinations {
  /** None, each alone, and all of them. */
  basic: readonly (readonly Answer[])[];
  /** Answers to two of them. There may be many. */
  pairs: Iterable<readonly Answer[]>;
  pairCount: number;
}

/** Returns the combinations that are possible after the answers to the questions. */
export function combinationsOf(
  { machine, replay }: DefinedConversation,
  answers: readonly Answer[],
  textFor: TextFor,
): Combinations {
  const openAfter = (given: readonly Answer[]) =>
    replay([...answers, ...given]).details.filter(({ id }) => !given.some(({ question }) => question === id));
  const variants = ({ id: question, kind, choices, fields = [] }: OpenQuestion): readonly Answer[] => {
    const alone = fields.flatMap((field) => typedAnswers(machine, question, [field], textFor));
    const forms = kind === 'text' ? [...typedAnswers(machine, question, fields, textFor), ...alone] : [];
    return [
      ...choices.map((type): Answer => ({ question, type })),
      ...forms.map((value): Answer => ({ question, type: 'typed', value })),
    ].map(interned);
  };
  const first = openAfter([]);
  const single = first.flatMap(variants);
  // An answer may open another detail, and so be a pair with what it opens.
  const isOpen = (question: string) => first.some(({ id }) => id === question);
  const opened = single.flatMap((answer) =>
    answer.type === 'typed'
      ? []
      : openAfter([answer])
          .filter(({ id }) => !isOpen(id))
          .flatMap((detail) => variants(detail).map((other) => [answer, other])),
  );
  const turns = Math.max(1, ...first.map((detail) => variants(detail).length));
  const all = Array.from({ length: turns }, (_, turn) => {
    const given: Answer[] = [];
    for (let [open] = openAfter(given); open; [open] = openAfter(given)) {
      const ways = variants(open);
      const answer = ways[turn % ways.length];
      // A detail that nothing answers is left open.
      if (!answer) break;
      given.push(answer);
    }
    return given;
  });
  const others = (one: Answer, at: number) =>
    single.slice(at + 1).filter(({ question }) => question !== one.question);
  return {
    basic: [[], ...single.map((one) => [one]), ...opened, ...all],
    pairCount: single.reduce((sum, one, at) => sum + others(one, at).length, 0),
    pairs: {
      *[Symbol.iterator]() {
        for (const [at, one] of single.entries()) for (const other of others(one, at)) yield [one, other];
      },
    },
  };
}
