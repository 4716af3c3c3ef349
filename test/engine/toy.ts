import { defineConversation, defineLocale, defineMachine, letter, say } from '../../src/engine/index.ts';
import { english } from '../../src/locales/en/interface/index.ts';

/** A small conversation: an interview that may have to be moved. */
export const machine = defineMachine({
  questions: {
    problem: { answers: { date: 'known', nothing: 'advice' } },
    known: { fields: ['day'], next: 'advice', mayBeSkipped: true },
    why: { values: ['work', 'travel'], next: 'advice' },
  },
  details: { online: { toggle: 'no', of: ['move'] } },
  guards: {
    hasDay: (facts) => facts.known?.day !== undefined,
    isFine: (facts) => facts.problem === 'nothing',
  },
  outcomes: {
    move: {
      to: 'recruiter',
      when: 'today',
      words: [5, 60],
      channels: ['email'],
      requires: 'why',
      steps: ['diary', { step: 'call', if: 'hasDay' }],
      notes: ['reminder'],
    },
    keep: { to: 'recruiter', when: 'today', words: [3, 40], channels: ['email'], isOptional: true },
    'do-nothing': { channels: [], steps: ['diary'], allowedIf: 'isFine' },
  },
  notes: { reminder: { to: 'recruiter', when: 'no-reply' } },
  rules: {
    'has-date': { when: (facts) => facts.problem === 'date', advise: 'move' },
    otherwise: { when: () => true, advise: 'keep' },
  },
});

/** Everything that it says in English. */
export const words: Parameters<typeof defineLocale<typeof machine, typeof english>>[2] = {
  interface: { heading: 'Your interview', start: 'For candidates.' },
  questions: {
    problem: { ask: 'What’s the problem?', answers: { date: 'The date', nothing: 'Nothing' } },
    known: { ask: 'Which day suits you?', fields: { day: { label: 'Day' } }, skip: 'I don’t know yet' },
    why: { ask: 'Why?', answers: { work: 'Work', travel: 'Travel' }, none: 'Neither', done: 'Continue' },
  },
  details: {
    online: {
      offer: 'Ask for a video call',
      ask: 'Ask for a video call?',
      answers: { yes: 'Yes', no: 'No' },
    },
  },
  outcomes: {
    move: { title: 'Ask to move it', also: 'Ask to move it', take: 'Write the message', kind: 'It happens.' },
    keep: { title: 'Keep it', also: 'Keep it', take: 'Write the message', kind: 'All is well.' },
    'do-nothing': { title: 'Do nothing', also: 'Do nothing', take: 'Show me how', kind: 'It’s fine.' },
  },
  reasons: { problem: { date: 'The *date* doesn’t suit you.' } },
  recipients: { recruiter: { name: 'the recruiter', firstName: 'Recruiter’s first name' } },
  when: { today: 'Send it today.', 'no-reply': 'Send it if they haven’t replied.' },
  steps: { diary: 'Write it in your diary.', call: 'Call them.' },
  notes: {
    reminder: {
      name: 'Reminder',
      letters: {
        move: {
          warm: (f) => letter`${f.hi} did you see my message?`,
          formal: (f) => letter`${f.dear} did you see my message?`,
          brief: (f) => letter`${f.hi} did you see my message?`,
        },
      },
    },
  },
  letters: {
    move: {
      subject: (f) => [say`Moving my interview for ${f.theRole}`],
      email: {
        warm: [
          (f) => {
            const day = f.typed('known', 'day');
            return letter`
              ${f.hi}

              Could we move my interview${day && say` to ${day}`}?
              ${f.facts.online === 'yes' && say`A video call would suit me too.`}
              I am sorry for the trouble.

              ${f.bye('Best wishes')}
            `;
          },
        ],
        formal: [(f) => letter`${f.dear} Could we move it?`],
        brief: [(f) => letter`${f.hi} Could we move it?`],
      },
    },
    keep: {
      subject: (f) => [say`See you soon about ${f.theRole}`],
      email: {
        warm: [(f) => letter`${f.hi} see you soon.`],
        formal: [(f) => letter`${f.dear} see you soon.`],
        brief: [(f) => letter`${f.hi} see you soon.`],
      },
    },
  },
};

export const en = defineLocale(machine, english, words);

export const toy = defineConversation({ name: 'toy', machine, locale: en });
