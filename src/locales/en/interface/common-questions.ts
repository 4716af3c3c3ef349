import type { QuestionText } from '../../interface-words.ts';

/** English: the details that are part of every conversation. */
export const commonQuestions = {
  names: {
    ask: 'Who is the message to, and who is it from?',
    fields: {
      to: { label: 'Their first name' },
      from: { label: 'Your name' },
    },
  },
  job: {
    ask: 'Which role is it, and at which company?',
    fields: { role: { label: 'Role' }, company: { label: 'Company' } },
  },
} satisfies Record<string, QuestionText>;
