import { letter } from '../../../../letters/bow-out/template.ts';
import {
  alsoCancel,
  cancel,
  decision,
  enjoyed,
  feedback,
  nothingToDoWithTheJob,
  otherApplication,
  reason,
  shortNotice,
  telling,
  thanks,
} from '../parts.ts';
import { door, hope, itIsTheTerms, kindNews, kindOpening, kindWords } from './parts.ts';
import type { ArabicLetter } from '../facts.ts';

export const warm: ArabicLetter = (f) => letter`
  ${f.hi('warm')}

  ${kindOpening(f)}
  ${kindNews(f)}
  ${reason(f)}
  ${itIsTheTerms(f)}
  ${nothingToDoWithTheJob(f)}
  ${cancel(f, 'warm')}
  ${alsoCancel(f)}
  ${shortNotice(f)}
  ${otherApplication(f)}

  ${kindWords(f)}
  ${enjoyed(f)}
  ${hope(f)}.

  ${feedback(f)}

  ${f.bye('مع خالص التقدير')}
`;

export const warmInOne: ArabicLetter = (f) => letter`
  ${f.hi('warm', 'السلام عليكم')}

  ${thanks(f, 'warm')}
  ${decision(f)}
  ${reason(f)}
  ${itIsTheTerms(f)}
  ${nothingToDoWithTheJob(f)}
  ${cancel(f, 'warm', 'لذا أرجو')}
  ${alsoCancel(f)}
  ${shortNotice(f)}
  ${otherApplication(f)}
  ${enjoyed(f)}
  ${feedback(f)}

  ${door(f)}

  ${f.bye('مع خالص التحية')}
`;

export const formal: ArabicLetter = (f) => letter`
  ${f.hi('formal')}

  ${thanks(f, 'formal')}
  ${telling(f)}
  ${reason(f)}
  ${itIsTheTerms(f)}
  ${nothingToDoWithTheJob(f)}
  ${cancel(f, 'formal')}
  ${alsoCancel(f)}
  ${otherApplication(f)}

  ${enjoyed(f)}
  ${feedback(f)}

  ${door(f)}

  ${f.bye('مع فائق الاحترام والتقدير')}
`;

export const brief: ArabicLetter = (f) => letter`
  ${f.hi('brief')}

  ${decision(f)}
  ${reason(f)}
  ${itIsTheTerms(f)}
  ${nothingToDoWithTheJob(f)}
  ${cancel(f, 'brief')}
  ${alsoCancel(f)}
  ${otherApplication(f)}
  ${feedback(f)}

  ${thanks(f, 'brief')}
  ${enjoyed(f)}
  ${door(f)}

  ${f.bye('تحياتي')}
`;
