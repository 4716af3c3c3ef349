import { en } from '../src/words/en/locale.ts';
import type { AllWords } from '../src/words/all-words.ts';

/** Everything that the chat says in English, by the groups that a host may reword. */
export async function allWords(): Promise<AllWords> {
  const { rest } = await en.rest();
  const { laterWords } = rest;
  const [forms, change, beside, ways, when, remarks] = await Promise.all([
    rest.forms(),
    rest.change(),
    rest.beside(),
    rest.ways(),
    rest.when(),
    rest.remarks(),
  ]);
  return {
    questions: { ...en.questions, ...laterWords.questions, ...forms.details },
    interface: { ...en.interface, ...laterWords.interface },
    outcomes: laterWords.outcomes,
    reasons: laterWords.reasons,
    offers: laterWords.offers,
    desk: laterWords.desk,
    forms: forms.formWords,
    change: change.changeWords,
    beside: beside.besideWords,
    ways: ways.wayWords,
    when: when.when,
    remarks: remarks.remarks,
  };
}

/** One wording, and where it stands in the words: `questions.situation.ask`. */
export interface Wording {
  path: string;
  phrase: string | readonly string[];
}

/** All wordings in some words, one by one. */
export function wordingsIn(words: unknown, path = ''): Wording[] {
  if (typeof words === 'string') return [{ path, phrase: words }];
  if (Array.isArray(words) && words.every((each) => typeof each === 'string'))
    return [{ path, phrase: words }];
  return Object.entries(words as object).flatMap(([key, value]) =>
    wordingsIn(value, path ? `${path}.${key}` : key),
  );
}
