import { letter, say, spare } from '../../../message/template.ts';
import { theClient, theClientOrThem } from './parts.ts';
import type { EnglishLetters, EnglishMail, LetterFacts } from './facts.ts';

/** Nothing is booked, as far as anybody has said. */
const isOpen = (f: LetterFacts) => !f.rounds && !f.maybeBooked;

/** “my Data engineer interview with Sam on 2 December”, or “my next interview”; for an agency with the company. */
const interview = (f: LetterFacts) => {
  const role = f.role && say` ${f.role}`;
  const at = f.isAgency && f.at;
  if (f.rounds) return say`my${role} ${f.rounds.noun}${at} on ${f.rounds}`;
  return f.isBefore ? say`my first${role} interview${at}` : say`my next${role} interview${at}`;
};

/** Where nothing is booked, there is nothing to confirm. */
const nextStep = (f: LetterFacts) =>
  say`I'm glad to go on to the next step${f.role && say` for ${f.theRole}`}${f.isAgency && f.at}, and I'll fit in with any date that suits.`;
const nextStepFormal = (f: LetterFacts) =>
  say`I am glad to go on to the next step${f.role && say` for ${f.theRole}`}${f.isAgency && f.at}, and I will fit in with any date that suits.`;

/** “the Data engineer offer from Northwind” */
const theirOffer = (f: LetterFacts) =>
  say`the${f.role && say` ${f.role}`} offer${f.company && say` from ${f.company}`}`;

/** “joining Northwind”, or “joining you” */
const joining = (f: LetterFacts) => say`joining ${f.company ?? 'you'}`;

/** Thanks to whoever answered questions in the last interview. */
const thanksForAnswers = (f: LetterFacts) =>
  f.hasHeard &&
  (f.who
    ? say`Please thank ${f.who} for answering my questions last time.`
    : f.isAgency
      ? say`Please thank ${theClientOrThem(f)} for answering my questions last time.`
      : say`Thank you for the answers to my questions last time.`);

const subject = (f: LetterFacts) => {
  if (f.accepts)
    return f.role
      ? [say`Accepting the ${f.role} offer`]
      : [...(f.company ? [say`Accepting the offer from ${f.company}`] : []), say`Accepting the offer`];
  const noun = f.rounds && !f.rounds.isOne ? 'interviews' : 'interview';
  return f.role
    ? [
        ...(f.rounds ? [say`Confirming my ${f.role} ${noun} on ${f.rounds}`] : []),
        isOpen(f) ? say`My next ${f.role} interview` : say`Confirming my ${f.role} ${noun}`,
      ]
    : [
        ...(f.rounds ? [say`Confirming my ${noun} on ${f.rounds}`] : []),
        isOpen(f) ? say`My next interview` : say`Confirming my ${noun}`,
      ];
};

const agency: EnglishMail = {
  subject,

  email: {
    warm: [
      (f) =>
        f.accepts
          ? letter`
            ${f.hi}

            I'm very happy to accept ${theirOffer(f)}.
            Could you tell ${theClient(f)}, and let me know what they need from me next?

            Thank you for putting me forward and for seeing it through with me.

            ${f.bye('Best wishes')}
          `
          : letter`
            ${f.hi}

            ${isOpen(f) ? nextStep(f) : say`I'm confirming ${interview(f)}, and I'll be glad to go.`}
            ${isOpen(f) ? say`Please let ${theClientOrThem(f)} know.` : say`Please let ${theClientOrThem(f)} know that I'll be there.`}
            ${thanksForAnswers(f)}

            Thank you for putting me forward.

            ${f.bye('Best wishes')}
          `,
      (f) =>
        f.accepts
          ? letter`
            ${f.hi}

            You put me forward for ${f.theRole}${f.at}, and I'm glad you did: I accept the offer.
            Please tell ${theClientOrThem(f)} how happy I am about it.
            What do they need from me next?

            ${f.bye('All the best')}
          `
          : letter`
            ${f.hi}

            ${isOpen(f) ? nextStep(f) : say`I'll be at ${interview(f)}, and I'm glad to be going.`}
            ${isOpen(f) ? say`Please tell ${theClientOrThem(f)} so.` : say`Could you confirm that with ${theClientOrThem(f)} for me?`}
            ${thanksForAnswers(f)}

            ${spare(1)`I'll tell you afterwards how it went.`}

            ${f.bye('All the best')}
          `,
    ],
    formal: [
      (f) =>
        f.accepts
          ? letter`
            ${f.dear}

            I am very happy to accept ${theirOffer(f)}.
            Could you please tell ${theClient(f)}, and let me know what they need from me next?

            Thank you for putting me forward.

            ${f.bye('Yours sincerely')}
          `
          : letter`
            ${f.dear}

            ${isOpen(f) ? nextStepFormal(f) : say`I confirm ${interview(f)}, and I will be glad to attend.`}
            ${isOpen(f) ? say`Please let ${theClientOrThem(f)} know.` : say`Please tell ${theClientOrThem(f)} that I will be there.`}
            ${thanksForAnswers(f)}

            ${f.bye('Kind regards')}
          `,
    ],
    brief: [
      (f) =>
        f.accepts
          ? letter`
            ${f.hi}

            It's a yes: I'm happy to accept ${theirOffer(f)}.
            Could you tell ${theClient(f)} and find out what they need from me?
            Thank you for getting me here.

            ${f.bye('Best')}
          `
          : letter`
            ${f.hi}

            ${isOpen(f) ? nextStep(f) : say`I'm confirming ${interview(f)}.`}
            ${isOpen(f) ? say`Please let ${theClientOrThem(f)} know.` : say`Please tell ${theClientOrThem(f)} that I'll be there, and that I'm glad to come.`}
            ${thanksForAnswers(f)}

            ${f.bye('Thanks')}
          `,
    ],
  },
  chat: {
    warm: [
      (f) =>
        f.accepts
          ? letter`
            ${f.hi}

            I'm very happy to accept ${theirOffer(f)}.
            Could you tell ${theClient(f)}, and let me know what they need from me next?
            Thank you for putting me forward.
          `
          : letter`
            ${f.hi}

            ${isOpen(f) ? nextStep(f) : say`I'm confirming ${interview(f)}, and I'll be glad to go.`}
            ${isOpen(f) ? say`Please let ${theClientOrThem(f)} know.` : say`Please let ${theClientOrThem(f)} know that I'll be there.`}
            ${thanksForAnswers(f)}
          `,
    ],
    formal: [
      (f) =>
        f.accepts
          ? letter`
            ${f.dear}

            I am very happy to accept ${theirOffer(f)}.
            Could you please tell ${theClient(f)}, and let me know what they need from me next?
          `
          : letter`
            ${f.dear}

            ${isOpen(f) ? nextStepFormal(f) : say`I confirm ${interview(f)}, and I will be glad to attend.`}
            ${isOpen(f) ? say`Please let ${theClientOrThem(f)} know.` : say`Please tell ${theClientOrThem(f)} that I will be there.`}
            ${thanksForAnswers(f)}
          `,
    ],
    brief: [
      (f) =>
        f.accepts
          ? letter`
            ${f.hi}

            It's a yes: I'm happy to accept ${theirOffer(f)}.
            Could you tell ${theClient(f)} and find out what they need from me?
          `
          : letter`
            ${f.hi}

            ${isOpen(f) ? nextStep(f) : say`I'm confirming ${interview(f)}.`}
            ${isOpen(f) ? say`Please let ${theClientOrThem(f)} know.` : say`Please tell ${theClientOrThem(f)} that I'll be there, and that I'm glad to come.`}
          `,
    ],
  },
  text: {
    warm: [
      (f) =>
        f.accepts
          ? letter`
            ${f.hi}

            I'm very happy to accept ${theirOffer(f)}.
            Could you tell ${theClientOrThem(f)}, and let me know what they need from me next?
            Thank you for putting me forward.
          `
          : letter`
            ${f.hi}

            ${isOpen(f) ? nextStep(f) : say`I'm confirming ${interview(f)}, and I'll be glad to go.`}
            ${isOpen(f) ? say`Please let ${theClientOrThem(f)} know.` : say`Please let ${theClientOrThem(f)} know that I'll be there.`}
          `,
    ],
    formal: [
      (f) =>
        f.accepts
          ? letter`
            ${f.dear}

            I am very happy to accept ${theirOffer(f)}.
            Could you please tell ${theClientOrThem(f)}, and let me know what they need from me next?
          `
          : letter`
            ${f.dear}

            ${isOpen(f) ? nextStepFormal(f) : say`I confirm ${interview(f)}.`}
            ${isOpen(f) ? say`Please let ${theClientOrThem(f)} know.` : say`Please tell ${theClientOrThem(f)} that I will be glad to attend.`}
          `,
    ],
    brief: [
      (f) =>
        f.accepts
          ? letter`
            ${f.hi}

            It's a yes: I'm happy to accept ${theirOffer(f)}.
            What do they need from me next?
          `
          : letter`
            ${f.hi}

            ${isOpen(f) ? nextStep(f) : say`I'm confirming ${interview(f)}, and I'm glad to be going.`}
          `,
    ],
  },
};

/** Stays in: confirms the interview, or accepts the offer (domain, section 2, rows 3 and 7). */
export const stay: EnglishLetters = {
  subject,
  agency,

  email: {
    warm: [
      (f) =>
        f.accepts
          ? letter`
            ${f.hi}

            Thank you for offering me ${f.theRole}.
            I accept, and I'm very happy to be ${joining(f)}.

            What do you need from me next?
            ${f.who && say`Please give ${f.who} my best in the meantime.`}

            ${f.bye('Best wishes')}
          `
          : letter`
            ${f.hi}

            ${!isOpen(f) && !f.hasHeard && say`Thank you for arranging this.`}
            ${isOpen(f) ? nextStep(f) : say`I'm happy to confirm ${interview(f)}, and I'm looking forward to it.`}
            ${thanksForAnswers(f)}
            If there's anything I should prepare or bring, just let me know.

            ${f.bye('Best wishes')}
          `,
      (f) =>
        f.accepts
          ? letter`
            ${f.hi}

            It's a yes: I'm happy to accept ${f.role ? say`the ${f.role} offer` : say`your offer`}.
            Thank you for choosing me${f.who && say`, and please tell ${f.who} the news`}.

            What would you like me to do first?

            ${f.bye('All the best')}
          `
          : letter`
            ${f.hi}

            ${
              f.rounds
                ? say`I've got ${f.rounds} in my diary for the ${f.role && say`${f.role} `}${f.rounds.noun}, and I'll be glad to come.`
                : isOpen(f)
                  ? nextStep(f)
                  : say`I'll be glad to come to ${interview(f)}.`
            }
            ${thanksForAnswers(f)}
            If anything changes on your side, I'm easy to reach.

            ${f.bye('All the best')}
          `,
      (f) =>
        f.accepts
          ? letter`
            ${f.hi}

            I'm accepting your offer${f.role && say` of the ${f.role} role`}, and I couldn't be happier about it.
            Which papers or details do you need from me, and by when?

            Thank you for making it happen${f.who && say`, and please thank ${f.who} for me too`}.

            ${f.bye('Best wishes')}
          `
          : letter`
            ${f.hi}

            ${isOpen(f) ? nextStep(f) : say`I'll be there for ${interview(f)}, and it'll be good to talk.`}
            ${thanksForAnswers(f)}
            Is there anything you'd like me to prepare?

            ${f.bye('Best wishes')}
          `,
    ],
    formal: [
      (f) =>
        f.accepts
          ? letter`
            ${f.dear}

            Thank you for offering me ${f.theRole}.
            I accept, and I am very happy to be ${joining(f)}.

            Could you tell me what you need from me next?

            ${f.bye('Yours sincerely')}
          `
          : letter`
            ${f.dear}

            ${isOpen(f) ? nextStepFormal(f) : say`I confirm ${interview(f)}, and I will be glad to attend.`}
            ${thanksForAnswers(f)}
            If there is anything that I should prepare, please tell me.

            ${f.bye('Kind regards')}
          `,
      (f) =>
        f.accepts
          ? letter`
            ${f.dear}

            I am glad to accept your offer${f.role && say` of the ${f.role} role`}.
            Thank you for choosing me${f.who && say`, and please give ${f.who} my regards`}.

            What would you like me to do or send next?

            ${f.bye('Kind regards')}
          `
          : letter`
            ${f.dear}

            ${isOpen(f) ? nextStepFormal(f) : say`I will be glad to come to ${interview(f)}.`}
            ${thanksForAnswers(f)}
            If your plans change, I am easy to reach by email.

            ${f.bye('Yours sincerely')}
          `,
    ],
    brief: [
      (f) =>
        f.accepts
          ? letter`
            ${f.hi}

            Yes, I accept${f.role && say` the ${f.role} offer`}, and I'm very happy to be ${joining(f)}.
            Thank you for choosing me.
            What do you need from me next?

            ${f.bye('Best')}
          `
          : letter`
            ${f.hi}

            ${isOpen(f) ? nextStep(f) : say`I'm confirming ${interview(f)}, and I'm looking forward to it.`}
            ${thanksForAnswers(f)}
            If there's anything to prepare, let me know.

            ${f.bye('Best')}
          `,
      (f) =>
        f.accepts
          ? letter`
            ${f.hi}

            Thank you for the offer: I'm very happy to accept${f.role && say` the ${f.role} role`}.
            What's the first thing you need from me?

            ${f.bye('Best')}
          `
          : letter`
            ${f.hi}

            ${isOpen(f) ? nextStep(f) : say`All set for ${interview(f)}, and I'll be glad to come.`}
            ${thanksForAnswers(f)}
            If anything moves, send me a line.

            ${f.bye('Best')}
          `,
    ],
  },
  chat: {
    warm: [
      (f) =>
        f.accepts
          ? letter`
            ${f.hi}

            Thank you for offering me ${f.theRole}.
            I accept, and I'm very happy to be ${joining(f)}.
            What do you need from me next?
          `
          : letter`
            ${f.hi}

            ${isOpen(f) ? nextStep(f) : say`I'm confirming ${interview(f)}, and I'm looking forward to it.`}
            ${thanksForAnswers(f)}
            If there's anything I should read or bring, please tell me.
          `,
    ],
    formal: [
      (f) =>
        f.accepts
          ? letter`
            ${f.dear}

            Thank you for offering me ${f.theRole}.
            I accept, and I am very happy to be ${joining(f)}.
            Could you tell me what you need from me next?
          `
          : letter`
            ${f.dear}

            ${isOpen(f) ? nextStepFormal(f) : say`I confirm ${interview(f)}, and I will be glad to attend.`}
            ${thanksForAnswers(f)}
            If there is anything that I should prepare, please tell me.
          `,
    ],
    brief: [
      (f) =>
        f.accepts
          ? letter`
            ${f.hi}

            Yes, I accept${f.role && say` the ${f.role} offer`}, and I'm very happy to be ${joining(f)}.
            What do you need from me next?
          `
          : letter`
            ${f.hi}

            ${isOpen(f) ? nextStep(f) : say`I'm confirming ${interview(f)}, and I'm looking forward to it.`}
            ${thanksForAnswers(f)}
          `,
    ],
  },
  text: {
    warm: [
      (f) =>
        f.accepts
          ? letter`
            ${f.hi}

            Thank you for offering me ${f.theRole}.
            I accept, and I'm very happy to be ${joining(f)}.
            What do you need from me next?
          `
          : letter`
            ${f.hi}

            ${isOpen(f) ? nextStep(f) : say`I'm confirming ${interview(f)}, and I'm looking forward to it.`}
            ${thanksForAnswers(f)}
          `,
    ],
    formal: [
      (f) =>
        f.accepts
          ? letter`
            ${f.dear}

            Thank you for offering me ${f.theRole}.
            I accept, and I am very happy to be ${joining(f)}.
            Could you tell me what you need from me next?
          `
          : letter`
            ${f.dear}

            ${isOpen(f) ? nextStepFormal(f) : say`I confirm ${interview(f)}, and I will be glad to attend.`}
            ${thanksForAnswers(f)}
          `,
    ],
    brief: [
      (f) =>
        f.accepts
          ? letter`
            ${f.hi}

            Yes, I accept${f.role && say` the ${f.role} offer`}, and I'm very happy about it.
            What do you need from me next?
          `
          : letter`
            ${f.hi}

            ${isOpen(f) ? nextStep(f) : say`I'm confirming ${interview(f)}, and I'm looking forward to it.`}
          `,
    ],
  },
};
