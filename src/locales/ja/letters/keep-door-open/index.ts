import { letter, spare } from '../../../../letters/bow-out/template.ts';
import { lettersOf } from '../mail.ts';
import {
  cancel,
  cancelTravel,
  decision,
  enjoyed,
  feedback,
  leavingSubject,
  noTask,
  otherApplication,
  please,
  reason,
  reasonIfRoom,
  regards,
  sorryForDates,
  sorryToCancel,
  thanks,
  wishes,
} from '../parts.ts';
import { door, itIsTheTerms, liked, pleaseIfAsked, regardsUnlessLiked } from './parts.ts';
import type { JapaneseLetter, JapaneseLetters } from '../facts.ts';
import type { Tone } from '../../../../letters/types.ts';

const warm: JapaneseLetter = (f) => letter`
  ${f.hi}

  ${f.meInDebt}

  ${decision(f, 'warm')}
  ${reason(f)}
  ${itIsTheTerms(f)}

  ${sorryToCancel(f, undefined, '日程をご調整いただいておりましたのに')}
  ${cancelTravel(f)}
  ${noTask(f)}
  ${otherApplication(f)}

  ${thanks(f, 'warm')}
  ${liked(f)}
  ${enjoyed(f)}
  ${regardsUnlessLiked(f)}
  ${door(f, true)}

  ${feedback(f)}
  ${pleaseIfAsked(f) || spare(1)`どうぞよろしくお願いいたします。`}

  ${f.sign}
`;

const warmThanksFirst: JapaneseLetter = (f) => letter`
  ${f.hi}

  ${f.me}
  ${thanks(f, 'warm')}

  ${decision(f, 'warm', true)}
  ${reason(f)}
  ${itIsTheTerms(f)}

  ${cancel(f, 'warm')}
  ${cancelTravel(f)}
  ${noTask(f)}
  ${sorryForDates(f)}
  ${otherApplication(f)}

  ${liked(f)}
  ${enjoyed(f)}
  ${door(f, true)}
  ${feedback(f)}

  ${please(f, 'warm')}

  ${f.sign}
`;

const formal: JapaneseLetter = (f) => letter`
  ${f.hi}

  ${f.meInDebt}

  ${decision(f, 'formal')}
  ${reason(f)}
  ${itIsTheTerms(f)}

  ${cancel(f, 'formal')}
  ${cancelTravel(f)}
  ${noTask(f)}
  ${sorryForDates(f)}
  ${otherApplication(f)}

  ${thanks(f, 'formal')}
  ${liked(f)}
  ${enjoyed(f)}
  ${regardsUnlessLiked(f)}
  ${door(f, true)}
  ${feedback(f)}

  ${spare(2)`${please(f, 'formal')}`}
  ${wishes(f)}

  ${f.sign}
`;

const brief: JapaneseLetter = (f) => letter`
  ${f.hi}

  ${f.me}

  ${decision(f, 'brief')}
  ${reason(f)}
  ${itIsTheTerms(f)}
  ${cancel(f, 'brief')}
  ${cancelTravel(f)}
  ${noTask(f)}
  ${otherApplication(f)}
  ${feedback(f)}

  ${thanks(f, 'brief')}
  ${enjoyed(f)}
  ${door(f)}
  ${please(f, 'brief')}

  ${f.sign}
`;

const chat =
  (tone: Tone): JapaneseLetter =>
  (f) => letter`
    ${f.hi}

    ${f.me}
    ${decision(f, tone === 'warm' ? 'brief' : tone)}
    ${reasonIfRoom(f)}
    ${spare(2)`${itIsTheTerms(f) || undefined}`}
    ${cancel(f, 'brief')}
    ${cancelTravel(f)}
    ${noTask(f)}
    ${otherApplication(f)}

    ${spare(5)`${thanks(f, 'brief')}`}
    ${enjoyed(f)}
    ${door(f)}
    ${feedback(f)}
    ${spare(1)`${please(f, 'brief')}`}
  `;

const text =
  (tone: Tone): JapaneseLetter =>
  (f) => letter`
    ${f.hi}
    ${f.me}
    ${decision(f, tone === 'warm' ? 'brief' : tone)}
    ${reasonIfRoom(f)}
    ${cancel(f, 'brief')}
    ${cancelTravel(f)}
    ${noTask(f)}
    ${otherApplication(f)}
    ${thanks(f, 'brief')}
    ${door(f)}
  `;

const phone =
  (tone: Tone): JapaneseLetter =>
  (f) => letter`
    ${f.hi}
    ${f.me}
    ${spare(2)`突然のお電話で失礼いたします。`}

    ${decision(f, tone)}
    ${reasonIfRoom(f)}
    ${itIsTheTerms(f)}
    ${cancel(f, tone)}
    ${cancelTravel(f)}
    ${noTask(f)}
    ${otherApplication(f)}

    ${thanks(f, tone)}
    ${enjoyed(f)}
    ${regards(f)}
    ${door(f)}
    ${feedback(f)}
    のちほど、メールでも改めてご連絡いたします。
    ${please(f, tone)}
  `;

/** Leaves, and says what would be welcome later (domain, section 2). */
export const keepDoorOpen: JapaneseLetters = lettersOf({
  subject: leavingSubject,
  warm: [warm, warmThanksFirst],
  formal,
  brief,
  chat,
  text,
  phone,
});
