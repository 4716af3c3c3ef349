import type { ReasonWords } from '../bow-out/question-words.ts';

const heard = (asked: string) => ({
  good: `Preguntaste ${asked} y te dieron *una respuesta clara*`,
  vague: `Preguntaste ${asked} y te dieron *una respuesta poco concreta*`,
  'vague-twice': `Preguntaste ${asked} y te dieron *dos respuestas poco concretas*`,
  blocker: `Preguntaste ${asked} y te dijeron *justo lo que te temías*`,
  'not-asked': `*No pudiste preguntar* ${asked}`,
});

const ahead = {
  later: 'Tienes la próxima entrevista *dentro de más de una semana*',
  week: 'Tienes la próxima entrevista *dentro de menos de una semana*',
  day: 'Tienes la próxima entrevista *hoy o mañana*',
};

/** Answers as reasons for an advice. They load with the desk. */
export const reasons: ReasonWords = {
  doubts: {
    all: 'Has mencionado *{doubts}*',
    nouns: {
      skills: 'tu preparación para el puesto',
      direction: 'el rumbo que quieres seguir',
      scope: 'la carga de trabajo o las tareas',
      pay: 'el sueldo, el lugar de trabajo o el horario',
      company: 'la empresa o su gente',
      interest: 'la falta de interés o lo largo que se hace el proceso',
      nerves: 'los nervios',
    },
  },
  situation: {
    decided: '*Ya has decidido* retirarte',
    accepted: '*Has aceptado su oferta*',
  },
  afterwards: {
    none: 'Después de esta *no tienes ninguna otra entrevista*',
    ...ahead,
  },
  certainty: {
    sure: '*Lo tienes claro*',
    leaning: '*No lo tienes claro del todo*',
    unsure: '*No has decidido dejarlo*',
  },
  company: {
    like: '*Te gusta la empresa*',
    neutral: 'La empresa *no te atrae especialmente*',
    dislike: '*No quieres trabajar allí*',
  },
  nextRound: {
    none: '*No tienes ninguna entrevista pendiente*',
    ...ahead,
  },
  earlier: { wanted: '*Te sigue interesando el puesto* al que te presentaste antes' },
  offer: {
    take: '*Aceptarías la oferta*',
    terms: 'Aceptarías *si cambiara una cosa*',
    unsure: '*Todavía no lo has decidido*',
    decline: '*No quieres el trabajo*',
  },
  otherJob: {
    signed: '*Has firmado un contrato* con otra empresa',
    unsigned: '*Todavía no has firmado* el contrato del otro trabajo',
    staying: '*Te quedas en tu trabajo actual*',
    offer: '*Tienes otra oferta* y tienes que decidirte',
  },
  duration: {
    passing: 'Necesitas *otra fecha o más tiempo*',
    adjustment: 'Necesitas *un cambio en la entrevista*',
    lasting: 'Lo que te ha surgido *va para largo*',
  },
  movable: {
    yes: 'Seguramente *podrían cambiar* el sueldo, el lugar de trabajo o el horario',
    no: '*No pueden cambiar* el sueldo, el lugar de trabajo o el horario',
    unknown: '*No sabes si podrían cambiar* el sueldo, el lugar de trabajo o el horario',
  },
  evidence: {
    crossed: '*Alguien dijo o hizo algo inaceptable*',
    observed: 'Tus dudas vienen de algo que *viste u oíste en persona*',
    hearsay: 'Tus dudas vienen de algo que *has leído o te han contado*',
  },
  skillsHeard: heard('qué hace falta para el puesto'),
  directionHeard: heard('hacia dónde puede llevarte el puesto'),
  scopeHeard: heard('cómo es el trabajo del día a día'),
  payHeard: heard('por el sueldo, el lugar de trabajo o el horario'),
  companyHeard: heard('cómo trabaja el equipo'),
};
