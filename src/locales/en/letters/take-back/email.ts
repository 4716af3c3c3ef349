import { letter, say } from '../../../../letters/template.ts';
import { joining, myAcceptance, reason } from './parts.ts';
import type { EnglishMail } from '../facts.ts';

export const email: EnglishMail['email'] = {
  warm: [
    (f) => letter`
      ${f.hi}

      I have difficult news: I'm withdrawing ${myAcceptance(f)} and won't be ${joining(f)}.
      ${reason(f)}
      I know you were counting on me, and I'm truly sorry to go back on my word and leave you with the role to fill again.

      Is there anything I need to return, and where should I send it?
      I'm happy to talk by phone, and to tell anyone else who should hear it from me.

      Thank you for all the work you've put in${f.who && say`, and please thank ${f.who} for me`}.

      ${f.bye('Best wishes')}
    `,
    (f) => letter`
      ${f.hi}

      I'll come straight to it: I'm taking back ${myAcceptance(f)}, and I won't be ${joining(f)} after all.
      ${reason(f)}
      I don't go back on a promise lightly, and I apologise for letting you down.

      I'd be glad to talk it through by phone, whenever suits you.
      If I need to return anything, please tell me where to send it.

      Thank you for the faith you put in me${f.who && say`, and please thank ${f.who} too`}.

      ${f.bye('Kind regards')}
    `,
    (f) => letter`
      ${f.hi}

      I'm very sorry to write this after saying yes.
      I'm withdrawing ${myAcceptance(f)}, and I won't be ${joining(f)}.
      ${reason(f)}
      I know what it means for your plans, and I'd rather you heard now than later.

      Would it help to talk by phone?
      I'd be glad to, with you or with anyone else who should hear this from me.
      If I have anything that belongs to you, I'll send it wherever you'd like it to go.

      You put your trust in me, and I'm grateful for that.
      ${f.who && say`Please thank ${f.who} for me.`}

      ${f.bye('Best wishes')}
    `,
  ],
  formal: [
    (f) => letter`
      ${f.dear}

      I have difficult news: I am withdrawing ${myAcceptance(f)} and will not be ${joining(f)}.
      ${reason(f)}
      I know that you were counting on me, and I apologise for going back on my word and for the extra work this will cause.

      Is there anything I need to return, and where should I send it?
      I would be glad to talk by phone if that is easier.

      Thank you for choosing me${f.who && say`, and please thank ${f.who} too`}.

      ${f.bye('Yours sincerely')}
    `,
    (f) => letter`
      ${f.dear}

      Having accepted ${f.role ? say`the ${f.role} role` : say`your offer`}, I am now withdrawing my acceptance and will not be ${joining(f)}.
      ${reason(f)}
      I gave you my word, and I am sincerely sorry not to be keeping it.

      If I have anything that belongs to you, please tell me where to send it, and I will return it at once.
      I would be glad to talk to you by phone, and to tell anyone else who should hear this from me.

      Thank you for the confidence you placed in me${f.who && say`, and please thank ${f.who} on my behalf`}.

      ${f.bye('Kind regards')}
    `,
  ],
  brief: [
    (f) => letter`
      ${f.hi}

      I'm withdrawing ${myAcceptance(f)} and won't be ${joining(f)}.
      ${reason(f)}
      You were counting on me, and I'm very sorry to go back on my word.
      Is there anything I need to return, and where should I send it?
      I'd be glad to talk by phone, with you or anyone else who should hear it from me.

      ${f.bye('Best')}
    `,
    (f) => letter`
      ${f.hi}

      I have bad news: I'm taking back ${myAcceptance(f)} and won't be ${joining(f)}.
      ${reason(f)}
      I apologise for letting you down after saying yes.
      Call me any time if you'd like to talk.
      If I have anything that belongs to you, tell me where to send it and I'll return it straight away.
      Thank you for choosing me.

      ${f.bye('Best')}
    `,
  ],
};
