import { because, letter, say, spare } from '../../../message/template.ts';
import { cancelAny, cancelRest, otherApplication, theClientOrThem } from './parts.ts';
import { it, ifLiked, thanks, tell } from './redirect-parts.ts';
import type { EnglishLetters, LetterFacts } from './facts.ts';

/** What the candidate would rather do, as it ends “I'd like to focus on …”: “front-end work”, “developer tools”. */
const work = (f: LetterFacts) => f.direction ?? say`work closer to what I do best`;

/** What they have done that shows it. */
const proof = (f: LetterFacts) => f.proof && say`${f.proof}.`;

const subject: EnglishLetters['subject'] = (f) => {
  const asking = f.direction ? say`, and a question about ${f.direction}` : say`, and a question`;
  if (!f.role) return [say`Withdrawing${asking}`, say`Withdrawing, and a question`];
  return [
    say`Withdrawing from the ${f.role} process${asking}`,
    say`Withdrawing from the ${f.role} process, and a question`,
    say`Withdrawing, and a question: ${f.role}`,
  ];
};

/** Withdraws from this role and asks about another kind of work there (domain, section 2, rows 9 and 11). */
export const redirectDirection: EnglishLetters = {
  subject,

  email: {
    warm: [
      (f) => letter`
        ${f.hi}

        I've decided to ${f.withdraw}${f.isWrongDirection && because('doubts')`, as ${it(f)} isn't the direction I want to go in`}.
        ${f.rounds && say`Please cancel my ${f.rounds.noun} on ${f.rounds}.`}
        ${cancelAny(f)}
        ${cancelRest(f)}
        ${otherApplication(f)}

        What I'd really like to focus on is ${work(f)}${ifLiked(f, (company) => because('company')`, and I'd love to do it at ${company}`)}.
        ${proof(f)}
        Is a role along those lines open now, or likely to be?
        ${spare(1)`If not, please keep me in mind.`}

        ${thanks(f, say`Thank you for the time you've given me${f.who && say`, and please thank ${f.who} for me`}${f.enjoyed && say`; I enjoyed ${f.enjoyed}`}.`)}

        ${f.bye('Best wishes')}
      `,
      (f) => letter`
        ${f.hi}

        I'm ${f.withdrawing}, and I'd like to ask you about ${work(f)} instead.
        ${f.rounds && say`Please cancel my ${f.rounds.noun} on ${f.rounds}.`}
        ${cancelAny(f)}
        ${cancelRest(f)}
        ${otherApplication(f)}

        ${f.isWrongDirection ? because('doubts')`That's the direction I want to go in` : "That's what I'd most like to work on"}${ifLiked(f, (company) => because('company')`, ideally at ${company}`)}.
        ${proof(f)}
        Do you have a role in that area now, or expect to have one in the coming months?
        ${spare(1)`I'd be happy to talk about it, with you or with a colleague who'd know.`}

        ${thanks(f, say`Thank you for your help so far${f.who && say`, and my thanks to ${f.who} too`}${f.enjoyed && say`: I enjoyed ${f.enjoyed}`}.`)}

        ${f.bye('Best wishes')}
      `,
      (f) => letter`
        ${f.hi}

        ${thanks(f, say`Thank you for the time you've given me${f.who && say`, and please pass that on to ${f.who}`}${f.enjoyed && say`; I enjoyed ${f.enjoyed}`}.`)}
        I've decided to ${f.withdraw}${f.rounds && say`, so please cancel my ${f.rounds.noun} on ${f.rounds}`}.
        ${cancelAny(f)}
        ${cancelRest(f)}
        ${otherApplication(f)}

        ${f.isWrongDirection ? because('doubts')`This role isn't the direction I want to go in, but I'd be very interested in one` : "I'd still be very interested in a role"}${f.at} that focuses on ${work(f)}.
        ${proof(f)}
        Are you hiring for anything like that, or planning to?
        ${spare(1)`If someone else would know, please pass this on to them.`}

        ${f.bye('All the best')}
      `,
    ],
    formal: [
      (f) => letter`
        ${f.dear}

        I have decided to ${f.withdraw}${f.isWrongDirection && because('doubts')`, as ${it(f)} is not the direction I want to take`}.
        ${f.rounds && say`Please cancel my ${f.rounds.noun} on ${f.rounds}.`}
        ${cancelAny(f)}
        ${cancelRest(f)}
        ${otherApplication(f)}

        I would like to focus on ${work(f)}${ifLiked(f, (company) => because('company')`, and would still be glad to do that at ${company}`)}.
        ${proof(f)}
        Is a role of that kind open at present, or likely to be?
        ${spare(1)`If a colleague is better placed to answer, please pass this on to them.`}

        ${thanks(f, say`Thank you for your time${f.who && say`, and please pass my thanks on to ${f.who}`}${f.enjoyed && say`; I enjoyed ${f.enjoyed}`}.`)}

        ${f.bye('Yours sincerely')}
      `,
      (f) => letter`
        ${f.dear}

        ${thanks(f, say`Thank you for the time you have given me${f.who && say`, and please thank ${f.who} on my behalf`}${f.enjoyed && say`; I enjoyed ${f.enjoyed}`}.`)}
        I am ${f.withdrawing}, and I would like to ask about ${work(f)} instead.
        ${f.rounds && say`Please cancel my ${f.rounds.noun} on ${f.rounds}.`}
        ${cancelAny(f)}
        ${cancelRest(f)}
        ${otherApplication(f)}

        ${f.isWrongDirection ? because('doubts')`That is the direction I would like to take` : 'That is what I would most like to work on'}${ifLiked(f, (company) => because('company')`, at ${company} if possible`)}.
        ${proof(f)}
        Do you have a role of that kind, or expect to have one in the coming months?
        ${spare(1)`If there is nothing at present, I would be glad if you kept me in mind.`}

        ${f.bye('Kind regards')}
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}

        I'm ${f.withdrawing}${f.rounds && say`, so please cancel my ${f.rounds.noun} on ${f.rounds}`}.
        ${cancelAny(f)}
        ${cancelRest(f)}
        ${otherApplication(f)}

        What I'd like to focus on is ${work(f)}.
        ${proof(f)}
        Is a role like that open, or likely to be?
        If there's nothing yet, please keep me in mind, and if someone else would know, please pass this on to them.

        ${thanks(f, say`Thanks for your time${f.who && say`, and please thank ${f.who} for me`}${f.enjoyed && say`; I enjoyed ${f.enjoyed}`}.`)}

        ${f.bye('Best')}
      `,
      (f) => letter`
        ${f.hi}

        ${f.rounds ? say`Please cancel my ${f.rounds.noun} on ${f.rounds}, as I've decided to ${f.withdraw}.` : say`I've decided to ${f.withdraw}.`}
        ${cancelAny(f)}
        ${cancelRest(f)}
        ${otherApplication(f)}

        I'd still be interested in a role${f.at} that focuses on ${work(f)}.
        ${proof(f)}
        Are you hiring for anything like that now, or planning to?
        If it's too early to say, please keep me in mind for later.

        ${thanks(f, say`Thanks for everything so far${f.who && say`, and please say thank you to ${f.who} too`}${f.enjoyed && say`; I enjoyed ${f.enjoyed}`}.`)}

        ${f.bye('Best')}
      `,
    ],
  },

  chat: {
    warm: [
      (f) => letter`
        ${f.hi}

        I've decided to ${f.withdraw}${f.rounds && say`, so please cancel my ${f.rounds.noun} on ${f.rounds}`}.
        ${cancelAny(f)}
        ${spare(3)`${cancelRest(f)}`}
        ${spare(4)`${otherApplication(f)}`}

        What I'd really like to focus on is ${work(f)}${ifLiked(f, (company) => because('company')`, and I'd love to do it at ${company}`)}.
        ${f.proof && spare(2)`${f.proof}.`}
        Is a role along those lines open now, or likely to be?
        ${spare(1)`If someone else would know, please pass this on.`}

        ${thanks(f, say`Thank you for the time you've given me${f.who && say`, and please thank ${f.who} for me`}.`)}
      `,
    ],
    formal: [
      (f) => letter`
        ${f.hello}

        I have decided to ${f.withdraw}.
        ${f.rounds && say`Please cancel my ${f.rounds.noun} on ${f.rounds}.`}
        ${cancelAny(f)}
        ${spare(3)`${cancelRest(f)}`}
        ${spare(4)`${otherApplication(f)}`}

        I would like to focus on ${work(f)}${ifLiked(f, (company) => because('company')`, and would still be glad to do that at ${company}`)}.
        ${f.proof && spare(2)`${f.proof}.`}
        Is a role of that kind open at present, or likely to be?
        ${spare(1)`If a colleague would know, please pass this on.`}

        ${thanks(f, say`Thank you for your time${f.who && say`, and please pass my thanks on to ${f.who}`}.`)}
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}

        I'm ${f.withdrawing}${f.rounds && say`, so please cancel my ${f.rounds.noun} on ${f.rounds}`}.
        ${cancelAny(f)}
        ${spare(3)`${cancelRest(f)}`}
        ${spare(4)`${otherApplication(f)}`}

        I'd still be interested in a role${f.at} that focuses on ${work(f)}.
        ${f.proof && spare(2)`${f.proof}.`}
        Is anything like that open, or coming up?

        ${thanks(f, say`Thanks for your time${f.who && say`, and please thank ${f.who} too`}.`)}
      `,
    ],
  },

  text: {
    warm: [
      (f) => letter`
        ${f.hi}
        I'm ${f.withdrawing}${f.rounds && say`, so please cancel my ${f.rounds.noun} on ${f.rounds}`}.
        ${cancelAny(f)}
        ${spare(3)`${cancelRest(f)}`}
        ${spare(4)`${otherApplication(f)}`}
        What I'd like to focus on is ${work(f)}.
        ${f.proof && spare(2)`${f.proof}.`}
        Is a role like that open, or likely to be?
        ${spare(1)`${thanks(f, f.who ? say`Thank you, and please thank ${f.who} too.` : say`Thank you for all your time.`)}`}
      `,
    ],
    formal: [
      (f) => letter`
        ${f.hello}
        I am ${f.withdrawing}.
        ${f.rounds && say`Please cancel my ${f.rounds.noun} on ${f.rounds}.`}
        ${cancelAny(f)}
        ${spare(3)`${cancelRest(f)}`}
        ${spare(4)`${otherApplication(f)}`}
        I would like to focus on ${work(f)}.
        ${f.proof && spare(2)`${f.proof}.`}
        Is a role of that kind open, or likely to be?
        ${spare(1)`${thanks(f, say`Thank you for your time.`)}`}
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}
        I'm ${f.withdrawing}${f.rounds && say`, so please cancel my ${f.rounds.noun} on ${f.rounds}`}.
        ${cancelAny(f)}
        ${spare(3)`${cancelRest(f)}`}
        ${spare(4)`${otherApplication(f)}`}
        I'd rather focus on ${work(f)}: is a role like that open, or likely to be?
        ${f.proof && spare(2)`${f.proof}.`}
        ${spare(1)`${thanks(f, say`Thanks for your time.`)}`}
      `,
    ],
  },

  phone: {
    warm: [
      (f) => letter`
        ${f.hi}
        I've decided to withdraw from the process${f.isWrongDirection && because('doubts')`, as ${it(f)} isn't the direction I want to go in`}.
        ${f.rounds && say`Please cancel my ${f.rounds.noun} on ${f.rounds}.`}
        ${cancelAny(f)}
        ${cancelRest(f)}
        ${otherApplication(f)}

        There's something I'd like to ask, though.
        What I'd really like to focus on is ${work(f)}.
        ${ifLiked(f, (company) => spare(2, 'company')`And I'd love to do it at ${company}.`)}
        ${proof(f)}
        So is there a role along those lines, or one on the way?
        If you'd need to check, or someone else would know, there's no rush.

        ${thanks(f, say`Thank you for the time you've given me${f.who && say`, and please thank ${f.who} for me`}.`)}
        ${f.enjoyed && spare(1)`I enjoyed ${f.enjoyed}.`}
        I'll put all of this in an email too.
      `,
    ],
    formal: [
      (f) => letter`
        ${f.hello}
        I have decided to withdraw from the process${f.isWrongDirection && because('doubts')`, as ${it(f)} is not the direction I want to take`}.
        ${f.rounds && say`Please cancel my ${f.rounds.noun} on ${f.rounds}.`}
        ${cancelAny(f)}
        ${cancelRest(f)}
        ${otherApplication(f)}

        I would like to focus on ${work(f)} instead.
        ${proof(f)}
        Do you have a role of that kind, or expect to recruit for one?
        If you need to check, or if a colleague would know, I am happy to wait for an answer.

        ${thanks(f, say`Thank you for your time${f.who && say`, and please pass my thanks on to ${f.who}`}.`)}
        ${f.enjoyed && spare(1)`I enjoyed ${f.enjoyed}.`}
        I will confirm this by email.
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}
        I've decided to withdraw from the process.
        ${f.rounds && say`Please cancel my ${f.rounds.noun} on ${f.rounds}.`}
        ${cancelAny(f)}
        ${cancelRest(f)}
        ${otherApplication(f)}

        I'd still be interested in a role that focuses on ${work(f)}.
        ${proof(f)}
        Are you hiring for anything like that, or planning to?
        There's no need to answer now: a line by email when you know is fine.

        ${thanks(f, say`Thanks for all your time${f.who && say`, and please thank ${f.who} too`}.`)}
        I'll put all of this in an email as well.
      `,
    ],
  },

  agency: {
    subject: (f) => [
      ...(f.role && f.company
        ? [
            say`Withdrawing from ${f.role} at ${f.company}, and a question`,
            say`Withdrawing from ${f.role} at ${f.company}`,
          ]
        : []),
      ...subject(f),
    ],
    email: {
      warm: [
        (f) => letter`
          ${f.hi}

          I've decided to ${f.withdraw}${f.isWrongDirection && because('doubts')`, as ${it(f)} isn't the direction I want to go in`}.
          ${tell(f)}
          ${cancelRest(f)}
          ${otherApplication(f)}

          What I'd really like to focus on is ${work(f)}${ifLiked(f, (company) => because('company')`, and I'd love to do it at ${company}`)}.
          ${proof(f)}
          Could you ask whether they have a role along those lines open now, or expect to?
          ${spare(1)`If there's nothing yet, please keep me in mind.`}

          Thank you for putting me forward${f.who && say`, and please thank ${f.who} for me`}${f.enjoyed && say`; I enjoyed ${f.enjoyed}`}.

          ${f.bye('Best wishes')}
        `,
        (f) => letter`
          ${f.hi}

          Thank you for putting me forward${f.who && say`, and please pass my thanks on to ${f.who}`}${f.enjoyed && say`; I enjoyed ${f.enjoyed}`}.
          I've decided to ${f.withdraw}${f.rounds && say`, so please cancel my ${f.rounds.noun} on ${f.rounds}`}.
          ${cancelAny(f)}
          ${cancelRest(f)}
          ${otherApplication(f)}

          When you let ${theClientOrThem(f)} know, could you ask about roles that focus on ${work(f)}, open now or coming up?
          ${f.isWrongDirection ? because('doubts')`That's the direction I want to go in` : "That's what I'd most like to work on"}${ifLiked(f, (company) => because('company')`, ideally at ${company}`)}.
          ${proof(f)}
          ${spare(1)`If it's too early to say, I'd be glad to hear later on.`}

          ${f.bye('All the best')}
        `,
      ],
      formal: [
        (f) => letter`
          ${f.dear}

          I have decided to ${f.withdraw}${f.isWrongDirection && because('doubts')`, as ${it(f)} is not the direction I want to take`}.
          ${tell(f)}
          ${cancelRest(f)}
          ${otherApplication(f)}

          I would like to focus on ${work(f)}${ifLiked(f, (company) => because('company')`, and would still be glad to do that at ${company}`)}.
          ${proof(f)}
          Could you find out whether they have a role of that kind open at present, or expect to?
          ${spare(1)`If there is nothing yet, please keep me in mind.`}

          Thank you for putting me forward${f.who && say`, and please pass my thanks on to ${f.who}`}${f.enjoyed && say`; I enjoyed ${f.enjoyed}`}.

          ${f.bye('Yours sincerely')}
        `,
      ],
      brief: [
        (f) => letter`
          ${f.hi}

          I'm ${f.withdrawing}.
          ${tell(f)}
          ${cancelRest(f)}
          ${otherApplication(f)}

          What I'd like to focus on is ${work(f)}.
          ${proof(f)}
          Could you ask if they have a role like that, now or in the coming months?
          If it's too early to say, please keep me in mind.

          Thanks for putting me forward${f.who && say`, and please thank ${f.who} for me`}${f.enjoyed && say`; I enjoyed ${f.enjoyed}`}.

          ${f.bye('Best')}
        `,
      ],
    },
    chat: {
      warm: [
        (f) => letter`
          ${f.hi}

          I've decided to ${f.withdraw}.
          ${tell(f)}
          ${spare(3)`${cancelRest(f)}`}
          ${spare(4)`${otherApplication(f)}`}

          What I'd really like to focus on is ${work(f)}.
          ${f.proof && spare(2)`${f.proof}.`}
          Could you ask whether they have a role along those lines open now, or expect to?

          Thank you for putting me forward${f.who && say`, and please thank ${f.who} for me`}.
        `,
      ],
      formal: [
        (f) => letter`
          ${f.hello}

          I have decided to ${f.withdraw}.
          ${tell(f)}
          ${spare(3)`${cancelRest(f)}`}
          ${spare(4)`${otherApplication(f)}`}

          I would like to focus on ${work(f)}.
          ${f.proof && spare(2)`${f.proof}.`}
          Could you find out whether they have a role of that kind, or expect to have one?

          Thank you for putting me forward${f.who && say`, and please pass my thanks on to ${f.who}`}.
        `,
      ],
      brief: [
        (f) => letter`
          ${f.hi}

          I'm ${f.withdrawing}${f.rounds && say`, so please cancel my ${f.rounds.noun} on ${f.rounds}`}.
          ${cancelAny(f)}
          ${spare(3)`${cancelRest(f)}`}
          ${spare(4)`${otherApplication(f)}`}

          When you tell ${theClientOrThem(f)}, could you ask about roles that focus on ${work(f)}?
          ${f.proof && spare(2)`${f.proof}.`}

          Thanks for putting me forward${f.who && say`, and please thank ${f.who} too`}.
        `,
      ],
    },
    text: {
      warm: [
        (f) => letter`
          ${f.hi}
          I'm ${f.withdrawing}.
          ${tell(f)}
          ${spare(3)`${cancelRest(f)}`}
          ${spare(4)`${otherApplication(f)}`}
          I'd rather focus on ${work(f)}.
          ${f.proof && spare(2)`${f.proof}.`}
          Could you ask if they have a role like that?
          ${spare(1)`Thank you for putting me forward.`}
        `,
      ],
      formal: [
        (f) => letter`
          ${f.hello}
          I am ${f.withdrawing}.
          ${tell(f)}
          ${spare(3)`${cancelRest(f)}`}
          ${spare(4)`${otherApplication(f)}`}
          I would rather focus on ${work(f)}.
          ${f.proof && spare(2)`${f.proof}.`}
          Could you ask if they have a role of that kind?
          ${spare(1)`Thank you for putting me forward.`}
        `,
      ],
      brief: [
        (f) => letter`
          ${f.hi}
          I'm ${f.withdrawing}.
          ${tell(f)}
          ${spare(3)`${cancelRest(f)}`}
          ${spare(4)`${otherApplication(f)}`}
          I'd rather focus on ${work(f)}: could you ask if they have a role like that?
          ${f.proof && spare(2)`${f.proof}.`}
          ${spare(1)`Thanks for putting me forward.`}
        `,
      ],
    },
    phone: {
      warm: [
        (f) => letter`
          ${f.hi}
          I've decided to withdraw from the process${f.at}${f.isWrongDirection && because('doubts')`, as ${it(f)} isn't the direction I want to go in`}.
          ${tell(f)}
          ${cancelRest(f)}
          ${otherApplication(f)}

          I do have one question for them.
          What I'd really like to focus on is ${work(f)}.
          ${ifLiked(f, (company) => spare(2, 'company')`And I'd love to do it at ${company}.`)}
          ${proof(f)}
          Could you ask whether they have a role along those lines, or one on the way?
          If there's nothing yet, I'd be glad to hear from you when there is.

          Thank you for putting me forward${f.who && say`, and please thank ${f.who} for me`}.
          ${f.enjoyed && spare(1)`I enjoyed ${f.enjoyed}.`}
          I'll put all of this in an email too.
        `,
      ],
      formal: [
        (f) => letter`
          ${f.hello}
          I have decided to withdraw from the process${f.at}${f.isWrongDirection && because('doubts')`, as ${it(f)} is not the direction I want to take`}.
          ${tell(f)}
          ${cancelRest(f)}
          ${otherApplication(f)}

          I would like to focus on ${work(f)} instead.
          ${proof(f)}
          Could you find out whether they have a role of that kind, or expect to have one?
          If there is nothing yet, I would be glad to hear from you when there is.

          Thank you for putting me forward${f.who && say`, and please pass my thanks on to ${f.who}`}.
          ${f.enjoyed && spare(1)`I enjoyed ${f.enjoyed}.`}
          I will confirm this by email.
        `,
      ],
      brief: [
        (f) => letter`
          ${f.hi}
          I've decided to withdraw from the process${f.at}.
          ${tell(f)}
          ${cancelRest(f)}
          ${otherApplication(f)}

          I'd still be interested in a role that focuses on ${work(f)}.
          ${proof(f)}
          Could you ask if they have anything like that, now or coming up?
          There's no rush, and a line by email is fine.

          Thanks for putting me forward${f.who && say`, and please thank ${f.who} too`}.
          I'll put this in an email as well.
        `,
      ],
    },
  },
};
