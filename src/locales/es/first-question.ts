import type { FirstQuestionWords } from '../bow-out/question-words.ts';

/** The first question: nothing has to be there before it. */
export const opening = {
  situation: {
    ask: [
      '¿En qué punto estás con el puesto de {role} en {company}?',
      '¿En qué punto estás con el puesto de {role}?',
      '¿En qué punto estás con el puesto en {company}?',
      '¿En qué punto estás con este puesto?',
    ],
    answers: {
      process: 'Estoy en el proceso, pero tengo dudas',
      decided: 'Ya he decidido retirarme',
      interviewing: 'Estoy en una entrevista ahora mismo',
      offer: 'Me han hecho una oferta',
      accepted: 'He aceptado su oferta',
      elsewhere: 'Tengo otro trabajo u otra oferta, o me quedo donde estoy',
      life: 'Me ha surgido algo, o necesito un cambio en la entrevista',
      unsafe: 'Me he sentido en peligro, me han discriminado o creo que es una estafa',
    },
    reassure: {
      decided: 'Esto será rápido. Si avisas pronto a la empresa, también le haces un favor.',
      accepted:
        'Es normal que entren dudas después de decir que sí, y es más fácil resolverlas antes de empezar.',
      elsewhere: 'Pasa muy a menudo, y en selección ya están acostumbrados.',
      life: 'No tienes que explicar el motivo, ni aquí ni a la empresa.',
    },
  },
} satisfies FirstQuestionWords;
