import { commonQuestions } from './interface/common-questions.ts';
import { messageNames } from './interface/messages.ts';
import type { AllWords } from '../bow-out/question-words.ts';

const heard = (asked: string) => ({
  ask: `¿Qué te dijeron cuando preguntaste ${asked}?`,
  help: 'Guíate por lo que te dijeron, no por la sensación que te dejó la entrevista.',
  answers: {
    good: 'Me dieron una respuesta clara, con un ejemplo, y me gustó',
    vague: 'Algo poco concreto',
    'vague-twice': 'Algo poco concreto, incluso cuando insistí',
    blocker: 'Justo lo que me temía',
    'not-asked': 'No pude preguntarlo',
  },
});

/** The questions from the advice on: whom the message is from and to, and what was heard at an interview. */
export const deskQuestions = {
  interview: {
    ask: '¿Ya has hecho la entrevista?',
    answers: { debrief: 'Ya he hecho la entrevista. ¿Y ahora qué?' },
  },
  skillsHeard: heard('qué hace falta para el puesto'),
  directionHeard: heard('hacia dónde puede llevarte el puesto'),
  scopeHeard: heard('cómo es el trabajo del día a día'),
  payHeard: heard('por el sueldo, el lugar de trabajo o el horario'),
  companyHeard: heard('cómo trabaja el equipo'),
  names: commonQuestions.names,
} satisfies Partial<AllWords['questions']>;

/** The names of the details in the list below the draft. */
export const offers: AllWords['offers'] = {
  address: 'De tú o de usted',
  entry: 'Cómo llegaste a este puesto',
  through: 'Agencia, o quien te recomendó',
  stage: 'Por dónde va el proceso',
  job: messageNames.job,
  rounds: 'Fechas de las entrevistas',
  future: 'Para qué podrían llamarte más adelante',
  met: 'A quién has conocido y qué te ha gustado',
  pending: 'Un viaje o una prueba que cancelar',
  other: 'Otra candidatura que mantienes',
  mention: 'Mencionar el otro trabajo o la otra oferta',
  feedback: 'Pedir su opinión',
  topic: 'Sobre qué quieres preguntar',
  client: 'Tu contacto en la empresa',
  nextRound: 'Cuándo es tu próxima entrevista',
  referrer: 'Quién te recomendó',
  inviter: 'Quién te propuso el puesto',
  proof: 'Algo que hayas hecho',
  slots: 'Cuándo te viene bien',
  deadline: 'Cuándo les darás una respuesta',
  reason: 'Tu motivo',
};
