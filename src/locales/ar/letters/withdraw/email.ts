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
} from '../parts.ts';
import type { LetterFacts, ArabicLetter } from '../facts.ts';

/** Someone who does not want to come back closes the matter without a word against anyone. */
const closing = (f: LetterFacts) =>
  f.dislikes && !f.otherRole && !f.wantsFeedback
    ? say`كما أرجو إغلاق ملف ترشحي نهائيًا، فلا حاجة إلى أي تواصل لاحق.`
    : undefined;

const wishThemLuck = (f: LetterFacts) =>
  !f.enjoyed && !f.wantsFeedback && !f.isAgency && spare(1)`${goodLuck}`;

export const warm: ArabicLetter = (f) => letter`
  ${f.hi('warm')}

  ${decision(f, 'warm')}
  ${reason(f)}
  ${nothingToDoWithTheJob(f)}
  ${cancel(f, 'warm')}
  ${alsoCancel(f)}
  ${shortNotice(f)}
  ${otherApplication(f)}
  ${closing(f)}

  ${thanks(f, 'warm')}
  ${enjoyed(f)}
  ${wishThemLuck(f)}

  ${feedback(f)}

  ${f.bye('مع خالص التحية')}
`;

export const warmThanksFirst: ArabicLetter = (f) => letter`
  ${f.hi('warm', 'السلام عليكم')}

  ${thanks(f, 'warm')}
  ${but(f)}${decision(f, 'warm')}
  ${reason(f)}
  ${nothingToDoWithTheJob(f)}
  ${cancel(f, 'warm')}
  ${alsoCancel(f)}
  ${shortNotice(f)}
  ${otherApplication(f)}
  ${closing(f)}

  ${enjoyed(f)}
  ${feedback(f)}

  ${f.bye('مع أطيب التحيات')}
`;

export const formal: ArabicLetter = (f) => letter`
  ${f.hi('formal')}

  ${decision(f, 'formal')}
  ${reason(f)}
  ${nothingToDoWithTheJob(f)}
  ${cancel(f, 'formal')}
  ${alsoCancel(f)}
  ${otherApplication(f)}
  ${closing(f)}

  ${thanks(f, 'formal')}
  ${enjoyed(f)}
  ${wishThemLuck(f)}

  ${feedback(f)}

  ${f.bye('مع فائق الاحترام والتقدير')}
`;

export const brief: ArabicLetter = (f) => letter`
  ${f.hi('brief')}

  ${decision(f, 'brief')}
  ${reason(f)}
  ${nothingToDoWithTheJob(f)}
  ${cancel(f, 'brief')}
  ${alsoCancel(f)}
  ${otherApplication(f)}
  ${closing(f)}
  ${feedback(f)}
  ${thanks(f, 'brief')}
  ${enjoyed(f)}

  ${f.bye('تحياتي')}
`;
