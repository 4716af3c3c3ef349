import { defineLocale, letter, say } from 'bow-out/engine';
import { english } from 'bow-out/engine/en';
import { machine } from './machine.ts';

/** Everything this conversation says. If a sentence or a letter is missing, the compiler names it. */
export const en = defineLocale(machine, english, {
  interface: {
    heading: 'Need to move your interview?',
    start: 'Two questions, and a message you can send.',
  },
  questions: {
    canCome: {
      ask: 'Can you come on the day they suggested?',
      answers: { yes: 'Yes, I’ll be there', no: 'No, I need another date' },
      // Shown right after the answer.
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
      title: 'Ask for another date', // the advice
      also: 'Ask for another date', // the same, when another outcome is advised
      take: 'Write the message', // the button
      kind: 'The sooner they know, the easier it is to move.', // why it's a decent thing to do
    },
    go: {
      title: 'Go to your interview',
      also: 'Keep the date',
      take: 'Show me what to do',
      kind: 'They’re expecting you, and there’s nothing to send.',
    },
  },
  // Shown under the advice. The part between stars is a link back to the question.
  reasons: {
    canCome: {
      yes: 'You *can come* on the day they suggested.',
      no: 'You *can’t come* on the day they suggested.',
    },
  },
  recipients: { recruiter: { name: 'the recruiter', firstName: 'Recruiter’s first name' } },
  when: { today: 'Send it today.' },
  steps: {
    'call-if-no-reply': 'If you haven’t heard back by the day before your interview, call them.',
    'look-up-the-way': 'Look up how to get there, or test the video link, the day before.',
  },
  letters: {
    'ask-for-another-date': {
      // The first one that is short enough. `f` has the facts: names, the job, and what the candidate has typed.
      subject: (f) => [say`Could we move my interview for ${f.theRole}?`, say`Could we move my interview?`],
      // Each tone has one or more wordings. A line is a sentence, and an empty line starts a new paragraph.
      email: {
        warm: [
          (f) => {
            const days = f.typed('otherDays', 'days'); // undefined if they skipped the question
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

              I am afraid I cannot attend the interview for ${f.theRole} on the day you suggested.
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
