import { letter, say } from '../../../../letters/bow-out/template.ts';
import { theClient, theClientOrThem } from '../parts.ts';
import { joiningThem, myAcceptanceThere, reason, subject } from './parts.ts';
import type { Letter } from '../../../../letters/letter-types.ts';
import type { EnglishMail, LetterFacts } from '../facts.ts';

const shortMessage: Letter<LetterFacts> = (f) => letter`
  ${f.hi}

  I'm withdrawing ${myAcceptanceThere(f)} and won't be ${joiningThem(f)}.
  ${reason(f)}
  I know this undoes a lot of work, and I haven't made this decision lightly.
  Could you let ${theClientOrThem(f)} know, and ask whether I need to return anything?
`;

/** To the agency that put the candidate forward. */
export const agency: EnglishMail = {
  subject,

  email: {
    warm: [
      (f) => letter`
        ${f.hi}

        I have to tell you that I'm withdrawing ${myAcceptanceThere(f)} and won't be ${joiningThem(f)}.
        ${reason(f)}
        I'm very sorry to do this after you put me forward.

        Could you let ${theClientOrThem(f)} know, and ask whether I need to return anything?
        I'm happy to talk by phone, with you or with them.

        Thank you for all your work on this${f.who && say`, and please thank ${f.who} for me`}.

        ${f.bye('Best wishes')}
      `,
      (f) => letter`
        ${f.hi}

        I'm withdrawing ${myAcceptanceThere(f)}, and I won't be ${joiningThem(f)} after all.
        ${reason(f)}
        I'm sorry to leave you with this news to pass on.

        If I have anything that belongs to them, I'll send it to whatever address they give you.
        Would it help to talk by phone before you let ${theClientOrThem(f)} know?

        Thank you for putting me forward and for your help throughout${f.who && say`, and please thank ${f.who} for me`}.

        ${f.bye('Kind regards')}
      `,
    ],
    formal: [
      (f) => letter`
        ${f.dear}

        I have to tell you that I am withdrawing ${myAcceptanceThere(f)} and will not be ${joiningThem(f)}.
        ${reason(f)}
        I know that this undoes a lot of work, and I have not made this decision lightly.

        Could you please let ${theClientOrThem(f)} know, and ask whether I need to return anything?
        I would be glad to talk by phone, with you or with them.

        Thank you for putting me forward${f.who && say`, and please thank ${f.who} for me`}.

        ${f.bye('Yours sincerely')}
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}

        I'm withdrawing ${myAcceptanceThere(f)} and won't be ${joiningThem(f)}.
        ${reason(f)}
        I'm very sorry to do this after you put me forward.
        Could you let ${theClientOrThem(f)} know, and ask whether I need to return anything?
        I'm happy to talk by phone, with you or with them.
        Thank you for all your help.

        ${f.bye('Best')}
      `,
    ],
  },
  chat: {
    warm: [
      (f) => letter`
        ${f.hi}

        I'm withdrawing ${myAcceptanceThere(f)} and won't be ${joiningThem(f)}.
        ${reason(f)}
        I'm very sorry to do this after you put me forward.
        Could you let ${theClientOrThem(f)} know, and ask whether I need to return anything?
        I'm happy to talk by phone.
      `,
    ],
    formal: [
      (f) => letter`
        ${f.dear}

        I am withdrawing ${myAcceptanceThere(f)} and will not be ${joiningThem(f)}.
        ${reason(f)}
        I know that this undoes a lot of work, and I have not made this decision lightly.
        Could you please let ${theClientOrThem(f)} know, and ask whether I need to return anything?
        I would be glad to talk by phone.
      `,
    ],
    brief: [shortMessage],
  },
  text: {
    warm: [shortMessage],
    formal: [
      (f) => letter`
        ${f.dear}

        I am withdrawing ${myAcceptanceThere(f)} and will not be ${joiningThem(f)}.
        ${reason(f)}
        I know that this undoes a lot of work, and I have not made this decision lightly.
        Could you please let ${theClientOrThem(f)} know, and ask whether I need to return anything?
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}

        I'm withdrawing ${myAcceptanceThere(f)} and won't be ${joiningThem(f)}.
        ${reason(f)}
        I'm very sorry about this.
        Could you let ${theClientOrThem(f)} know, and ask whether I need to return anything?
      `,
    ],
  },
  phone: {
    warm: [
      (f) => letter`
        ${f.hi}

        I have some difficult news.
        I'm withdrawing my acceptance, and I won't be joining ${f.company ?? 'the company'}.
        ${reason(f)}
        I know this undoes a lot of work, and I haven't made this decision lightly.
        I wanted to tell you myself.

        Could you let ${theClient(f)} know for me?
        If there's anything I need to return to them, I'll send it back.

        Thank you for putting me forward.
        ${f.who && say`Please thank ${f.who} for me too.`}
        I'll put this in an email as well, so that you have it in writing.
      `,
    ],
    formal: [
      (f) => letter`
        ${f.dear}

        I have some difficult news.
        I am withdrawing my acceptance, and I will not be joining ${f.company ?? 'the company'}.
        ${reason(f)}
        I know that this undoes a lot of work, and I have not made this decision lightly.
        I wanted to tell you myself.

        Could you please let ${theClient(f)} know?
        If there is anything I need to return to them, I will send it back.

        Thank you for putting me forward.
        ${f.who && say`Please thank ${f.who} as well.`}
        I will confirm this by email, so that you have it in writing.
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}

        I'm withdrawing my acceptance, and I won't be joining ${f.company ?? 'the company'}.
        ${reason(f)}
        I know this undoes a lot of work, and I haven't made this decision lightly.
        I wanted to tell you myself.

        Could you let ${theClient(f)} know for me?
        If there's anything I need to return to them, I'll send it back.

        Thank you for putting me forward.
        I'll put this in an email now, so that you have it in writing.
      `,
    ],
  },
};
