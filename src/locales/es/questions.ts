import type { AllWords } from '../bow-out/question-words.ts';

const ahead = {
  day: 'Sí, hoy o mañana',
  week: 'Sí, dentro de menos de una semana',
  later: 'Sí, dentro de más de una semana',
  none: 'No, ninguna',
};

/** How somebody feels about the company who has no other role there in mind. */
const oneDay = {
  answers: {
    like: 'Me gusta, y quizá algún día quiera trabajar allí',
    neutral: 'No me atrae especialmente',
    dislike: 'No querría trabajar allí',
  },
};

/** The questions up to the advice, after the first. */
export const questions = {
  afterwards: {
    ask: '¿Tienes otra entrevista después de esta?',
    help: 'Si todavía estás en la entrevista, termínala primero. No tienes que comprometerte a nada, y después puedes volver aquí.',
    answers: ahead,
  },
  doubts: {
    ask: '¿Qué te hace dudar?',
    help: 'Puedes elegir más de una respuesta.',
    answers: {
      skills: 'No sé si estoy a la altura',
      direction: 'No es el camino que quiero seguir',
      scope: 'La carga de trabajo, o lo que habría que hacer',
      pay: 'El sueldo, el lugar de trabajo o el horario',
      company: 'La empresa, o la gente que he conocido',
      interest: 'He perdido el interés, o el proceso se está alargando demasiado',
      nerves: 'Los nervios',
    },
    none: 'Nada de esto',
    done: 'Continuar',
    reassure:
      'Es normal tener dudas. La entrevista también te sirve a ti para averiguar si el trabajo te conviene.',
    reassureOnly: {
      nerves: 'Le pasa a mucha gente. Tener nervios no significa que no puedas hacer el trabajo.',
    },
  },
  certainty: {
    ask: '¿Quieres retirarte del proceso?',
    answers: {
      sure: 'Sí, lo tengo claro',
      leaning: 'Seguramente sí, pero no lo tengo claro del todo',
      unsure: 'No, o todavía no lo sé',
    },
    reassure: {
      sure: 'La gente se retira por todo tipo de motivos, y las empresas ya cuentan con ello.',
      leaning: 'Hacer antes algunas preguntas puede ayudarte, aunque al final te retires.',
      unsure: 'No tienes que decidirlo ahora. Preguntarles una o dos cosas puede ayudarte.',
    },
    variants: {
      accepted: {
        ask: '¿Sigues queriendo el trabajo?',
        answers: {
          sure: 'No, no voy a incorporarme',
          leaning: 'Seguramente no',
          unsure: 'No lo sé, o hay algo que me preocupa',
        },
        reassure: {
          sure: 'Entonces díselo pronto, para que tengan tiempo de buscar a otra persona.',
          leaning: 'Puedes hablar con la empresa antes de decidir.',
          unsure: 'No tienes que decidirlo hoy mismo. Una llamada corta puede ayudarte.',
        },
      },
    },
  },
  company: {
    ask: [
      'Aparte de este puesto, ¿qué te parece {company}?',
      'Aparte de este puesto, ¿qué te parece la empresa?',
    ],
    answers: {
      like: 'Me gusta, y me plantearía otros puestos allí',
      neutral: 'No me atrae especialmente',
      dislike: 'Prefiero no trabajar allí',
    },
    reassure: { like: 'Merece la pena decírselo. Puede que piensen en ti para otro puesto.' },
    variants: {
      elsewhere: {
        ...oneDay,
        reassure: { like: 'Merece la pena decírselo, por si algún día vuelves a buscar trabajo.' },
      },
      life: {
        ...oneDay,
        reassure: {
          like: 'Merece la pena decírselo. Puedes volver a escribirles cuando todo esté más tranquilo.',
        },
      },
    },
  },
  nextRound: {
    ask: '¿Tienes alguna entrevista pendiente?',
    help: 'Si tienes varias, piensa en la próxima.',
    answers: { now: 'Sí, la estoy haciendo ahora', ...ahead },
  },
  earlier: {
    ask: [
      '¿Te presentaste alguna vez a otro puesto en {company} y te dijeron que no?',
      '¿Te presentaste alguna vez a otro puesto en la empresa y te dijeron que no?',
    ],
    answers: {
      wanted: 'Sí, y ese puesto me sigue interesando',
      missing: 'Sí, pero todavía me falta algo de lo que piden',
      closed: 'Sí, pero ese puesto ya está cubierto',
      unwanted: 'Sí, pero ya no me interesa',
      never: 'No',
    },
  },
  earlierRole: {
    ask: '¿Qué puesto era?',
    help: 'Escribe el nombre que aparecía en el anuncio.',
    fields: {
      role: { label: 'Puesto', hint: 'Por ejemplo, “Soporte técnico”' },
      year: { label: 'Año en que te presentaste (opcional)', hint: 'Por ejemplo, 2025' },
    },
  },
  direction: {
    ask: [
      '¿Qué tipo de trabajo preferirías hacer en {company}?',
      '¿Qué tipo de trabajo preferirías hacer allí?',
    ],
    fields: {
      work: {
        label: 'Tipo de trabajo',
        hint: 'Por ejemplo, “desarrollo front-end”',
        sentence: 'Me gustaría trabajar en {value}',
      },
    },
    skip: 'Todavía no lo sé',
  },
  offer: {
    ask: '¿Aceptarías la oferta tal como está?',
    answers: {
      take: 'Sí, la aceptaría',
      terms: 'Solo si cambiara una cosa',
      unsure: 'Todavía no lo sé',
      decline: 'No, no quiero el trabajo',
    },
    reassure: { decline: 'No pasa nada. Si se lo dices pronto, podrán ofrecérselo a otra persona.' },
  },
  otherJob: {
    ask: '¿Cuál es tu caso?',
    answers: {
      signed: 'He aceptado otro trabajo y he firmado el contrato',
      unsigned: 'He aceptado otro trabajo, pero todavía no he firmado el contrato',
      staying: 'Me quedo en mi trabajo actual',
      offer: 'Tengo otra oferta y tengo que decidirme',
    },
    reassure: {
      unsigned:
        'Antes de retirarte de este proceso, es más seguro que esperes a firmar el contrato del otro trabajo.',
      offer: 'Puedes decírselo. No hace falta que digas de quién es la oferta.',
    },
  },
  duration: {
    ask: '¿Qué te ayudaría?',
    answers: {
      passing: 'Otra fecha, o un poco más de tiempo',
      adjustment:
        'Un cambio en la entrevista: por ejemplo, contar con intérprete, un acceso sin escalones o hacerla por videollamada',
      lasting: 'Retirarme, porque esto va para largo',
    },
  },
  adjustment: {
    ask: '¿Qué necesitas para la entrevista?',
    help: 'En muchos países, la ley obliga a las empresas a hacer ajustes razonables si tienes una discapacidad.',
    fields: {
      what: {
        label: 'Lo que necesitas',
        hint: 'Por ejemplo, “intérprete de lengua de signos” o “un acceso sin escalones”',
        sentence: 'Para la entrevista necesitaría {value}',
      },
    },
  },
  condition: {
    ask: '¿Qué tendría que cambiar para que dijeras que sí?',
    help: 'Pide una sola cosa: así es más fácil que la acepten.',
    fields: {
      what: {
        label: 'El cambio',
        hint: 'Por ejemplo, “dos días de teletrabajo a la semana” o “un salario de 32.000 euros”',
        sentence: 'Aceptaría la oferta con {value}',
      },
    },
  },
  harm: {
    ask: '¿Qué ha pasado?',
    answers: {
      person: 'Alguien dijo o hizo algo que no debía',
      scam: 'Creo que es una estafa',
    },
    reassure: {
      person: 'Eso no tendría que haber pasado.',
      scam: 'Haces bien en desconfiar. No tienes que contestarles.',
    },
  },
  movable: {
    ask: '¿Podrían cambiar el sueldo, el lugar de trabajo o el horario?',
    answers: { yes: 'Creo que sí', no: 'No, no pueden', unknown: 'No lo sé' },
  },
  evidence: {
    ask: '¿Qué te ha hecho dudar de la empresa o de su gente?',
    answers: {
      crossed: 'Alguien dijo o hizo algo inaceptable',
      observed: 'Algo que vi u oí en persona',
      hearsay: 'Algo que he leído o me han contado',
    },
    reassure: { crossed: 'Eso no tendría que haber pasado. Puedes irte sin dar explicaciones.' },
  },
} satisfies Partial<AllWords['questions']>;
