import { isQuestion } from '../state-graph.ts';
import { answersTo } from '../reachable-states.ts';
import { formatAnswer } from '../format-answers.ts';
import type { Answer, Text, Words } from '../types.ts';
import type { Subject } from './finding.ts';

/** An entry of one of the additional word tables, for a question or one of its answers. */
export interface Line {
  /** The table and the entry, for a report. */
  name: string;
  question: string;
  answer?: string;
  text: Text;
}

type Row = Text | Readonly<Record<string, Text>>;

const isText = (row: Row): row is Text => typeof row === 'string' || Array.isArray(row);

export const linesOf = ({ tables = {} }: Words): readonly Line[] =>
  Object.entries(tables).flatMap(([table, rows]) =>
    Object.entries(rows).flatMap(([question, row]): readonly Line[] =>
      isText(row)
        ? [{ name: `${table}, ${question}`, question, text: row }]
        : Object.entries(row).map(([answer, text]) => ({
            name: `${table}, ${formatAnswer({ question, type: answer })}`,
            question,
            answer,
            text,
          })),
    ),
  );

/** Returns a predicate for the answer with this choice, or with only this value of a multiple choice. */
export const isChoice =
  (id: string) =>
  ({ type, values }: Answer): boolean =>
    type === 'several' ? values?.join() === id : type === id;

/**
 * Returns a shortest sequence of answers that leads to a question, followed by the first answer to it that matches, if
 * any. Returns null if the question is never asked.
 */
export function wayTo(
  question: string,
  { states, asked }: Subject,
  matches: (answer: Answer) => boolean = () => false,
): readonly Answer[] | null {
  const node = states.find((node) => isQuestion(node) && node.key === question && asked.has(node.id));
  const place = node && asked.get(node.id);
  if (!place) return null;
  const answers = place.offers.flatMap(({ taken }) => taken).filter((answer) => answer.question === question);
  return answersTo(place, answers.find(matches));
}
