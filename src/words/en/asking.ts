import { asking } from './phrases/asking.ts';
import type { FamilyWords } from '../message-words.ts';

/** English: what only messages say that ask for something. */
export const family = {
  phrases: asking,
  subjects: {
    call: [
      '{role}: a short call before {next}?',
      '{role}: a short call?',
      'A short call before {next}?',
      'A short call?',
    ],
    pause: [
      '{role}: rescheduling {next}',
      '{role}: asking for time',
      'Rescheduling {next}',
      'Asking for some time',
    ],
    terms: ['{role}: a question on the terms', 'A question on the terms'],
  },
  unclear: {
    skills: 'how my experience fits what the role needs',
    direction: 'where the role leads in two or three years',
    scope: 'what the role covers, week by week',
    pay: 'how pay, place and hours are set',
    company: 'how the team works together',
    interest: 'which steps are left and when you mean to decide',
  },
} satisfies FamilyWords;
