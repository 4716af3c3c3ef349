import { because, letter, say, spare } from '../../../message/template.ts';
import { cancelAny, cancelRest, otherApplication, theClientOrThem } from './parts.ts';
import { it, ifLiked, thanks, tell } from './redirect-parts.ts';
import type { EnglishLetters, LetterFacts } from './facts.ts';

/** “the Support engineer role”, or other words for it where it is not named. */
const earlier = (f: LetterFacts, unnamed: string) =>
  f.earlierRole ? say`the ${f.earlierRole} role` : say`${unnamed}`;

/** Ends “I applied for it …”. */
const then = (f: LetterFacts) => (f.earlierYear ? say`in ${f.earlierYear}` : say`before this`);

/** Begins a sentence: “I applied for the Support engineer role in 2025 …”. */
const applied = (f: LetterFacts) => say`I applied for ${earlier(f, 'a different role')} ${then(f)}`;

/** “their Support engineer role”: of an agency's client, who has been mentioned. */
const theirs = (f: LetterFacts) =>
  f.earlierRole ? say`their ${f.earlierRole} role` : say`another of their roles`;
const appliedThere = (f: LetterFacts) => say`I applied for ${theirs(f)} ${then(f)}`;

/** Ends “the role I applied for …”. */
const when = (f: LetterFacts) => (f.earlierYear ? then(f) : say`before`);

const subject: EnglishLetters['subject'] = (f) => {
  if (!f.role)
    return [
      ...(f.earlierRole ? [say`Withdrawing, and a question about ${f.earlierRole}`] : []),
      say`Withdrawing, and a question about an earlier role`,
    ];
  return [
    ...(f.earlierRole
      ? [say`Withdrawing from the ${f.role} process, and a question about ${f.earlierRole}`]
      : []),
    say`Withdrawing from the ${f.role} process, and a question`,
    say`Withdrawing, and a question: ${f.role}`,
  ];
};

/** Withdraws from this role and asks about the one applied for before (domain, section 2, row 11). */
export const redirectEarlier: EnglishLetters = {
  subject,

  email: {
    warm: [
      (f) => letter`
        ${f.hi}

        ${f.wasInvited ? because('entry')`Thank you for inviting me to interview${f.role && say` for ${f.theRole}`}.` : !f.isBefore && say`Thank you for the time you've given me.`}
        I've decided to ${f.wasInvited && f.role && !f.hasApplied ? say`withdraw` : f.withdraw}${f.isWrongDirection && because('doubts')`, as ${it(f)} isn't the direction I want to go in`}.
        ${f.rounds && say`Please cancel my ${f.rounds.noun} on ${f.rounds}.`}
        ${cancelAny(f)}
        ${cancelRest(f)}
        ${otherApplication(f)}

        ${ifLiked(f, (company) => spare(2, 'company')`I'd still love to work at ${company}, though.`)}
        ${applied(f)}, and although it was a no then, it's the kind of work I really want to do.
        Is that role, or one like it, open now or likely to be?
        ${spare(1)`If not, please keep me in mind.`}

        ${f.who && say`Please thank ${f.who} for me too.`}
        ${f.enjoyed && say`I enjoyed ${f.enjoyed}.`}

        ${f.bye('Best wishes')}
      `,
      (f) => letter`
        ${f.hi}

        I'm ${f.withdrawing}, and I'd like to ask about ${earlier(f, 'an earlier role')} instead.
        ${f.rounds && say`Please cancel my ${f.rounds.noun} on ${f.rounds}.`}
        ${cancelAny(f)}
        ${cancelRest(f)}
        ${otherApplication(f)}

        I applied for ${f.earlierRole ? 'it' : 'that one'} ${then(f)}, and although it didn't work out, ${f.isWrongDirection ? because('doubts')`it's much closer to the work I want to do` : "it's still a job I'd be very glad to have"}.
        Is it open, or is something like it likely to come up?
        ${spare(1)`${ifLiked(f, (company) => say`I like ${company} and would be`) ?? "I'd be"} happy to talk about it with you or a colleague, now or later.`}

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

        ${f.isWrongDirection ? because('doubts')`This role isn't the direction I want, but there's a job` : "There's another job"}${f.at} I'd still very much like: ${earlier(f, 'the one')} I applied for ${when(f)}.
        I know it was a no then.
        Are you hiring for it again, or for anything like it?
        ${spare(1)`If it's too early to say, please keep me in mind for later.`}

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

        ${applied(f)}, and although I was not successful, it is the job I would most like to do.
        Is that role, or one like it, open at present or likely to be?
        ${spare(1)`If a colleague is better placed to answer, please pass this on to them.`}

        ${thanks(f, say`Thank you for your time${f.who && say`, and please pass my thanks on to ${f.who}`}${f.enjoyed && say`; I enjoyed ${f.enjoyed}`}.`)}

        ${f.bye('Yours sincerely')}
      `,
      (f) => letter`
        ${f.dear}

        ${thanks(f, say`Thank you for the time you have given me${f.who && say`, and please thank ${f.who} on my behalf`}${f.enjoyed && say`; I enjoyed ${f.enjoyed}`}.`)}
        I am ${f.withdrawing}${f.isWrongDirection && because('doubts')`, as I would like to take my work in another direction`}.
        ${f.rounds && say`Please cancel my ${f.rounds.noun} on ${f.rounds}.`}
        ${cancelAny(f)}
        ${cancelRest(f)}
        ${otherApplication(f)}

        I would still like to be considered for ${earlier(f, 'the role')} I applied for ${when(f)}, although that application was not successful.
        Could you tell me whether it is open again, or whether you expect to recruit for something similar?
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

        ${applied(f)} and didn't get it, but it's still the job I'd like.
        Is it, or one like it, open or likely to be?
        ${spare(1)`If someone else would know, please pass this on to them.`}

        ${thanks(f, say`Thanks for your time${f.who && say`, and please thank ${f.who} for me`}${f.enjoyed && say`; I enjoyed ${f.enjoyed}`}.`)}

        ${f.bye('Best')}
      `,
      (f) => letter`
        ${f.hi}

        ${f.rounds ? say`Please cancel my ${f.rounds.noun} on ${f.rounds}, as I've decided to ${f.withdraw}.` : say`I've decided to ${f.withdraw}.`}
        ${cancelAny(f)}
        ${cancelRest(f)}
        ${otherApplication(f)}

        I'd still like ${earlier(f, 'the role')} I applied for ${when(f)}, even though it was a no then.
        Are you hiring for it, or for anything close to it?
        ${spare(1)`If not yet, please keep me in mind for when you are.`}

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

        ${applied(f)} and didn't get it, but it's still the job I'd really like.
        Is it, or something close to it, open now or likely to be?
        ${spare(1)`If someone else would know, please pass this on.`}

        ${spare(2)`${thanks(f, say`Thank you for the time you've given me${f.who && say`, and please thank ${f.who} for me`}.`)}`}
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

        ${applied(f)}, and although I was not successful, I would still like to do that job.
        Is it, or a role like it, open or likely to be?
        ${spare(1)`If a colleague would know, please pass this on.`}

        ${spare(2)`${thanks(f, say`Thank you for your time${f.who && say`, and please pass my thanks on to ${f.who}`}.`)}`}
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}

        I'm ${f.withdrawing}${f.rounds && say`, so please cancel my ${f.rounds.noun} on ${f.rounds}`}.
        ${cancelAny(f)}
        ${spare(3)`${cancelRest(f)}`}
        ${spare(4)`${otherApplication(f)}`}

        I'd still like ${earlier(f, 'the role')} I applied for ${when(f)}, even though it was a no then.
        Is it, or one like it, open or likely to be?

        ${spare(2)`${thanks(f, say`Thanks for your time${f.who && say`, and please thank ${f.who} too`}.`)}`}
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
        I didn't get ${earlier(f, 'another role')} ${when(f)}, but I'd still like it.
        Is it, or one like it, open or likely to be?
        ${spare(1)`If someone else would know, please pass this on.`}
        ${spare(2)`${thanks(f, f.who ? say`Thank you, and please thank ${f.who} too.` : say`Thank you for all your time.`)}`}
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
        I was turned down for ${earlier(f, 'another role')} ${when(f)}, but I would still like it.
        Is it, or a role like it, open or likely to be?
        ${spare(1)`If a colleague would know, please pass this on.`}
        ${spare(2)`${thanks(f, say`Thank you for your time.`)}`}
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}
        I'm ${f.withdrawing}${f.rounds && say`, so please cancel my ${f.rounds.noun} on ${f.rounds}`}.
        ${cancelAny(f)}
        ${spare(3)`${cancelRest(f)}`}
        ${spare(4)`${otherApplication(f)}`}
        I didn't get ${earlier(f, 'another role')} ${when(f)}, but I'd still like it: is it open, or likely to be?
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
        ${spare(5)`${otherApplication(f)}`}

        I do have one question, though.
        ${applied(f)}.
        I didn't get it, but it's still the job I'd really like.
        ${ifLiked(f, (company) => spare(2, 'company')`And I'd still be happy to work at ${company}.`)}
        So is it open, or is there something close to it on the way?
        ${spare(3)`If you'd need to check, or someone else would know, there's no rush.`}

        ${spare(4)`${thanks(f, say`Thank you for the time you've given me${f.who && say`, and please thank ${f.who} for me`}.`)}`}
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
        ${spare(5)`${otherApplication(f)}`}

        ${applied(f)}.
        I was not successful, but it is still the job I would most like to do.
        Is it open, or do you expect to recruit for something similar?
        ${spare(3)`If you need to check, or if a colleague would know, I am happy to wait for an answer.`}

        ${spare(4)`${thanks(f, say`Thank you for your time${f.who && say`, and please pass my thanks on to ${f.who}`}.`)}`}
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
        ${spare(5)`${otherApplication(f)}`}

        ${applied(f)} and didn't get it.
        It's still the job I'd like, so is it open, or likely to be?
        There's no need to answer now: a line by email when you know is fine.

        ${spare(4)`${thanks(f, say`Thanks for all your time${f.who && say`, and please thank ${f.who} too`}.`)}`}
        I'll put this in an email as well.
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

          ${ifLiked(f, () => spare(2, 'company')`I'd still like to work there, though.`)}
          ${appliedThere(f)} and didn't get it, but it's the job I'm really after.
          Could you ask whether it, or something close to it, is open now or likely to be?
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

          When you let ${theClientOrThem(f)} know, could you ask whether ${earlier(f, 'the role')} I applied for ${when(f)} is open again, or something like it?
          I know it was a no then, but ${f.isWrongDirection ? because('doubts')`it's much closer to the work I want to do` : "I'd still like it very much"}.
          ${spare(1)`If it's too early to say, please keep me in mind for later.`}

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

          ${appliedThere(f)}, and although I was not successful, it is the job I would most like to do.
          Could you find out whether it, or a role like it, is open or likely to be?
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

          ${appliedThere(f)} and didn't get it, but it's still the job I'd like.
          Could you ask if it, or one like it, is open or likely to be?

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

          ${appliedThere(f)} and didn't get it, but it's still the job I'd really like.
          Could you ask whether it, or something close to it, is open now or likely to be?

          ${spare(2)`Thank you for putting me forward${f.who && say`, and please thank ${f.who} for me`}.`}
        `,
      ],
      formal: [
        (f) => letter`
          ${f.hello}

          I have decided to ${f.withdraw}.
          ${tell(f)}
          ${spare(3)`${cancelRest(f)}`}
          ${spare(4)`${otherApplication(f)}`}

          ${appliedThere(f)}, and although I was not successful, I would still like it.
          Could you ask whether it, or one like it, is open or likely to be?

          ${spare(2)`Thank you for putting me forward${f.who && say`, and please pass my thanks on to ${f.who}`}.`}
        `,
      ],
      brief: [
        (f) => letter`
          ${f.hi}

          I'm ${f.withdrawing}${f.rounds && say`, so please cancel my ${f.rounds.noun} on ${f.rounds}`}.
          ${cancelAny(f)}
          ${spare(3)`${cancelRest(f)}`}
          ${spare(4)`${otherApplication(f)}`}

          When you tell ${theClientOrThem(f)}, could you ask about ${theirs(f)} too?
          I didn't get it ${f.earlierYear ? then(f) : 'last time'}, but I'd still like it, or one like it.

          ${spare(2)`Thanks for putting me forward${f.who && say`, and please thank ${f.who} too`}.`}
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
          I didn't get ${theirs(f)} ${when(f)}, but I'd still like it.
          Could you ask if it's open, or likely to be?
          ${spare(2)`Thank you for putting me forward.`}
        `,
      ],
      formal: [
        (f) => letter`
          ${f.hello}
          I am ${f.withdrawing}.
          ${tell(f)}
          ${spare(3)`${cancelRest(f)}`}
          ${spare(4)`${otherApplication(f)}`}
          I did not get ${theirs(f)} ${when(f)}, but I would still like it.
          Could you ask if it is open, or likely to be?
          ${spare(2)`Thank you for putting me forward.`}
        `,
      ],
      brief: [
        (f) => letter`
          ${f.hi}
          I'm ${f.withdrawing}.
          ${tell(f)}
          ${spare(3)`${cancelRest(f)}`}
          ${spare(4)`${otherApplication(f)}`}
          I'd still like ${theirs(f)}, which I didn't get ${when(f)}: could you ask if it's open?
          ${spare(2)`Thanks for putting me forward.`}
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
          ${spare(5)`${otherApplication(f)}`}

          I do have one question for them.
          ${appliedThere(f)}.
          I didn't get it, but it's still the job I'd really like.
          ${ifLiked(f, (company) => spare(2, 'company')`And I'd still be happy to work at ${company}.`)}
          Could you ask whether it, or something close to it, is open or likely to be?
          ${spare(3)`If there's nothing yet, I'd be glad to hear from you when there is.`}

          ${spare(4)`Thank you for putting me forward${f.who && say`, and please thank ${f.who} for me`}.`}
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
          ${spare(5)`${otherApplication(f)}`}

          ${appliedThere(f)}.
          I was not successful, but it is still the job I would most like to do.
          Could you find out whether it, or a role like it, is open or likely to be?
          ${spare(3)`If there is nothing yet, I would be glad to hear from you when there is.`}

          ${spare(4)`Thank you for putting me forward${f.who && say`, and please pass my thanks on to ${f.who}`}.`}
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
          ${spare(5)`${otherApplication(f)}`}

          ${appliedThere(f)} and didn't get it.
          It's still the job I'd like, so could you ask if it's open, or likely to be?
          There's no rush, and a line by email is fine.

          ${spare(4)`Thanks for putting me forward${f.who && say`, and please thank ${f.who} too`}.`}
          I'll put this in an email as well.
        `,
      ],
    },
  },
};
