/** Samples of typed text: ordinary, hostile, and such as meets the words around it badly. */
import { nastyNames } from '../../letters/samples.ts';
import type { TextFor } from '../../../lint/engine/sample-answers.ts';
import type { Job } from '../../../src/letters/types.ts';

/** How forms are filled in, and the job of the page. */
export interface Texts {
  textFor: TextFor;
  job: Job;
}

const usual: Readonly<Record<string, string>> = {
  'names to': 'Priya',
  'names from': 'Ana Ruiz',
  'job role': 'Data engineer',
  'job company': 'Northwind',
};

/** The same name for the same field, and another one for the next. */
const nasty: TextFor = (question, field) => {
  const number = Array.from(question + field).reduce((sum, letter) => sum + letter.charCodeAt(0), 0);
  return (nastyNames[number % nastyNames.length] ?? '').slice(0, 80);
};

export const texts: readonly [Texts, ...Texts[]] = [
  { textFor: (question, field) => usual[`${question} ${field}`] ?? `some ${field}`, job: {} },
  { textFor: nasty, job: { role: 'Engineer (Contract)', company: 'Yahoo!', contact: 'Priya' } },
  {
    textFor: (_, field) => `The ${field} & “co.”`,
    job: {
      role: 'Head of the Family Support and Community Outreach Programme for the North East',
      company: 'Acme Inc.',
    },
  },
];
