import { Value } from '../../../letters/bow-out/template.ts';
import type { Doubt, Topic } from '../../../../machines/bow-out/facts.ts';

/** What is not clear yet, as it ends “Me gustaría entender mejor …”. */
const callTopics = {
  skills: 'cómo encaja mi experiencia con lo que pide el puesto',
  direction: 'hacia dónde puede evolucionar el puesto en los próximos años',
  scope: 'cómo es el trabajo en el día a día',
  pay: 'qué condiciones de salario, horario y lugar de trabajo tendría el puesto',
  company: 'cómo trabaja el equipo',
  interest: 'qué pasos quedan y cuándo se tomará una decisión',
} as const;

/** The doubts that a letter may name, as they end that sentence; no more than `most` of them. */
export const unclearTopics = (doubts: readonly Doubt[] = [], most: number): Value[] =>
  (Object.keys(callTopics) as (keyof typeof callTopics)[])
    .filter((doubt) => doubts.includes(doubt))
    .slice(0, most)
    .map((doubt) => new Value([{ text: callTopics[doubt], by: 'author' }], ['doubts']));

/** Questions to an interviewer, by topic, the core one first (domain, section 4). */
export const asks: Record<Topic, readonly string[]> = {
  skills: [
    '¿Qué suele ser lo más difícil para quien empieza en este puesto?',
    '¿Qué conocimientos hacen falta desde el primer día y cuáles se pueden adquirir sobre la marcha?',
    '¿Qué se esperaría de mí en los tres primeros meses y con qué ayuda contaría?',
  ],
  direction: [
    '¿A qué se han dedicado después quienes han pasado por este puesto?',
    '¿Alguien ha pasado de este puesto a otro tipo de trabajo?',
    '¿Cómo se reparte una semana normal entre las distintas tareas del puesto?',
  ],
  scope: [
    '¿A qué dedicaba la mayor parte del tiempo la última persona que ocupó el puesto?',
    '¿Hasta qué punto podría decidir en qué trabajo?',
  ],
  pay: ['¿Cuál es la banda salarial?', '¿Qué flexibilidad hay con el horario y el lugar de trabajo?'],
  company: [
    '¿Cómo suele resolver el equipo los desacuerdos?',
    '¿Podría hablar con alguien del equipo sin que esté presente un responsable?',
  ],
};
