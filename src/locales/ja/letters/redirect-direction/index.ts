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
  sorryToCancel,
  thanks,
  thanksBefore,
  thanksToAll,
} from '../parts.ts';
import { ifNot, pleaseRedirect } from '../redirect-parts.ts';
import { decision, isThereARole, proof, proofIfRoom, subject, toldOf, wouldLike } from './parts.ts';
import type { JapaneseLetter, JapaneseLetters } from '../facts.ts';
import type { Tone } from '../../../../letters/types.ts';

const decisionFirst =
  (tone: Tone): JapaneseLetter =>
  (f) => letter`
    ${f.hi}

    ${tone === 'warm' ? f.meInDebt : f.me}

    ${tone === 'warm' && !f.isAgency && thanksBefore(f, '丁寧にお話しいただき、ありがとうございます')}
    ${decision(f, tone)}

    ${tone === 'warm' ? sorryToCancel(f) : cancel(f, tone)}
    ${cancelTravel(f)}
    ${noTask(f)}
    ${tone !== 'warm' && spare(6)`${sorryForDates(f)}`}
    ${otherApplication(f)}

    ${wouldLike(f)}
    ${proof(f)}
    ${tone === 'warm' && toldOf(f)}
    ${isThereARole(f)}
    ${ifNot(f)}

    ${(tone !== 'warm' || f.isAgency) && thanksToAll(f, tone)}
    ${enjoyed(f)}
    ${f.isAgency && regards(f)}
    ${pleaseRedirect(f, tone)}

    ${f.sign}
  `;

const thanksFirst: JapaneseLetter = (f) => letter`
  ${f.hi}

  ${f.me}
  ${thanks(f, 'warm')}

  ${usualDecision(f, 'warm', true)}

  ${sorryToCancel(f, 'お取り消しをお願いいたします')}
  ${cancelTravel(f)}
  ${noTask(f)}
  ${otherApplication(f)}

  ${wouldLike(f)}
  ${proof(f)}
  ${toldOf(f)}
  ${isThereARole(f)}
  ${ifNot(f)}

  ${enjoyed(f)}
  ${spare(3)`${regards(f)}`}
  ${pleaseRedirect(f, 'warm')}

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
