import { because, letter, say, spare } from '../../../message/template.ts';
import { theClientOrThem } from './parts.ts';
import type { Letter } from '../../../message/letters.ts';
import type { EnglishLetters, EnglishMail, LetterFacts } from './facts.ts';

/**
 * What time is asked for: to change something about an interview, to answer this employer's offer, to settle another
 * job that has been accepted, or to go on later.
 */
type Kind = 'adjustment' | 'offer' | 'unsigned' | 'later';

const kindOf = (f: LetterFacts): Kind =>
  f.needsAdjustment ? 'adjustment' : f.hasOffer ? 'offer' : f.isUnsigned ? 'unsigned' : 'later';

const each =
  (letters: Record<Kind, Letter<LetterFacts>>): Letter<LetterFacts> =>
  (f) =>
    letters[kindOf(f)](f);

/** “my interviews on 2 and 4 December” */
const booked = (f: LetterFacts) => f.rounds && say`my ${f.rounds.noun} on ${f.rounds}`;
/** Ends “Could you …”: every interview that is booked, or the process. */
const postpone = (f: LetterFacts) => say`postpone ${booked(f) ?? 'my next interview'}`;
/** The interview that needs a change. */
const interview = (f: LetterFacts) => booked(f) ?? (f.role ? say`my ${f.role} interview` : say`my interview`);
/** The same for an agency, which sends people to more than one company. */
const interviewThere = (f: LetterFacts) =>
  f.rounds
    ? say`my ${f.rounds.noun}${f.at} on ${f.rounds}`
    : f.role
      ? say`my ${f.role} interview${f.at}`
      : say`my interview${f.at}`;
/** Ends “I need to …”. */
const postponeAt = (f: LetterFacts) =>
  f.rounds ? say`postpone my ${f.rounds.noun}${f.at} on ${f.rounds}` : say`postpone my next interview${f.at}`;
/** Ends “Could you ask … to …”, with the company where its contact is asked. */
const postponeThere = (f: LetterFacts) => (f.client ? postponeAt(f) : postpone(f));
const adjustment = (f: LetterFacts) => f.adjustment ?? say`an adjustment`;

/** Why there has to be a wait: a sentence, or nothing where nothing is to be said. */
const reason = (f: LetterFacts) =>
  f.hasOtherOffer
    ? because('otherJob')`I've had an offer from another company, and I'm still deciding whether to take it.`
    : f.isLife
      ? because('situation')`Something has come up that I need to deal with first.`
      : say`I'd like a little more time before we go any further.`;
const formalReason = (f: LetterFacts) =>
  f.hasOtherOffer
    ? because(
        'otherJob',
      )`I have received an offer from another company, and I am still deciding whether to accept it.`
    : f.isLife
      ? because('situation')`Something has come up that I need to deal with first.`
      : say`I would like a little more time before we go any further.`;

/** What happens next: a day on which something happens, other times, or both. */
const promise = (f: LetterFacts) => {
  if (f.isLife)
    return f.deadline
      ? f.slots
        ? say`I'm free ${f.slots} instead, and I'll confirm by ${f.deadline}.`
        : f.rounds
          ? say`I'll send you some new dates by ${f.deadline}.`
          : say`I'll tell you by ${f.deadline} when I can go on.`
      : f.slots
        ? say`I'm free ${f.slots} instead.`
        : f.rounds
          ? say`I'll send you some new dates as soon as I have them.`
          : say`I'll be in touch as soon as I'm ready to go on.`;
  return f.deadline
    ? say`I'll tell you by ${f.deadline} whether I'd like to go ahead.`
    : f.slots
      ? say`I'm free ${f.slots} instead.`
      : say`If you need to hear from me by a certain day, tell me and I'll keep to it.`;
};
const formalPromise = (f: LetterFacts) => {
  if (f.isLife)
    return f.deadline
      ? f.slots
        ? say`I am free ${f.slots} instead, and I will confirm by ${f.deadline}.`
        : f.rounds
          ? say`I will send you some new dates by ${f.deadline}.`
          : say`I will tell you by ${f.deadline} when I can continue.`
      : f.slots
        ? say`I am free ${f.slots} instead.`
        : f.rounds
          ? say`I will send you some new dates as soon as I have them.`
          : say`I will be in touch as soon as I am ready to continue.`;
  return f.deadline
    ? say`I will tell you by ${f.deadline} whether I would like to go ahead.`
    : f.slots
      ? say`I am free ${f.slots} instead.`
      : say`If you need to hear from me by a certain day, please tell me and I will keep to it.`;
};

/** Times, after the day by which it is known whether they are needed. */
const ifSo = (f: LetterFacts) => f.deadline && !f.isLife && f.slots && say`If so, I'm free ${f.slots}.`;
const formalIfSo = (f: LetterFacts) =>
  f.deadline && !f.isLife && f.slots && say`If so, I am free ${f.slots}.`;

/** A way out for whoever has to rearrange things. */
const wayOut = (f: LetterFacts) =>
  f.deadline && !f.isLife
    ? say`If that's too late for you, just let me know, and we can see what's possible.`
    : f.slots
      ? say`If that doesn't suit you, let me know, and I'll look for another time.`
      : say`If that's difficult at your end, let me know, and we can see what's possible.`;
const formalWayOut = (f: LetterFacts) =>
  f.deadline && !f.isLife
    ? say`If that is too late for you, please let me know, and we can see what is possible.`
    : f.slots
      ? say`If that does not suit you, please let me know, and I will look for another time.`
      : say`If that is difficult for you, please let me know, and we can see what is possible.`;

/** Where things stand with the other job, and when it will be known. */
const outcome = (f: LetterFacts) =>
  f.deadline
    ? say`I'll tell you by ${f.deadline} where things stand.`
    : say`I'll tell you where things stand as soon as I know.`;
const formalOutcome = (f: LetterFacts) =>
  f.deadline
    ? say`I will tell you by ${f.deadline} where things stand.`
    : say`I will tell you where things stand as soon as I know.`;
/** Times, for what may not come to pass. */
const ifWeGoOn = (f: LetterFacts) => f.slots && spare(1)`If we do go on after that, I'm free ${f.slots}.`;
const formalIfWeGoOn = (f: LetterFacts) =>
  f.slots && spare(1)`If we do continue after that, I am free ${f.slots}.`;

/** Another offer beside this employer's own. */
const another = (f: LetterFacts) =>
  f.hasOtherOffer && because('otherJob')`I have another offer to decide on as well.`;
/** When there is time to talk about the offer. */
const talk = (f: LetterFacts) =>
  f.slots && say`If it would help to talk${f.deadline && say` before then`}, I'm free ${f.slots}.`;
const formalTalk = (f: LetterFacts) =>
  f.slots && say`If it would help to speak${f.deadline && say` before then`}, I am free ${f.slots}.`;

/** Another day, for an adjustment that takes time. */
const otherDay = (f: LetterFacts) =>
  f.slots
    ? say`If you need longer to arrange it, I'm also free ${f.slots}.`
    : say`If you need longer to arrange it, we can look at another day.`;
const formalOtherDay = (f: LetterFacts) =>
  f.slots
    ? say`If you need longer to arrange it, I am also free ${f.slots}.`
    : say`If you need longer to arrange it, we can look at another day.`;

/** Ends “I'm sorry for …”. */
const regret = (f: LetterFacts) =>
  f.isImminent ? 'the short notice' : f.rounds ? 'the extra work' : 'the delay';
const sorry = (f: LetterFacts) => say`I'm sorry for ${regret(f)}.`;
const formalSorry = (f: LetterFacts) => say`I apologise for ${regret(f)}.`;

/** Who arranges things at the client. */
const client = (f: LetterFacts) => f.client ?? f.company ?? 'the client';

const subject = (f: LetterFacts) => {
  const kind = kindOf(f);
  if (kind === 'offer')
    return f.role
      ? [
          ...(f.deadline ? [say`The ${f.role} offer: could I answer by ${f.deadline}?`] : []),
          say`More time to answer the ${f.role} offer`,
          say`The ${f.role} offer: more time`,
        ]
      : [
          ...(f.deadline ? [say`Could I answer the offer by ${f.deadline}?`] : []),
          say`More time to answer the offer`,
        ];
  if (kind === 'adjustment')
    return f.role
      ? [
          ...(f.rounds ? [say`An adjustment for my ${f.role} interview on ${f.rounds.first}`] : []),
          say`An adjustment for my ${f.role} interview`,
          say`${f.role} interview: an adjustment`,
        ]
      : [
          ...(f.rounds ? [say`An adjustment for my interview on ${f.rounds.first}`] : []),
          say`An adjustment for my interview`,
        ];
  if (!f.rounds)
    return f.role
      ? [say`Could we pause the ${f.role} process?`, say`Pausing ${f.role}`]
      : [say`Could we pause the interview process?`];
  const noun = f.rounds.isOne ? 'interview' : 'interviews';
  return f.role
    ? [
        say`Could we postpone my ${f.role} ${noun} on ${f.rounds}?`,
        say`Postponing my ${f.role} ${noun} on ${f.rounds}`,
        say`Postponing my ${f.role} ${noun}, ${f.rounds.first}`,
        say`Postponing my ${f.role} ${noun}`,
        say`Postponing: ${f.role}`,
      ]
    : [
        say`Could we postpone my ${noun} on ${f.rounds}?`,
        say`Could we postpone my interview on ${f.rounds.first}?`,
        say`Postponing my interview, ${f.rounds.first}`,
      ];
};

const agency: EnglishMail = {
  subject: (f) => {
    const own = subject(f);
    if (!f.role || !f.at) return own;
    const kind = kindOf(f);
    if (kind === 'offer') return [say`More time to answer ${f.role}${f.at}`, ...own];
    if (kind === 'adjustment') return [say`An adjustment for my ${f.role} interview${f.at}`, ...own];
    return [
      f.rounds ? say`Postponing ${f.role}${f.at}, ${f.rounds.first}` : say`Could we pause ${f.role}${f.at}?`,
      ...own,
    ];
  },

  email: {
    warm: [
      each({
        adjustment: (f) => letter`
          ${f.hi}

          Could you ask ${client(f)} for ${adjustment(f)} for ${f.client ? interviewThere(f) : interview(f)}?
          With that in place, I can go ahead as planned.
          ${f.slots && otherDay(f)}

          ${f.deadline && say`It would help to know by ${f.deadline} whether they can do it.`}
          If they have any questions, I'm happy to answer them.
          Thank you for sorting this out with them.

          ${f.bye('Best wishes')}
        `,
        offer: (f) => letter`
          ${f.hi}

          Please thank ${f.company ?? 'the client'} for the ${f.role ?? 'job'} offer.
          I'd like a little more time to decide.
          Could you ask ${f.client ?? 'them'} ${f.deadline ? say`whether I can give my answer by ${f.deadline}` : say`whether a few more days would be all right`}?
          ${another(f)}

          ${f.deadline ? say`You'll have a yes or a no from me by then.` : say`If there's a date they can't go beyond, tell me and I'll keep to it.`}
          ${talk(f)}
          Thank you for all your help with this.

          ${f.bye('Best wishes')}
        `,
        unsigned: (f) => letter`
          ${f.hi}

          I've accepted another job, though nothing is signed yet.
          Could you ask ${client(f)} to ${postponeThere(f)} until that's settled?
          ${outcome(f)}
          ${ifWeGoOn(f)}

          I'll understand if ${f.company ?? 'the client'} would rather go on without me.
          ${sorry(f)}
          Thank you for putting me forward.

          ${f.bye('Best wishes')}
        `,
        later: (f) => letter`
          ${f.hi}

          ${reason(f)}
          Could you ask ${client(f)} to ${postpone(f)} for ${f.theRole}${f.client && f.at}?
          ${promise(f)}
          ${ifSo(f)}

          ${sorry(f)}
          If that doesn't work for them, let me know.
          ${spare(1)`Thank you for putting me forward.`}

          ${f.bye('Best wishes')}
        `,
      }),
      each({
        adjustment: (f) => letter`
          ${f.hi}

          To do ${interviewThere(f)}, I need ${adjustment(f)}.
          Could you set that up with ${client(f)} for me?
          Everything else can stay as it is.

          ${f.deadline && say`It would help to hear back by ${f.deadline}.`}
          ${f.slots && say`If it can't be arranged in time, I'm also free ${f.slots}.`}
          Call me if it's easier to go through the details by phone or need anything from me.

          ${f.bye('Many thanks')}
        `,
        offer: (f) => letter`
          ${f.hi}

          Could you ask ${client(f)} for more time on the ${f.role ?? 'job'} offer${f.client && f.at}?
          ${f.deadline ? say`I'd like to answer by ${f.deadline}, and you'll hear from me by then either way.` : say`A few more days would be enough, and if there's a last possible day, I'll keep to it.`}
          ${another(f)}

          Please thank them for the offer, too.
          ${talk(f)}

          ${f.bye('Many thanks')}
        `,
        unsigned: (f) => letter`
          ${f.hi}

          Could you ask ${client(f)} to ${postponeThere(f)}?
          I've accepted another job, and until that's signed and settled, I'd rather not take up anyone's time.
          ${outcome(f)}
          ${ifWeGoOn(f)}

          I'm sorry for ${regret(f)}, and thank you for putting me forward.

          ${f.bye('Many thanks')}
        `,
        later: (f) => letter`
          ${f.hi}

          I need to ${postponeAt(f)}.
          ${reason(f)}
          Could you let ${theClientOrThem(f)} know?
          ${promise(f)}
          ${ifSo(f)}

          I'm sorry for ${regret(f)}, and thank you for dealing with it.

          ${f.bye('Many thanks')}
        `,
      }),
    ],
    formal: [
      each({
        adjustment: (f) => letter`
          ${f.dear}

          Could you ask ${client(f)} for ${adjustment(f)} for ${f.client ? interviewThere(f) : interview(f)}?
          With that in place, I can go ahead as planned.
          ${f.slots && formalOtherDay(f)}

          ${f.deadline && say`It would help to know by ${f.deadline} whether this is possible.`}
          Please let me know if anything else is needed from me.
          Thank you for your help.

          ${f.bye('Kind regards')}
        `,
        offer: (f) => letter`
          ${f.dear}

          Please pass on my thanks to ${f.company ?? 'the client'} for offering me ${f.theRole}.
          I would like a little more time to decide.
          Could you ask ${f.client ?? 'them'} ${f.deadline ? say`whether I may answer by ${f.deadline}` : say`whether a few more days would be acceptable`}?
          ${another(f)}

          ${f.deadline ? say`You will have my decision by then.` : say`If there is a date that they cannot go beyond, I will keep to it.`}
          ${formalTalk(f)}
          Thank you for your help.

          ${f.bye('Kind regards')}
        `,
        unsigned: (f) => letter`
          ${f.dear}

          I have accepted another job, although nothing is signed yet.
          Could you ask ${client(f)} to ${postponeThere(f)} until that is settled?
          ${formalOutcome(f)}
          ${formalIfWeGoOn(f)}

          I will understand if ${f.company ?? 'the client'} would prefer to continue without me.
          ${formalSorry(f)}

          ${f.bye('Kind regards')}
        `,
        later: (f) => letter`
          ${f.dear}

          Could you ask ${client(f)} to ${postpone(f)} for ${f.theRole}${f.client && f.at}?
          ${formalReason(f)}
          ${formalPromise(f)}
          ${formalIfSo(f)}

          ${formalSorry(f)}
          Thank you for arranging this.

          ${f.bye('Kind regards')}
        `,
      }),
    ],
    brief: [
      each({
        adjustment: (f) => letter`
          ${f.hi}

          Could you ask ${client(f)} for ${adjustment(f)} for ${f.client ? interviewThere(f) : interview(f)}?
          With that in place, I can go ahead as planned.
          ${f.deadline && say`It would help to know by ${f.deadline}.`}
          ${otherDay(f)}
          Let me know if they need anything from me.

          ${f.bye('Thanks')}
        `,
        offer: (f) => letter`
          ${f.hi}

          Could you ask ${client(f)} for a little more time on the ${f.role ?? 'job'} offer${f.client && f.at}?
          I'd like to think it through properly before I answer.
          ${another(f)}
          ${f.deadline ? say`You'll have my answer by ${f.deadline}.` : say`A few more days would do, and if they have a last possible day, I'll keep to it.`}
          Please thank them for the offer, too.
          ${talk(f)}

          ${f.bye('Thanks')}
        `,
        unsigned: (f) => letter`
          ${f.hi}

          I've accepted another job, though nothing's signed yet.
          Could you ask ${client(f)} to ${postponeThere(f)} until that's settled?
          ${outcome(f)}
          ${ifWeGoOn(f)}
          ${sorry(f)}

          ${f.bye('Thanks')}
        `,
        later: (f) => letter`
          ${f.hi}

          Could you ask ${client(f)} to ${postpone(f)} for ${f.theRole}${f.client && f.at}?
          ${reason(f)}
          ${promise(f)}
          ${ifSo(f)}
          ${sorry(f)}

          ${f.bye('Thanks')}
        `,
      }),
    ],
  },
  chat: {
    warm: [
      each({
        adjustment: (f) => letter`
          ${f.hi}

          Could you ask ${client(f)} for ${adjustment(f)} for ${f.client ? interviewThere(f) : interview(f)}?
          With that in place, I can go ahead as planned.
          ${f.deadline && say`It would help to know by ${f.deadline}.`}
          ${spare(1)`${otherDay(f)}`}
          Thank you for sorting this out.
        `,
        offer: (f) => letter`
          ${f.hi}

          Please thank ${f.company ?? 'the client'} for the ${f.role ?? 'job'} offer.
          Could you ask ${f.client ?? 'them'} ${f.deadline ? say`whether I can give my answer by ${f.deadline}` : say`whether a few more days would be all right`}?
          ${another(f)}
          ${talk(f)}
          Thank you for your help with this.
        `,
        unsigned: (f) => letter`
          ${f.hi}

          I've accepted another job, though nothing is signed yet.
          Could you ask ${client(f)} to ${postponeThere(f)} until that's settled?
          ${outcome(f)}
          ${ifWeGoOn(f)}
          ${sorry(f)}
        `,
        later: (f) => letter`
          ${f.hi}

          ${reason(f)}
          Could you ask ${client(f)} to ${postponeThere(f)}?
          ${promise(f)}
          ${ifSo(f)}
          ${sorry(f)}
        `,
      }),
    ],
    formal: [
      each({
        adjustment: (f) => letter`
          ${f.dear}

          Could you ask ${client(f)} for ${adjustment(f)} for ${f.client ? interviewThere(f) : interview(f)}?
          With that in place, I can go ahead as planned.
          ${f.deadline && say`It would help to know by ${f.deadline}.`}
          ${spare(1)`${formalOtherDay(f)}`}
          Thank you for your help.
        `,
        offer: (f) => letter`
          ${f.dear}

          Please thank ${f.company ?? 'the client'} for offering me ${f.theRole}.
          Could you ask ${f.client ?? 'them'} ${f.deadline ? say`whether I may answer by ${f.deadline}` : say`whether a few more days would be acceptable`}?
          ${another(f)}
          ${formalTalk(f)}
          Thank you for your help.
        `,
        unsigned: (f) => letter`
          ${f.dear}

          I have accepted another job, although nothing is signed yet.
          Could you ask ${client(f)} to ${postponeThere(f)} until that is settled?
          ${formalOutcome(f)}
          ${formalIfWeGoOn(f)}
          ${formalSorry(f)}
        `,
        later: (f) => letter`
          ${f.dear}

          Could you ask ${client(f)} to ${postponeThere(f)}?
          ${formalReason(f)}
          ${formalPromise(f)}
          ${formalIfSo(f)}
          ${formalSorry(f)}
        `,
      }),
    ],
    brief: [
      each({
        adjustment: (f) => letter`
          ${f.hi}

          Could you ask ${client(f)} for ${adjustment(f)} for ${f.client ? interviewThere(f) : interview(f)}?
          Everything else can stay as it is.
          ${f.deadline && say`It would help to know by ${f.deadline}.`}
          ${f.slots && say`If they need longer, I'm also free ${f.slots}.`}
        `,
        offer: (f) => letter`
          ${f.hi}

          Could you ask ${client(f)} for a little more time on the ${f.role ?? 'job'} offer, with my thanks for it?
          ${another(f)}
          ${f.deadline ? say`You'll have my answer by ${f.deadline}.` : say`A few more days would do.`}
          ${talk(f)}
        `,
        unsigned: (f) => letter`
          ${f.hi}

          I've accepted another job, not signed yet.
          Could you ask ${client(f)} to ${postponeThere(f)} until that's settled?
          ${outcome(f)}
          ${ifWeGoOn(f)}
        `,
        later: (f) => letter`
          ${f.hi}

          Could you ask ${client(f)} to ${postponeThere(f)}?
          ${reason(f)}
          ${promise(f)}
          ${ifSo(f)}
        `,
      }),
    ],
  },
  text: {
    warm: [
      each({
        adjustment: (f) => letter`
          ${f.hi}

          Could you ask ${client(f)} for ${adjustment(f)} for ${f.client ? interviewThere(f) : interview(f)}?
          With that in place, I can go ahead as planned.
          ${f.deadline && say`It would help to know by ${f.deadline}.`}
          ${f.slots && say`If they need longer, I'm also free ${f.slots}.`}
          ${spare(1)`Thank you.`}
        `,
        offer: (f) => letter`
          ${f.hi}

          Please thank ${f.company ?? 'the client'} for the offer.
          Could you ask ${f.client ?? 'them'} ${f.deadline ? say`whether I can give my answer by ${f.deadline}` : say`whether a few more days would be all right`}?
          ${another(f)}
          ${talk(f)}
        `,
        unsigned: (f) => letter`
          ${f.hi}

          I've accepted another job, though nothing is signed yet.
          Could you ask ${client(f)} to ${postponeThere(f)} until that's settled?
          ${outcome(f)}
          ${ifWeGoOn(f)}
          ${spare(2)`${sorry(f)}`}
        `,
        later: (f) => letter`
          ${f.hi}

          ${reason(f)}
          Could you ask ${client(f)} to ${postponeThere(f)}?
          ${promise(f)}
          ${ifSo(f)}
          ${spare(1)`${sorry(f)}`}
        `,
      }),
    ],
    formal: [
      each({
        adjustment: (f) => letter`
          ${f.dear}

          Could you ask ${client(f)} for ${adjustment(f)} for ${f.client ? interviewThere(f) : interview(f)}?
          With that in place, I can go ahead as planned.
          ${f.deadline && say`It would help to know by ${f.deadline}.`}
          ${f.slots && say`If they need longer, I am also free ${f.slots}.`}
          ${spare(1)`Thank you.`}
        `,
        offer: (f) => letter`
          ${f.dear}

          Please thank ${f.company ?? 'the client'} for the offer.
          Could you ask ${f.client ?? 'them'} ${f.deadline ? say`whether I may answer by ${f.deadline}` : say`whether a few more days would be acceptable`}?
          ${another(f)}
          ${formalTalk(f)}
        `,
        unsigned: (f) => letter`
          ${f.dear}

          I have accepted another job, although nothing is signed yet.
          Could you ask ${client(f)} to ${postponeThere(f)} until that is settled?
          ${formalOutcome(f)}
          ${formalIfWeGoOn(f)}
          ${spare(2)`${formalSorry(f)}`}
        `,
        later: (f) => letter`
          ${f.dear}

          Could you ask ${client(f)} to ${postponeThere(f)}?
          ${formalReason(f)}
          ${formalPromise(f)}
          ${formalIfSo(f)}
          ${spare(1)`${formalSorry(f)}`}
        `,
      }),
    ],
    brief: [
      each({
        adjustment: (f) => letter`
          ${f.hi}

          Could you ask ${client(f)} for ${adjustment(f)} for ${f.client ? interviewThere(f) : interview(f)}?
          ${f.deadline && say`It would help to know by ${f.deadline}.`}
          ${f.slots && say`If they need longer, I'm also free ${f.slots}.`}
        `,
        offer: (f) => letter`
          ${f.hi}

          Could you ask ${client(f)} for more time on the offer, with my thanks for it?
          ${another(f)}
          ${f.deadline ? say`You'll have my answer by ${f.deadline}.` : say`A few more days would do.`}
          ${talk(f)}
        `,
        unsigned: (f) => letter`
          ${f.hi}

          I've accepted another job, not signed yet.
          Could you ask ${client(f)} to ${postponeThere(f)} until that's settled?
          ${outcome(f)}
          ${ifWeGoOn(f)}
        `,
        later: (f) => letter`
          ${f.hi}

          Could you ask ${client(f)} to ${postponeThere(f)}?
          ${reason(f)}
          ${promise(f)}
          ${ifSo(f)}
        `,
      }),
    ],
  },
  phone: {
    warm: [
      each({
        adjustment: (f) => letter`
          ${f.hi}

          It's about ${interviewThere(f)}.
          I'd like to go ahead with it, and there's one thing I need.
          That's ${adjustment(f)}.
          Could you arrange it with ${client(f)} for me?
          ${f.deadline && say`It would help to know by ${f.deadline}.`}
          ${otherDay(f)}
          I'll put this in an email too, so that you can pass it on.
        `,
        offer: (f) => letter`
          ${f.hi}

          Please thank ${f.company ?? 'the client'} for the offer.
          I'd like a little more time to decide, because I want to give them an answer I can stand by.
          ${another(f)}
          Could you ask ${f.client ?? 'them'} ${f.deadline ? say`whether I can answer by ${f.deadline}` : say`whether a few more days would be all right`}?
          ${f.deadline ? say`You'll have a yes or a no from me by then.` : say`If there's a date they can't go beyond, I'll keep to it.`}
          ${talk(f)}
          I'll put this in an email too.
        `,
        unsigned: (f) => letter`
          ${f.hi}

          I'd like to tell you where I stand.
          I've accepted another job, and nothing is signed yet.
          Could you ask ${client(f)} to ${postponeThere(f)} until that's settled?
          ${outcome(f)}
          ${ifWeGoOn(f)}
          I'll understand if they'd rather go on without me.
          ${sorry(f)}
          I'll put this in an email too.
        `,
        later: (f) => letter`
          ${f.hi}

          I'm calling to ask for a favour.
          ${reason(f)}
          Could you ask ${client(f)} to ${postponeThere(f)}?
          ${promise(f)}
          ${ifSo(f)}
          If that doesn't work for them, tell me, and we can see what's possible.
          ${sorry(f)}
          I'll put this in an email too.
        `,
      }),
    ],
    formal: [
      each({
        adjustment: (f) => letter`
          ${f.hello}

          It is about ${interviewThere(f)}.
          I would like to go ahead with it, and there is one thing I need.
          That is ${adjustment(f)}.
          Could you arrange it with ${client(f)} for me?
          ${f.deadline && say`It would help to know by ${f.deadline}.`}
          ${formalOtherDay(f)}
          I will confirm this by email, so that you can pass it on.
        `,
        offer: (f) => letter`
          ${f.hello}

          Please pass on my thanks to ${f.company ?? 'the client'} for the offer.
          I would like a little more time to decide, so that my answer is one I can stand by.
          ${another(f)}
          Could you ask ${f.client ?? 'them'} ${f.deadline ? say`whether I may answer by ${f.deadline}` : say`whether a few more days would be acceptable`}?
          ${f.deadline ? say`You will have my decision by then.` : say`If there is a date that they cannot go beyond, I will keep to it.`}
          ${formalTalk(f)}
          I will confirm this by email, so that you have it in writing.
        `,
        unsigned: (f) => letter`
          ${f.hello}

          I would like to tell you where I stand.
          I have accepted another job, and nothing is signed yet.
          Could you ask ${client(f)} to ${postponeThere(f)} until that is settled?
          ${formalOutcome(f)}
          ${formalIfWeGoOn(f)}
          I will understand if they would prefer to continue without me.
          ${formalSorry(f)}
          I will confirm this by email.
        `,
        later: (f) => letter`
          ${f.hello}

          I have a request to pass on.
          Could you ask ${client(f)} to ${postponeThere(f)}?
          ${formalReason(f)}
          ${formalPromise(f)}
          ${formalIfSo(f)}
          If that does not work for them, please let me know, and we can see what is possible.
          ${formalSorry(f)}
          I will confirm this by email.
        `,
      }),
    ],
    brief: [
      each({
        adjustment: (f) => letter`
          ${f.hi}

          I have one request for ${interviewThere(f)}.
          To do it, I need ${adjustment(f)}.
          Could you arrange that with ${client(f)}?
          ${f.deadline && say`It would help to know by ${f.deadline}.`}
          ${otherDay(f)}
          Everything else can stay as it is.
          I'll send you this by email as well, so that you can pass it on.
        `,
        offer: (f) => letter`
          ${f.hi}

          Please thank ${f.company ?? 'the client'} for the offer.
          I need a little more time to decide, and I'd like to think it through properly.
          ${another(f)}
          Could you ask ${f.client ?? 'them'} ${f.deadline ? say`whether I can answer by ${f.deadline}` : say`whether a few more days would be all right`}?
          ${f.deadline ? say`You'll hear from me by then, whichever way I decide.` : say`If there's a date they can't go beyond, I'll keep to it.`}
          ${talk(f)}
          I'll send you this by email as well, so that you can pass it on.
        `,
        unsigned: (f) => letter`
          ${f.hi}

          I'd like to give you a quick word on where I stand.
          I've accepted another job, and nothing is signed yet.
          Could you ask ${client(f)} to ${postponeThere(f)} until that's settled?
          ${outcome(f)}
          ${ifWeGoOn(f)}
          I'll understand if they'd rather go on without me.
          I'll send you this by email as well.
        `,
        later: (f) => letter`
          ${f.hi}

          I need to ask for a change.
          Could you ask ${client(f)} to ${postponeThere(f)}?
          ${reason(f)}
          ${promise(f)}
          ${ifSo(f)}
          If that doesn't work for them, tell me, and we can see what's possible.
          I'm sorry for ${regret(f)}, and I'll send you this by email as well.
        `,
      }),
    ],
  },
};

/** Asks for time, or for an interview that can be gone on with (domain, section 2, rows 3, 4 and 5). */
export const pause: EnglishLetters = {
  agency,
  subject,

  email: {
    warm: [
      each({
        adjustment: (f) => letter`
          ${f.hi}

          Could you arrange ${adjustment(f)} for ${interview(f)}?
          With that in place, I can go ahead as planned.

          ${f.deadline && say`It would help to know by ${f.deadline} whether it's possible.`}
          ${f.slots && otherDay(f)}
          If you have any questions about it, I'm happy to answer them.
          Thank you for your help.

          ${f.bye('Best wishes')}
        `,
        offer: (f) => letter`
          ${f.hi}

          Thank you for offering me ${f.theRole}.
          I'd like to give it proper thought before I answer.
          ${another(f)}
          ${f.deadline ? say`Could you give me until ${f.deadline}?` : say`Could you give me a few more days?`}

          ${f.deadline ? say`You'll have a yes or a no from me by then, and if you need one earlier, let me know and I'll do what I can.` : say`If there's a day you need to hear by, let me know, and you'll have a yes or a no from me by then.`}
          ${talk(f)}

          ${f.bye('Best wishes')}
        `,
        unsigned: (f) => letter`
          ${f.hi}

          I've accepted another job, though nothing is signed yet.
          Could we ${f.rounds ? postpone(f) : say`put ${f.process} on hold`} until that's settled?
          ${outcome(f)}
          ${ifWeGoOn(f)}

          I'd rather tell you now than take up your time, and I'll understand if you need to go on without me.
          ${sorry(f)}

          ${f.bye('Best wishes')}
        `,
        later: (f) => letter`
          ${f.hi}

          ${reason(f)}
          Could we ${f.rounds ? postpone(f) : say`put ${f.process} on hold for now`}?
          ${f.deadline && f.rounds && !f.slots && !f.isLife ? say`I'll tell you by ${f.deadline} whether I'd like to go ahead, and if so, we can find a new date then.` : promise(f)}
          ${ifSo(f)}

          ${sorry(f)}
          ${wayOut(f)}

          ${f.bye('Best wishes')}
        `,
      }),
      each({
        adjustment: (f) => letter`
          ${f.hi}

          To do ${interview(f)}, I need ${adjustment(f)}.
          Is that something you can set up?
          Everything else can stay as it is.

          ${f.deadline && say`I'd be glad to hear by ${f.deadline}.`}
          ${f.slots ? say`If it can't be arranged in time, I'm also free ${f.slots}.` : say`If it takes more notice than that, tell me, and we can find a day that works.`}
          I'm happy to go through the details by email or phone.

          ${f.bye('Many thanks')}
        `,
        offer: (f) => letter`
          ${f.hi}

          ${f.deadline ? say`Would it be all right if I answered the ${f.role ?? 'job'} offer by ${f.deadline}?` : say`Would it be all right if I took a few more days to answer the ${f.role ?? 'job'} offer?`}
          I'd like to think it through properly, so that my answer is one I can stand by.
          ${another(f)}
          ${f.deadline ? say`I'll write or call by then, whichever way I decide.` : say`If you have a date in mind, I'll keep to it.`}

          ${talk(f)}
          Thank you for the offer, and for your patience.

          ${f.bye('All the best')}
        `,
        unsigned: (f) => letter`
          ${f.hi}

          Could we ${f.rounds ? postpone(f) : say`put ${f.process} on hold`}?
          I've accepted another job, and until that's signed and settled, I'd rather not take up your time.
          ${outcome(f)}
          ${ifWeGoOn(f)}

          I'm sorry for ${regret(f)}.
          I'll understand if you'd rather close things here.

          ${f.bye('All the best')}
        `,
        later: (f) => letter`
          ${f.hi}

          ${f.rounds ? say`Could we ${postpone(f)}?` : say`Could we hold off on the next step for ${f.theRole}?`}
          ${f.hasOtherOffer ? because('otherJob')`I have another offer to decide on, and I'd like to do that before I take up any more of your time.` : f.isLife ? because('situation')`Something has come up, and I need to see to that first.` : say`I'd like a little more time before I go any further.`}

          ${promise(f)}
          ${ifSo(f)}
          I'm sorry for ${regret(f)}, and please tell me if it causes any problems at your end.

          ${f.bye('All the best')}
        `,
      }),
      each({
        adjustment: (f) => letter`
          ${f.hi}

          I have a request for ${interview(f)}: could you provide ${adjustment(f)}?
          With that, I can do it as planned, and nothing else needs to change.

          If a colleague looks after this, please pass it on, or tell me whom to ask.
          ${f.deadline && say`It would help to hear by ${f.deadline}.`}
          ${f.slots && say`If it can't be arranged in time, I'm also free ${f.slots}.`}

          ${f.bye('Thank you')}
        `,
        offer: (f) => letter`
          ${f.hi}

          Thank you for the ${f.role ?? 'job'} offer.
          ${f.hasOtherOffer ? because('otherJob')`I have another offer as well, and I'd like to weigh them up properly.` : say`I'm still making up my mind, and I'd like to be sure when I answer.`}
          Could I have ${f.deadline ? say`until ${f.deadline}` : say`a few more days`}?

          ${f.deadline ? say`That's when you'll have my answer, if not before.` : say`Tell me which day would be too late for you, and you'll have my answer before it.`}
          ${talk(f)}

          ${f.bye('Many thanks')}
        `,
        unsigned: (f) => letter`
          ${f.hi}

          There's something you should know before we go on: I've accepted another job.
          It isn't signed yet, so I'd like to ${f.rounds ? postpone(f) : say`put ${f.process} on hold`} until that's settled, if you can wait.
          ${outcome(f)}
          ${ifWeGoOn(f)}

          If you can't, I'll understand, and I'm sorry for ${regret(f)}.

          ${f.bye('Many thanks')}
        `,
        later: (f) => letter`
          ${f.hi}

          I'm sorry to ask${f.isImminent && say` at short notice`}, but could we ${f.rounds ? postpone(f) : say`pause ${f.process} for a while`}?
          ${reason(f)}
          ${promise(f)}
          ${ifSo(f)}

          ${f.slots || f.isLife ? say`Thank you for bearing with me, and tell me if that doesn't work for you.` : say`Thank you for bearing with me, and tell me if you need to know sooner.`}

          ${f.bye('Many thanks')}
        `,
      }),
    ],
    formal: [
      each({
        adjustment: (f) => letter`
          ${f.dear}

          Could you arrange ${adjustment(f)} for ${interview(f)}?
          With that in place, I can go ahead as planned.

          ${f.deadline && say`It would help to know by ${f.deadline} whether this is possible.`}
          ${f.slots && formalOtherDay(f)}
          If you have any questions about it, I am happy to answer them.
          Thank you for your help.

          ${f.bye('Yours sincerely')}
        `,
        offer: (f) => letter`
          ${f.dear}

          Thank you for offering me ${f.theRole}.
          I would like to give it proper thought before I answer.
          ${another(f)}
          ${f.deadline ? say`Would you be able to give me until ${f.deadline}?` : say`Would you be able to give me a few more days?`}

          ${f.deadline ? say`You will have my decision by then.` : say`If there is a date by which you need to know, I will keep to it.`}
          ${formalTalk(f)}

          ${f.bye('Yours sincerely')}
        `,
        unsigned: (f) => letter`
          ${f.dear}

          I have accepted another job, although nothing is signed yet.
          Could we ${f.rounds ? postpone(f) : say`put ${f.process} on hold`} until that is settled?
          ${formalOutcome(f)}
          ${formalIfWeGoOn(f)}

          I will understand if you would prefer to continue without me.
          ${formalSorry(f)}

          ${f.bye('Yours sincerely')}
        `,
        later: (f) => letter`
          ${f.dear}

          ${formalReason(f)}
          Would it be possible to ${f.rounds ? postpone(f) : say`put ${f.process} on hold for now`}?
          ${formalPromise(f)}
          ${formalIfSo(f)}

          ${formalSorry(f)}
          ${formalWayOut(f)}

          ${f.bye('Yours sincerely')}
        `,
      }),
      each({
        adjustment: (f) => letter`
          ${f.dear}

          To do ${interview(f)}, I need ${adjustment(f)}.
          Is that something you could provide?
          Everything else can stay as it is.

          ${f.deadline && say`I would be grateful to hear by ${f.deadline}.`}
          ${f.slots && say`If it cannot be arranged in time, I am also free ${f.slots}.`}
          If another colleague looks after this, please pass my request on to them.

          ${f.bye('Kind regards')}
        `,
        offer: (f) => letter`
          ${f.dear}

          ${f.deadline ? say`May I answer the ${f.role ?? 'job'} offer by ${f.deadline}?` : say`May I take a few more days to answer the ${f.role ?? 'job'} offer?`}
          I would like to think it through properly, so that my answer is one I can stand by.
          ${another(f)}

          ${f.deadline ? say`You will hear from me by then, whichever way I decide.` : say`If you have a date in mind, I will keep to it.`}
          ${formalTalk(f)}
          Thank you for the offer.

          ${f.bye('Kind regards')}
        `,
        unsigned: (f) => letter`
          ${f.dear}

          May I ask you to ${f.rounds ? postpone(f) : say`put ${f.process} on hold`}?
          I have accepted another job, and until that is signed and settled, I would rather not take up your time.
          ${formalOutcome(f)}
          ${formalIfWeGoOn(f)}

          ${formalSorry(f)}
          I will understand if you would rather close my file now.

          ${f.bye('Kind regards')}
        `,
        later: (f) => letter`
          ${f.dear}

          May I ask you to ${f.rounds ? postpone(f) : say`put ${f.process} on hold for now`}?
          ${f.hasOtherOffer ? because('otherJob')`I have another offer, and I would like to decide on it before I take up any more of your time.` : formalReason(f)}

          ${formalPromise(f)}
          ${formalIfSo(f)}
          ${formalSorry(f)}

          ${f.bye('Kind regards')}
        `,
      }),
    ],
    brief: [
      each({
        adjustment: (f) => letter`
          ${f.hi}

          Could you arrange ${adjustment(f)} for ${interview(f)}?
          With that in place, I can go ahead as planned.
          ${f.deadline && say`It would help to know by ${f.deadline}.`}
          ${otherDay(f)}
          Tell me if you need anything from me.

          ${f.bye('Thanks')}
        `,
        offer: (f) => letter`
          ${f.hi}

          Thanks for the ${f.role ?? 'job'} offer.
          ${another(f)}
          Could I have ${f.deadline ? say`until ${f.deadline}` : say`a few more days`} to think it over?
          ${f.deadline ? say`You'll have a yes or a no from me by then, and if you need to know earlier, tell me.` : say`If there's a day you need to hear by, tell me, and you'll have a yes or a no by then.`}
          ${talk(f)}

          ${f.bye('Thanks')}
        `,
        unsigned: (f) => letter`
          ${f.hi}

          I've accepted another job, though nothing's signed yet.
          Could we ${f.rounds ? postpone(f) : say`put ${f.process} on hold`} until that's settled?
          ${outcome(f)}
          ${ifWeGoOn(f)}
          I'll understand if you need to go on without me.

          ${f.bye('Thanks')}
        `,
        later: (f) => letter`
          ${f.hi}

          ${reason(f)}
          Could we ${f.rounds ? postpone(f) : say`put ${f.process} on hold`}?
          ${promise(f)}
          ${ifSo(f)}
          ${sorry(f)}
          ${wayOut(f)}

          ${f.bye('Thanks')}
        `,
      }),
      each({
        adjustment: (f) => letter`
          ${f.hi}

          For ${interview(f)}, I need ${adjustment(f)}.
          Can you set that up?
          Everything else can stay as it is, and I'm happy to answer any questions about it.
          ${f.deadline && say`I'd be glad to hear by ${f.deadline}.`}
          ${f.slots ? say`If it can't be done in time, I'm also free ${f.slots}.` : say`If it can't be done in time, we can find another day.`}

          ${f.bye('Best')}
        `,
        offer: (f) => letter`
          ${f.hi}

          Could I let you have my answer to the ${f.role ?? 'job'} offer ${f.deadline ? say`by ${f.deadline}` : say`in a few days`}?
          I'd like to think it through properly first.
          ${another(f)}
          If that's too late for you, tell me what isn't, and I'll keep to it.
          ${talk(f)}
          Thanks again for the offer.

          ${f.bye('Best')}
        `,
        unsigned: (f) => letter`
          ${f.hi}

          Could we ${f.rounds ? postpone(f) : say`put ${f.process} on hold`}?
          I've accepted another job, and I'd rather not take up your time until that's signed and settled.
          ${outcome(f)}
          ${ifWeGoOn(f)}
          ${sorry(f)}

          ${f.bye('Best')}
        `,
        later: (f) => letter`
          ${f.hi}

          Could we ${f.rounds ? postpone(f) : say`hold off on the next step for ${f.theRole}`}?
          ${reason(f)}
          ${promise(f)}
          ${ifSo(f)}
          I'm sorry for ${regret(f)}, and thank you for your patience.

          ${f.bye('Best')}
        `,
      }),
    ],
  },
  chat: {
    warm: [
      each({
        adjustment: (f) => letter`
          ${f.hi}

          Could you arrange ${adjustment(f)} for ${interview(f)}?
          With that in place, I can go ahead as planned.
          ${f.deadline && say`It would help to know by ${f.deadline}.`}
          ${otherDay(f)}
          Thank you for your help.
        `,
        offer: (f) => letter`
          ${f.hi}

          Thank you for the ${f.role ?? 'job'} offer.
          ${another(f)}
          Could I have ${f.deadline ? say`until ${f.deadline}` : say`a few more days`} to think it over?
          ${f.deadline ? say`You'll have a yes or a no from me by then.` : say`If there's a day you need to hear by, tell me and I'll keep to it.`}
          ${talk(f)}
        `,
        unsigned: (f) => letter`
          ${f.hi}

          I've accepted another job, though nothing is signed yet.
          Could we ${f.rounds ? postpone(f) : say`put ${f.process} on hold`} until that's settled?
          ${outcome(f)}
          ${ifWeGoOn(f)}
          ${sorry(f)}
        `,
        later: (f) => letter`
          ${f.hi}

          ${reason(f)}
          Could we ${f.rounds ? postpone(f) : say`put ${f.process} on hold for now`}?
          ${promise(f)}
          ${ifSo(f)}
          ${sorry(f)}
        `,
      }),
    ],
    formal: [
      each({
        adjustment: (f) => letter`
          ${f.dear}

          Could you arrange ${adjustment(f)} for ${interview(f)}?
          With that in place, I can go ahead as planned.
          ${f.deadline && say`It would help to know by ${f.deadline}.`}
          ${formalOtherDay(f)}
          Thank you for your help.
        `,
        offer: (f) => letter`
          ${f.dear}

          Thank you for offering me ${f.theRole}.
          ${another(f)}
          Would you be able to give me ${f.deadline ? say`until ${f.deadline}` : say`a few more days`} to decide?
          ${f.deadline ? say`You will have my decision by then.` : say`If there is a date by which you need to know, I will keep to it.`}
          ${formalTalk(f)}
        `,
        unsigned: (f) => letter`
          ${f.dear}

          I have accepted another job, although nothing is signed yet.
          Could we ${f.rounds ? postpone(f) : say`put ${f.process} on hold`} until that is settled?
          ${formalOutcome(f)}
          ${formalIfWeGoOn(f)}
          ${formalSorry(f)}
        `,
        later: (f) => letter`
          ${f.dear}

          ${formalReason(f)}
          Would it be possible to ${f.rounds ? postpone(f) : say`put ${f.process} on hold for now`}?
          ${formalPromise(f)}
          ${formalIfSo(f)}
          ${formalSorry(f)}
        `,
      }),
    ],
    brief: [
      each({
        adjustment: (f) => letter`
          ${f.hi}

          For ${interview(f)}, I need ${adjustment(f)}.
          Can you set that up?
          Everything else can stay as it is.
          ${f.deadline && say`It would help to know by ${f.deadline}.`}
          ${f.slots && say`If you need longer, I'm also free ${f.slots}.`}
        `,
        offer: (f) => letter`
          ${f.hi}

          Thanks for the ${f.role ?? 'job'} offer.
          ${another(f)}
          Could I let you have my answer ${f.deadline ? say`by ${f.deadline}` : say`in a few days`}?
          ${talk(f)}
        `,
        unsigned: (f) => letter`
          ${f.hi}

          I've accepted another job, though nothing's signed yet.
          Could we ${f.rounds ? postpone(f) : say`put ${f.process} on hold`} until that's settled?
          ${outcome(f)}
          ${ifWeGoOn(f)}
        `,
        later: (f) => letter`
          ${f.hi}

          Could we ${f.rounds ? postpone(f) : say`put ${f.process} on hold`}?
          ${reason(f)}
          ${promise(f)}
          ${ifSo(f)}
        `,
      }),
    ],
  },
  text: {
    warm: [
      each({
        adjustment: (f) => letter`
          ${f.hi}

          Could you arrange ${adjustment(f)} for ${interview(f)}?
          With that in place, I can go ahead as planned.
          ${f.deadline && say`It would help to know by ${f.deadline}.`}
          ${f.slots && say`If you need longer, I'm also free ${f.slots}.`}
          ${spare(1)`Thank you.`}
        `,
        offer: (f) => letter`
          ${f.hi}

          Thank you for the ${f.role ?? 'job'} offer.
          ${another(f)}
          Could I have ${f.deadline ? say`until ${f.deadline}` : say`a few more days`} to think it over?
          ${f.deadline && say`You'll have a yes or a no from me by then.`}
          ${talk(f)}
        `,
        unsigned: (f) => letter`
          ${f.hi}

          I've accepted another job, though nothing is signed yet.
          Could we ${f.rounds ? postpone(f) : say`put ${f.process} on hold`} until that's settled?
          ${outcome(f)}
          ${ifWeGoOn(f)}
          ${spare(2)`${sorry(f)}`}
        `,
        later: (f) => letter`
          ${f.hi}

          ${reason(f)}
          Could we ${f.rounds ? postpone(f) : say`put ${f.process} on hold for now`}?
          ${promise(f)}
          ${ifSo(f)}
          ${spare(1)`${sorry(f)}`}
        `,
      }),
    ],
    formal: [
      each({
        adjustment: (f) => letter`
          ${f.dear}

          Could you arrange ${adjustment(f)} for ${interview(f)}?
          With that in place, I can go ahead as planned.
          ${f.deadline && say`It would help to know by ${f.deadline}.`}
          ${f.slots && say`If you need longer, I am also free ${f.slots}.`}
          ${spare(1)`Thank you.`}
        `,
        offer: (f) => letter`
          ${f.dear}

          Thank you for offering me ${f.theRole}.
          ${another(f)}
          Would you be able to give me ${f.deadline ? say`until ${f.deadline}` : say`a few more days`} to decide?
          ${formalTalk(f)}
        `,
        unsigned: (f) => letter`
          ${f.dear}

          I have accepted another job, although nothing is signed yet.
          Could we ${f.rounds ? postpone(f) : say`put ${f.process} on hold`} until that is settled?
          ${formalOutcome(f)}
          ${formalIfWeGoOn(f)}
          ${spare(2)`${formalSorry(f)}`}
        `,
        later: (f) => letter`
          ${f.dear}

          ${formalReason(f)}
          Would it be possible to ${f.rounds ? postpone(f) : say`put ${f.process} on hold for now`}?
          ${formalPromise(f)}
          ${formalIfSo(f)}
          ${spare(1)`${formalSorry(f)}`}
        `,
      }),
    ],
    brief: [
      each({
        adjustment: (f) => letter`
          ${f.hi}

          For ${interview(f)}, I need ${adjustment(f)}.
          Can you set that up?
          ${f.deadline && say`It would help to know by ${f.deadline}.`}
          ${f.slots && say`If you need longer, I'm also free ${f.slots}.`}
        `,
        offer: (f) => letter`
          ${f.hi}

          Thanks for the ${f.role ?? 'job'} offer.
          ${another(f)}
          Could I let you have my answer ${f.deadline ? say`by ${f.deadline}` : say`in a few days`}?
          ${talk(f)}
        `,
        unsigned: (f) => letter`
          ${f.hi}

          I've accepted another job, though nothing's signed yet.
          Could we ${f.rounds ? postpone(f) : say`put ${f.process} on hold`} until that's settled?
          ${outcome(f)}
          ${ifWeGoOn(f)}
        `,
        later: (f) => letter`
          ${f.hi}

          Could we ${f.rounds ? postpone(f) : say`put ${f.process} on hold`}?
          ${reason(f)}
          ${promise(f)}
          ${ifSo(f)}
        `,
      }),
    ],
  },
  phone: {
    warm: [
      each({
        adjustment: (f) => letter`
          ${f.hi}

          It's about ${interview(f)}.
          I'd like to go ahead with it, and there's one thing I need.
          That's ${adjustment(f)}.
          Is that something you can set up?
          ${f.deadline && say`It would help to know by ${f.deadline}.`}
          ${otherDay(f)}
          I'll put this in an email too, so that you have it in writing.
        `,
        offer: (f) => letter`
          ${f.hi}

          Thank you for the offer.
          I'm still thinking about it, and I'd like to give you an answer I can stand by.
          ${another(f)}
          Could you give me ${f.deadline ? say`until ${f.deadline}` : say`a few more days`}?
          ${f.deadline ? say`You'll have a yes or a no from me by then.` : say`If there's a day you need to hear by, tell me and I'll keep to it.`}
          ${talk(f)}
          I'll put this in an email too, so that you have it in writing.
        `,
        unsigned: (f) => letter`
          ${f.hi}

          I'd like to tell you where I stand.
          I've accepted another job, and nothing is signed yet.
          Could we ${f.rounds ? postpone(f) : say`put things on hold`} until that's settled?
          ${outcome(f)}
          ${ifWeGoOn(f)}
          I'll understand if you need to go on without me.
          ${sorry(f)}
          I'll put this in an email too.
        `,
        later: (f) => letter`
          ${f.hi}

          ${f.rounds ? say`It's about ${booked(f) ?? ''}, if you have a minute now.` : say`It's about the next step, if you have a minute now.`}
          ${reason(f)}
          Could we ${f.rounds ? say`postpone ${f.rounds.them}` : say`put things on hold for now`}?
          ${promise(f)}
          ${ifSo(f)}
          If that doesn't fit your plans, tell me, and we can see what's possible.
          ${sorry(f)}
          I'll put this in an email too.
        `,
      }),
    ],
    formal: [
      each({
        adjustment: (f) => letter`
          ${f.hello}

          It is about ${interview(f)}.
          I would like to go ahead with it, and there is one thing I need.
          That is ${adjustment(f)}.
          Is that something you could arrange?
          ${f.deadline && say`It would help to know by ${f.deadline}.`}
          ${formalOtherDay(f)}
          I will confirm this by email, so that you have it in writing.
        `,
        offer: (f) => letter`
          ${f.hello}

          Thank you for the offer.
          I am still considering it, and I would like to give you an answer I can stand by.
          ${another(f)}
          Would you be able to give me ${f.deadline ? say`until ${f.deadline}` : say`a few more days`}?
          ${f.deadline ? say`You will have my decision by then.` : say`If there is a date by which you need to know, I will keep to it.`}
          ${formalTalk(f)}
          I will confirm this by email, so that you have it in writing.
        `,
        unsigned: (f) => letter`
          ${f.hello}

          I would like to tell you where I stand.
          I have accepted another job, and nothing is signed yet.
          Could we ${f.rounds ? postpone(f) : say`put things on hold`} until that is settled?
          ${formalOutcome(f)}
          ${formalIfWeGoOn(f)}
          I will understand if you would prefer to continue without me.
          ${formalSorry(f)}
          I will confirm this by email.
        `,
        later: (f) => letter`
          ${f.hello}

          ${f.rounds ? say`It is about ${booked(f) ?? ''}.` : say`It is about the next step.`}
          ${formalReason(f)}
          Would it be possible to ${f.rounds ? say`postpone ${f.rounds.them}` : say`put things on hold for now`}?
          ${formalPromise(f)}
          ${formalIfSo(f)}
          If that does not fit your plans, please tell me, and we can see what is possible.
          ${formalSorry(f)}
          I will confirm this by email.
        `,
      }),
    ],
    brief: [
      each({
        adjustment: (f) => letter`
          ${f.hi}

          I have one request for ${interview(f)}.
          To do it, I need ${adjustment(f)}.
          Can you set that up?
          ${f.deadline && say`It would help to know by ${f.deadline}.`}
          ${otherDay(f)}
          Everything else can stay as it is.
          I'll send you this by email as well, so that you have it in writing.
        `,
        offer: (f) => letter`
          ${f.hi}

          Thanks for the offer.
          I'm still thinking about it, and I need a little more time to make up my mind.
          ${another(f)}
          Could I have ${f.deadline ? say`until ${f.deadline}` : say`a few more days`}?
          ${f.deadline ? say`You'll hear from me by then, whichever way I decide, and sooner if I can.` : say`If there's a day you need to hear by, tell me and I'll keep to it.`}
          ${talk(f)}
          I'll send you this by email as well, so that you have it in writing.
        `,
        unsigned: (f) => letter`
          ${f.hi}

          I'd like to give you a quick word on where I stand.
          I've accepted another job, and nothing is signed yet.
          Could we ${f.rounds ? postpone(f) : say`put things on hold`} until that's settled?
          ${outcome(f)}
          ${ifWeGoOn(f)}
          I'll understand if you need to go on without me.
          I'll send you this by email as well.
        `,
        later: (f) => letter`
          ${f.hi}

          I need to ask you for a change.
          Could we ${f.rounds ? postpone(f) : say`put things on hold for now`}?
          ${reason(f)}
          ${promise(f)}
          ${ifSo(f)}
          If that doesn't fit your plans, tell me, and we can see what's possible.
          I'm sorry for ${regret(f)}, and I'll send you this by email as well.
        `,
      }),
    ],
  },
};
