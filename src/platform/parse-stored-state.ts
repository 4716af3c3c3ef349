import { isDate, isTime } from '../../machines/engine/dates.ts';
import type { Fields } from '../../machines/engine/typed-answer.ts';
import type { EngineAnswer } from '../../machines/engine/types.ts';

/** The stored part of a conversation. All other state is derived from it. */
export interface Stored {
  /** All answers, in order. */
  answers: readonly EngineAnswer[];
  /** Text typed but not submitted, and edited messages, by key. */
  typed: Readonly<Record<string, string>>;
}

/** Limits far above real input, such as a name of 10,000 characters and a message that contains it ten times. */
const maxTextLength = 200_000;
const maxEntries = 200;

/**
 * Validates a stored conversation. Any script of the page can write to storage, and so did other releases, so only
 * values of the right shape are copied. `replay` decides which answers still apply.
 *
 * @returns `undefined` if nothing in it is usable
 */
export function storedFrom(value: Record<string, unknown>): Stored | undefined {
  if (!Array.isArray(value['answers'])) return undefined;
  const answers = value['answers'].slice(0, maxEntries).flatMap((answer) => answerFrom(answer) ?? []);
  const typed = textsFrom(value['typed']) ?? {};
  return answers.length || Object.keys(typed).length ? { answers, typed } : undefined;
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Whether a value may be an id or a field name. Names that all objects inherit, such as `constructor`, are not valid.
 */
export const isId = (value: unknown): value is string =>
  typeof value === 'string' && /^[a-z][\w-]{0,63}$/i.test(value) && !(value in {});

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= maxTextLength;

function answerFrom(answer: unknown): EngineAnswer | undefined {
  if (!isRecord(answer)) return undefined;
  const { question, type, values, value } = answer;
  if (!isId(question) || !isId(type)) return undefined;
  if (type === 'typed') {
    const parsed = Array.isArray(value) ? datesFrom(value) : textsFrom(value, isId);
    return parsed && { question, type, value: parsed };
  }
  if (type !== 'several') return { question, type };
  // Part of a set would be a different answer and lead to different advice, so the question is asked again.
  return Array.isArray(values) && values.length <= maxEntries && values.every(isId)
    ? { question, type, values }
    : undefined;
}

/** The strings of an object, by key, or `undefined` if none is usable. */
function textsFrom(
  value: unknown,
  isKey = (key: string) => key.length <= maxEntries && !(key in {}),
): Record<string, string> | undefined {
  if (!isRecord(value)) return undefined;
  const entries = Object.entries(value);
  const texts = entries
    .slice(0, maxEntries)
    .filter((entry): entry is [string, string] => isKey(entry[0]) && isText(entry[1]));
  return entries.length > 0 && texts.length === 0 ? undefined : Object.fromEntries(texts);
}

/** The valid rows of a list of dates, or `undefined` if none is, since an empty list is an answer too. */
function datesFrom(list: readonly unknown[]): Fields[] | undefined {
  const rows = list.slice(0, maxEntries).flatMap((row): Fields[] => {
    if (!isRecord(row) || !isDate(row['date'])) return [];
    const texts = Object.entries(textsFrom(row, isId) ?? {});
    return [Object.fromEntries(texts.filter(([field, text]) => field !== 'time' || isTime(text)))];
  });
  return list.length > 0 && rows.length === 0 ? undefined : rows;
}
