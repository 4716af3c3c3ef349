import { allWordsOf } from '../../src/locales/locale.ts';
import type { Locale } from '../../src/locales/locale.ts';
import type { MessageWords } from '../../src/locales/message-words.ts';
import type { OutcomeWords, Text, Words } from '../types.ts';

type Row = Text | Readonly<Record<string, Text>>;

/** What a language says of questions, answers and outcomes. */
export async function wordsOf(locale: Locale): Promise<Words> {
  const { questions, outcomes, offers, reasons: all } = await allWordsOf(locale);
  const { doubts, ...reasons } = all;
  return {
    lang: locale.lang,
    questions,
    outcomes: usual(outcomes),
    tables: {
      reassure: reassurances(questions),
      reasons: { ...(reasons as Readonly<Record<string, Row>>), doubts: doubts.nouns },
      offers,
    },
  };
}

/** The words for each outcome without those for some situation, which the types hold to the same shape. */
const usual = (outcomes: Readonly<Record<string, OutcomeWords & { variants?: object }>>) =>
  Object.fromEntries(
    Object.entries(outcomes).map(([id, { variants: _, ...words }]): [string, OutcomeWords] => [id, words]),
  );

const reassurances = (questions: object): Readonly<Record<string, Row>> =>
  Object.fromEntries(
    Object.entries(questions as Readonly<Record<string, { reassure?: Row }>>).flatMap(
      ([question, { reassure }]) => (reassure === undefined ? [] : [[question, reassure]]),
    ),
  );

/** What the messages say in a language. */
export const messageWordsOf = async (locale: Locale): Promise<MessageWords> =>
  (await locale.rest()).rest.message;
