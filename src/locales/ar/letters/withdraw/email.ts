import { letter, say, spare } from '../../../../letters/bow-out/template.ts';
import {
  alsoCancel,
  askToTell,
  cancel,
  decision,
  enjoyed,
  feedback,
  goodLuck,
  leavingBecause,
  nothingToDoWithTheJob,
  otherApplication,
  reason,
  shortNotice,
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
const oneWord = (f: LetterFacts) => spare(2)`ويطمئنني سطر من${f.you} بعد أن يتم ذلك.`;

/** An agency has something to do, which comes before the thanks. */
const warmToAgency: ArabicLetter = (f) => letter`
  ${f.hi('warm')}

  أودّ إبلاغ${f.you} بأنني ${leavingBecause(f)}.
  ${reason(f)}
  ${nothingToDoWithTheJob(f)}
  ${askToTell(f)}
  ${alsoCancel(f)}
  ${oneWord(f)}
  ${shortNotice(f)}
  ${otherApplication(f)}
  ${closing(f)}

  ${thanks(f, 'warm')}
  ${enjoyed(f)}
  ${feedback(f)}
  ${lastWord(f)}

  ${f.bye('مع خالص التقدير')}
`;

const warmToCompany: ArabicLetter = (f) => letter`
  ${f.hi('warm')}

  ${thanks(f, 'warm')}

  ${decision(f)}
  ${reason(f)}
  ${nothingToDoWithTheJob(f)}
  ${cancel(f, 'warm', 'وعليه، أرجو')}
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
  ${telling(f)}
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

  ${decision(f)}
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
