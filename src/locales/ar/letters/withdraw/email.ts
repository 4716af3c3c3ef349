import { letter, say, spare } from '../../../../letters/bow-out/template.ts';
import {
  alsoCancel,
  andPassThanksOn,
  askToTell,
  cancel,
  butLeaving,
  enjoyed,
  feedback,
  finalDecision,
  goodLuck,
  nothingToDoWithTheJob,
  otherApplication,
  reason,
  shortNotice,
  sorryToLeave,
  telling,
  thanks,
  thanksForMeeting,
} from '../parts.ts';
import type { LetterFacts, ArabicLetter } from '../facts.ts';

/** Someone who does not want to come back closes the matter without a word against anyone. */
const closing = (f: LetterFacts) =>
  f.dislikes && !f.otherRole && !f.wantsFeedback
    ? f.isAgency
      ? say`كما أرجو عدم ترشيحي مجددًا لدى ${f.company ?? 'هذه الشركة'}.`
      : say`كما أرجو إغلاق ملف ترشحي وعدم التواصل معي بشأن وظائف أخرى.`
    : undefined;

/** The last word. */
const lastWord = (f: LetterFacts) => !f.enjoyed && !f.wantsFeedback && spare(1)`${goodLuck(f)}`;

/** The word that it is done, which an agency sends. */
const oneWord = (f: LetterFacts) => spare(2)`وتكفيني كلمة من${f.you} حين يتم الأمر.`;

/** An agency has put work into it, and is told what it has to do. */
const warmToAgency: ArabicLetter = (f) => letter`
  ${f.hi('warm')}

  ${sorryToLeave(f)}
  ${reason(f)}
  ${nothingToDoWithTheJob(f)}
  ${askToTell(f)}
  ${alsoCancel(f)}
  ${oneWord(f)}
  ${shortNotice(f)}
  ${otherApplication(f)}
  ${closing(f)}

  ${f.toYou} مني خالص الشكر على كل ما ${f.either('فعلته', 'فعلتموه')} من أجلي${andPassThanksOn(f)}.
  ${enjoyed(f)}
  ${feedback(f)}
  ${!f.enjoyed && !f.wantsFeedback && say`سعدت بالتعامل مع${f.you}، وأتمنى ${f.toYou} كل خير.`}

  ${f.bye('مع خالص التقدير')}
`;

const warmToCompany: ArabicLetter = (f) => letter`
  ${f.hi('warm')}

  ${thanks(f, 'warm')}

  ${finalDecision(f)}
  ${reason(f)}
  ${nothingToDoWithTheJob(f)}
  ${cancel(f, 'warm', 'أرجو')}
  ${alsoCancel(f)}
  ${shortNotice(f)}
  ${otherApplication(f)}
  ${closing(f)}

  ${enjoyed(f)}
  ${feedback(f)}
  ${lastWord(f)}

  ${f.bye('مع خالص التحية')}
`;

export const warm: ArabicLetter = (f) => (f.isAgency ? warmToAgency(f) : warmToCompany(f));

export const warmInOne: ArabicLetter = (f) => letter`
  ${f.hi('warm', 'السلام عليكم')}

  ${thanksForMeeting(f, 'warm')}
  ${butLeaving(f)}
  ${reason(f)}
  ${nothingToDoWithTheJob(f)}
  ${cancel(f, 'warm', 'لذا أرجو')}
  ${alsoCancel(f)}
  ${shortNotice(f)}
  ${otherApplication(f)}
  ${closing(f)}

  ${enjoyed(f)}
  ${feedback(f)}
  ${lastWord(f)}

  ${f.bye('مع أطيب التحيات')}
`;

export const formal: ArabicLetter = (f) => letter`
  ${f.hi('formal')}

  ${thanks(f, 'formal')}
  ${telling(f)}
  ${reason(f)}
  ${nothingToDoWithTheJob(f)}
  ${cancel(f, 'formal')}
  ${alsoCancel(f)}
  ${otherApplication(f)}
  ${closing(f)}

  ${enjoyed(f)}
  ${feedback(f)}
  ${lastWord(f)}

  ${f.bye('مع فائق الاحترام والتقدير')}
`;

export const brief: ArabicLetter = (f) => letter`
  ${f.hi('brief')}

  ${finalDecision(f)}
  ${reason(f)}
  ${nothingToDoWithTheJob(f)}
  ${cancel(f, 'brief')}
  ${alsoCancel(f)}
  ${otherApplication(f)}
  ${closing(f)}
  ${feedback(f)}
  ${thanks(f, 'brief')}
  ${enjoyed(f)}
  ${lastWord(f)}

  ${f.bye('تحياتي')}
`;
