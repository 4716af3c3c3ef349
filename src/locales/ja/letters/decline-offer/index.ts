import { letter, say, spare } from '../../../../letters/bow-out/template.ts';
import { lettersOf } from '../mail.ts';
import { enjoyed, reason, reasonIfRoom, regards } from '../parts.ts';
import {
  decision,
  meetAgain,
  sorry,
  subject,
  tell,
  thanksForOffer,
  thanksToOthers,
  wishes,
} from './parts.ts';
import type { JapaneseLetter, JapaneseLetters } from '../facts.ts';
import type { Tone } from '../../../../letters/types.ts';

const warm: JapaneseLetter = (f) => letter`
  ${f.hi}

  ${f.me}

  ${thanksForOffer(f)}

  ${decision(f, 'warm')}
  ${reason(f)}
  ${tell(f)}
  ${sorry(f, 'warm')}

  ${enjoyed(f)}
  ${thanksToOthers(f)}
  ${meetAgain(f)}

  ${wishes(f) || (f.likes && !f.isInternal && !f.isAgency ? undefined : say`どうぞよろしくお願いいたします。`)}

  ${f.sign}
`;

const warmDecisionFirst: JapaneseLetter = (f) => letter`
  ${f.hi}

  ${f.me}

  ${decision(f, 'warm')}
  ${reason(f)}
  ${tell(f)}

  ${f.isAgency ? say`これまで親身にご対応いただき、心より感謝しております。` : say`${f.ofRole}内定をいただけたことに、心より感謝しております。`}
  ${sorry(f, 'brief')}
  ${enjoyed(f)}
  ${regards(f)}
  ${meetAgain(f)}
  ${spare(1)`${wishes(f) || undefined}`}

  ${f.sign}
`;

const formal: JapaneseLetter = (f) => letter`
  ${f.hi}

  ${f.me}

  ${thanksForOffer(f)}
  ${decision(f, 'formal')}
  ${reason(f)}
  ${tell(f)}

  ${sorry(f, 'formal')}
  ${enjoyed(f)}
  ${thanksToOthers(f)}
  ${meetAgain(f)}
  ${spare(1)`${wishes(f) || undefined}`}

  何卒よろしくお願い申し上げます。

  ${f.sign}
`;

const brief: JapaneseLetter = (f) => letter`
  ${f.hi}

  ${f.me}

  ${thanksForOffer(f)}
  ${decision(f, 'brief')}
  ${reason(f)}
  ${tell(f)}
  ${sorry(f, 'brief')}
  ${enjoyed(f)}
  ${regards(f)}

  よろしくお願いいたします。

  ${f.sign}
`;

const chat =
  (tone: Tone): JapaneseLetter =>
  (f) => letter`
    ${f.hi}

    ${f.me}
    ${spare(8)`${thanksForOffer(f)}`}
    ${decision(f, tone === 'formal' ? tone : 'brief')}
    ${reasonIfRoom(f)}
    ${tell(f)}
    ${sorry(f, 'brief')}

    ${enjoyed(f)}
    ${spare(3)`${regards(f)}`}
    よろしくお願いいたします。
  `;

const text =
  (tone: Tone): JapaneseLetter =>
  (f) => letter`
    ${f.hi}
    ${f.me}
    ${spare(8)`${thanksForOffer(f)}`}
    ${decision(f, tone === 'formal' ? tone : 'brief')}
    ${reasonIfRoom(f)}
    ${tell(f)}
    ${sorry(f, 'brief')}
  `;

const phone =
  (tone: Tone): JapaneseLetter =>
  (f) => letter`
    ${f.hi}
    ${f.me}
    ${spare(2)`突然のお電話で失礼いたします。`}

    ${thanksForOffer(f)}
    ${decision(f, tone === 'brief' ? 'warm' : tone)}
    ${reason(f)}
    ${tell(f)}

    ${sorry(f, tone === 'brief' ? 'warm' : tone)}
    ${enjoyed(f)}
    ${regards(f)}
    ${meetAgain(f)}
    のちほど、メールでも改めてご連絡いたします。
    よろしくお願いいたします。
  `;

/** Declines an offer (domain, section 2, row 3). */
export const declineOffer: JapaneseLetters = lettersOf({
  subject,
  warm: [warm, warmDecisionFirst],
  formal,
  brief,
  chat,
  text,
  phone,
});
