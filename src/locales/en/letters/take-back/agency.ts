import { letter, say } from '../../../../letters/template.ts';
import { theClient, theClientOrThem } from '../parts.ts';
import { joiningThem, myAcceptanceThere, reason, subject } from './parts.ts';
import type { EnglishMail } from '../facts.ts';

/** To the agency that put the candidate forward. */
export const agency: EnglishMail = {
  subject,

  email: {
    warm: [
      (f) => letter`
        ${f.hi}

        I have difficult news: I'm withdrawing ${myAcceptanceThere(f)} and won't be ${joiningThem(f)}.
        ${reason(f)}
        I'm truly sorry to go back on my word, and to leave you with the news to pass on.

        Could you tell ${theClientOrThem(f)}, and ask whether I need to return anything?
        If anyone there should hear it from me, I'll ring them, and I'd be glad to talk to you by phone too.

        Thank you for putting me forward and for all your work on this${f.who && say`, and please thank ${f.who} for me`}.

        ${f.bye('Best wishes')}
      `,
      (f) => letter`
        ${f.hi}

        I'm taking back ${myAcceptanceThere(f)}, and I won't be ${joiningThem(f)} after all.
        ${reason(f)}
        You put me forward in good faith, and I apologise for leaving you to explain this.

        Please let ${theClientOrThem(f)} know, and if anyone there should hear it from me, I'll ring them.
        If I have anything that belongs to them, I'll send it to whatever address they give you.
        Would it help to talk by phone first?

        Thank you for your help throughout${f.who && say`, and please thank ${f.who} for me`}.

        ${f.bye('Kind regards')}
      `,
    ],
    formal: [
      (f) => letter`
        ${f.dear}

        I have difficult news: I am withdrawing ${myAcceptanceThere(f)} and will not be ${joiningThem(f)}.
        ${reason(f)}
        I apologise, to you and to them, for going back on my word.

        Could you please tell ${theClientOrThem(f)}, and ask whether I need to return anything?
        If anyone there should hear this from me, I will ring them myself, and I would be glad to talk to you by phone.

        Thank you for putting me forward${f.who && say`, and please thank ${f.who} for me`}.

        ${f.bye('Yours sincerely')}
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}

        I'm withdrawing ${myAcceptanceThere(f)} and won't be ${joiningThem(f)}.
        ${reason(f)}
        You put me forward, and I'm very sorry to go back on my word.
        Could you tell ${theClientOrThem(f)}, and ask whether I need to return anything?
        I'd be glad to talk by phone, with you or anyone there who should hear it from me.

        ${f.bye('Best')}
      `,
    ],
  },
  chat: {
    warm: [
      (f) => letter`
        ${f.hi}

        I have difficult news: I'm withdrawing ${myAcceptanceThere(f)} and won't be ${joiningThem(f)}.
        ${reason(f)}
        I'm truly sorry to go back on my word after you put me forward.

        Could you tell ${theClientOrThem(f)}, and ask whether I need to return anything?
        I'd be glad to talk by phone.
      `,
    ],
    formal: [
      (f) => letter`
        ${f.dear}

        I am withdrawing ${myAcceptanceThere(f)} and will not be ${joiningThem(f)}.
        ${reason(f)}
        I apologise for going back on my word after you put me forward.

        Could you please tell ${theClientOrThem(f)}, and ask whether I need to return anything?
        I would be glad to talk by phone.
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}

        I'm withdrawing ${myAcceptanceThere(f)} and won't be ${joiningThem(f)}.
        ${reason(f)}
        I'm very sorry to go back on my word.
        Could you tell ${theClientOrThem(f)}, and ask whether I need to return anything?
        I'd be glad to talk by phone.
      `,
    ],
  },
  text: {
    warm: [
      (f) => letter`
        ${f.hi}

        I'm withdrawing ${myAcceptanceThere(f)} and won't be ${joiningThem(f)}.
        ${reason(f)}
        I'm truly sorry to go back on my word after your help.
        Could you tell ${theClientOrThem(f)}, and ask whether I need to return anything?
      `,
    ],
    formal: [
      (f) => letter`
        ${f.dear}

        I am withdrawing ${myAcceptanceThere(f)} and will not be ${joiningThem(f)}.
        ${reason(f)}
        I apologise for going back on my word.
        Could you please tell ${theClientOrThem(f)}, and ask whether I need to return anything?
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}

        I'm withdrawing ${myAcceptanceThere(f)} and won't be ${joiningThem(f)}.
        ${reason(f)}
        I'm very sorry to go back on my word.
        Could you tell ${theClientOrThem(f)}, and ask if I need to return anything?
      `,
    ],
  },
  phone: {
    warm: [
      (f) => letter`
        ${f.hi}

        I have difficult news, and I'd rather you heard it from me.
        I'm withdrawing my acceptance, and I won't be joining ${f.company ?? 'the company'}.
        ${reason(f)}

        I know how much work you put into this, and I'm truly sorry to go back on my word.

        Could you let ${theClient(f)} know for me?
        If anyone there should hear it from me, I'll ring them.
        If I have anything that belongs to them, I'll send it wherever they like.

        Thank you for putting me forward.
        ${f.who && say`Please thank ${f.who} for me too.`}
        I'll put all of this in an email, so that you have it in writing.
      `,
    ],
    formal: [
      (f) => letter`
        ${f.dear}

        I have difficult news, and I thought it right to ring you.
        I am withdrawing my acceptance, and I will not be joining ${f.company ?? 'the company'}.
        ${reason(f)}

        You put me forward, and I apologise for going back on my word.

        Could you please let ${theClient(f)} know?
        If anyone there should hear it from me, I will ring them myself.
        If I have anything that belongs to them, I will send it wherever they ask.

        Thank you for your help${f.who && say`, and please thank ${f.who} for me`}.
        I will confirm all of this by email, so that you have it in writing.
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}

        I'm withdrawing my acceptance, and I won't be joining ${f.company ?? 'the company'}.
        ${reason(f)}

        I know that's hard on you, and I'm very sorry to go back on my word.

        Could you let ${theClient(f)} know for me?
        I'll ring anyone there who should hear it from me.
        If I have anything that belongs to them, I'll send it back.

        Thank you for your help.
        I'll email you now, so that you have it in writing.
      `,
    ],
  },
};
