import { machine } from '../../../../machines/turned-down/machine.ts';
import { defineLocale } from '../../../engine/index.ts';
import { english } from '../interface/index.ts';
import { askFeedback } from './letters/ask-feedback.ts';
import { TurnedDownLetter } from './letters/facts.ts';
import { keepInMind } from './letters/keep-in-mind.ts';
import { leave } from './letters/leave.ts';
import { checkIn, reminder } from './letters/notes.ts';
import { thank } from './letters/thank.ts';
import { outcomes, reasons } from './outcomes.ts';
import { details, questions } from './questions.ts';

/** English: everything that is said after a rejection. */
export const en = defineLocale(
  machine,
  { ...english, Letter: TurnedDownLetter },
  {
    interface: {
      heading: 'Turned down for a job?',
      start: 'A few questions, some advice and a message you can send. You don’t have to write at all.',
      writeAnyway: 'Optional: see a one-line thank-you',
    },
    questions,
    details,
    outcomes,
    reasons,
    recipients: { contact: { name: 'the person you know there', firstName: 'Their first name' } },
    when: {
      'this-week': 'Send it within a week or so.',
      'if-you-like': 'Only if you want to.',
      'no-reply': 'Send it once, if they haven’t replied after two weeks.',
      'in-three-months': 'Send it in about three months, if you’re still interested.',
    },
    steps: {
      'ask-once': 'Ask one person only, and remind them once at most.',
      'take-it-as-it-is':
        'If they do answer, thank them and leave it there, even if you see it differently. The decision won’t change.',
      'job-alert': 'Set up a job alert on their website, if they have one.',
      'apply-again': 'When you see a job you’d like there, apply for it. Don’t wait for them to write.',
      'nothing-to-do': 'There’s nothing you have to do.',
      'search-invitation':
        'If you’d still like to write to someone, look at the invitation to your interview. It often names a person.',
      'watch-jobs': 'If you’d like to work there one day, look at their jobs page now and then.',
    },
    notes: { reminder, 'check-in': checkIn },
    letters: { 'ask-feedback': askFeedback, 'keep-in-mind': keepInMind, thank, leave },
    remarks: {
      argues:
        '“{found}” may read as if you’re arguing with the decision. That seldom helps, so you may want to leave it out.',
    },
  },
);
