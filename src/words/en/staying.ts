import { staying } from './phrases/staying.ts';
import type { FamilyWords } from '../message-words.ts';

/** English: what only messages say of whoever goes on. */
export const family = {
  phrases: staying,
  subjects: {
    confirm: [
      '{role}: confirming {next}',
      '{role}: going on',
      'Confirming {next}',
      'Going on with the process',
    ],
    accept: [
      'Accepting your offer: {role}, {from}',
      'Accepting your offer: {role}',
      '{role}: accepting',
      'Accepting your offer',
    ],
    agenda: [
      '{role}: questions before {next}',
      '{role}: my questions',
      'Questions before {next}',
      'Questions for our interview',
    ],
  },
  asks: {
    skills: [
      'Could someone with my background do well here, and what would be hardest for them?',
      'Which requirements must be there on the first day, and which can be learned?',
      'What made you think of me for this role?',
    ],
    direction: [
      'Where have people gone from this role, and how long did it take them?',
      'Could it turn towards other work later, and has anyone done that?',
      'How does a usual week divide between the parts of this role?',
    ],
    scope: [
      'What did the last person in this role spend most of their time on?',
      'Who decides what the role takes on, and how much of that can I shape?',
    ],
    pay: [
      'What is the pay range, and which hours and place are fixed?',
      'When are the busiest weeks, and what are the hours then?',
    ],
    company: [
      'How was the last disagreement in the team settled?',
      'Could I talk with somebody on the team alone?',
    ],
  },
} satisfies FamilyWords;
