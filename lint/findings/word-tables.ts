import { isQuestion } from '../state-graph.ts';
import { answersTo } from '../reachable-states.ts';
import { toldAnswer } from '../format-answers.ts';
import type { Answer, Text, Words } from '../types.ts';
import type { Subject } from './finding.ts';

/** A line of one of the tables that say something of some questions or answers. */
export interface Line {
  /** Names it with its table. */
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
            name: `${table}, ${toldAnswer({ question, type: answer })}`,
            question,
            answer,
            text,
          })),
    ),
  );

/** Whether an answer is this choice, or the set of this one value. */
export const isChoice =
  (id: string) =>
  ({ type, values }: Answer): boolean =>
    type === 'several' ? values?.join() === id : type === id;

/** The fewest answers after which a question is asked, and with them the one that is meant, if it is taken there. */
export function wayTo(
  question: string,
  { states, asked }: Subject,
  isMeant: (answer: Answer) => boolean = () => false,
): readonly Answer[] | null {
  const node = states.find((node) => isQuestion(node) && node.key === question && asked.has(node.id));
  const place = node && asked.get(node.id);
  if (!place) return null;
  const answers = place.offers.flatMap(({ taken }) => taken).filter((answer) => answer.question === question);
  return answersTo(place, answers.find(isMeant));
}
