import { letter, spare } from '../../../../letters/bow-out/template.ts';
import { lettersOf } from '../mail.ts';
import {
  cancel,
  cancelTravel,
  decision,
  enjoyed,
  gratefulToAll,
  noTask,
  otherApplication,
  regards,
  sorryForDates,
  thanks,
} from '../parts.ts';
import { ifNot, pleaseRedirect } from '../redirect-parts.ts';
import { applied, isItOpen, subject } from './parts.ts';
import type { JapaneseLetter, JapaneseLetters } from '../facts.ts';
import type { Tone } from '../../../../letters/types.ts';

const decisionFirst =
  (tone: Tone): JapaneseLetter =>
  (f) => letter`
    ${f.hi}

    ${f.me}

    ${decision(f, tone)}

    ${cancel(f, tone)}
    ${cancelTravel(f)}
    ${noTask(f)}
${spare(6)`${sorryForDates(f, 'ご調整いただいたのに、')}`}
    ${otherApplication(f)}

    ${applied(f)}
    ${isItOpen(f)}
    ${ifNot(f)}

    ${gratefulToAll(f, tone)}
    ${enjoyed(f)}
    ${f.isAgency && regards(f)}
    ${pleaseRedirect(f, tone)}

    ${f.sign}
  `;

const thanksFirst: JapaneseLetter = (f) => letter`
  ${f.hi}

  ${f.me}
  ${thanks(f, 'warm')}

  ${decision(f, 'warm', true)}

  ${cancel(f, 'warm')}
  ${cancelTravel(f)}
  ${noTask(f)}
${spare(6)`${sorryForDates(f, 'ご調整いただいたのに、')}`}
  ${otherApplication(f)}

  ${applied(f)}
  ${isItOpen(f)}
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

  ${applied(f)}
  ${isItOpen(f)}

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

    ${applied(f)}
    ${isItOpen(f)}
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
    ${applied(f)}
    ${isItOpen(f)}
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

    ${applied(f)}
    ${isItOpen(f)}
    ${ifNot(f)}

    ${thanks(f, tone)}
    のちほど、メールでも改めてご連絡いたします。
    ${pleaseRedirect(f, tone)}
  `;

/** Withdraws from this role and asks about one applied for before (domain, section 2, row 11). */
export const redirectEarlier: JapaneseLetters = lettersOf({
  subject,
  warm: [decisionFirst('warm'), thanksFirst],
  formal: decisionFirst('formal'),
  brief,
  chat,
  text,
  phone,
});
