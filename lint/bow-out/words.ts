import { allWordsOf } from '../../src/locales/locale.ts';
import type { BowOutLocale, ReasonWords } from '../../src/locales/bow-out/question-words.ts';
import type { MessageWords } from '../../src/locales/bow-out/message-words.ts';
import type { OutcomeWords, Text, Words } from '../types.ts';

type Row = Text | Readonly<Record<string, Text>>;

/** Returns the words of a locale for questions, answers and outcomes. */
export async function wordsOf(locale: BowOutLocale): Promise<Words> {
  const { questions, outcomes, offers, reasons: all } = await allWordsOf(locale);
  const { doubts, ...reasons } = all as ReasonWords;
  return {
    lang: locale.lang,
    questions,
    outcomes: withoutVariants(outcomes),
    tables: {
      reassure: reassurances(questions),
      reasons: { ...(reasons as Readonly<Record<string, Row>>), doubts: doubts.nouns },
      offers,
    },
  };
}

/** Removes the variants of each outcome's words; the types already guarantee that they are complete. */
const withoutVariants = (outcomes: Readonly<Record<string, OutcomeWords & { variants?: object }>>) =>
  Object.fromEntries(
    Object.entries(outcomes).map(([id, { variants: _, ...words }]): [string, OutcomeWords] => [id, words]),
  );

const reassurances = (questions: object): Readonly<Record<string, Row>> =>
  Object.fromEntries(
    Object.entries(questions as Readonly<Record<string, { reassure?: Row }>>).flatMap(
      ([question, { reassure }]) => (reassure === undefined ? [] : [[question, reassure]]),
    ),
  );

/** Loads the words of the messages in a locale. */
export const messageWordsOf = async (locale: BowOutLocale): Promise<MessageWords> =>
  (await locale.rest()).rest.message;
