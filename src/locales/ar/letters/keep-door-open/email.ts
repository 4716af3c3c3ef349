import { letter, say } from '../../../../letters/bow-out/template.ts';
import {
  alsoCancel,
  but,
  cancel,
  decision,
  enjoyed,
  feedback,
  nothingToDoWithTheJob,
  otherApplication,
  reason,
  shortNotice,
  thanks,
} from '../parts.ts';
import { door, hope, hopeAlone, itIsTheTerms, kindThanks } from './parts.ts';
import type { ArabicLetter } from '../facts.ts';

export const warm: ArabicLetter = (f) => letter`
  ${f.hi('warm')}

  ${kindThanks(f)}
  ${but(f)}${decision(f)}
  ${reason(f)}
  ${itIsTheTerms(f)}
  ${nothingToDoWithTheJob(f)}
  ${cancel(f, 'warm')}
  ${alsoCancel(f)}
  ${shortNotice(f)}
  ${otherApplication(f)}

  ${enjoyed(f)}
  ${f.enjoyed ? hopeAlone(f) : say`${hope(f)}.`}

  ${feedback(f)}

  ${f.bye('مع أطيب التحيات')}
`;

export const warmInOne: ArabicLetter = (f) => letter`
  ${f.hi('warm', 'السلام عليكم')}

  ${thanks(f, 'warm')}
  ${but(f)}${decision(f)}
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
  ${decision(f)}
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
