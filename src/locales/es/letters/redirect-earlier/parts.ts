import { say } from '../../../../letters/bow-out/template.ts';
import { ifNotToAgency, question } from '../redirect-parts.ts';
import type { LetterFacts, SpanishMail } from '../facts.ts';

/** “el puesto de Support engineer”, or “otro puesto” */
const earlier = (f: LetterFacts) => (f.earlierRole ? say`puesto de ${f.earlierRole}` : say`otro puesto`);

/** “En 2025 me presenté al puesto de Support engineer y, aunque entonces no salió adelante, sigue siendo …” */
export const applied = (f: LetterFacts) => {
  const lead = f.earlierYear
    ? say`En ${f.earlierYear} me presenté`
    : say`${f.channel === 'text' ? 'Ya' : 'Hace tiempo'} me presenté`;
  if (f.channel === 'text' && f.earlierRole) return say`${lead} a ${f.earlierRole} y me sigue interesando.`;
  const role = f.earlierRole ? say`al ${earlier(f)}` : say`a ${earlier(f)}`;
  if (f.isShort) return say`${lead} ${role} y me sigue interesando.`;
  return say`${lead} ${role} y, aunque entonces no salió adelante, sigue siendo el trabajo que más me gustaría hacer.`;
};

export const isItOpen = (f: LetterFacts) => {
  if (f.isShort)
    return f.isAgency
      ? say`¿${f.you('Podría', 'Podrías')} preguntar si está abierto?`
      : say`¿Está abierto o ${f.you('prevén', 'prevéis')} abrir alguno parecido?`;
  return question(
    f,
    `Está abierto ahora o ${f.you('prevén', 'tenéis previsto')} abrir alguno parecido`,
    'ese puesto está abierto o prevén abrir alguno parecido',
  );
};

/** The easy way out, and what they may do instead. */
export const otherwise = (f: LetterFacts) =>
  f.isAgency
    ? ifNotToAgency()
    : say`Si no, me encantaría que ${f.you('pensaran', 'pensarais')} en mí cuando vuelva a salir.`;

/** The fullest first. */
export const subject: SpanishMail['subject'] = (f) => {
  if (!f.role) return [say`Me retiro del proceso y pregunto por otro puesto`];
  return [
    ...(f.earlierRole
      ? [
          say`Mi candidatura a ${f.role} y el puesto de ${f.earlierRole}`,
          say`Mi candidatura: de ${f.role} a ${f.earlierRole}`,
          say`Mi candidatura: ${f.role} y ${f.earlierRole}`,
        ]
      : []),
    say`Mi candidatura a ${f.role} y otro puesto`,
    say`Me retiro: ${f.role}`,
  ];
};
