import type { Words } from './letters/facts.ts';

/** The questions after a rejection, up to the advice. */
export const questions = {
  stage: {
    ask: ['How far did you get with the {role} role?', 'How far did you get with this role?'],
    answers: {
      applied: 'I applied, but never spoke to anyone',
      interview: 'I had one interview or call',
      interviews: 'I had more than one interview',
    },
    reassure: {
      applied: 'Sorry to hear it. Most jobs get far more applications than they have interviews to offer.',
      interview: 'Sorry to hear it, especially after you’d got that far.',
      interviews: 'Sorry to hear it, especially after all the time you put in.',
    },
  },
  contact: {
    ask: 'Is there a person you could write to?',
    help: 'For example, a recruiter or someone who interviewed you. An address such as “no-reply@…” doesn’t count, because nobody reads it.',
    answers: {
      person: 'Yes, I can reach someone there',
      nobody: 'No, it was an automatic message',
    },
  },
  wish: {
    ask: 'What would you like to do now?',
    help: 'You don’t have to write at all.',
    answers: {
      feedback: 'Find out why',
      future: 'Ask them to think of me for other work',
      thanks: 'Just thank them',
      nothing: 'Leave it',
    },
    reassure: { nothing: 'That’s fine. Most people don’t reply to a rejection, and nobody expects it.' },
  },
  company: {
    ask: ['Would you still like to work at {company}?', 'Would you still like to work there?'],
    answers: {
      like: 'Yes, in another role',
      unsure: 'I’m not sure',
      dislike: 'No, not any more',
    },
    reassure: {
      unsure: 'You don’t have to decide that now.',
      dislike: 'That’s a good reason not to ask them for anything.',
    },
  },
  work: {
    ask: 'What kind of work should they think of you for?',
    help: 'If you name one kind of work, it’s easier for them to remember you when it comes up.',
    fields: {
      kind: {
        label: 'Kind of work',
        hint: 'For example, “test automation” or “a support role”',
        sentence: 'Would you keep me in mind for {value}?',
      },
    },
    skip: 'I don’t know yet',
  },
} satisfies Words['questions'];

/** What is asked beside the draft. */
export const details = {
  met: {
    offer: 'People you met, and what you enjoyed',
    ask: 'Who did you meet, and what did you enjoy?',
    help: 'Fill in either or both. Thanks for one particular thing sound more personal.',
    fields: {
      who: { label: 'People you met', hint: 'Other than the person you’re writing to: “Sam and Lena”' },
      enjoyed: {
        label: 'What you enjoyed',
        hint: 'For example, “talking about the new booking system”',
        sentence: 'I enjoyed {value}',
      },
    },
  },
  meeting: {
    offer: 'Date of your interview',
    ask: 'When was your interview?',
    fields: { date: { label: 'Date' } },
  },
  topic: {
    offer: 'What you’d most like feedback on',
    ask: 'What would you most like feedback on?',
    fields: {
      what: {
        label: 'Part of the interview or application',
        hint: 'For example, “the technical questions” or “my portfolio”',
        sentence: 'Is there any feedback you could share, especially on {value}?',
      },
    },
  },
  experience: {
    offer: 'Something you’ve worked on',
    ask: 'What have you done in that kind of work?',
    fields: {
      what: {
        label: 'Something you’ve worked on',
        hint: 'For example, “automated tests for an online bank”',
        sentence: 'I’ve worked on {value}',
      },
    },
  },
  cv: {
    offer: 'Say that they may keep your CV',
    ask: 'Say that they may keep your CV?',
    answers: { yes: 'Yes, say so', no: 'No, leave it out' },
  },
  again: {
    offer: 'Say that you’d apply again',
    ask: 'Say that you’d apply again?',
    answers: { yes: 'Yes, say so', no: 'No, leave it out' },
  },
} satisfies Words['details'];
