import { preparationWords } from './interface/preparation.ts';
import type { BesideWords } from '../bow-out/message-words.ts';

/** Spanish: what stands beside a message to those one goes on with. */
export const besideWords: BesideWords = {
  notes: {
    skills: [
      {
        why: 'Quien te entrevista ha visto qué es lo que más cuesta al empezar.',
        good: 'Te dicen algo que podrías aprender, y con qué ayuda.',
        worrying: 'No saben decirte nada, o nadie te ayudaría a aprender.',
      },
      {
        why: 'Los anuncios suelen pedir más de lo que hace falta para empezar.',
        good: 'Te piden pocas cosas, que ya sabes hacer, y te dan tiempo para aprender el resto.',
        worrying: 'Tendrías que saberlo todo desde el primer día.',
      },
      {
        why: 'Así sabes cuánto esperan de ti, y para cuándo.',
        good: 'Unos pocos objetivos claros que podrías cumplir.',
        worrying: 'Una lista larguísima, o nadie lo sabe.',
      },
    ],
    direction: [
      {
        why: 'Así ves hasta dónde te podría llevar el puesto.',
        good: 'Te hablan de dos o tres personas que ahora hacen un trabajo que te gustaría.',
        worrying: 'Nadie ha cambiado de puesto, o los cambios han sido a trabajos que tú no querrías.',
      },
      {
        why: 'Así sabes si el cambio que quieres es posible.',
        good: 'Alguien lo ha hecho ya y te explican cómo.',
        worrying: 'Te dicen que en teoría sí, sin ningún ejemplo.',
      },
      {
        why: 'Así ves qué parte del trabajo te gustaría.',
        good: 'Te dan porcentajes aproximados, y buena parte es lo que quieres hacer.',
        worrying: '“Depende”, y nada más.',
      },
    ],
    scope: [
      {
        why: 'Así sabes cómo es el trabajo de verdad.',
        good: 'Coincide con lo que te habían contado.',
        worrying: 'Parecen dos trabajos en uno, o nadie lo sabe.',
      },
      {
        why: 'Así sabes si podrías adaptar el trabajo a ti.',
        good: 'Te dicen que sí, con el ejemplo de alguien que lo hizo.',
        worrying: '“Es lo que hay”, o no saben qué decirte.',
      },
    ],
    pay: [
      {
        why: 'Es una pregunta normal, y cuanto antes se hace, más fácil es.',
        good: 'Te dan cifras claras y te dicen qué pone en el contrato.',
        worrying: '“Depende”, incluso cuando vuelves a preguntar.',
      },
      {
        why: 'Así sabes qué podrías acordar.',
        good: 'Te dicen qué horas son fijas y cuántos días se trabaja desde casa.',
        worrying: '“Somos flexibles”, sin ningún ejemplo.',
      },
    ],
    company: [
      {
        why: 'Así ves cómo se tratan entre sí.',
        good: 'Te cuentan un caso real, sin echarle la culpa a nadie.',
        worrying: '“Aquí nunca discutimos”, o le echan la culpa a una persona.',
      },
      {
        why: 'Puede que te cuenten cosas que quien sería tu responsable no te contaría.',
        good: 'Te dicen que sí y te dan un nombre.',
        worrying: 'Evitan la pregunta, o tiene que estar delante quien sería tu responsable.',
      },
    ],
  },
  preparation: {
    skills: [
      'Apunta dos cosas que hayas hecho y que hagan falta en este puesto, y cómo salieron.',
      'Prepara una frase sobre el requisito que más te preocupa y sobre cómo aprenderías lo que te falta.',
    ],
    direction: [
      'Apunta qué trabajo quieres hacer dentro de dos años y pregunta cómo se llega hasta ahí desde este puesto.',
    ],
    scope: [
      'Marca en el anuncio las tareas que te gustaría hacer todas las semanas y pregunta cuánto tiempo ocupan.',
    ],
    pay: ['Antes de que te lo pregunten, decide qué sueldo, lugar de trabajo y horario aceptarías.'],
    company: ['Apunta lo que más te preocupa y una pregunta para salir de dudas.'],
    interest: ['Pregunta qué pasos quedan y cuándo van a decidir.'],
    nerves: [
      'La noche anterior: comprueba la hora y el enlace o cómo llegar.',
      'Elige dos ejemplos de tu trabajo de los que te apetezca hablar.',
      'Ensaya en voz alta las dos primeras frases: quién eres y por qué te interesa el puesto.',
      'Justo antes: guarda los apuntes, bebe agua y date un paseo corto.',
      'En la entrevista: si no sabes algo, cuenta cómo lo averiguarías.',
    ],
    always: ['Si después sigues con dudas, espera un día antes de decidir si continúas.'],
  },
  ...preparationWords,
};
