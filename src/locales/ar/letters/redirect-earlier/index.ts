import { because, letter, spare, say } from '../../../../letters/bow-out/template.ts';
import {
  alsoCancel,
  butLeaving,
  cancel,
  decision,
  enjoyed,
  otherApplication,
  telling,
  thanks,
  thanksForMeeting,
  thanksInShort,
} from '../parts.ts';
import { ifNot, ifNotFormal, applied, isItOpen, stillLike, subject } from './parts.ts';
import { respectful } from '../respectful.ts';
import type { LetterFacts, ArabicLetter, ArabicLetters, ArabicMail } from '../facts.ts';
import type { Tone } from '../../../../letters/types.ts';

/** «أشكرك على دعوتي إلى هذه المقابلات، وقد سعدت بلقاء سامي ولينا.» */
const opening = (f: LetterFacts) =>
  f.wasInvited && !f.isAgency && !f.isBefore
    ? because(
        'entry',
      )`أشكر${f.you} على دعوتي إلى هذه المقابلات${f.who && (f.likes ? because('company')`، وقد سعدت بلقاء ${f.who}` : say`، وعلى اللقاء مع ${f.who}`)}.`
    : thanksForMeeting(f, 'warm');

const warm: ArabicLetter = (f) => letter`
  ${f.hi('warm')}

  ${opening(f)}
  ${butLeaving(f)}
  ${cancel(f, 'warm', 'لذا أرجو')}
  ${alsoCancel(f)}
  ${otherApplication(f)}
  ${enjoyed(f)}

  ${stillLike(f)}
  ${applied(f)}
  ${isItOpen(f)}
  ${ifNot(f)}

  ${f.bye('مع أطيب التحيات')}
`;

const warmThanksLast: ArabicLetter = (f) => letter`
  ${f.hi('warm', 'السلام عليكم')}

  ${decision(f)}
  ${cancel(f, 'warm', 'وأرجو')}
  ${alsoCancel(f)}
  ${otherApplication(f)}

  ${spare(1)`ولديّ سؤال عن وظيفة أخرى.`}
  ${applied(f)}
  ${isItOpen(f)}
  ${ifNot(f)}

  ${thanks(f, 'warm')}
  ${enjoyed(f)}

  ${f.bye('مع خالص التحية')}
`;

const formal: ArabicLetter = (f) => letter`
  ${f.hi('formal')}

  ${thanks(f, 'formal')}
  ${telling(f)}
  ${cancel(f, 'formal')}
  ${alsoCancel(f)}
  ${otherApplication(f)}
  ${enjoyed(f)}

  ${stillLike(f)}
  ${applied(f)}
  ${isItOpen(f)}
  ${spare(2)`${ifNotFormal(f)}`}

  ${f.bye('مع فائق الاحترام والتقدير')}
`;

const brief: ArabicLetter = (f) => letter`
  ${f.hi('brief')}

  ${decision(f)}
  ${cancel(f, 'brief')}
  ${alsoCancel(f)}
  ${otherApplication(f)}

  ${applied(f)}
  ${isItOpen(f)}

  ${thanks(f, 'brief')}
  ${enjoyed(f)}

  ${f.bye('تحياتي')}
`;

const chat =
  (tone: Tone): ArabicLetter =>
  (f) => letter`
    ${f.hi(tone)}

    ${decision(f)}
    ${cancel(f, tone)}
    ${alsoCancel(f)}
    ${otherApplication(f)}
    ${applied(f)}
    ${isItOpen(f)}
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
    ${applied(f)}
    ${isItOpen(f)}
    ${spare(1)`${thanksInShort(f)}`}
  `;

const phone =
  (tone: Tone): ArabicLetter =>
  (f) => letter`
    ${f.hi(tone)}

    ${decision(f)}
    ${cancel(f, tone)}
    ${alsoCancel(f)}
    ${otherApplication(f)}

    ${stillLike(f)}
    ${applied(f)}
    ${isItOpen(f)}
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

/** Withdraws from this role and asks about one applied for before (domain, section 2, row 11). */
export const redirectEarlier: ArabicLetters = { ...mail, variants: { agency: mail } };
