import { because, letter, say, spare } from '../../../../message/template.ts';
import type { Letter } from '../../../../message/letters.ts';
import type { EnglishLetters, EnglishMail, LetterFacts } from '../facts.ts';

/** What comes next: an interview or another step, an answer to an offer, or a job that has been accepted. */
type Kind = 'process' | 'offer' | 'accepted';

const kindOf = (f: LetterFacts): Kind => (f.hasAccepted ? 'accepted' : f.hasOffer ? 'offer' : 'process');

const each =
  (letters: Record<Kind, Letter<LetterFacts>>): Letter<LetterFacts> =>
  (f) =>
    letters[kindOf(f)](f);

/** “my interview with Sam on 2 December”, the first where there are several, or “the next step”. */
const next = (f: LetterFacts) =>
  f.rounds
    ? say`my ${f.rounds.isOne ? f.rounds.noun : 'interview'} on ${f.rounds.first}`
    : say`the next step`;

/** The same for an agency, which sends people to more than one company. */
const nextThere = (f: LetterFacts) =>
  f.rounds
    ? say`my ${f.rounds.isOne ? f.rounds.noun : 'interview'}${f.at} on ${f.rounds.first}`
    : say`the next step${f.at}`;

const topic = (f: LetterFacts) =>
  f.unclear ? say`understand ${f.unclear}` : say`talk ${f.theRole} through with you`;
const offerTopic = (f: LetterFacts) =>
  f.unclear ? say`understand ${f.unclear}` : because('situation')`talk the offer through with you`;

/** Ends “Could you arrange a call with …”. */
const client = (f: LetterFacts) =>
  f.client ? say`${f.client}${f.at}` : f.company ? say`someone at ${f.company}` : say`the hiring manager`;
/** The same, where the company has been named. */
const them = (f: LetterFacts) => f.client ?? 'someone there';
/** What is not clear, for somebody at the client to say. */
const clientTopic = (f: LetterFacts) =>
  f.unclear
    ? say`understand ${f.unclear}`
    : f.hasOffer
      ? because('situation')`talk the offer through`
      : say`talk the role through`;

const enjoyed = (f: LetterFacts) =>
  f.enjoyed
    ? say`I enjoyed ${f.enjoyed}${f.who && say`, so please thank ${f.who} for me`}.`
    : f.who && spare(1)`Please say hello to ${f.who} from me.`;

const agency: EnglishMail = {
  subject: (f) =>
    f.role
      ? [
          ...(f.at ? [say`A short call about ${f.role}${f.at}?`] : []),
          say`A short call about the ${f.role} ${f.hasOffer ? 'offer' : 'role'}?`,
          say`A call about ${f.role}?`,
        ]
      : [
          ...(f.at ? [say`A short call with someone${f.at}?`] : []),
          f.hasOffer ? say`A short call about the offer?` : say`A short call about the role?`,
        ],

  email: {
    warm: [
      each({
        process: (f) => letter`
          ${f.hi}

          Could you arrange a 15-minute call for me with ${client(f)} before ${f.rounds ? say`my interview on ${f.rounds.first}` : say`the next step`}?
          ${f.unclear ? say`It's about ${f.theRole}: I'd like to understand ${f.unclear}.` : say`I'd like to talk ${f.theRole} through.`}
          ${spare(2)`If you can tell me yourself, a call with you would be just as good.`}

          ${f.slots ? say`I'm free ${f.slots}.` : say`Tell me when suits you both, and I'll do my best to be free.`}
          ${spare(1)`Thank you for putting me forward.`}

          ${f.bye('Best wishes')}
        `,
        offer: (f) => letter`
          ${f.hi}

          Please thank ${f.company ?? 'them'} for the offer.
          Before I give my answer on ${f.theRole}, could you arrange a 15-minute call for me with ${f.company ? them(f) : client(f)}?
          I'd like to ${clientTopic(f)}.
          If you can tell me yourself, a call with you would be just as good.

          ${f.slots ? say`I'm free ${f.slots}.` : say`Tell me when suits everyone, and I'll do my best to be free.`}
          ${f.deadline && say`You'll have my answer by ${f.deadline}.`}

          ${f.bye('Best wishes')}
        `,
        accepted: (f) => letter`
          ${f.hi}

          Now that I've accepted ${f.theRole}${f.at}, could you arrange a 15-minute call for me with ${f.company ? them(f) : client(f)}?
          I'd like to ${clientTopic(f)}.
          If you can tell me yourself, a call with you would be just as good.

          ${f.slots ? say`I'm free ${f.slots}.` : say`Tell me when suits everyone, and I'll do my best to be free.`}

          ${f.bye('Best wishes')}
        `,
      }),
      each({
        process: (f) => letter`
          ${f.hi}

          Do you have 15 minutes for a call before ${nextThere(f)}?
          I'd like to ${topic(f)}.
          If ${f.client ?? f.company ?? 'the client'} is better placed to say, I'd be glad of a call there instead.

          ${f.slots ? say`I'm free ${f.slots}, and I'm happy to call you.` : say`Send me a time that suits you, and I'll call.`}

          ${f.bye('Many thanks')}
        `,
        offer: (f) => letter`
          ${f.hi}

          Could we talk about the ${f.role ?? 'job'} offer${f.company && say` from ${f.company}`} for 15 minutes before I give my answer?
          ${f.unclear ? say`I'd like to understand ${f.unclear}.` : say`I'd like to go through it with you first.`}

          ${f.slots ? say`I'm free ${f.slots}, and I'm happy to call you.` : say`Send me a time that suits you, and I'll call.`}
          ${f.deadline && say`You'll have my answer by ${f.deadline}.`}
          ${spare(1)`Thank you for all you've done on this.`}

          ${f.bye('Many thanks')}
        `,
        accepted: (f) => letter`
          ${f.hi}

          Do you have 15 minutes for a call about ${f.theRole}${f.at}?
          ${f.unclear ? say`Now that I've accepted, I'd like to understand ${f.unclear}.` : say`Now that I've accepted, I'd like to talk it through with you.`}

          ${f.slots ? say`I'm free ${f.slots}, and I'm happy to call you.` : say`Send me a time that suits you, and I'll call.`}

          ${f.bye('Many thanks')}
        `,
      }),
    ],
    formal: [
      (f) => letter`
        ${f.dear}

        ${f.hasOffer && because('situation')`Please pass on my thanks for the offer.`}
        Could you arrange a 15-minute call for me with ${client(f)} about ${f.theRole}${f.hasAccepted ? because('situation')`, which I have accepted` : f.hasOffer ? because('situation')` before I give my answer` : f.rounds ? say` before ${next(f)}` : say` before the next step`}?
        I would like to ${clientTopic(f)}.
        ${spare(1)`If you are able to tell me more yourself, a call with you would be equally welcome.`}

        ${f.slots ? say`I am free ${f.slots}.` : say`Please let me know which times would suit, and I will do my best to be available.`}
        ${f.hasOffer && f.deadline && say`You will have my answer by ${f.deadline}.`}

        ${f.bye('Kind regards')}
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}

        Could you set up 15 minutes for me with ${client(f)} about ${f.theRole}${f.hasAccepted ? undefined : f.hasOffer ? because('situation')`, before I give my answer` : say`, before ${next(f)}`}?
        I'd like to ${clientTopic(f)}.
        If that's something you know, a call with you would do just as well.
        ${f.slots ? say`I'm free ${f.slots}.` : say`Tell me when suits.`}

        ${f.bye('Thanks')}
      `,
    ],
  },
  chat: {
    warm: [
      (f) => letter`
        ${f.hi}

        Could you arrange a 15-minute call for me with ${client(f)}${f.hasAccepted ? undefined : f.hasOffer ? because('situation')` before I give my answer` : say` before ${next(f)}`}?
        I'd like to ${clientTopic(f)}.
        If you can tell me yourself, a call with you would be just as good.
        ${f.slots && say`I'm free ${f.slots}.`}
      `,
    ],
    formal: [
      (f) => letter`
        ${f.dear}

        Could you arrange a 15-minute call for me with ${client(f)}${f.hasAccepted ? undefined : f.hasOffer ? because('situation')` before I give my answer` : say` before ${next(f)}`}?
        I would like to ${clientTopic(f)}.
        ${f.slots ? say`I am free ${f.slots}.` : say`I will do my best to fit in with the times that you suggest.`}
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}

        Could you set up 15 minutes for me with ${client(f)}${f.hasAccepted ? undefined : f.hasOffer ? because('situation')` before I give my answer` : say` before ${next(f)}`}?
        I'd like to ${clientTopic(f)}.
        ${f.slots && say`I'm free ${f.slots}.`}
      `,
    ],
  },
  text: {
    warm: [
      (f) => letter`
        ${f.hi}

        Could you arrange 15 minutes with ${client(f)}${f.hasAccepted ? undefined : f.hasOffer ? because('situation')` before I give my answer` : say` before ${next(f)}`}?
        ${f.unclear ? say`It's about ${f.unclear}.` : say`I'd like to ${clientTopic(f)}.`}
        ${f.slots && spare(3)`I'm free ${f.slots}.`}
        ${spare(1)`Thank you.`}
      `,
    ],
    formal: [
      (f) => letter`
        ${f.dear}

        Could you arrange 15 minutes with ${client(f)}${f.hasAccepted ? undefined : f.hasOffer ? because('situation')` before I give my answer` : say` before ${next(f)}`}?
        ${f.unclear ? say`It is about ${f.unclear}.` : say`I would like to ${clientTopic(f)}.`}
        ${f.slots && spare(3)`I am free ${f.slots}.`}
        ${spare(1)`Thank you.`}
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}

        Could you get me 15 minutes with ${client(f)}${f.hasAccepted ? undefined : f.hasOffer ? because('situation')` before I give my answer` : say` before ${next(f)}`}?
        ${f.unclear ? say`It's about ${f.unclear}.` : say`I'd like to ${clientTopic(f)}.`}
        ${f.slots && spare(3)`I'm free ${f.slots}.`}
      `,
    ],
  },
};

/** Asks for a quarter of an hour before the next step (domain, section 2, rows 2, 3, 8 and 10 to 15). */
export const askForCall: EnglishLetters = {
  agency,

  subject: (f) => {
    const isOffer = f.hasOffer && !f.hasAccepted;
    const before = isOffer || f.hasAccepted ? undefined : f.rounds?.first;
    if (f.role)
      return [
        ...(before
          ? [say`A call about the ${f.role} role before ${before}?`, say`${f.role}: a call before ${before}?`]
          : []),
        say`A short call about the ${f.role} ${isOffer ? 'offer' : 'role'}?`,
        say`A call about ${f.role}?`,
      ];
    return [
      ...(before ? [say`Could we talk before my interview on ${before}?`] : []),
      isOffer ? say`A short call about your offer?` : say`Could we talk for 15 minutes?`,
    ];
  },

  email: {
    warm: [
      each({
        process: (f) => letter`
          ${f.hi}

          Could we have a 15-minute call before ${next(f)}?
          I'd like to ${topic(f)}.
          ${spare(2)`It would help me to know ${f.rounds ? 'before we meet again' : 'before the next step'}.`}

          ${f.slots ? say`I'm free ${f.slots}.` : say`Send me a time that suits you, and I'll do my best to be free.`}
          ${f.slots && spare(3)`If that doesn't suit you, send me a time that does, and I'll do my best to make it.`}

          ${enjoyed(f)}

          ${f.bye('Best wishes')}
        `,
        offer: (f) => letter`
          ${f.hi}

          Thank you for the offer.
          Could we have a 15-minute call before I give you my answer?
          I'd like to ${offerTopic(f)}.
          A short call seems easier than a string of emails.

          ${f.slots ? say`I'm free ${f.slots}.` : say`Send me a time that suits you, and I'll do my best to be free.`}
          ${f.slots && spare(3)`If that doesn't suit you, send me a time that does, and I'll do my best to make it.`}
          ${f.deadline && say`You'll have my answer by ${f.deadline}.`}

          ${enjoyed(f)}

          ${f.bye('Best wishes')}
        `,
        accepted: (f) => letter`
          ${f.hi}

          Could we have a 15-minute call?
          Now that I've accepted the offer, I'd like to ${topic(f)}.
          A short call seems easier than a string of emails.

          ${f.slots ? say`I'm free ${f.slots}.` : say`Send me a time that suits you, and I'll do my best to be free.`}
          ${f.slots && spare(3)`If that doesn't suit you, send me a time that does, and I'll do my best to make it.`}

          ${f.bye('Best wishes')}
        `,
      }),
      each({
        process: (f) => letter`
          ${f.hi}

          ${f.enjoyed && enjoyed(f)}
          Before ${next(f)}, I'd like to ${topic(f)}.
          Do you have 15 minutes for a call?

          ${f.slots ? say`I'm free ${f.slots}, and I'm happy to ring you.` : say`I'm happy to ring you whenever it suits you.`}
          If a call is hard to fit in, a few lines by email would help me just as much.

          ${f.bye('Many thanks')}
        `,
        offer: (f) => letter`
          ${f.hi}

          Thank you for offering me ${f.theRole}.
          ${f.enjoyed && enjoyed(f)}
          Before I answer, I'd like to ${offerTopic(f)}.
          Do you have 15 minutes for a call?

          ${f.slots ? say`I'm free ${f.slots}, and I'm happy to ring you.` : say`I'm happy to ring you whenever it suits you.`}
          If a call is hard to fit in, a few lines by email would help me just as much.
          ${f.deadline && say`I'll let you have my answer by ${f.deadline}.`}

          ${f.bye('Many thanks')}
        `,
        accepted: (f) => letter`
          ${f.hi}

          Now that I've accepted ${f.theRole}, I'd like to ${f.unclear ? say`understand ${f.unclear}` : say`talk it through with you`}.
          Do you have 15 minutes for a call?

          ${f.slots ? say`I'm free ${f.slots}, and I'm happy to ring you.` : say`I'm happy to ring you whenever it suits you.`}
          If a call is hard to fit in, a few lines by email would help me just as much.

          ${f.bye('Many thanks')}
        `,
      }),
      each({
        process: (f) => letter`
          ${f.hi}

          I'd like to ask you something about ${f.theRole} before ${next(f)}, and it's quicker to say than to write.
          ${f.unclear && say`It's about ${f.unclear}.`}
          Could I call you for 15 minutes?

          ${f.slots && say`I'm free ${f.slots}.`}
          ${spare(3)`Reply with a time and a number, and I'll ring you then.`}

          ${enjoyed(f)}

          ${f.bye('All the best')}
        `,
        offer: (f) => letter`
          ${f.hi}

          I'd like to ask you something about the offer before I give you my answer, and it's quicker to say than to write.
          ${f.unclear && say`It's about ${f.unclear}.`}
          Could I call you for 15 minutes?

          ${f.slots && say`I'm free ${f.slots}.`}
          ${spare(3)`Reply with a time and a number, and I'll ring you then.`}
          ${f.deadline && say`You'll have my answer by ${f.deadline}.`}

          Thank you for the offer.
          ${enjoyed(f)}

          ${f.bye('All the best')}
        `,
        accepted: (f) => letter`
          ${f.hi}

          Now that I've said yes, there's something about ${f.theRole} I'd like to ask you, and it's quicker to say than to write.
          ${f.unclear && say`It's about ${f.unclear}.`}
          Could I call you for 15 minutes?

          ${f.slots && say`I'm free ${f.slots}.`}
          ${spare(3)`Reply with a time and a number, and I'll ring you then.`}

          ${f.bye('All the best')}
        `,
      }),
    ],
    formal: [
      each({
        process: (f) => letter`
          ${f.dear}

          Would you have 15 minutes for a call before ${next(f)}?
          I would like to ${topic(f)}.

          ${f.slots ? say`I am free ${f.slots}.` : say`Please let me know which times would suit you.`}
          ${f.slots ? say`If another time suits you better, I will do my best to be available.` : say`I will do my best to be available, and I am happy to call you.`}
          ${enjoyed(f)}

          ${f.bye('Yours sincerely')}
        `,
        offer: (f) => letter`
          ${f.dear}

          Thank you for offering me ${f.theRole}.
          Would you have 15 minutes for a call before I give you my answer?
          I would like to ${offerTopic(f)}.

          ${f.slots ? say`I am free ${f.slots}.` : say`Please let me know which times would suit you, and I will do my best to be available.`}
          ${f.slots && say`If another time suits you better, I will do my best to be available.`}
          ${f.deadline && say`You will have my answer by ${f.deadline}.`}
          ${enjoyed(f)}

          ${f.bye('Yours sincerely')}
        `,
        accepted: (f) => letter`
          ${f.dear}

          Would you have 15 minutes for a call?
          Now that I have accepted the offer, I would like to ${topic(f)}.

          ${f.slots ? say`I am free ${f.slots}.` : say`Please let me know which times would suit you, and I will do my best to be available.`}
          ${f.slots && say`If another time suits you better, I will do my best to be available.`}

          ${f.bye('Yours sincerely')}
        `,
      }),
      each({
        process: (f) => letter`
          ${f.dear}

          Before ${next(f)}, I would like to ${topic(f)}.
          ${spare(2)`A short conversation seems the easiest way to do that, and 15 minutes would be enough.`}
          ${f.slots ? say`Could we speak by phone? I am free ${f.slots}.` : say`Could we speak by phone at a time that suits you?`}

          If a call is difficult to arrange, a reply by email would be equally welcome.
          ${enjoyed(f)}

          ${f.bye('Kind regards')}
        `,
        offer: (f) => letter`
          ${f.dear}

          Thank you for the offer.
          Before I answer, I would like to ${offerTopic(f)}, and 15 minutes would be enough.
          ${f.slots ? say`Could we speak by phone? I am free ${f.slots}.` : say`Could we speak by phone at a time that suits you?`}

          If a call is difficult to arrange, a reply by email would be equally welcome.
          ${f.deadline && say`You will have my answer by ${f.deadline}.`}
          ${enjoyed(f)}

          ${f.bye('Kind regards')}
        `,
        accepted: (f) => letter`
          ${f.dear}

          I have accepted the offer, and I would now like to ${topic(f)}.
          ${spare(2)`A short conversation seems the easiest way to do that, and 15 minutes would be enough.`}
          ${f.slots ? say`Could we speak by phone? I am free ${f.slots}.` : say`Could we speak by phone at a time that suits you?`}

          If a call is difficult to arrange, a reply by email would be equally welcome.

          ${f.bye('Kind regards')}
        `,
      }),
    ],
    brief: [
      (f) => letter`
        ${f.hi}

        ${f.hasOffer && because('situation')`Thanks for the offer.`}
        Do you have 15 minutes for a call${f.hasAccepted ? undefined : f.hasOffer ? because('situation')` before I answer` : say` before ${next(f)}`}?
        I'd like to ${f.hasOffer ? offerTopic(f) : topic(f)}, which seems easier by phone.
        ${f.slots ? say`I'm free ${f.slots}.` : say`Tell me when suits you.`}
        If a call's hard to fit in, a few lines by email would do.

        ${f.bye('Thanks')}
      `,
      (f) => letter`
        ${f.hi}

        ${f.hasAccepted ? because('situation')`Now that I've accepted,` : f.hasOffer ? because('situation')`Thanks for the offer. Before I decide,` : say`Before ${next(f)},`} I'd like to ${f.hasOffer ? offerTopic(f) : topic(f)}.
        Could I ring you for 15 minutes?
        ${f.slots ? say`I'm free ${f.slots}, but if another time suits you better, I'll try to make it work.` : say`Give me a time and a number and I'll call you then, or send me a few lines by email if you'd rather.`}

        ${f.bye('Best')}
      `,
    ],
  },
  chat: {
    warm: [
      (f) => letter`
        ${f.hi}

        ${f.hasOffer && because('situation')`Thank you for the offer.`}
        Could we have a 15-minute call${f.hasAccepted ? undefined : f.hasOffer ? because('situation')` before I give you my answer` : say` before ${next(f)}`}?
        ${f.hasAccepted ? because('situation')`Now that I've accepted, I'd like to ${topic(f)}.` : say`I'd like to ${f.hasOffer ? offerTopic(f) : topic(f)}.`}
        ${f.slots ? say`I'm free ${f.slots}.` : say`I'm happy to fit in with you.`}
        If it's easier to answer here, that's fine too.
      `,
    ],
    formal: [
      (f) => letter`
        ${f.dear}

        ${f.hasOffer && because('situation')`Thank you for the offer.`}
        Would you have 15 minutes for a call${f.hasAccepted ? undefined : f.hasOffer ? because('situation')` before I give you my answer` : say` before ${next(f)}`}?
        ${f.hasAccepted ? because('situation')`Now that I have accepted, I would like to ${topic(f)}.` : say`I would like to ${f.hasOffer ? offerTopic(f) : topic(f)}.`}
        ${f.slots ? say`I am free ${f.slots}.` : say`I will do my best to fit in with a time that suits you.`}
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}

        Do you have 15 minutes for a call${f.hasAccepted ? undefined : f.hasOffer ? because('situation')` before I answer` : say` before ${next(f)}`}?
        I'd like to ${f.hasOffer ? offerTopic(f) : topic(f)}.
        ${f.slots ? say`I'm free ${f.slots}.` : say`Tell me when suits you.`}
      `,
    ],
  },
  text: {
    warm: [
      (f) => letter`
        ${f.hi}

        Could we have a 15-minute call${f.hasAccepted ? undefined : f.hasOffer ? because('situation')` before I answer your offer` : say` before ${next(f)}`}?
        I'd like to ${f.hasOffer ? offerTopic(f) : topic(f)}.
        ${f.slots ? spare(3)`I'm free ${f.slots}.` : spare(2)`I'm happy to fit in with you.`}
        ${spare(1)`Thank you.`}
      `,
    ],
    formal: [
      (f) => letter`
        ${f.dear}

        Would you have 15 minutes for a call${f.hasAccepted ? undefined : f.hasOffer ? because('situation')` before I answer your offer` : say` before ${next(f)}`}?
        I would like to ${f.hasOffer ? offerTopic(f) : topic(f)}.
        ${f.slots ? spare(3)`I am free ${f.slots}.` : spare(2)`I will fit in with you if I can.`}
        ${spare(1)`Thank you.`}
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}

        Do you have 15 minutes for a call${f.hasAccepted ? undefined : f.hasOffer ? because('situation')` before I answer your offer` : say` before ${next(f)}`}?
        I'd like to ${f.hasOffer ? offerTopic(f) : topic(f)}.
        ${f.slots ? spare(3)`I'm free ${f.slots}.` : spare(2)`Tell me when suits you.`}
      `,
    ],
  },
};
