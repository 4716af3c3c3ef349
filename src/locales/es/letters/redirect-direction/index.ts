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
import { ifNotFormal } from '../redirect-parts.ts';
import { isThereARole, otherwise, proof, subject, wouldLike } from './parts.ts';
import type { LetterFacts, SpanishLetter, SpanishLetters, SpanishMail } from '../facts.ts';
import type { Tone } from '../../../../letters/types.ts';

const proofIfRoom = (f: LetterFacts) => {
  const sentence = proof(f);
  return sentence && spare(2)`${sentence}`;
};

const warm: SpanishLetter = (f) => letter`
  ${f.hi('warm')}

  ${thanksFirst(f)}
  ${decisionAfterThanks(f, f.withdrawByName)}
  ${cancel(f)}
  ${alsoCancel(f)}
  ${otherApplication(f)}

  ${wouldLike(f)}
  ${proof(f)}
  ${isThereARole(f)}
  ${otherwise(f)}

  ${f.isAgency && thankThem(f)}

  ${f.bye('Un saludo')}
`;

const warmThanksLast: SpanishLetter = (f) => letter`
  ${f.hi('warm')}

  ${decision(f, 'warm', f.withdrawByName)}
  ${cancel(f)}
  ${alsoCancel(f)}
  ${otherApplication(f)}

  ${wouldLike(f)}
  ${proof(f)}
  ${isThereARole(f)}
  ${spare(2)`Si ${f.you('prefiere', 'prefieres')} que lo hablemos, ${f.you('puede', 'puedes')} llamarme cuando ${f.you('le', 'te')} venga bien.`}

  ${f.isAgency ? thanksFirst(f) : thanks(f, 'warm')}
  ${f.isAgency ? thankThem(f) : enjoyed(f)}

  ${f.bye('Un cordial saludo')}
`;

const formal: SpanishLetter = (f) => letter`
  ${f.hi('formal')}

  ${decision(f, 'formal', f.withdrawByName)}
  ${cancel(f)}
  ${alsoCancel(f)}
  ${otherApplication(f)}

  ${wouldLike(f)}
  ${proof(f)}
  ${isThereARole(f)}
  ${spare(2)`${ifNotFormal(f)}`}

  ${thanks(f, 'formal')}
  ${enjoyed(f)}

  ${f.bye('Atentamente')}
`;

const brief: SpanishLetter = (f) => letter`
  ${f.hi('brief')}

  ${decision(f, 'brief', f.withdrawByName)}
  ${cancel(f)}
  ${alsoCancel(f)}
  ${otherApplication(f)}

  ${wouldLike(f)}
  ${proof(f)}
  ${isThereARole(f)}

  ${thanks(f, 'brief')}
  ${enjoyed(f)}

  ${f.bye('Saludos')}
`;

const chat =
  (tone: Tone): SpanishLetter =>
  (f) => letter`
    ${f.hi(tone)}

    ${decision(f, tone)}
    ${cancel(f)}
    ${alsoCancel(f)}
    ${otherApplication(f)}
    ${wouldLike(f)}
    ${proofIfRoom(f)}
    ${isThereARole(f)}
    ${spare(1)`${thanks(f, 'brief')}`}
  `;

const text =
  (tone: Tone): SpanishLetter =>
  (f) => letter`
    ${f.hi(tone)}
    He decidido ${f.withdraw}.
    ${cancel(f)}
    ${alsoCancel(f)}
    ${otherApplication(f)}
    ${wouldLike(f)}
    ${proofIfRoom(f)}
    ${isThereARole(f)}
    ${spare(1)`${thanksInShort(f, 'brief')}`}
  `;

const phone =
  (tone: Tone): SpanishLetter =>
  (f) => letter`
    ${f.hi(tone)}

    ${decision(f, tone)}
    ${cancel(f)}
    ${alsoCancel(f)}
    ${otherApplication(f)}

    ${wouldLike(f)}
    ${proof(f)}
    ${isThereARole(f)}
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

/** Withdraws from this role and asks about another kind of work there (domain, section 2, rows 9 and 11). */
export const redirectDirection: SpanishLetters = { ...mail, variants: { agency: mail } };
