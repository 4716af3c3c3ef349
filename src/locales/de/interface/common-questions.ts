import type { QuestionText } from '../../interface-words.ts';

/** German: the details that are part of every conversation. */
export const commonQuestions = {
  names: {
    ask: 'An wen geht die Nachricht, und von wem ist sie?',
    fields: {
      to: {
        label: 'Name der Ansprechperson',
        hint: 'So, wie er nach „Hallo“ stehen soll, zum Beispiel „Alex Weber“',
      },
      from: { label: 'Dein Name' },
    },
  },
  job: {
    ask: 'Um welche Stelle geht es, und bei welcher Firma?',
    fields: { role: { label: 'Stelle' }, company: { label: 'Firma' } },
  },
} satisfies Record<string, QuestionText>;
