import { wordsWith } from '../../src/words/message-words.ts';
import type { Locale } from '../../src/words/locale.ts';
import type { FamilyWords, MessageWords } from '../../src/words/message-words.ts';
import type { OutcomeWords, Text, Words } from '../contract.ts';

type Row = Text | Readonly<Record<string, Text>>;

/** What a language says of questions, answers and outcomes. */
export async function wordsOf(locale: Locale): Promise<Words> {
  const { rest } = await locale.rest();
  const { details } = await rest.forms();
  const { laterWords } = rest;
  const questions = { ...locale.questions, ...laterWords.questions, ...details };
  const { doubts, ...reasons } = laterWords.reasons;
  return {
    lang: locale.lang,
    questions,
    outcomes: usual(laterWords.outcomes),
    tables: {
      reassure: reassurances(questions),
      reasons: { ...(reasons as Readonly<Record<string, Row>>), doubts: doubts.nouns },
      offers: laterWords.offers,
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
export async function messageWordsOf(locale: Locale): Promise<MessageWords> {
  const { frame, ...fetched } = (await locale.rest()).rest.message;
  const families = await Promise.all([fetched.leaving(), fetched.asking(), fetched.staying()]);
  const { notes } = await fetched.notes();
  return wordsWith(frame, Object.assign({}, ...families.map(({ family }) => family)) as FamilyWords, notes);
}
