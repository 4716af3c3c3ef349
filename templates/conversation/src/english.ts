import { defineLocale, letter, say } from 'bow-out/engine';
import { english } from 'bow-out/engine/en';
import { machine } from './machine.ts';

/** How it is said. What is missing here does not compile. */
export const en = defineLocale(machine, english, {
  interface: {
    heading: 'Can’t make your interview?',
    start: 'Two questions, and a message you can send.',
  },
  questions: {
    canCome: {
      ask: 'Can you still come on the day you were given?',
      answers: { yes: 'Yes, I’ll be there', no: 'No, I need another date' },
      reassure: { no: 'People move interviews all the time. It’s fine to ask.' },
    },
    otherDays: {
      ask: 'Which days would suit you?',
      fields: {
        days: { label: 'Days', hint: 'For example, “8 or 9 December”', sentence: 'I could come on {value}' },
      },
      skip: 'I don’t know yet',
    },
  },
  outcomes: {
    'ask-for-another-date': {
      title: 'Ask for another date',
      also: 'Ask for another date',
      take: 'Write the message',
      kind: 'The sooner they know, the easier it is to move.',
    },
    go: {
      title: 'Go to your interview',
      also: 'Keep the date',
      take: 'Show me what to do',
      kind: 'They’re expecting you, and you don’t need to tell them again.',
    },
  },
  reasons: { canCome: { no: 'You *can’t come* on the day you were given.' } },
  recipients: { recruiter: { name: 'the recruiter', firstName: 'Recruiter’s first name' } },
  when: { today: 'Send it today.' },
  steps: {
    'keep-the-old-date': 'Keep the old date free until they’ve confirmed the new one.',
    'look-up-the-way': 'Look up the way there the day before.',
  },
  letters: {
    'ask-for-another-date': {
      subject: (f) => [say`Moving my interview for ${f.theRole}`, say`Moving my interview`],
      // A letter is written whole, a line for each sentence. A line whose value is missing is left out.
      email: {
        warm: [
          (f) => {
            const days = f.typed('otherDays', 'days');
            return letter`
              ${f.hi}

              I'm afraid I can't make the interview for ${f.theRole} on the day you suggested.
              ${days ? say`Could we move it to ${days}?` : say`Could we find another date?`}
              I'm sorry for the extra work.

              ${f.bye('Best wishes')}
            `;
          },
        ],
        formal: [
          (f) => {
            const days = f.typed('otherDays', 'days');
            return letter`
              ${f.dear}

              I am afraid I cannot attend the interview for ${f.theRole} on the date you suggested.
              ${days ? say`Would it be possible to move it to ${days}?` : say`Would it be possible to find another date?`}
              I apologise for the extra work.

              ${f.bye('Yours sincerely')}
            `;
          },
        ],
        brief: [
          (f) => {
            const days = f.typed('otherDays', 'days');
            return letter`
              ${f.hi}

              I can't make the interview for ${f.theRole} on the day you suggested.
              ${days ? say`Could we move it to ${days}?` : say`Could we find another date?`}
              Sorry for the extra work.

              ${f.bye('Best')}
            `;
          },
        ],
      },
    },
  },
});
