import { letter, say } from '../../../../letters/bow-out/template.ts';
import { cancelAny } from '../parts.ts';
import { pleaseCancelAndTell } from '../redirect-parts.ts';
import { ask, then, why } from './pause-parts.ts';
import { cancel, company, door, earlier, leaving, offer, them, wanted } from './parts.ts';
import type { EnglishNotes, LetterFacts } from '../facts.ts';

const tell = (f: LetterFacts) => f.isAgency && say`Please let ${them(f)} know.`;

/** The interviews that are off; an agency is also asked to tell its client. */
const pleaseCancel = (f: LetterFacts) => (f.isAgency ? pleaseCancelAndTell(f) : (cancel(f) ?? cancelAny(f)));

/** Where a line was crossed: the fact, and nothing kind. */
const wronged = (f: LetterFacts) => letter`
  ${f.hello}
  ${leaving(f, 'formal')}.
  ${pleaseCancel(f)}
  I will send you an email as well.
`;

const reason = (f: LetterFacts) => f.reason && say`${f.reason}.`;

/** Left where nobody picks up: under a minute, a sentence a line, and then what follows. */
export const voicemail: EnglishNotes = {
  withdraw: {
    warm: (f) =>
      f.wasWronged
        ? wronged(f)
        : letter`
          ${f.hi}
          ${leaving(f, 'warm')}.
          ${reason(f)}
          ${pleaseCancel(f)}
          I'll send you an email as well, and you can reach me on my mobile.
        `,
    formal: (f) =>
      f.wasWronged
        ? wronged(f)
        : letter`
          ${f.dear}
          ${leaving(f, 'formal')}.
          ${reason(f)}
          ${pleaseCancel(f)}
          I will confirm this by email, and you can reach me on my mobile.
        `,
    brief: (f) =>
      f.wasWronged
        ? wronged(f)
        : letter`
          ${f.hi}
          ${leaving(f, 'brief')}.
          ${reason(f)}
          ${pleaseCancel(f)}
          I'll email you as well, or you can reach me on my mobile.
        `,
  },

  'keep-door-open': {
    warm: (f) => letter`
      ${f.hi}
      ${leaving(f, 'warm')}.
      ${reason(f)}
      ${pleaseCancel(f)}
      ${!f.reason && door(f, 'warm')}
      I'll send you an email as well, and you can reach me on my mobile.
    `,
    formal: (f) => letter`
      ${f.dear}
      ${leaving(f, 'formal')}.
      ${reason(f)}
      ${pleaseCancel(f)}
      ${!f.reason && door(f, 'formal')}
      I will confirm this by email, and you can reach me on my mobile.
    `,
    brief: (f) => letter`
      ${f.hi}
      ${leaving(f, 'brief')}.
      ${reason(f)}
      ${pleaseCancel(f)}
      ${!f.reason && door(f, 'brief')}
      I'll email you as well, or you can reach me on my mobile.
    `,
  },

  'redirect-earlier': {
    warm: (f) => letter`
      ${f.hi}
      ${leaving(f, 'warm')}.
      ${pleaseCancel(f)}
      I'll send you an email as well, to ask about ${earlier(f)}, which I'd still like.
      You can reach me on my mobile.
    `,
    formal: (f) => letter`
      ${f.dear}
      ${leaving(f, 'formal')}.
      ${pleaseCancel(f)}
      I will send you an email as well, to ask whether ${earlier(f)} is open.
      You can reach me on my mobile.
    `,
    brief: (f) => letter`
      ${f.hi}
      ${leaving(f, 'brief')}.
      ${pleaseCancel(f)}
      I'll send you an email as well, to ask about ${earlier(f)}.
      You can reach me on my mobile.
    `,
  },

  'redirect-direction': {
    warm: (f) => letter`
      ${f.hi}
      ${leaving(f, 'warm')}.
      ${pleaseCancel(f)}
      What I'd really like to focus on is ${wanted(f)}, so I'll ask about that when I email you.
      You can reach me on my mobile.
    `,
    formal: (f) => letter`
      ${f.dear}
      ${leaving(f, 'formal')}.
      ${pleaseCancel(f)}
      I would much rather focus on ${wanted(f)}, so I will ask about that when I email you.
      You can reach me on my mobile.
    `,
    brief: (f) => letter`
      ${f.hi}
      ${leaving(f, 'brief')}.
      ${pleaseCancel(f)}
      I'd much rather focus on ${wanted(f)}, so I'll ask about that when I email you.
      You can reach me on my mobile.
    `,
  },

  'decline-offer': {
    warm: (f) => letter`
      ${f.hi}
      ${f.isAgency ? say`I've decided to decline ${offer(f)}` : say`Thank you for the offer, but I've decided to decline it`}.
      ${reason(f)}
      ${tell(f)}
      I'll send you an email as well, and you can reach me on my mobile.
    `,
    formal: (f) => letter`
      ${f.dear}
      ${f.isAgency ? say`I have decided to decline ${offer(f)}` : say`I am grateful for the offer, but I have decided to decline it`}.
      ${reason(f)}
      ${tell(f)}
      I will confirm this by email, and you can reach me on my mobile.
    `,
    brief: (f) => letter`
      ${f.hi}
      ${f.isAgency ? say`I'm declining ${offer(f)}` : say`Thank you for the offer, but I'm declining it`}.
      ${reason(f)}
      ${tell(f)}
      I'll email you as well, or you can reach me on my mobile.
    `,
  },

  'take-back': {
    warm: (f) => letter`
      ${f.hi}
      I'm very sorry, but I'm withdrawing my acceptance, and I won't be joining ${company(f)}.
      ${reason(f)}
      ${tell(f)}
      I'll send you an email as well, and you can reach me on my mobile if you'd like to talk.
    `,
    formal: (f) => letter`
      ${f.dear}
      I am very sorry, but I am withdrawing my acceptance and will not be joining ${company(f)}.
      ${reason(f)}
      ${tell(f)}
      I will confirm this by email, and you can reach me on my mobile.
    `,
    brief: (f) => letter`
      ${f.hi}
      I'm sorry, but I'm withdrawing my acceptance and won't be joining ${company(f)}.
      ${reason(f)}
      ${tell(f)}
      I'll email you as well, or you can reach me on my mobile.
    `,
  },

  pause: {
    warm: (f) => letter`
      ${f.hi}
      ${why(f, 'warm')}
      ${ask(f)}
      ${then(f, 'warm')}
      I'll send you an email as well, and you can reach me on my mobile.
    `,
    formal: (f) => letter`
      ${f.dear}
      ${why(f, 'formal')}
      ${ask(f)}
      ${then(f, 'formal')}
      I will email you as well, and you can reach me on my mobile.
    `,
    brief: (f) => letter`
      ${f.hi}
      ${why(f, 'brief')}
      ${ask(f)}
      ${then(f, 'brief')}
      I'll email you as well, or you can reach me on my mobile.
    `,
  },
};
