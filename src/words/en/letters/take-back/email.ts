import { letter, say, spare } from '../../../../message/template.ts';
import { theClient, theClientOrThem } from '../parts.ts';
import type { EnglishLetters, EnglishMail, LetterFacts } from '../facts.ts';

/** “my acceptance of the Data engineer role”, or “my acceptance of your offer” */
const acceptance = (f: LetterFacts) =>
  f.role ? say`my acceptance of the ${f.role} role` : say`my acceptance of your offer`;

/** The same for an agency: “my acceptance of the Data engineer role at Northwind”. */
const theirAcceptance = (f: LetterFacts) =>
  f.role
    ? say`my acceptance of the ${f.role} role${f.at}`
    : say`my acceptance of the offer${f.company && say` from ${f.company}`}`;

/** What an agency's client is called once it has been named. */
const company = (f: LetterFacts) => (f.company ? 'them' : 'the company');

/** “joining Northwind”, or “joining you” */
const joining = (f: LetterFacts) => say`joining ${f.company ?? 'you'}`;

const subject = (f: LetterFacts) =>
  f.role
    ? [
        ...(f.company ? [say`Withdrawing my acceptance: ${f.role} at ${f.company}`] : []),
        say`Withdrawing my acceptance of the ${f.role} role`,
        say`Withdrawing my acceptance: ${f.role}`,
      ]
    : [say`Withdrawing my acceptance`];

const agency: EnglishMail = {
  subject,

  email: {
    warm: [
      (f) => letter`
        ${f.hi}

        I have difficult news: I'm withdrawing ${theirAcceptance(f)} and won't be joining ${company(f)}.
        ${f.reason && say`${f.reason}.`}
        I know what this costs you as well as them, and I'm truly sorry to go back on my word after all the work you put in.

        Could you tell ${theClient(f)}, and ask whether I need to return anything?
        If anyone there should hear it from me, I'll ring them, and I'd be glad to talk to you by phone too.

        Thank you for putting me forward${f.who && say`, and please thank ${f.who} for me`}.

        ${f.bye('Best wishes')}
      `,
      (f) => letter`
        ${f.hi}

        I'm taking back ${theirAcceptance(f)}, and I won't be joining ${company(f)} after all.
        ${f.reason && say`${f.reason}.`}
        You put me forward in good faith, and I apologise for leaving you to explain this.

        Please let ${theClient(f)} know, and tell me who else should hear it from me.
        If I have anything that belongs to them, I'll return it to whatever address they give you.
        Would it help to talk by phone first?

        Thank you for your help throughout${f.who && say`, and please thank ${f.who} for me`}.

        ${f.bye('Kind regards')}
      `,
    ],
    formal: [
      (f) => letter`
        ${f.dear}

        I have difficult news: I am withdrawing ${theirAcceptance(f)} and will not be joining ${company(f)}.
        ${f.reason && say`${f.reason}.`}
        I apologise to you, as well as to them, for going back on my word.

        Could you please tell ${theClient(f)}, and ask whether I need to return anything?
        If there is anyone else I should tell, I will do so myself, and I would be glad to talk to you by phone.

        Thank you for putting me forward${f.who && say`, and please thank ${f.who} for me`}.

        ${f.bye('Yours sincerely')}
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}

        I'm withdrawing ${theirAcceptance(f)} and won't be joining ${company(f)}.
        ${f.reason && say`${f.reason}.`}
        You put me forward, and I'm very sorry to go back on my word.
        Could you tell ${theClient(f)}, and ask whether I need to return anything?
        I'd be glad to talk by phone, to you or to anyone else who should know.

        ${f.bye('Best')}
      `,
    ],
  },
  chat: {
    warm: [
      (f) => letter`
        ${f.hi}

        I have difficult news: I'm withdrawing ${theirAcceptance(f)} and won't be joining ${company(f)}.
        ${f.reason && say`${f.reason}.`}
        I'm truly sorry to go back on my word after you put me forward.

        Could you tell ${theClient(f)}, and ask whether I need to return anything?
        I'd be glad to talk by phone.
      `,
    ],
    formal: [
      (f) => letter`
        ${f.dear}

        I am withdrawing ${theirAcceptance(f)} and will not be joining ${company(f)}.
        ${f.reason && say`${f.reason}.`}
        I apologise for going back on my word after you put me forward.

        Could you please tell ${theClient(f)}, and ask whether I need to return anything?
        I would be glad to talk by phone.
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}

        I'm withdrawing ${theirAcceptance(f)} and won't be joining ${company(f)}.
        ${f.reason && say`${f.reason}.`}
        I'm very sorry to go back on my word.
        Could you tell ${theClient(f)}, and ask whether I need to return anything?
        I'd be glad to talk by phone.
      `,
    ],
  },
  text: {
    warm: [
      (f) => letter`
        ${f.hi}

        I'm withdrawing ${theirAcceptance(f)} and won't be joining ${company(f)}.
        ${f.reason && say`${f.reason}.`}
        I'm truly sorry to go back on my word after your help.
        Could you tell ${theClientOrThem(f)}, and ask whether I need to return anything?
      `,
    ],
    formal: [
      (f) => letter`
        ${f.dear}

        I am withdrawing ${theirAcceptance(f)} and will not be joining ${company(f)}.
        ${f.reason && say`${f.reason}.`}
        I apologise for going back on my word.
        Could you please tell ${theClientOrThem(f)}, and ask whether I need to return anything?
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}

        I'm withdrawing ${theirAcceptance(f)} and won't be joining ${company(f)}.
        ${f.reason && say`${f.reason}.`}
        I'm very sorry to go back on my word.
        Could you let ${theClientOrThem(f)} know?
      `,
    ],
  },
  phone: {
    warm: [
      (f) => letter`
        ${f.hi}

        I have difficult news, and I'd rather you heard it from me.
        I'm withdrawing my acceptance, and I won't be joining ${f.company ?? 'the company'}.
        ${f.reason && say`${f.reason}.`}

        You helped me get to that yes, and I'm truly sorry to go back on it.

        Could you let ${theClient(f)} know for me?
        If anyone there should hear it from me, I'll ring them.
        If I have anything that belongs to them, I'll send it wherever they like.

        ${f.who && say`Please thank ${f.who} for me.`}
        I'll put all of this in an email too, so that you have it in writing.
      `,
    ],
    formal: [
      (f) => letter`
        ${f.dear}

        I have difficult news, and I thought it right to ring you.
        I am withdrawing my acceptance, and I will not be joining ${f.company ?? 'the company'}.
        ${f.reason && say`${f.reason}.`}

        You put me forward, and I apologise for going back on my word.

        Could you please let ${theClient(f)} know?
        If anyone there should hear it from me, I will ring them myself.
        If I have anything that belongs to them, I will send it wherever they ask.

        ${f.who && say`Please thank ${f.who} for me.`}
        I will confirm all of this by email, so that you have it in writing.
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}

        I'm withdrawing my acceptance, and I won't be joining ${f.company ?? 'the company'}.
        ${f.reason && say`${f.reason}.`}

        I know that's hard on you, and I'm very sorry to go back on my word.

        Could you let ${theClient(f)} know for me?
        I'll ring anyone there who should hear it from me.
        If I have anything that belongs to them, I'll send it back.

        I'll email you now, so that you have it in writing.
      `,
    ],
  },
};

/** Takes back a yes to this offer (domain, section 2, row 2). */
export const takeBack: EnglishLetters = {
  subject,
  agency,

  email: {
    warm: [
      (f) => letter`
        ${f.hi}

        I have difficult news: I'm withdrawing ${acceptance(f)} and won't be ${joining(f)}.
        ${f.reason && say`${f.reason}.`}
        You had every right to count on me, and I'm truly sorry to go back on my word and leave you with the work of filling the role again.

        Is there anything I need to return, and where should I send it?
        I'm happy to talk by phone, and to tell anyone else who should hear it from me.

        Thank you for all the work you've put in${f.who && say`, and please thank ${f.who} for me`}.

        ${f.bye('Best wishes')}
      `,
      (f) => letter`
        ${f.hi}

        I'll come straight to it: I'm taking back ${acceptance(f)}, and I won't be ${joining(f)} after all.
        ${f.reason && say`${f.reason}.`}
        I don't go back on a promise lightly, and I apologise for letting you down when you were planning on me.

        I'd be glad to talk it through by phone, whenever suits you.
        If I need to return anything, please tell me where to send it.
        I'm also happy to tell anyone else who should hear it from me.

        Thank you for the faith you put in me${f.who && say`, and please thank ${f.who} too`}.

        ${f.bye('Kind regards')}
      `,
      (f) => letter`
        ${f.hi}

        I'm sorry to go back on a promise you were relying on, and I know it makes work for you.
        I'm withdrawing ${acceptance(f)} and won't be ${joining(f)}.
        ${f.reason && say`${f.reason}.`}

        Would it help to talk by phone?
        I'd be glad to, with you and with anyone else who should hear this from me.
        If I have anything that belongs to you, I'll return it to wherever you'd like it sent.

        You put your trust in me, and I'm grateful for it.
        ${f.who && say`Please thank ${f.who} for me.`}

        ${f.bye('Best wishes')}
      `,
    ],
    formal: [
      (f) => letter`
        ${f.dear}

        I have difficult news: I am withdrawing ${acceptance(f)} and will not be ${joining(f)}.
        ${f.reason && say`${f.reason}.`}
        You were entitled to rely on my acceptance, and I apologise for going back on it and for the work it causes you.

        Is there anything I need to return, and where should I send it?
        I would be glad to talk by phone if that is easier.

        Thank you for choosing me${f.who && say`, and please thank ${f.who} too`}.

        ${f.bye('Yours sincerely')}
      `,
      (f) => letter`
        ${f.dear}

        Having accepted ${f.role ? say`the ${f.role} role` : say`your offer`}, I am now withdrawing my acceptance and will not be ${joining(f)}.
        ${f.reason && say`${f.reason}.`}
        I gave you my word, and I am sincerely sorry not to be keeping it.

        If I have anything that belongs to you, please tell me where to send it, and I will return it at once.
        If others need to hear this from me, I will tell them myself, and I would be glad to talk to you by phone.
        ${f.who && say`Please thank ${f.who} for me.`}

        ${f.bye('Kind regards')}
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}

        I'm withdrawing ${acceptance(f)} and won't be ${joining(f)}.
        ${f.reason && say`${f.reason}.`}
        You were counting on me, and I'm very sorry to go back on my word.
        Is there anything I need to return, and where should I send it?
        I'd be glad to talk by phone, with you or anyone else who should know.

        ${f.bye('Best')}
      `,
      (f) => letter`
        ${f.hi}

        I have bad news: I'm taking back ${acceptance(f)} and won't be ${joining(f)}.
        ${f.reason && say`${f.reason}.`}
        I apologise for letting you down after I'd said yes.
        I'd be glad to talk by phone, with you or anyone else who should know.
        If I have anything that belongs to you, tell me where to send it and it's on its way.

        ${f.bye('Best')}
      `,
    ],
  },
  chat: {
    warm: [
      (f) => letter`
        ${f.hi}

        I have difficult news: I'm withdrawing ${acceptance(f)} and won't be ${joining(f)}.
        ${f.reason && say`${f.reason}.`}
        You had every right to count on me, and I'm truly sorry to go back on my word.

        Is there anything I need to return, and where should I send it?
        I'd be glad to talk by phone.
      `,
    ],
    formal: [
      (f) => letter`
        ${f.dear}

        I am withdrawing ${acceptance(f)} and will not be ${joining(f)}.
        ${f.reason && say`${f.reason}.`}
        You were entitled to rely on me, and I apologise for going back on my word.

        Is there anything I need to return, and where should I send it?
        I would be glad to talk by phone.
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}

        I'm taking back ${acceptance(f)} and won't be ${joining(f)}.
        ${f.reason && say`${f.reason}.`}
        I'm very sorry to go back on my word.
        Is there anything I need to return, and where should I send it?
        I'd be glad to talk by phone.
      `,
    ],
  },
  text: {
    warm: [
      (f) => letter`
        ${f.hi}

        I'm withdrawing ${acceptance(f)} and won't be ${joining(f)}.
        ${f.reason && say`${f.reason}.`}
        You were counting on me, and I'm truly sorry to go back on my word.
        Is there anything I need to return, and where should I send it?
        ${spare(1)`I'd be glad to talk by phone.`}
      `,
    ],
    formal: [
      (f) => letter`
        ${f.dear}

        I am withdrawing ${acceptance(f)} and will not be ${joining(f)}.
        ${f.reason && say`${f.reason}.`}
        I apologise for going back on my word.
        Is there anything I need to return, and where should I send it?
        ${spare(1)`I would be glad to talk by phone.`}
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}

        I'm taking back ${acceptance(f)} and won't be ${joining(f)}.
        ${f.reason && say`${f.reason}.`}
        I'm very sorry to let you down.
        Is there anything I need to return, and where should I send it?
        ${spare(1)`I'd be glad to talk by phone.`}
      `,
    ],
  },
  phone: {
    warm: [
      (f) => letter`
        ${f.hi}

        I have difficult news, and you should hear it from me.
        I'm withdrawing my acceptance, and I won't be ${joining(f)}.
        ${f.reason && say`${f.reason}.`}

        You had every right to count on me, and I'm truly sorry to go back on my word.
        I know that it leaves you with a lot to do.

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
        ${f.reason && say`${f.reason}.`}

        You were entitled to rely on me, and I apologise for going back on my word.

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
        ${f.reason && say`${f.reason}.`}

        I know you were counting on me, and I'm very sorry to go back on my word.

        If I have anything that belongs to you, tell me where to send it.
        If anyone else needs to hear this from me, I'll ring them.

        Thank you for choosing me.
        I'll email you now, so that you have it in writing.
      `,
    ],
  },
};
