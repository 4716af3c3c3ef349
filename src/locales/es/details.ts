import { commonQuestions } from './interface/common-questions.ts';
import type { DetailWords } from '../bow-out/question-words.ts';

/** The details that are asked beside the draft, where one is opened. */
export const details: DetailWords = {
  address: {
    ask: '¿Tratas a esta persona de tú o de usted?',
    help: 'El mensaje usará ese tratamiento.',
    answers: { formal: 'De usted, o no lo sé', familiar: 'De tú' },
  },
  entry: {
    ask: '¿Enviaste tú la candidatura o te contactaron?',
    answers: {
      applied: 'La envié yo',
      invited: 'Me contactaron',
      internal: 'Ya trabajo en la empresa',
    },
  },
  through: {
    ask: '¿Hay una agencia de por medio, o te recomendó alguien?',
    answers: {
      directly: 'No, hablo directamente con la empresa',
      agency: 'Sí, una agencia de selección',
      referrer: 'Sí, me recomendó alguien de la empresa',
    },
  },
  stage: {
    ask: '¿Por dónde va el proceso?',
    answers: {
      before: 'Todavía no he hecho ninguna entrevista',
      between: 'Ya he hecho alguna entrevista',
      final: 'Solo me queda la última entrevista, o ya la he hecho y espero respuesta',
    },
  },
  job: commonQuestions.job,
  rounds: {
    ask: '¿Qué entrevistas te quedan por hacer?',
    help: 'Las fechas saldrán en tu mensaje.',
    fields: {
      date: { label: 'Fecha' },
      time: { label: 'Hora (opcional)' },
      with: { label: 'Con quién (opcional)' },
    },
  },
  future: {
    ask: '¿Para qué tipo de trabajo te gustaría que te llamaran más adelante?',
    help: 'Puedes dejarlo en blanco.',
    fields: {
      work: {
        label: 'Tipo de trabajo',
        hint: 'Por ejemplo, “desarrollo front-end”',
        sentence: 'Si más adelante buscan a alguien para {value}, me interesaría',
      },
    },
  },
  met: {
    ask: '¿A quién has conocido y qué te ha gustado?',
    help: 'Rellena lo que quieras. Si mencionas algo concreto, tu agradecimiento sonará más personal.',
    fields: {
      who: { label: 'A quién has conocido', hint: 'Por ejemplo, “Sam y Lena”' },
      what: {
        label: 'Lo que te ha gustado',
        hint: 'Por ejemplo, “conocer al equipo”',
        sentence: 'Lo que más me gustó fue {value}',
      },
      project: {
        label: 'Un proyecto del que te hablaron',
        hint: 'Por ejemplo, “el nuevo sistema de reservas”',
        sentence: 'Me interesó mucho lo que me contaron sobre {value}',
      },
    },
  },
  pending: {
    ask: '¿Te han reservado un viaje o te han pedido una prueba?',
    answers: { travel: 'Hay un viaje reservado', task: 'Tengo una prueba por hacer', both: 'Las dos cosas' },
  },
  other: {
    ask: '¿Te has presentado allí a otro puesto que te siga interesando?',
    fields: { role: { label: 'Qué puesto' } },
  },
  mention: {
    ask: '¿Quieres mencionar el otro trabajo o la otra oferta?',
    answers: { yes: 'Sí, mencionarlo', no: 'No, mejor no' },
  },
  feedback: {
    ask: '¿Quieres pedir que te digan qué les ha parecido tu candidatura?',
    answers: { yes: 'Sí, pedirlo', no: 'No, mejor no' },
  },
  topic: {
    ask: '¿Sobre qué te gustaría preguntar?',
    fields: {
      what: {
        label: 'Tema',
        hint: 'Por ejemplo, “cómo se calcula la parte variable del sueldo”',
        sentence: 'Me gustaría entender mejor {value}',
      },
    },
  },
  client: {
    ask: '¿Con quién tratas en la empresa?',
    help: 'Así la agencia sabe con quién tiene que hablar.',
    fields: { name: { label: 'Su nombre' } },
  },
  referrer: {
    ask: '¿Quién te recomendó?',
    fields: { name: { label: 'Su nombre' } },
  },
  inviter: {
    ask: '¿Quién te propuso el puesto?',
    fields: { name: { label: 'Su nombre' } },
  },
  proof: {
    ask: '¿Qué has hecho que demuestre que se te daría bien?',
    fields: {
      what: {
        label: 'Algo que hayas hecho',
        hint: 'Una frase completa, como “Diseñé nuestra página de reservas”',
      },
    },
  },
  slots: {
    ask: '¿Cuándo te viene bien?',
    fields: {
      when: {
        label: 'Días y horas',
        hint: 'Dos o tres opciones, como “el viernes a partir de las 15:00 o el lunes por la mañana”',
        sentence: 'Puedo {value}',
      },
    },
    variants: {
      pause: { offer: 'Otras fechas que te vengan bien', ask: '¿Cuándo podrías hacer la entrevista?' },
    },
  },
  deadline: {
    ask: '¿Cuándo les darás una respuesta?',
    help: 'Elige un plazo que puedas cumplir.',
    fields: { when: { label: 'Fecha' } },
    variants: {
      'ask-for-terms': {
        offer: 'Cuándo necesitas su respuesta',
        ask: '¿Antes de qué día necesitas su respuesta?',
        help: 'Por ejemplo, el día en que vence el plazo para contestar a la oferta.',
      },
    },
  },
  reason: {
    ask: '¿Quieres decir el motivo?',
    help: 'No hace falta. Si lo dices, que sea breve y sin nada personal.',
    fields: {
      why: {
        label: 'Tu motivo (opcional)',
        hint: 'Una frase completa, como “El trayecto se me hace demasiado largo”',
      },
    },
  },
};
