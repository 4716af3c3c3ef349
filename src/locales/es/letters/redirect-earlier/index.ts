import { letter, spare } from '../../../../letters/bow-out/template.ts';
import {
  alsoCancel,
  cancel,
  decision,
  decisionAfterThanks,
  enjoyed,
  otherApplication,
  thankThem,
  thanks,
  thanksFirst,
  thanksInShort,
} from '../parts.ts';
import { ifNotFormal, stillLike } from '../redirect-parts.ts';
import { applied, isItOpen, otherwise, subject } from './parts.ts';
import type { SpanishLetter, SpanishLetters, SpanishMail } from '../facts.ts';
import type { Tone } from '../../../../letters/types.ts';

const warm: SpanishLetter = (f) => letter`
  ${f.hi('warm')}

  ${thanksFirst(f)}
  ${decisionAfterThanks(f, f.withdrawByName)}
  ${cancel(f, 'begging')}
  ${alsoCancel(f)}
  ${otherApplication(f)}

  ${stillLike(f)}
  ${applied(f)}
  ${isItOpen(f)}
  ${otherwise(f)}

  ${f.isAgency && thankThem(f)}

  ${f.bye('Un saludo')}
`;

const warmThanksLast: SpanishLetter = (f) => letter`
  ${f.hi('warm')}

  ${decision(f, 'warm', f.withdrawByName)}
  ${cancel(f, 'begging')}
  ${alsoCancel(f)}
  ${otherApplication(f)}

  ${spare(1)`${f.you('Quería preguntarle', 'Quería preguntarte')} también por otro puesto.`}
  ${applied(f)}
  ${isItOpen(f)}
  ${otherwise(f)}

  ${f.isAgency ? thanksFirst(f) : thanks(f, 'warm')}
  ${f.isAgency ? thankThem(f) : enjoyed(f)}

  ${f.bye('Un cordial saludo')}
`;

const formal: SpanishLetter = (f) => letter`
  ${f.hi('formal')}

  ${decision(f, 'formal', f.withdrawByName)}
  ${cancel(f, 'begging')}
  ${alsoCancel(f)}
  ${otherApplication(f)}

  ${stillLike(f)}
  ${applied(f)}
  ${isItOpen(f)}
  ${spare(2)`${ifNotFormal(f)}`}

  ${thanks(f, 'formal')}
  ${enjoyed(f)}

  ${f.bye('Atentamente')}
`;

const brief: SpanishLetter = (f) => letter`
  ${f.hi('brief')}

  ${decision(f, 'brief', f.withdrawByName)}
  ${cancel(f, 'begging')}
  ${alsoCancel(f)}
  ${otherApplication(f)}

  ${applied(f)}
  ${isItOpen(f)}

  ${thanks(f, 'brief')}
  ${enjoyed(f)}

  ${f.bye('Saludos')}
`;

const chat =
  (tone: Tone): SpanishLetter =>
  (f) => letter`
    ${f.hi(tone)}

    ${decision(f, tone)}
    ${cancel(f, 'begging')}
    ${alsoCancel(f)}
    ${otherApplication(f)}
    ${applied(f)}
    ${isItOpen(f)}
    ${spare(1)`${thanks(f, 'brief')}`}
  `;

const text =
  (tone: Tone): SpanishLetter =>
  (f) => letter`
    ${f.hi(tone)}
    He decidido ${f.withdraw}.
    ${cancel(f, 'begging')}
    ${alsoCancel(f)}
    ${otherApplication(f)}
    ${applied(f)}
    ${isItOpen(f)}
    ${spare(1)`${thanksInShort(f, 'brief')}`}
  `;

const phone =
  (tone: Tone): SpanishLetter =>
  (f) => letter`
    ${f.hi(tone)}

    ${decision(f, tone)}
    ${cancel(f, 'begging')}
    ${alsoCancel(f)}
    ${otherApplication(f)}

    ${stillLike(f)}
    ${applied(f)}
    ${isItOpen(f)}
    ${tone === 'formal' ? ifNotFormal(f) : otherwise(f)}

    ${thanks(f, tone)}
    ${f.you('Le', 'Te')} mando también un correo para que quede por escrito.
  `;

const mail: SpanishMail = {
  subject,
  email: { warm: [warm, warmThanksLast], formal: [formal], brief: [brief] },
  chat: { warm: [chat('warm')], formal: [chat('formal')], brief: [chat('brief')] },
  text: { warm: [text('warm')], formal: [text('formal')], brief: [text('brief')] },
  phone: { warm: [phone('warm')], formal: [phone('formal')], brief: [phone('brief')] },
};

/** Withdraws from this role and asks about one applied for before (domain, section 2, row 11). */
export const redirectEarlier: SpanishLetters = { ...mail, variants: { agency: mail } };
