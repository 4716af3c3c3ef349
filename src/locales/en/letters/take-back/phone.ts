import { letter, say } from '../../../../letters/bow-out/template.ts';
import { joining, reason } from './parts.ts';
import type { EnglishMail } from '../facts.ts';

export const phone: NonNullable<EnglishMail['phone']> = {
  warm: [
    (f) => letter`
      ${f.hi}

      I have some difficult news.
      I'm withdrawing my acceptance, and I won't be ${joining(f)}.
      ${reason(f)}
      I'm very sorry to do this after saying yes.
      I wanted to tell you myself.

      Please let me know if I need to return anything.

      Thank you for choosing me.
      ${f.who && say`Please thank ${f.who} for me too.`}
      I'll put this in an email as well, so that you have it in writing.
    `,
  ],
  formal: [
    (f) => letter`
      ${f.dear}

      I have some difficult news.
      I am withdrawing my acceptance, and I will not be ${joining(f)}.
      ${reason(f)}
      I apologise for doing this after saying yes.
      I wanted to tell you myself.

      Please let me know if I need to return anything.

      Thank you for choosing me.
      ${f.who && say`Please thank ${f.who} as well.`}
      I will confirm this by email, so that you have it in writing.
    `,
  ],
  brief: [
    (f) => letter`
      ${f.hi}

      I'm withdrawing my acceptance, and I won't be ${joining(f)}.
      ${reason(f)}
      I'm very sorry to do this after saying yes.
      I wanted to tell you myself.

      Please let me know if I need to return anything.

      Thank you for choosing me.
      I'll put this in an email now, so that you have it in writing.
    `,
  ],
};
