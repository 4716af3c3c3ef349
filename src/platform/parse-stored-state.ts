import { isDate, isTime } from '../../machines/engine/dates.ts';
import type { Answer } from '../../machines/bow-out/machine.ts';
import type { Round } from '../../machines/bow-out/facts.ts';

/** What is kept to resume. */
export interface Stored {
  /** Everything that was answered, in order. */
  answers: readonly Answer[];
  /** Half-typed fields and edited messages, by a key of the element's choice. */
  typed: Readonly<Record<string, string>>;
}

/** Far above anything that a person enters (a name of 10,000 characters, a message that holds it ten times). */
const longest = 200_000;
const most = 200;

/**
 * Stored text is anyone's: every script of the page can write it, and so did other releases. It is built anew from
 * what has the right shape, the rest is dropped. Whether an answer still fits is for the conversation to say.
 *
 * @returns undefined where nothing in it can be used
 */
export function storedFrom(value: Record<string, unknown>): Stored | undefined {
  if (!Array.isArray(value['answers'])) return undefined;
  const answers = value['answers'].slice(0, most).flatMap((answer) => answerFrom(answer) ?? []);
  const typed = textsFrom(value['typed']) ?? {};
  const lost = value['answers'].length > 0 && answers.length === 0 && Object.keys(typed).length === 0;
  return lost ? undefined : { answers, typed };
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An id, or the name of a field. What every object inherits is none. */
const isId = (value: unknown): value is string =>
  typeof value === 'string' && /^[a-z][\w-]{0,63}$/i.test(value) && !(value in {});

const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= longest;

function answerFrom(answer: unknown): Answer | undefined {
  if (!isRecord(answer)) return undefined;
  const { question, type, values, value } = answer;
  if (!isId(question) || !isId(type)) return undefined;
  if (type === 'typed') {
    const said = Array.isArray(value) ? roundsFrom(value) : textsFrom(value, isId);
    return said && ({ question, type, value: said } as Answer);
  }
  if (type !== 'several') return { question, type } as Answer;
  // A part of a set would be another answer, and other advice; asked again, it is right.
  return Array.isArray(values) && values.length <= most && values.every(isId)
    ? ({ question, type, values: values } as Answer)
    : undefined;
}

/** The texts in an object, by their keys; undefined where there are none to be used. */
function textsFrom(
  value: unknown,
  isKey = (key: string) => key.length <= most && !(key in {}),
): Record<string, string> | undefined {
  if (!isRecord(value)) return undefined;
  const given = Object.entries(value);
  const texts = given
    .slice(0, most)
    .filter((entry): entry is [string, string] => isKey(entry[0]) && isText(entry[1]));
  return given.length > 0 && texts.length === 0 ? undefined : Object.fromEntries(texts);
}

/** The rounds in a list; undefined where none can be used, since an empty list would say that there are none. */
function roundsFrom(list: readonly unknown[]): Round[] | undefined {
  const rounds = list.slice(0, most).flatMap((round): Round[] => {
    if (!isRecord(round) || !isDate(round['date'])) return [];
    return [
      {
        date: round['date'],
        ...(isTime(round['time']) && { time: round['time'] }),
        ...(isText(round['with']) && { with: round['with'] }),
      },
    ];
  });
  return list.length > 0 && rounds.length === 0 ? undefined : rounds;
}
