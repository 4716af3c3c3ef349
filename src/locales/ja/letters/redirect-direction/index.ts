import { letter, spare } from '../../../../letters/bow-out/template.ts';
import { lettersOf } from '../mail.ts';
import {
  cancel,
  cancelTravel,
  decision as usualDecision,
  enjoyed,
  noTask,
  otherApplication,
  regards,
  sorryForDates,
  thanks,
  thanksBefore,
  thanksToAll,
} from '../parts.ts';
import { ifNot, pleaseRedirect } from '../redirect-parts.ts';
import {
  cancelSoFar,
  decision,
  isThereARole,
  proof,
  proofIfRoom,
  subject,
  thanksForTime,
  wouldLike,
} from './parts.ts';
import type { JapaneseLetter, JapaneseLetters } from '../facts.ts';
import type { Tone } from '../../../../letters/types.ts';

const decisionFirst =
  (tone: Tone): JapaneseLetter =>
  (f) => letter`
    ${f.hi}

    ${tone === 'warm' ? f.meInDebt : f.me}

    ${tone === 'warm' && !f.isAgency && thanksBefore(f, thanksForTime)}
    ${tone === 'warm' && !f.isAgency && enjoyed(f)}
    ${decision(f, tone)}

    ${tone === 'warm' ? cancelSoFar(f) : cancel(f, tone)}
    ${cancelTravel(f)}
    ${noTask(f)}
    ${tone !== 'warm' && spare(6)`${sorryForDates(f)}`}
    ${otherApplication(f)}

    ${wouldLike(f)}
    ${proof(f)}
    ${isThereARole(f)}
    ${ifNot(f)}

    ${(tone !== 'warm' || f.isAgency) && thanksToAll(f, tone)}
    ${(tone !== 'warm' || f.isAgency) && enjoyed(f)}
    ${f.isAgency && regards(f)}
    ${pleaseRedirect(f, tone, '突然のご相談で恐れ入りますが、')}

    ${f.sign}
  `;

const thanksFirst: JapaneseLetter = (f) => letter`
  ${f.hi}

  ${f.me}
  ${thanks(f, 'warm')}
  ${!f.isAgency && enjoyed(f)}

  ${usualDecision(f, 'warm', true)}

  ${cancelSoFar(f)}
  ${cancelTravel(f)}
  ${noTask(f)}
  ${otherApplication(f)}

  ${wouldLike(f)}
  ${proof(f)}
  ${isThereARole(f)}
  ${ifNot(f)}

  ${f.isAgency && enjoyed(f)}
  ${spare(3)`${regards(f)}`}
  ${pleaseRedirect(f, 'warm', '突然のご相談で恐れ入りますが、')}

  ${f.sign}
`;

const brief: JapaneseLetter = (f) => letter`
  ${f.hi}

  ${f.me}

  ${decision(f, 'brief')}
  ${cancel(f, 'brief')}
  ${cancelTravel(f)}
  ${noTask(f)}
  ${otherApplication(f)}

  ${wouldLike(f)}
  ${proof(f)}
  ${isThereARole(f)}

  ${thanks(f, 'brief')}
  ${enjoyed(f)}
  ${pleaseRedirect(f, 'brief')}

  ${f.sign}
`;

const chat =
  (tone: Tone): JapaneseLetter =>
  (f) => letter`
    ${f.hi}

    ${f.me}
    ${decision(f, tone === 'formal' && !f.isAgency ? tone : 'brief')}
    ${cancel(f, 'brief')}
    ${cancelTravel(f)}
    ${noTask(f)}
    ${otherApplication(f)}

    ${wouldLike(f)}
  ${proofIfRoom(f)}
    ${isThereARole(f)}
    ${spare(2)`${thanks(f, 'brief')}`}
    ${spare(1)`よろしくお願いいたします。`}
  `;

const text =
  (tone: Tone): JapaneseLetter =>
  (f) => letter`
    ${f.hi}
    ${f.me}
    ${decision(f, tone === 'formal' && !f.isAgency ? tone : 'brief')}
    ${cancel(f, 'brief')}
    ${cancelTravel(f)}
    ${noTask(f)}
    ${otherApplication(f)}
    ${wouldLike(f)}
  ${proofIfRoom(f)}
    ${isThereARole(f)}
    ${spare(1)`よろしくお願いいたします。`}
  `;

const phone =
  (tone: Tone): JapaneseLetter =>
  (f) => letter`
    ${f.hi}
    ${f.me}
    ${spare(2)`突然のお電話で失礼いたします。`}

    ${decision(f, tone)}
    ${cancel(f, tone)}
    ${cancelTravel(f)}
    ${noTask(f)}
    ${otherApplication(f)}

    ${wouldLike(f)}
    ${proof(f)}
    ${isThereARole(f)}
    ${ifNot(f)}

    ${thanks(f, tone)}
    のちほど、メールでも改めてご連絡いたします。
    ${pleaseRedirect(f, tone)}
  `;

/** Withdraws from this role and asks about another kind of work there (domain, section 2, rows 9 and 11). */
export const redirectDirection: JapaneseLetters = lettersOf({
  subject,
  warm: [decisionFirst('warm'), thanksFirst],
  formal: decisionFirst('formal'),
  brief,
  chat,
  text,
  phone,
});
