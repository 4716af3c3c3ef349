/** The English words of the interface. Tests import them, since wording changes more often than behaviour. */
import { interpolate } from '../../src/locales/interpolate.ts';
import { chatInterface } from '../../src/locales/en/interface/chat.ts';
import { deskInterface } from '../../src/locales/en/interface/composer.ts';
import { deskQuestions } from '../../src/locales/en/composer-questions.ts';
import { opening } from '../../src/locales/en/first-question.ts';
import { questions } from '../../src/locales/en/questions.ts';
import { reasons } from '../../src/locales/en/reasons.ts';

export { besideWords } from '../../src/locales/en/interview-prep.ts';
export { changeWords } from '../../src/locales/en/interface/answer-impact.ts';
export { deskWords } from '../../src/locales/en/composer.ts';
export { details } from '../../src/locales/en/details.ts';
export { formWords } from '../../src/locales/en/interface/forms.ts';
export { offers } from '../../src/locales/en/composer-questions.ts';
export { outcomes } from '../../src/locales/en/outcomes.ts';

export const says = { ...chatInterface, ...deskInterface };
export const asked = { ...opening, ...questions, ...deskQuestions };

/** The job of `Page`. */
const job = { company: 'Northwind', role: 'Data engineer' };

/** Returns the text of a question. */
export const ask = (id: keyof typeof asked, slots: Record<string, string> = job): string =>
  interpolate(asked[id].ask, slots);

/** Returns an answer as it is worded as a reason for advice. */
export const reason = (question: 'certainty' | 'payHeard', answer: string): string =>
  ((reasons[question] as Record<string, string> | undefined)?.[answer] ?? '').replaceAll('*', '');

/** Returns the heading above a message with its recipient. */
export const to = (whom: { name: string } | { recipient: string }): string =>
  interpolate(says.addressed, whom);

/** Returns the heading of a note among the next steps. */
export const noteTo = (whom: { name: string } | { recipient: string }): string =>
  interpolate(says.note, whom);

/** Returns a pattern that matches a sentence with any values in its slots, and a number for `{count}`. */
export const pattern = (sentence: string): RegExp =>
  new RegExp(
    sentence
      .split(/(\{\w+\})/u)
      .map((part, index) => (index % 2 ? (part === '{count}' ? '[\\d,]+' : '.+') : escaped(part)))
      .join(''),
    'u',
  );

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');

/** Returns the text of a sentence before its first slot. */
export const startOf = (sentence: string): string => sentence.split('{')[0]?.trim() ?? '';
