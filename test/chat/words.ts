/** The English words of the interface: tests import them, since sentences change more often than behaviour. */
import { fill } from '../../src/words/fill.ts';
import { chatInterface } from '../../src/words/en/interface-chat.ts';
import { deskInterface } from '../../src/words/en/interface-desk.ts';
import { deskQuestions } from '../../src/words/en/desk-questions.ts';
import { opening } from '../../src/words/en/opening.ts';
import { questions } from '../../src/words/en/questions.ts';
import { reasons } from '../../src/words/en/reasons.ts';

export { besideWords } from '../../src/words/en/beside.ts';
export { changeWords } from '../../src/words/en/change.ts';
export { deskWords } from '../../src/words/en/desk.ts';
export { details, formWords } from '../../src/words/en/details.ts';
export { offers } from '../../src/words/en/desk-questions.ts';
export { outcomes } from '../../src/words/en/outcomes.ts';

export const says = { ...chatInterface, ...deskInterface };
export const asked = { ...opening, ...questions, ...deskQuestions };

/** The job that `Page` is about. */
const job = { company: 'Northwind', role: 'Data engineer' };

/** A question as it is put. */
export const ask = (id: keyof typeof asked, slots: Record<string, string> = job): string =>
  fill(asked[id].ask, slots);

/** An answer as a reason for an advice, as it is read. */
export const reason = (question: 'certainty' | 'payHeard', answer: string): string =>
  ((reasons[question] as Record<string, string> | undefined)?.[answer] ?? '').replaceAll('*', '');

/** To whom a message goes, as it is written above it. */
export const to = (whom: { name: string } | { recipient: string }): string => fill(says.addressed, whom);

/** The same for a note beside what there is to do. */
export const noteTo = (whom: { name: string } | { recipient: string }): string => fill(says.note, whom);

/** A pattern for a sentence, whatever fills its slots; a number fills `{count}`. */
export const pattern = (sentence: string): RegExp =>
  new RegExp(
    sentence
      .split(/(\{\w+\})/u)
      .map((part, index) => (index % 2 ? (part === '{count}' ? '[\\d,]+' : '.+') : escaped(part)))
      .join(''),
    'u',
  );

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');

/** The text of a sentence before its first slot. */
export const startOf = (sentence: string): string => sentence.split('{')[0]?.trim() ?? '';
