import { letter, say, spare } from '../../../../letters/bow-out/template.ts';
import { company, door, earlier, leaving, reason, wanted } from './parts.ts';
import type { EnglishNotes, LetterFacts } from '../facts.ts';

/** Who hears it next. */
const them = (f: LetterFacts) => f.contact ?? 'the hiring team';

const acceptance = (f: LetterFacts) =>
  say`my acceptance of ${f.role ? say`the ${f.role} role` : say`the offer`}`;
const offered = (f: LetterFacts) => say`the${f.role && say` ${f.role}`} offer`;

/** To the person who referred the candidate, a colleague or a friend, before they hear it from somebody else. */
export const referrer: EnglishNotes = {
  withdraw: {
    warm: (f) => letter`
      ${f.hi}

      I'd like you to hear this from me first: ${leaving(f, 'warm')}.
      ${reason(f)}
      ${spare(2)`I'm about to tell ${them(f)}.`}

      Thank you for referring me; it was kind of you.

      ${f.bye('Best wishes')}
    `,
    formal: (f) => letter`
      ${f.dear}

      I would like you to hear this from me before anyone else: ${leaving(f, 'formal')}.
      ${reason(f)}
      ${spare(2)`I am about to tell ${them(f)}.`}

      Thank you very much for referring me.

      ${f.bye('Kind regards')}
    `,
    brief: (f) => letter`
      ${f.hi}

      Letting you know before anyone else: ${leaving(f, 'brief')}.
      ${reason(f)}
      ${spare(2)`I'm telling ${them(f)} now.`}
      Thank you for referring me.

      ${f.bye('Best')}
    `,
  },

  'keep-door-open': {
    warm: (f) => letter`
      ${f.hi}

      As you referred me, I'd like you to know before anyone else: ${leaving(f, 'warm')}.
      ${reason(f)}
      ${spare(3)`I'm about to tell ${them(f)}.`}
      ${f.hasOtherJob || f.isLife ? door(f, 'warm') : f.future && spare(2)`I'll also say that if they ever need someone for ${f.future}, I'd be glad to hear from them.`}

      Thank you for putting in a word for me.

      ${f.bye('Best wishes')}
    `,
    formal: (f) => letter`
      ${f.dear}

      As you referred me, I would like you to know before anyone else: ${leaving(f, 'formal')}.
      ${reason(f)}
      ${spare(3)`I am about to tell ${them(f)}.`}
      ${f.hasOtherJob || f.isLife ? door(f, 'formal') : f.future && spare(2)`I will also say that if they ever need someone for ${f.future}, I would be glad to hear from them.`}

      Thank you very much for recommending me.

      ${f.bye('Kind regards')}
    `,
    brief: (f) => letter`
      ${f.hi}

      Letting you know before anyone else: ${leaving(f, 'brief')}.
      ${reason(f)}
      ${f.hasOtherJob || f.isLife ? door(f, 'brief') : f.future && spare(2)`I'm also telling ${them(f)} that if they ever need someone for ${f.future}, I'd be glad to hear from them.`}
      Thank you for recommending me.

      ${f.bye('Best')}
    `,
  },

  'redirect-earlier': {
    warm: (f) => letter`
      ${f.hi}

      I'd like you to hear this from me first: ${leaving(f, 'warm')}.
      I'd still like ${earlier(f)}, though.
      ${spare(2)`I'm about to tell ${them(f)} and ask whether it's open.`}

      Thank you for referring me.
      ${spare(1)`It was kind of you.`}

      ${f.bye('Best wishes')}
    `,
    formal: (f) => letter`
      ${f.dear}

      I would like you to hear this from me before anyone else: ${leaving(f, 'formal')}.
      I would still like to be considered for ${earlier(f)}.
      ${spare(2)`I am about to tell ${them(f)} and ask whether it is open.`}

      Thank you very much for referring me.

      ${f.bye('Kind regards')}
    `,
    brief: (f) => letter`
      ${f.hi}

      Letting you know before anyone else: ${leaving(f, 'brief')}.
      I'm asking ${them(f)} about ${earlier(f)} instead.
      Thank you for referring me.

      ${f.bye('Best')}
    `,
  },

  'redirect-direction': {
    warm: (f) => letter`
      ${f.hi}

      I'd like you to hear this from me first: ${leaving(f, 'warm')}.
      What I'd really like to focus on is ${wanted(f)}.
      ${spare(2)`I'm about to tell ${them(f)} and ask whether there's a role in that area.`}

      Thank you for referring me.
      ${spare(1)`It was kind of you.`}

      ${f.bye('Best wishes')}
    `,
    formal: (f) => letter`
      ${f.dear}

      I would like you to hear this from me before anyone else: ${leaving(f, 'formal')}.
      I would much rather focus on ${wanted(f)}.
      ${spare(2)`I am about to tell ${them(f)} and ask whether there is a role in that area.`}

      Thank you very much for referring me.

      ${f.bye('Kind regards')}
    `,
    brief: (f) => letter`
      ${f.hi}

      Letting you know before anyone else: ${leaving(f, 'brief')}.
      I'd much rather focus on ${wanted(f)}, and I'm asking ${them(f)} about that.
      Thank you for referring me.

      ${f.bye('Best')}
    `,
  },

  'decline-offer': {
    warm: (f) => letter`
      ${f.hi}

      I'd like you to hear this from me first: I've decided to decline ${offered(f)}.
      ${reason(f)}
      ${spare(2)`I'm about to tell ${them(f)}.`}

      Thank you for referring me; it helped me get as far as an offer.

      ${f.bye('Best wishes')}
    `,
    formal: (f) => letter`
      ${f.dear}

      As you referred me, I would like you to know before anyone else that I have decided to decline ${offered(f)}.
      ${reason(f)}
      ${spare(2)`I am about to tell ${them(f)}.`}

      Thank you very much for recommending me.

      ${f.bye('Kind regards')}
    `,
    brief: (f) => letter`
      ${f.hi}

      Letting you know before anyone else: I'm declining ${offered(f)}.
      ${reason(f)}
      ${spare(2)`I'm telling ${them(f)} now.`}
      Thank you for referring me.

      ${f.bye('Best')}
    `,
  },

  'take-back': {
    warm: (f) => letter`
      ${f.hi}

      I'd like you to hear this from me first: I've decided to withdraw ${acceptance(f)}, and I won't be joining ${f.company ?? 'after all'}.
      ${reason(f)}
      ${spare(2)`I'm about to tell ${them(f)}.`}

      I know you spoke up for me, and I'm sorry to do this after saying yes.
      Thank you for referring me.

      ${f.bye('Best wishes')}
    `,
    formal: (f) => letter`
      ${f.dear}

      I would like you to hear this from me before anyone else: I have decided to withdraw ${acceptance(f)}, and I will not be joining ${company(f)}.
      ${reason(f)}
      ${spare(2)`I am about to tell ${them(f)}.`}

      I know that you spoke up for me, and I am sorry to do this after saying yes.
      Thank you for referring me.

      ${f.bye('Kind regards')}
    `,
    brief: (f) => letter`
      ${f.hi}

      Letting you know before anyone else: I'm withdrawing ${acceptance(f)} and won't be joining ${company(f)}.
      ${reason(f)}
      ${spare(2)`I'm telling ${them(f)} now.`}
      I'm sorry, and thank you for referring me.

      ${f.bye('Best')}
    `,
  },
};
