import { letter } from '../../../../letters/bow-out/template.ts';
import { joining, myAcceptance, reason } from './parts.ts';
import type { EnglishMail } from '../facts.ts';

export const chat: EnglishMail['chat'] = {
  warm: [
    (f) => letter`
      ${f.hi}

      I'm withdrawing ${myAcceptance(f)} and won't be ${joining(f)}.
      ${reason(f)}
      I'm very sorry to do this after saying yes.
      If there's anything I need to return, please tell me where to send it.
      I'm happy to talk by phone.
    `,
  ],
  formal: [
    (f) => letter`
      ${f.dear}

      I am withdrawing ${myAcceptance(f)} and will not be ${joining(f)}.
      ${reason(f)}
      I apologise for doing this after saying yes.
      If there is anything I need to return, please tell me where to send it.
      I would be glad to talk by phone.
    `,
  ],
  brief: [
    (f) => letter`
      ${f.hi}

      I'm taking back ${myAcceptance(f)} and won't be ${joining(f)}.
      ${reason(f)}
      I'm sorry to let you down.
      If there's anything I need to return, please tell me where to send it.
      I'm happy to talk by phone.
    `,
  ],
};
