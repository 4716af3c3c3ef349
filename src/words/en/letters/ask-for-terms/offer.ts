import { letter, say, spare } from '../../../../message/template.ts';
import type { Letter } from '../../../../message/letters.ts';
import type { EnglishLetters, EnglishMail, LetterFacts } from '../facts.ts';

/** With an offer to answer, or before there is one. */
type Kind = 'offer' | 'process';

const each =
  (letters: Record<Kind, Letter<LetterFacts>>): Letter<LetterFacts> =>
  (f) =>
    letters[f.hasOffer ? 'offer' : 'process'](f);

/** The one condition; it is asked for before the draft. */
const condition = (f: LetterFacts) => f.condition ?? say`a change to the terms`;

/** Ends “It would help to hear from you …”: the date, or the interview that it should come before. */
const when = (f: LetterFacts) =>
  f.deadline
    ? say`by ${f.deadline}`
    : f.rounds
      ? say`before my ${f.rounds.isOne ? f.rounds.noun : 'interview'} on ${f.rounds.first}`
      : undefined;

const thanks = (f: LetterFacts) =>
  f.enjoyed
    ? say`I enjoyed ${f.enjoyed}${f.who && say`, so please thank ${f.who} for me`}.`
    : f.who && say`Please thank ${f.who} for me, too.`;

/** Ends “Could you ask …”. */
const client = (f: LetterFacts) => f.client ?? f.company ?? 'the client';
const company = (f: LetterFacts) => f.company ?? 'the client';

const agency: EnglishMail = {
  subject: (f) => [
    ...(f.role
      ? [
          ...(f.hasOffer ? [say`The ${f.role} offer${f.at}: a question about the terms`] : []),
          say`The ${f.role} ${f.hasOffer ? 'offer' : 'role'}: a question`,
          say`${f.role}: a question`,
        ]
      : []),
    ...(f.role
      ? []
      : [f.hasOffer ? say`The offer: a question about the terms` : say`A question about the terms`]),
  ],

  email: {
    warm: [
      each({
        offer: (f) => letter`
          ${f.hi}

          Please thank ${company(f)} for the ${f.role ?? 'job'} offer.
          I'd like to accept, and everything in the offer works for me except one point.
          With ${condition(f)}, I'd say yes straight away.
          Could you put that to ${f.client ?? 'them'}?

          ${f.deadline && say`They'll have my answer by ${f.deadline}, so it would help to hear back before then.`}
          I'm happy to talk it through with you by phone first.
          ${spare(1)`Thank you for putting me forward.`}

          ${f.bye('Best wishes')}
        `,
        process: (f) => letter`
          ${f.hi}

          Before I go further with ${f.theRole}${f.at}, could you find out one thing for me?
          To say yes to an offer, I'd need ${condition(f)}.
          If ${company(f)} can agree to that, I'd like to go on.
          If not, it's better for all of us to know now.

          ${when(f) && say`It would help to hear back ${when(f) ?? ''}.`}
          I'm happy to talk it through with you by phone first.
          ${spare(1)`Thank you for putting me forward.`}

          ${f.bye('Best wishes')}
        `,
      }),
      each({
        offer: (f) => letter`
          ${f.hi}

          I'd accept the ${f.role ?? 'job'} offer${f.company && say` from ${f.company}`} with ${condition(f)}.
          Do you think there's room for that?
          Everything else in it suits me as it is.

          If so, please put it to ${f.client ?? 'them'} for me, with my thanks for the offer.
          ${f.deadline && say`My answer is due by ${f.deadline}, and I'd like to hear from you before then.`}
          If it's easier to talk, call me.

          ${f.bye('Many thanks')}
        `,
        process: (f) => letter`
          ${f.hi}

          I'd like to check one point about ${f.theRole}${f.at} before we go on.
          If they made me an offer, I'd say yes with ${condition(f)}.
          Could you ask ${client(f)} whether that's possible?

          ${when(f) && say`It would help to know ${when(f) ?? ''}, so that nobody's time is wasted.`}
          If you already know the answer, or would like to talk it over first, call me.

          ${f.bye('Many thanks')}
        `,
      }),
    ],
    formal: [
      each({
        offer: (f) => letter`
          ${f.dear}

          Please pass on my thanks to ${company(f)} for offering me ${f.theRole}.
          I would like to accept, and the one condition I have is ${condition(f)}.
          Could you put this to ${f.client ?? 'them'} on my behalf?
          If it can be agreed, I will accept.

          ${f.deadline && say`My answer is due by ${f.deadline}, so I would be grateful to hear from you before then.`}
          I am happy to discuss it with you by phone.

          ${f.bye('Kind regards')}
        `,
        process: (f) => letter`
          ${f.dear}

          Before I go further with ${f.theRole}${f.at}, I would like to raise one point.
          To accept an offer, I would need ${condition(f)}.
          Could you ask ${client(f)} whether this would be possible?

          If it is, I would like to continue.
          ${when(f) && say`I would be grateful to hear from you ${when(f) ?? ''}.`}
          I am happy to discuss it with you by phone.

          ${f.bye('Kind regards')}
        `,
      }),
    ],
    brief: [
      each({
        offer: (f) => letter`
          ${f.hi}

          I'd accept the ${f.role ?? 'job'} offer${f.company && say` from ${f.company}`} with ${condition(f)}, and that's the only change I'd ask for.
          Could you put it to ${f.client ?? 'them'}, with my thanks for the offer?
          ${f.deadline && say`My answer is due by ${f.deadline}, so I'd need to hear before then.`}
          Call me if it's easier to talk it through.

          ${f.bye('Thanks')}
        `,
        process: (f) => letter`
          ${f.hi}

          One question about ${f.theRole}${f.at} before we go on.
          If they made me an offer, I'd say yes with ${condition(f)}.
          Could you find out whether that's possible${when(f) && say`, ${when(f) ?? ''} if you can`}?
          Call me if it's easier to talk it over.

          ${f.bye('Thanks')}
        `,
      }),
    ],
  },
  chat: {
    warm: [
      each({
        offer: (f) => letter`
          ${f.hi}

          Please thank ${company(f)} for the ${f.role ?? 'job'} offer.
          I'd like to say yes, and the one thing I'd need is ${condition(f)}.
          Could you put that to ${f.client ?? 'them'} for me?
          ${f.deadline && say`My answer is due by ${f.deadline}, so it would help to hear before then.`}
          I'm happy to talk by phone.
        `,
        process: (f) => letter`
          ${f.hi}

          One point about ${f.theRole}${f.at} before we go on: to say yes to an offer, I'd need ${condition(f)}.
          Could you ask ${client(f)} whether that's possible?
          ${when(f) && say`It would help to know ${when(f) ?? ''}.`}
          I'm happy to talk by phone.
        `,
      }),
    ],
    formal: [
      each({
        offer: (f) => letter`
          ${f.dear}

          Please thank ${company(f)} for the ${f.role ?? 'job'} offer.
          I would like to accept, and my one condition is ${condition(f)}.
          Could you put this to ${f.client ?? 'them'} on my behalf?
          ${f.deadline && say`My answer is due by ${f.deadline}, so I would be grateful to hear from you before then.`}
        `,
        process: (f) => letter`
          ${f.dear}

          Before I go further with ${f.theRole}${f.at}, I would like to raise one point: to accept an offer, I would need ${condition(f)}.
          Could you ask ${client(f)} whether this would be possible?
          ${when(f) && say`I would be grateful to hear from you ${when(f) ?? ''}.`}
        `,
      }),
    ],
    brief: [
      each({
        offer: (f) => letter`
          ${f.hi}

          I'd accept the ${f.role ?? 'job'} offer${f.company && say` from ${f.company}`} with ${condition(f)}.
          Could you put that to ${f.client ?? 'them'} for me?
          ${f.deadline && say`My answer is due by ${f.deadline}, so I'd need to hear before then.`}
        `,
        process: (f) => letter`
          ${f.hi}

          To say yes to ${f.theRole}${f.at}, I'd need ${condition(f)}.
          Could you ask ${client(f)} whether that's possible?
          ${when(f) && say`It would help to know ${when(f) ?? ''}.`}
        `,
      }),
    ],
  },
  text: {
    warm: [
      each({
        offer: (f) => letter`
          ${f.hi}

          I'd like to accept the ${f.role ?? 'job'} offer${f.company && say` from ${f.company}`}, and the one thing I'd need is ${condition(f)}.
          Could you put that to ${f.client ?? 'them'} for me?
          ${f.deadline && say`My answer is due by ${f.deadline}, so it would help to hear before then.`}
          ${spare(1)`I'm happy to talk by phone.`}
        `,
        process: (f) => letter`
          ${f.hi}

          To say yes to ${f.theRole}${f.at}, I'd need ${condition(f)}.
          Could you ask ${client(f)} whether that's possible?
          ${when(f) && say`It would help to know ${when(f) ?? ''}.`}
          ${spare(1)`I'm happy to talk by phone.`}
        `,
      }),
    ],
    formal: [
      each({
        offer: (f) => letter`
          ${f.dear}

          I would like to accept the ${f.role ?? 'job'} offer${f.company && say` from ${f.company}`}, and my one condition is ${condition(f)}.
          Could you put this to ${f.client ?? 'them'}?
          ${f.deadline && say`My answer is due by ${f.deadline}, so I would be grateful to hear before then.`}
        `,
        process: (f) => letter`
          ${f.dear}

          To accept ${f.theRole}${f.at}, I would need ${condition(f)}.
          Could you ask ${client(f)} whether this would be possible?
          ${when(f) && say`I would be grateful to hear from you ${when(f) ?? ''}.`}
        `,
      }),
    ],
    brief: [
      each({
        offer: (f) => letter`
          ${f.hi}

          I'd accept the ${f.role ?? 'job'} offer${f.company && say` from ${f.company}`} with ${condition(f)}.
          Could you ask ${f.client ?? 'them'} for that?
          ${f.deadline && say`My answer is due by ${f.deadline}.`}
        `,
        process: (f) => letter`
          ${f.hi}

          I'd say yes to ${f.theRole}${f.at} with ${condition(f)}.
          Could you ask ${client(f)} whether that's possible?
          ${when(f) && say`It would help to know ${when(f) ?? ''}.`}
        `,
      }),
    ],
  },
  phone: {
    warm: [
      each({
        offer: (f) => letter`
          ${f.hi}

          Thank you for your help with this, and please thank ${company(f)} for the offer.
          I'd like to say yes to it.
          There's one thing I'd need, and that's ${condition(f)}.
          It's the only change I'm asking for, so with that, I'll accept.
          Could you put it to ${f.client ?? 'them'} for me?
          ${f.deadline && say`My answer is due by ${f.deadline}, so it would help to hear before then.`}
          I'll put this in an email too, so that you have the exact words.
        `,
        process: (f) => letter`
          ${f.hi}

          Before we go on, there's one thing I'd like to check.
          If ${company(f)} made me an offer, I'd say yes with ${condition(f)}.
          Without it, I couldn't, and I'd rather say so now than at the end.
          Could you ask ${client(f)} whether it's possible?
          ${when(f) && say`It would help to know ${when(f) ?? ''}.`}
          I'll put this in an email too, so that you have the exact words.
        `,
      }),
    ],
    formal: [
      each({
        offer: (f) => letter`
          ${f.hello}

          Please pass on my thanks to ${company(f)} for the offer.
          I would like to accept it.
          I have one condition, and that is ${condition(f)}.
          It is the only change I am asking for, and if it can be agreed, I will accept.
          Could you put that to ${f.client ?? 'them'} on my behalf?
          ${f.deadline && say`My answer is due by ${f.deadline}, so I would be grateful to hear before then.`}
          I will confirm this by email, so that you have it in writing.
        `,
        process: (f) => letter`
          ${f.hello}

          Before I go further, I would like to raise one point.
          To accept an offer from ${company(f)}, I would need ${condition(f)}.
          If that is possible, I would like to continue.
          If it is not, it is better for everyone to know now.
          Could you ask ${client(f)} about it?
          ${when(f) && say`I would be grateful to hear from you ${when(f) ?? ''}.`}
          I will confirm this by email, so that you have it in writing.
        `,
      }),
    ],
    brief: [
      each({
        offer: (f) => letter`
          ${f.hi}

          It's about the offer${f.company && say` from ${f.company}`}.
          I'd like to accept it, and there's one thing I'd need.
          That's ${condition(f)}.
          It's the only change I'm asking for, and with that, it's a yes.
          Could you put that to ${f.client ?? 'them'} for me, with my thanks for the offer?
          ${f.deadline && say`My answer is due by ${f.deadline}, so I'd need to hear before then.`}
          I'll send you this by email as well.
        `,
        process: (f) => letter`
          ${f.hi}

          I have one question before we go on.
          To say yes to an offer from ${company(f)}, I'd need ${condition(f)}.
          If they can do that, I'd like to carry on.
          If they can't, it's better for all of us to know now.
          Could you find out for me?
          ${when(f) && say`It would help to know ${when(f) ?? ''}.`}
          I'll send you this by email as well.
        `,
      }),
    ],
  },
};

/** Says yes on one condition (domain, section 2, rows 3 and 10). */
export const askForTerms: EnglishLetters = {
  agency,

  subject: (f) => {
    const what = f.hasOffer ? 'offer' : 'role';
    if (f.role)
      return [
        ...(f.hasOffer ? [say`The ${f.role} offer: a question about the terms`] : []),
        say`The ${f.role} ${what}: a question`,
        say`${f.role}: a question`,
      ];
    return f.hasOffer ? [say`Your offer: a question about the terms`] : [say`A question about the terms`];
  },

  email: {
    warm: [
      each({
        offer: (f) => letter`
          ${f.hi}

          Thank you for offering me ${f.theRole}.
          I'd like to accept, and everything in the offer works for me except one point.
          With ${condition(f)}, I'd say yes straight away.
          Is that something you could do?

          ${f.deadline && say`My answer is due by ${f.deadline}, so it would help to hear from you before then.`}
          I'm also happy to talk it through by phone.

          ${thanks(f)}

          ${f.bye('Best wishes')}
        `,
        process: (f) => letter`
          ${f.hi}

          There's one point about ${f.theRole} I'd like to raise before we go further.
          To say yes to an offer, I'd need ${condition(f)}.
          Is that something you could agree to?
          If so, I'd like to go on, and if not, it's better for both of us to know now.

          ${when(f) && say`It would help to hear from you ${when(f) ?? ''}.`}
          I'm also happy to talk it through by phone.

          ${thanks(f)}

          ${f.bye('Best wishes')}
        `,
      }),
      each({
        offer: (f) => letter`
          ${f.hi}

          ${f.role ? say`I'd like to accept the ${f.role} offer` : say`I'd like to accept your offer`}, with one condition: ${condition(f)}.
          Is there room for that?
          Everything else suits me as it is, so it would settle things.

          It may be quickest to talk, so please call me if that's easier than writing.
          ${f.deadline && say`You'll have my answer by ${f.deadline}, and I'd be glad to hear from you before then.`}

          Thank you for the offer${f.who && say`, and please thank ${f.who} for me`}.
          ${f.enjoyed && say`I enjoyed ${f.enjoyed}.`}

          ${f.bye('Many thanks')}
        `,
        process: (f) => letter`
          ${f.hi}

          If you offered me ${f.theRole}, I'd say yes with ${condition(f)}.
          Would that be possible?
          I'd rather ask now than at the end, when you've put more time into it.

          If you'd like to talk it over first, I'm happy to do that by phone.
          ${when(f) && say`I'd be glad to hear from you ${when(f) ?? ''}.`}

          ${thanks(f)}

          ${f.bye('Many thanks')}
        `,
      }),
      each({
        offer: (f) => letter`
          ${f.hi}

          Thank you for the offer${f.who && say`, and please pass my thanks on to ${f.who}`}.
          ${f.enjoyed && say`I enjoyed ${f.enjoyed}.`}
          With ${condition(f)}, I'd take ${f.theRole}, and there's nothing else I'd change.

          Could we talk about that by phone${f.deadline && say` before ${f.deadline}, when my answer is due`}?
          If you'd rather reply by email, that's fine too.
          Once that's settled, I'll accept the same day.

          ${f.bye('All the best')}
        `,
        process: (f) => letter`
          ${f.hi}

          Could I check one thing with you before the next step?
          If you offered me ${f.theRole}, ${condition(f)} would make it a yes.
          If it can't be done, I'd rather know before either of us puts in more time.

          A few minutes by phone may be all it takes, and I can ring you whenever it suits you.
          ${when(f) && say`It would help to hear from you ${when(f) ?? ''}.`}

          ${thanks(f)}

          ${f.bye('All the best')}
        `,
      }),
    ],
    formal: [
      each({
        offer: (f) => letter`
          ${f.dear}

          Thank you for offering me ${f.theRole}.
          I would like to accept, and the one condition I have is ${condition(f)}.
          Would you be able to agree to that?
          It is the only change I am asking for, and if it is possible, I will accept straight away.

          ${f.deadline && say`My answer is due by ${f.deadline}, so I would be grateful to hear from you before then.`}
          I am also happy to discuss it by phone.
          ${thanks(f)}

          ${f.bye('Yours sincerely')}
        `,
        process: (f) => letter`
          ${f.dear}

          Before we go further with ${f.theRole}, I would like to raise one point.
          To accept an offer, I would need ${condition(f)}.
          Is that something you would be able to agree to?

          If so, I would like to continue, and if not, it is better for both of us to know now.
          ${when(f) && say`I would be grateful to hear from you ${when(f) ?? ''}.`}
          I am also happy to discuss it by phone.
          ${thanks(f)}

          ${f.bye('Yours sincerely')}
        `,
      }),
      each({
        offer: (f) => letter`
          ${f.dear}

          ${f.role ? say`I would accept the ${f.role} offer` : say`I would accept your offer`} with ${condition(f)}.
          The rest of the offer suits me as it stands.
          May I ask whether you could make that change?

          ${f.deadline && say`You will have my answer by ${f.deadline}, so it would help to hear from you before that day.`}
          If it is easier to talk, please call me at any time that suits you.

          Thank you for the offer${f.who && say`, and please thank ${f.who} on my behalf`}.
          ${f.enjoyed && say`I enjoyed ${f.enjoyed}.`}

          ${f.bye('Kind regards')}
        `,
        process: (f) => letter`
          ${f.dear}

          I have one question about ${f.theRole}, which I would rather ask now than at the end.
          If you made me an offer, I would say yes with ${condition(f)}.
          Would that be possible?

          ${when(f) && say`It would help to know ${when(f) ?? ''}.`}
          If it is easier to talk, please call me at any time that suits you.
          ${thanks(f)}

          ${f.bye('Kind regards')}
        `,
      }),
    ],
    brief: [
      each({
        offer: (f) => letter`
          ${f.hi}

          Thanks for the ${f.role ?? 'job'} offer.
          I'd like to say yes, and the one thing I'd need is ${condition(f)}.
          Could you do that?
          ${f.deadline ? say`My answer is due by ${f.deadline}, so it would help to hear before then.` : say`If so, I'll accept straight away.`}
          Call me if it's easier to talk it through.

          ${f.bye('Thanks')}
        `,
        process: (f) => letter`
          ${f.hi}

          One question about ${f.theRole} before we go on.
          I'd say yes to an offer with ${condition(f)}.
          Is that something you could do?
          ${when(f) ? say`It would help to know ${when(f) ?? ''}.` : say`If not, it's better for both of us to know now.`}
          Call me if it's easier to talk it through.

          ${f.bye('Thanks')}
        `,
      }),
      each({
        offer: (f) => letter`
          ${f.hi}

          With ${condition(f)}, I'd accept the ${f.role ?? 'job'} offer.
          It's the only thing I'd ask you to change.
          Is there room for that?
          ${f.deadline && say`I'd be glad to hear before my answer is due on ${f.deadline}.`}
          Happy to talk by phone if that's quicker, and thank you for the offer.

          ${f.bye('Best')}
        `,
        process: (f) => letter`
          ${f.hi}

          Before we put more time into ${f.theRole}, could I check one thing with you?
          To say yes, I'd need ${condition(f)}.
          If that's possible, I'd like to go on.
          ${when(f) && say`It would help to hear ${when(f) ?? ''}.`}
          Happy to talk by phone if that's quicker.

          ${f.bye('Best')}
        `,
      }),
    ],
  },
  chat: {
    warm: [
      each({
        offer: (f) => letter`
          ${f.hi}

          Thank you for the ${f.role ?? 'job'} offer.
          I'd like to say yes, and the one thing I'd need is ${condition(f)}.
          Is that something you could do?
          If so, I'll accept straight away.
          ${f.deadline && say`My answer is due by ${f.deadline}, so it would help to hear from you before then.`}
          I'm happy to talk by phone.
        `,
        process: (f) => letter`
          ${f.hi}

          One point about ${f.theRole} before we go further: to say yes to an offer, I'd need ${condition(f)}.
          Is that something you could agree to?
          ${when(f) ? say`It would help to hear from you ${when(f) ?? ''}.` : say`If not, it's better for both of us to know now.`}
          I'm happy to talk by phone.
        `,
      }),
    ],
    formal: [
      each({
        offer: (f) => letter`
          ${f.dear}

          Thank you for offering me ${f.theRole}.
          I would like to accept, and my one condition is ${condition(f)}.
          Would you be able to agree to that?
          ${f.deadline && say`My answer is due by ${f.deadline}, so I would be grateful to hear from you before then.`}
          I am happy to discuss it by phone.
        `,
        process: (f) => letter`
          ${f.dear}

          Before we go further with ${f.theRole}, I would like to raise one point: to accept an offer, I would need ${condition(f)}.
          Would you be able to agree to that?
          ${when(f) && say`I would be grateful to hear from you ${when(f) ?? ''}.`}
          I am happy to discuss it by phone.
        `,
      }),
    ],
    brief: [
      each({
        offer: (f) => letter`
          ${f.hi}

          Thanks for the ${f.role ?? 'job'} offer.
          I'd accept it with ${condition(f)}.
          Is there room for that?
          ${f.deadline && say`My answer is due by ${f.deadline}, so it would help to hear before then.`}
        `,
        process: (f) => letter`
          ${f.hi}

          One question about ${f.theRole}.
          I'd say yes to an offer with ${condition(f)}.
          Is there room for that?
          ${when(f) && say`It would help to know ${when(f) ?? ''}.`}
        `,
      }),
    ],
  },
  text: {
    warm: [
      each({
        offer: (f) => letter`
          ${f.hi}

          Thank you for the ${f.role ?? 'job'} offer.
          I'd like to say yes, and the one thing I'd need is ${condition(f)}.
          Is that something you could do?
          ${f.deadline && say`My answer is due by ${f.deadline}, so it would help to hear before then.`}
          ${spare(1)`I'm happy to talk by phone.`}
        `,
        process: (f) => letter`
          ${f.hi}

          Before we go further with ${f.theRole}: to say yes to an offer, I'd need ${condition(f)}.
          Is that something you could do?
          ${when(f) && say`It would help to know ${when(f) ?? ''}.`}
          ${spare(1)`I'm happy to talk by phone.`}
        `,
      }),
    ],
    formal: [
      each({
        offer: (f) => letter`
          ${f.dear}

          Thank you for offering me ${f.theRole}.
          I would like to accept, and my one condition is ${condition(f)}.
          Is that something you could do?
          ${f.deadline && say`My answer is due by ${f.deadline}, so I would be grateful to hear before then.`}
        `,
        process: (f) => letter`
          ${f.dear}

          To accept ${f.theRole}, I would need ${condition(f)}.
          Would you be able to agree to that?
          ${when(f) && say`I would be grateful to hear from you ${when(f) ?? ''}.`}
        `,
      }),
    ],
    brief: [
      each({
        offer: (f) => letter`
          ${f.hi}

          Thanks for the ${f.role ?? 'job'} offer.
          I'd accept it with ${condition(f)}.
          Is there room for that?
          ${f.deadline && say`My answer is due by ${f.deadline}.`}
        `,
        process: (f) => letter`
          ${f.hi}

          I'd say yes to ${f.theRole} with ${condition(f)}.
          Is there room for that?
          ${when(f) && say`It would help to know ${when(f) ?? ''}.`}
        `,
      }),
    ],
  },
  phone: {
    warm: [
      each({
        offer: (f) => letter`
          ${f.hi}

          Thank you for the offer.
          I'd like to say yes to it.
          There's one thing I'd need, and that's ${condition(f)}.
          It's the only change I'm asking for, so with that, I'll accept.
          Is there room for it?
          You don't need to answer right now.
          ${f.deadline && say`My answer is due by ${f.deadline}, so it would help to hear before then.`}
          I'll put this in an email too, so that you can pass it on.
        `,
        process: (f) => letter`
          ${f.hi}

          Before we go further, there's one point I'd like to raise.
          If you made me an offer, I'd say yes with ${condition(f)}.
          I'd rather say so now than at the end, when you've put more time into it.
          Is that something you could agree to?
          ${when(f) ? say`You don't need to answer right now, but it would help to know ${when(f) ?? ''}.` : say`You don't need to answer right now.`}
          I'll put this in an email too, so that you can pass it on.
        `,
      }),
    ],
    formal: [
      each({
        offer: (f) => letter`
          ${f.hello}

          Thank you for offering me the job.
          I would like to accept.
          I have one condition, and that is ${condition(f)}.
          It is the only change I am asking for, and if you agree to it, I will accept.
          Is that something you would be able to do?
          ${f.deadline && say`My answer is due by ${f.deadline}, so I would be grateful to hear before then.`}
          I will confirm this by email, so that you have it in writing.
        `,
        process: (f) => letter`
          ${f.hello}

          Before we go further, I would like to raise one point.
          To accept an offer, I would need ${condition(f)}.
          If that is possible, I would like to continue.
          If it is not, it is better for both of us to know now.
          Could you look into it for me?
          ${when(f) && say`I would be grateful to hear from you ${when(f) ?? ''}.`}
          I will confirm this by email, so that you have it in writing.
        `,
      }),
    ],
    brief: [
      each({
        offer: (f) => letter`
          ${f.hi}

          Thanks for the offer.
          I'd like to accept it, and there's one thing I'd need.
          That's ${condition(f)}.
          It's the only thing I'd change, and with that, it's a yes.
          Could you find out whether that's possible?
          ${f.deadline && say`My answer is due by ${f.deadline}, so it would help to hear before then.`}
          I'll send you this by email as well, so that you have it in writing.
        `,
        process: (f) => letter`
          ${f.hi}

          I have one question before we go on.
          To say yes to an offer, I'd need ${condition(f)}.
          If that's possible, I'd like to carry on.
          If it isn't, it's better for both of us to know now.
          Could you find out for me?
          ${when(f) && say`It would help to know ${when(f) ?? ''}.`}
          I'll send you this by email as well.
        `,
      }),
    ],
  },
};
