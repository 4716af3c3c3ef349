import { letter, say } from '../../../../letters/bow-out/template.ts';
import { joining, myAcceptance, reason } from './parts.ts';
import type { EnglishMail } from '../facts.ts';

export const email: EnglishMail['email'] = {
  warm: [
    (f) => letter`
      ${f.hi}

      I'm withdrawing ${myAcceptance(f)} and won't be ${joining(f)}.
      ${reason(f)}
      I'm truly sorry to go back on my word, and I haven't made this decision lightly.

      If there's anything I need to return, please tell me where to send it.
      I'm happy to talk by phone if that would help.

      Thank you for all the work you've put in${f.who && say`, and please thank ${f.who} for me`}.

      ${f.bye('Best wishes')}
    `,
    (f) => letter`
      ${f.hi}

      I'm withdrawing ${myAcceptance(f)}, and I won't be ${joining(f)} after all.
      ${reason(f)}
      I'm sorry to let you down after saying yes.

      I'm happy to talk it through by phone, whenever suits you.
      If there's anything I need to return, please tell me where to send it.

      Thank you for choosing me${f.who && say`, and please thank ${f.who} too`}.

      ${f.bye('Kind regards')}
    `,
    (f) => letter`
      ${f.hi}

      I'm very sorry to write this after saying yes.
      I'm withdrawing ${myAcceptance(f)}, and I won't be ${joining(f)}.
      ${reason(f)}
      I know this affects your plans, so I'd like you to have it in writing today.

      Would it help to talk by phone?
      If there's anything I need to return, I'll send it wherever you like.

      Thank you for the time you've given me${f.who && say`, and please thank ${f.who} for me`}.

      ${f.bye('Best wishes')}
    `,
  ],
  formal: [
    (f) => letter`
      ${f.dear}

      I am withdrawing ${myAcceptance(f)} and will not be ${joining(f)}.
      ${reason(f)}
      I am truly sorry to go back on my word, and I have not made this decision lightly.

      If there is anything I need to return, please tell me where to send it.
      I would be glad to talk by phone if that would help.

      Thank you for choosing me${f.who && say`, and please thank ${f.who} too`}.

      ${f.bye('Yours sincerely')}
    `,
    (f) => letter`
      ${f.dear}

      Having accepted ${f.role ? say`the ${f.role} role` : say`your offer`}, I am now withdrawing my acceptance and will not be ${joining(f)}.
      ${reason(f)}
      I am sorry to let you down.

      If I have anything that belongs to you, please tell me where to send it, and I will return it at once.
      I would also be glad to talk by phone, at a time that suits you.

      Thank you for the confidence you placed in me${f.who && say`, and please thank ${f.who} on my behalf`}.

      ${f.bye('Kind regards')}
    `,
  ],
  brief: [
    (f) => letter`
      ${f.hi}

      I'm withdrawing ${myAcceptance(f)} and won't be ${joining(f)}.
      ${reason(f)}
      I'm truly sorry to go back on my word, and I haven't made this decision lightly.
      If there's anything I need to return, please tell me where to send it.
      I'm happy to talk by phone if that would help.
      Thank you for choosing me.

      ${f.bye('Best')}
    `,
    (f) => letter`
      ${f.hi}

      I'm taking back ${myAcceptance(f)}, so I won't be ${joining(f)}.
      ${reason(f)}
      I apologise for letting you down after saying yes.
      Call me any time if you'd like to talk.
      If I have anything that belongs to you, I'll send it straight back.
      Thank you for choosing me and for all your help.

      ${f.bye('Best')}
    `,
  ],
};
