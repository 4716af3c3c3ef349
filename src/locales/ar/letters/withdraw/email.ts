import { letter, say, spare } from '../../../../letters/bow-out/template.ts';
import {
  alsoCancel,
  but,
  cancel,
  decision,
  enjoyed,
  feedback,
  goodLuck,
  nothingToDoWithTheJob,
  otherApplication,
  reason,
  shortNotice,
  thanks,
  thanksForMeeting,
} from '../parts.ts';
import type { LetterFacts, ArabicLetter } from '../facts.ts';

/** Someone who does not want to come back closes the matter without a word against anyone. */
const closing = (f: LetterFacts) =>
  f.dislikes && !f.otherRole && !f.wantsFeedback
    ? f.isAgency
      ? say`كما أرجو عدم ترشيحي مجددًا لدى ${f.company ?? 'هذه الشركة'}.`
      : say`كما أرجو إغلاق ملفي وعدم إدراجي ضمن قوائم المرشحين.`
    : undefined;

/** The last word. */
const lastWord = (f: LetterFacts) => !f.enjoyed && !f.wantsFeedback && spare(1)`${goodLuck(f)}`;

export const warm: ArabicLetter = (f) => letter`
  ${f.hi('warm')}

  ${thanks(f, 'warm')}

  ${decision(f)}
  ${reason(f)}
  ${nothingToDoWithTheJob(f)}
  ${cancel(f, 'warm')}
  ${alsoCancel(f)}
  ${shortNotice(f)}
  ${otherApplication(f)}
  ${closing(f)}

  ${enjoyed(f)}
  ${feedback(f)}
  ${lastWord(f)}

  ${f.bye('مع خالص التحية')}
`;

export const warmInOne: ArabicLetter = (f) => letter`
  ${f.hi('warm', 'السلام عليكم')}

  ${thanksForMeeting(f, 'warm')}
  ${but(f)}${decision(f)}
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
  ${decision(f)}
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
