import { letter, spare } from '../../../../letters/template.ts';
import { joining, myAcceptance, reason } from './parts.ts';
import type { EnglishMail } from '../facts.ts';

export const text: EnglishMail['text'] = {
  warm: [
    (f) => letter`
      ${f.hi}

      I'm withdrawing ${myAcceptance(f)} and won't be ${joining(f)}.
      ${reason(f)}
      You were counting on me, and I'm truly sorry to go back on my word.
      Is there anything I need to return, and where should I send it?
      ${spare(1)`I'd be glad to talk by phone.`}
    `,
  ],
  formal: [
    (f) => letter`
      ${f.dear}

      I am withdrawing ${myAcceptance(f)} and will not be ${joining(f)}.
      ${reason(f)}
      I apologise for going back on my word.
      Is there anything I need to return, and where should I send it?
      ${spare(1)`I would be glad to talk by phone.`}
    `,
  ],
  brief: [
    (f) => letter`
      ${f.hi}

      I'm taking back ${myAcceptance(f)} and won't be ${joining(f)}.
      ${reason(f)}
      I'm very sorry to let you down.
      Is there anything I need to return, and where should I send it?
      ${spare(1)`I'd be glad to talk by phone.`}
    `,
  ],
};
