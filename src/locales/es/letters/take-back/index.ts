import { letter, say, spare } from '../../../../letters/bow-out/template.ts';
import { reason, thankThem } from '../parts.ts';
import { asRole, giveBack, myAcceptance, subject, wontJoin } from './parts.ts';
import type { LetterFacts, SpanishLetter, SpanishLetters, SpanishMail } from '../facts.ts';
import type { Tone } from '../../../../letters/types.ts';

/** What a yes has set going, and the one apology for it. */
const sorry = (f: LetterFacts) =>
  f.isAgency
    ? say`Sé el trabajo que ${f.you('ha', 'has')} puesto en esto, y siento de verdad echarme atrás después de haber dicho que sí.`
    : say`Sé que ${f.you('contaban', 'contabais')} conmigo, y siento de verdad echarme atrás después de haber dicho que sí.`;

const warm: SpanishLetter = (f) => letter`
  ${f.hi('warm')}

  Me cuesta ${f.you('escribirle', 'escribirte')} esto: he cambiado de opinión y finalmente ${wontJoin(f)}${asRole(f)}.
  ${reason(f)}
  ${sorry(f)}

  ${giveBack(f)}
  Y si ${f.you('prefiere', 'prefieres')} que lo hablemos, ${f.you('puede', 'puedes')} llamarme cuando ${f.you('le', 'te')} venga bien.

  ${thanksForTrust(f)}
  ${f.isAgency && thankThem(f)}

  ${f.bye('Un saludo')}
`;

/** Thanks for a trust that was disappointed. */
const thanksForTrust = (f: LetterFacts) =>
  f.isAgency
    ? say`Muchas gracias por haberme presentado y por toda ${f.you('su', 'tu')} ayuda.`
    : say`Muchas gracias${f.toAll && say` ${f.toAll}`} por haber apostado por mí.`;

const warmSorryFirst: SpanishLetter = (f) => letter`
  ${f.hi('warm')}

  Siento mucho tener que escribir esto después de haber dicho que sí: he cambiado de opinión y ${wontJoin(f)}${asRole(f)}.
  ${reason(f)}
  Sé que ${f.isAgency ? say`hay mucho trabajo ${f.you('suyo', 'tuyo')} detrás` : say`${f.you('contaban', 'contabais')} conmigo`}, y por eso quería avisar cuanto antes.

  ${giveBack(f)}
  También podemos hablarlo por teléfono cuando ${f.you('le', 'te')} venga bien.

  ${f.isAgency ? say`Gracias por haberme presentado.` : say`Muchas gracias${f.toAll && say` ${f.toAll}`} por haber contado conmigo.`}
  ${f.isAgency && thankThem(f)}

  ${f.bye('Un cordial saludo')}
`;

const formal: SpanishLetter = (f) => letter`
  ${f.hi('formal')}

  Lamento ${f.you('darle', 'darte')} esta noticia: después de haber aceptado ${f.role ? f.theRole : say`la oferta`}, he decidido retirar mi aceptación y ${wontJoin(f)}.
  ${reason(f)}
  Sé que ${f.isAgency ? 'cuentan' : f.you('cuentan', 'contáis')} conmigo, y no lo he decidido a la ligera.

  ${giveBack(f)}
  Si ${f.you('prefiere', 'prefieres')} que lo hablemos por teléfono, ${f.you('puede', 'puedes')} llamarme cuando ${f.you('le', 'te')} convenga.

  ${f.isAgency ? say`Muchas gracias por haberme presentado y por ${f.you('su', 'tu')} ayuda.` : say`Muchas gracias por la confianza que ${f.you('han', 'habéis')} puesto en mí.`}
  ${thankThem(f)}

  ${f.bye('Atentamente')}
`;

const brief: SpanishLetter = (f) => letter`
  ${f.hi('brief')}

  Finalmente ${wontJoin(f)}${asRole(f)}.
  ${reason(f)}
  Siento mucho echarme atrás después de haber dicho que sí.
  ${giveBack(f)}
  Si ${f.you('prefiere', 'prefieres')} que lo hablemos, ${f.you('puede', 'puedes')} llamarme cuando ${f.you('le', 'te')} venga bien.
  ${f.isAgency ? say`Gracias por ${f.you('su', 'tu')} ayuda.` : say`Muchas gracias por la confianza.`}

  ${f.bye('Un saludo')}
`;

const short =
  (tone: Tone): SpanishLetter =>
  (f) => letter`
    ${f.hi(tone)}

    He decidido retirar ${myAcceptance(f)} y ${wontJoin(f)}.
    ${reason(f)}
    ${tone === 'formal' ? 'Lamento echarme atrás después de haber aceptado.' : 'Siento mucho echarme atrás después de haber dicho que sí.'}
    ${giveBack(f)}
    ${spare(1)`Si ${f.you('prefiere', 'prefieres')} que lo hablemos, ${f.you('puede', 'puedes')} llamarme.`}
  `;

const phone =
  (tone: Tone): SpanishLetter =>
  (f) => letter`
    ${f.hi(tone)}

    Tengo que ${f.you('darle', 'darte')} una mala noticia.
    He decidido retirar mi aceptación y ${wontJoin(f)}.
    ${reason(f)}
    ${tone === 'formal' ? 'Lamento mucho echarme atrás después de haber aceptado.' : 'Siento mucho echarme atrás después de haber dicho que sí.'}
    Quería ${f.you('decírselo', 'decírtelo')} yo y no solo por correo.

    ${f.isAgency ? giveBack(f) : say`Si tengo que devolver algo, ¿${f.you('podría', 'podrías')} decirme cómo hacerlo?`}

    ${f.isAgency ? say`Gracias por haber presentado mi candidatura.` : say`Gracias por la confianza.`}
    ${thankThem(f)}
    Ahora mismo ${f.you('le', 'te')} mando un correo para que quede por escrito.
  `;

const mail: SpanishMail = {
  subject,
  email: { warm: [warm, warmSorryFirst], formal: [formal], brief: [brief] },
  chat: { warm: [short('warm')], formal: [short('formal')], brief: [short('brief')] },
  text: { warm: [short('warm')], formal: [short('formal')], brief: [short('brief')] },
  phone: { warm: [phone('warm')], formal: [phone('formal')], brief: [phone('brief')] },
};

/** Takes back a yes to this offer (domain, section 2, row 2). */
export const takeBack: SpanishLetters = { ...mail, variants: { agency: mail } };
