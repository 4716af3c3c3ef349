import { letter, say } from '../../../../letters/template.ts';
import { joining, reason } from './parts.ts';
import type { EnglishMail } from '../facts.ts';

export const phone: NonNullable<EnglishMail['phone']> = {
  warm: [
    (f) => letter`
      ${f.hi}

      I have difficult news, and I'd rather you heard it from me.
      I'm withdrawing my acceptance, and I won't be ${joining(f)}.
      ${reason(f)}

      I know you were counting on me, and I'm truly sorry to go back on my word.
      It leaves you with the role to fill again, and I know that's a lot of work.

      If I have anything that belongs to you, tell me where to send it.
      If anyone else should hear this from me, I'll ring them.

      Thank you for choosing me.
      ${f.who && say`Please thank ${f.who} for me too.`}
      I'll put all of this in an email as well, so that you have it in writing.
    `,
  ],
  formal: [
    (f) => letter`
      ${f.dear}

      I have difficult news, and I thought it right to ring you.
      I am withdrawing my acceptance, and I will not be ${joining(f)}.
      ${reason(f)}

      I know that you were counting on me, and I apologise for going back on my word.

      If I need to return anything, please tell me where to send it.
      If anyone else should hear this from me, I will ring them myself.

      Thank you for choosing me.
      ${f.who && say`Please thank ${f.who} as well.`}
      I will confirm all of this by email, so that you have it in writing.
    `,
  ],
  brief: [
    (f) => letter`
      ${f.hi}

      I'm withdrawing my acceptance, and I won't be ${joining(f)}.
      ${reason(f)}

      I know you were counting on me, and I'm very sorry to go back on my word.

      If I have anything that belongs to you, tell me where to send it.
      If anyone else should hear this from me, I'll ring them.

      Thank you for choosing me.
      I'll email you now, so that you have it in writing.
    `,
  ],
};
