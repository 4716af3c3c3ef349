import type { QuestionText } from '../../interface-words.ts';

/** Spanish: the details that are part of every conversation. */
export const commonQuestions = {
  names: {
    ask: '¿Para quién es el mensaje y quién lo firma?',
    fields: {
      to: { label: 'Nombre de quien lo recibe' },
      from: { label: 'Tu nombre' },
    },
  },
  job: {
    ask: '¿De qué puesto se trata y en qué empresa?',
    fields: { role: { label: 'Puesto' }, company: { label: 'Empresa' } },
  },
} satisfies Record<string, QuestionText>;
