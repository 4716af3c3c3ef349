import { letter, spare } from '../../../../letters/bow-out/template.ts';
import {
  alsoCancel,
  butLeaving,
  cancel,
  decision,
  enjoyed,
  otherApplication,
  thanks,
  thanksForMeeting,
  thanksInShort,
} from '../parts.ts';
import { ifNot, ifNotFormal, isThereARole, otherField, proof, subject, wouldLike } from './parts.ts';
import { respectful } from '../respectful.ts';
import type { LetterFacts, ArabicLetter, ArabicLetters, ArabicMail } from '../facts.ts';
import type { Tone } from '../../../../letters/types.ts';

const proofIfRoom = (f: LetterFacts) => {
  const sentence = proof(f);
  return sentence && spare(2)`${sentence}`;
};

const warm: ArabicLetter = (f) => letter`
  ${f.hi('warm')}

  ${thanksForMeeting(f, 'warm')}
  ${butLeaving(f, otherField)}
  ${cancel(f, 'warm', 'لذا أرجو')}
  ${alsoCancel(f)}
  ${otherApplication(f)}
  ${enjoyed(f)}

  ${wouldLike(f)}
  ${proof(f)}

  ${isThereARole(f)}
  ${ifNot(f)}

  ${f.bye('مع خالص التقدير')}
`;

const warmThanksLast: ArabicLetter = (f) => letter`
  ${f.hi('warm', 'السلام عليكم')}

  ${decision(f, otherField)}
  ${cancel(f, 'warm', 'لذا أرجو')}
  ${alsoCancel(f)}
  ${otherApplication(f)}

  ${wouldLike(f)}
  ${proof(f)}
  ${isThereARole(f)}
  ${ifNot(f)}

  ${thanks(f, 'warm')}
  ${enjoyed(f)}

  ${f.bye('مع أطيب التحيات')}
`;

const formal: ArabicLetter = (f) => letter`
  ${f.hi('formal')}

  ${thanks(f, 'formal')}
  ${decision(f, otherField)}
  ${cancel(f, 'formal')}
  ${alsoCancel(f)}
  ${otherApplication(f)}
  ${enjoyed(f)}

  ${wouldLike(f)}
  ${proof(f)}
  ${isThereARole(f)}
  ${spare(2)`${ifNotFormal(f)}`}

  ${f.bye('مع فائق الاحترام والتقدير')}
`;

const brief: ArabicLetter = (f) => letter`
  ${f.hi('brief')}

  ${decision(f, otherField)}
  ${cancel(f, 'brief')}
  ${alsoCancel(f)}
  ${otherApplication(f)}

  ${wouldLike(f)}
  ${proof(f)}
  ${isThereARole(f)}

  ${thanks(f, 'brief')}
  ${enjoyed(f)}

  ${f.bye('تحياتي')}
`;

const chat =
  (tone: Tone): ArabicLetter =>
  (f) => letter`
    ${f.hi(tone)}

    ${decision(f, otherField)}
    ${cancel(f, tone)}
    ${alsoCancel(f)}
    ${otherApplication(f)}
    ${wouldLike(f)}
    ${proofIfRoom(f)}
    ${isThereARole(f)}
    ${spare(1)`${thanks(f, tone)}`}
  `;

const text =
  (tone: Tone): ArabicLetter =>
  (f) => letter`
    ${f.hi(tone)}
    قررت ${f.withdraw}.
    ${cancel(f, 'brief')}
    ${alsoCancel(f)}
    ${otherApplication(f)}
    ${wouldLike(f)}
    ${proofIfRoom(f)}
    ${isThereARole(f)}
    ${spare(1)`${thanksInShort(f)}`}
  `;

const phone =
  (tone: Tone): ArabicLetter =>
  (f) => letter`
    ${f.hi(tone)}

    ${decision(f, otherField)}
    ${cancel(f, tone)}
    ${alsoCancel(f)}
    ${otherApplication(f)}

    ${wouldLike(f)}
    ${proof(f)}
    ${isThereARole(f)}
    ${tone === 'formal' ? ifNotFormal(f) : ifNot(f)}

    ${thanks(f, tone)}
    سأرسل إلي${f.you} أيضًا رسالة بالبريد الإلكتروني لتأكيد ما ذكرته.
  `;

const mail: ArabicMail = respectful({
  subject,
  email: { warm: [warm, warmThanksLast], formal: [formal], brief: [brief] },
  chat: { warm: [chat('warm')], formal: [chat('formal')], brief: [chat('brief')] },
  text: { warm: [text('warm')], formal: [text('formal')], brief: [text('brief')] },
  phone: { warm: [phone('warm')], formal: [phone('formal')], brief: [phone('brief')] },
});

/** Withdraws from this role and asks about another kind of work there (domain, section 2, rows 9 and 11). */
export const redirectDirection: ArabicLetters = { ...mail, variants: { agency: mail } };
