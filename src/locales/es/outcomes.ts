import type { AllWords } from '../bow-out/question-words.ts';

const take = 'Escribir el mensaje';

export const outcomes = {
  stay: {
    title: 'Sigue adelante y prepárate',
    also: 'Seguir adelante y prepararme',
    take: 'Ver cómo prepararme',
    kind: 'Aunque tengas nervios, puedes hacerlo bien. Prepararte un poco ayuda mucho.',
    variants: {
      offer: {
        title: 'Acepta la oferta',
        also: 'Aceptar la oferta',
        take,
        kind: 'Díselo pronto. Antes de firmar o de dejar tu trabajo, lee con calma la oferta por escrito.',
      },
    },
  },
  probe: {
    title: 'Lleva unas preguntas a tu próxima entrevista',
    also: 'Llevar unas preguntas a la próxima entrevista',
    take: 'Ver las preguntas',
    kind: 'Lo que te respondan puede ayudarte a decidir. Después todavía podrás retirarte.',
  },
  withdraw: {
    title: 'Retírate ya del proceso',
    also: 'Retirarme del proceso',
    take,
    kind: 'Puedes retirarte en cualquier momento, y basta con un mensaje corto.',
  },
  'keep-door-open': {
    title: 'Retírate, pero mantén el contacto',
    also: 'Retirarme y mantener el contacto para más adelante',
    take,
    kind: 'Dices que no a este puesto, no a la empresa. Si lo saben, puede que vuelvan a pensar en ti.',
    variants: {
      life: {
        kind: 'Basta con un mensaje corto. Puedes volver a escribirles cuando todo esté más tranquilo.',
      },
      elsewhere: { kind: 'Basta con un mensaje corto para quedar bien con la empresa.' },
    },
  },
  'redirect-earlier': {
    title: 'Retírate y pregunta por el puesto al que te presentaste antes',
    also: 'Retirarme y preguntar por el puesto al que me presenté antes',
    take,
    kind: 'Si no se lo dices, no sabrán que ese puesto te sigue interesando.',
  },
  'redirect-direction': {
    title: 'Retírate y pregunta por un trabajo que te vaya mejor',
    also: 'Retirarme y preguntar por otro tipo de trabajo',
    take,
    kind: 'Si les dices qué te iría mejor, pueden pensar dónde encajarías.',
  },
  'ask-for-call': {
    title: 'Pide antes una llamada corta',
    also: 'Pedir antes una llamada corta',
    take,
    kind: 'Con quince minutos por teléfono puedes resolver tus dudas, y no te compromete a nada.',
    variants: {
      offer: {
        title: 'Pide una llamada corta antes de decidir',
        also: 'Pedir una llamada corta antes de decidir',
      },
    },
  },
  'decline-offer': {
    title: 'Rechaza la oferta',
    also: 'Rechazar la oferta',
    take,
    kind: 'Si les dices que no con claridad y dentro del plazo, podrán ofrecer el puesto a otra persona.',
  },
  pause: {
    title: 'Pide más tiempo',
    also: 'Pedir más tiempo',
    take,
    kind: 'Cuanto antes lo pidas, más fácil será cambiar la fecha. Si la entrevista es hoy o mañana, llama también por teléfono.',
    variants: {
      elsewhere: {
        kind: 'Es normal pedir unos días. Hasta que te digan que sí, cuenta con ir a las entrevistas que tengas.',
      },
      adjustment: {
        title: 'Pide lo que necesitas para la entrevista',
        also: 'Pedir lo que necesito para la entrevista',
        kind: 'Cuanto antes lo pidas, más fácil será prepararlo.',
      },
      offer: {
        title: 'Pide tiempo para decidir',
        also: 'Pedir tiempo para decidir',
        kind: 'Es normal pedir unos días antes de responder a una oferta.',
      },
    },
  },
  'ask-for-terms': {
    title: 'Pide el cambio que necesitas',
    also: 'Pedir un cambio',
    take,
    kind: 'Quieren que te incorpores, así que puedes pedirlo. Si te dicen que sí, pide que te lo confirmen por escrito antes de firmar.',
    variants: {
      process: {
        title: 'Pregunta si pueden cambiar el sueldo, el lugar de trabajo o el horario',
        also: 'Preguntar si pueden cambiar el sueldo, el lugar de trabajo o el horario',
        kind: 'Si pueden cambiarlo, sigues adelante. Si no, lo sabrás pronto.',
      },
    },
  },
  'take-back': {
    title: 'Llama para decir que no vas a incorporarte',
    also: 'Echarme atrás después de haber aceptado',
    take: 'Ver qué decir',
    kind: 'Es un paso serio. Lee antes tu contrato y después díselo por teléfono. El mensaje lo confirma.',
  },
  safety: {
    title: 'Lo primero es cuidarte',
    also: 'Ver qué hacer para protegerme',
    take: 'Ver qué hacer',
    kind: 'Puedes dejar de hablar con la empresa cuando quieras, sin explicar por qué.',
    variants: { scam: { title: 'Lo primero es protegerte' } },
  },
} satisfies AllWords['outcomes'];
