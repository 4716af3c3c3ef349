import { because, say } from '../../../../letters/bow-out/template.ts';
import { ifNotToAgency, question } from '../redirect-parts.ts';
import type { LetterFacts, SpanishMail } from '../facts.ts';

/** What the candidate would rather do, as it ends “Donde sí me veo es en …”. */
const work = (f: LetterFacts) => f.direction ?? say`algo más cercano a lo que mejor sé hacer`;

/** “Donde sí me veo es en desarrollo front-end, y me encantaría que fuera en Northwind.” */
export const wouldLike = (f: LetterFacts) =>
  f.likes && !f.isInternal && !f.isShort && f.company
    ? because('company')`Donde sí me veo es en ${work(f)}, y me encantaría que fuera en ${f.company}.`
    : say`Donde sí me veo es en ${work(f)}.`;

/** What shows that they can. */
export const proof = (f: LetterFacts) =>
  f.proof && say`${f.proof}, y con mucho gusto ${f.you('le', 'te')} cuento más.`;

export const isThereARole = (f: LetterFacts) => {
  if (f.isShort)
    return f.isAgency
      ? say`¿${f.you('Podría', 'Podrías')} preguntar si tienen alguna vacante de este tipo?`
      : say`¿${f.you('Tienen', 'Tenéis')} alguna vacante de este tipo?`;
  return question(
    f,
    `Hay ahora alguna vacante de este tipo o ${f.you('prevén', 'tenéis previsto')} abrirla en los próximos meses`,
    'hay ahora alguna vacante de este tipo o prevén abrirla en los próximos meses',
  );
};

/** The easy way out, and what they may do instead. */
export const otherwise = (f: LetterFacts) =>
  f.isAgency
    ? ifNotToAgency()
    : say`Y si por ahora no hay nada, ojalá ${f.you('se acuerden', 'os acordéis')} de mí cuando surja algo así.`;

/** The fullest first. */
export const subject: SpanishMail['subject'] = (f) => {
  if (!f.role)
    return [
      ...(f.direction ? [say`Me retiro del proceso y pregunto por ${f.direction}`] : []),
      say`Me retiro del proceso y pregunto por otro puesto`,
    ];
  return [
    ...(f.direction
      ? [say`Mi candidatura: de ${f.role} a ${f.direction}`, say`Mi candidatura a ${f.role} y ${f.direction}`]
      : []),
    say`Mi candidatura a ${f.role} y otro tipo de trabajo`,
    say`Me retiro: ${f.role}`,
  ];
};
