import { because, letter, say, spare } from '../../../../letters/bow-out/template.ts';
import { them, wanted } from './parts.ts';
import type { Tone } from '../../../../letters/types.ts';
import type { Line } from '../../../../letters/bow-out/template.ts';
import type { EnglishNotes, LetterFacts } from '../facts.ts';

/** A reply on the phone needs no greeting. */
const hi = (f: LetterFacts) => f.channel !== 'phone' && f.hi;
const dear = (f: LetterFacts) => f.channel !== 'phone' && f.dear;

/** Where a line was crossed: the fact, and nothing kind. */
const wronged = (f: LetterFacts) => letter`
  ${f.channel !== 'phone' && f.hello}

  My decision is final, and I do not want to discuss it.
  Please treat the matter as closed.

  ${f.bye('Regards')}
`;

const tell = (f: LetterFacts) => f.isAgency && spare(2)`Please let ${them(f)} know.`;

/** Ends “If …”. */
const need = (f: LetterFacts) =>
  f.isAgency ? say`${f.company ?? 'the client'} ever needs` : say`you ever need`;

/** What stays possible, where the door is open. */
function open(f: LetterFacts, tone: Tone): Line {
  const would = tone === 'formal' ? 'I would' : "I'd";
  if (f.hasOtherJob) return because('otherJob')`I hope our paths cross again one day.`;
  if (f.isLife)
    return because('situation')`${would} like to get in touch again when things change on my side.`;
  return f.future
    ? say`If ${need(f)} someone for ${f.future}, ${would} be glad to hear from you.`
    : say`${would} be glad to stay in touch all the same.`;
}

/** Ends “It's kind of you to ask, but …”. Someone whose circumstances decided has no mind to change. */
const firm = (f: LetterFacts) =>
  f.isLife ? because('situation')`I still can't go ahead with` : say`I haven't changed my mind about`;

/** “the Support engineer role” */
const earlier = (f: LetterFacts) => say`the ${f.earlierRole ?? 'other'} role`;

/** Ends “I won't be joining …”. An agency has heard the company's name by then. */
const joined = (f: LetterFacts) => (f.isAgency ? say` them` : f.company && say` ${f.company}`);

/** A reply where they ask the candidate to stay: kind, short, with no new reason. */
export const holdFirm: EnglishNotes = {
  withdraw: {
    warm: (f) =>
      f.wasWronged
        ? wronged(f)
        : letter`
          ${hi(f)}

          It's kind of you to ask, but I won't be changing my mind about ${f.theRole}${f.isAgency && f.at}.
          ${tell(f)}

          ${f.isAgency ? say`Thank you for all your help with this.` : say`I hope you find someone good soon.`}

          ${f.bye('Best wishes')}
        `,
    formal: (f) =>
      f.wasWronged
        ? wronged(f)
        : letter`
          ${dear(f)}

          Thank you for asking me to reconsider.
          I have thought it over again, and my decision about ${f.theRole}${f.isAgency && f.at} is final.
          ${tell(f)}

          ${f.bye('Kind regards')}
        `,
    brief: (f) =>
      f.wasWronged
        ? wronged(f)
        : letter`
          ${hi(f)}

          Thanks for asking, but my mind is made up about ${f.theRole}${f.isAgency && f.at}.
          ${tell(f)}

          ${f.bye('Best')}
        `,
  },

  'keep-door-open': {
    warm: (f) => letter`
      ${hi(f)}

      It's kind of you to ask, but ${firm(f)} ${f.theRole}${f.isAgency && f.at}.
      ${tell(f)}

      ${open(f, 'warm')}

      ${f.bye('Best wishes')}
    `,
    formal: (f) => letter`
      ${dear(f)}

      Thank you for asking me to reconsider.
      My decision about ${f.theRole}${f.isAgency && f.at} is final.
      ${tell(f)}

      ${open(f, 'formal')}

      ${f.bye('Kind regards')}
    `,
    brief: (f) => letter`
      ${hi(f)}

      Thanks for asking, but I'm sticking with my decision about ${f.theRole}${f.isAgency && f.at}.
      ${tell(f)}
      ${open(f, 'brief')}

      ${f.bye('Best')}
    `,
  },

  'redirect-earlier': {
    warm: (f) => letter`
      ${hi(f)}

      It's kind of you to ask, but ${firm(f)} ${f.theRole}${f.isAgency && f.at}.
      ${tell(f)}

      If ${earlier(f)} opens up, I'd be very glad to hear from you.

      ${f.bye('Best wishes')}
    `,
    formal: (f) => letter`
      ${dear(f)}

      Thank you for asking me to reconsider.
      My decision about ${f.theRole}${f.isAgency && f.at} stands.
      ${tell(f)}

      If ${earlier(f)} opens up, I would be very glad to hear from you.

      ${f.bye('Kind regards')}
    `,
    brief: (f) => letter`
      ${hi(f)}

      Thanks for asking, but I'm sticking with my decision about ${f.theRole}${f.isAgency && f.at}.
      ${tell(f)}
      If ${earlier(f)} opens up, I'd be glad to hear from you.

      ${f.bye('Best')}
    `,
  },

  'redirect-direction': {
    warm: (f) => letter`
      ${hi(f)}

      It's kind of you to ask, but ${firm(f)} ${f.theRole}${f.isAgency && f.at}.
      ${tell(f)}

      If ${need(f)} someone for ${wanted(f)}, I'd be very glad to hear from you.

      ${f.bye('Best wishes')}
    `,
    formal: (f) => letter`
      ${dear(f)}

      Thank you for asking me to reconsider.
      My decision about ${f.theRole}${f.isAgency && f.at} stands.
      ${tell(f)}

      If ${need(f)} someone for ${wanted(f)}, I would be very glad to hear from you.

      ${f.bye('Kind regards')}
    `,
    brief: (f) => letter`
      ${hi(f)}

      Thanks for asking, but I'm sticking with my decision about ${f.theRole}${f.isAgency && f.at}.
      ${tell(f)}
      If ${need(f)} someone for ${wanted(f)}, I'd be glad to hear from you.

      ${f.bye('Best')}
    `,
  },

  'decline-offer': {
    warm: (f) => letter`
      ${hi(f)}

      It's kind of you to ask, but I've made up my mind about the offer.
      ${tell(f)}

      ${f.isAgency ? say`Thank you for all your help with this.` : say`I'm grateful that you'd still like to have me, and I wish you well.`}

      ${f.bye('Best wishes')}
    `,
    formal: (f) => letter`
      ${dear(f)}

      Thank you for asking me to reconsider.
      I have thought it over again, and my decision about the offer is final.
      ${tell(f)}

      ${f.bye('Kind regards')}
    `,
    brief: (f) => letter`
      ${hi(f)}

      Thanks for asking, but my mind is made up about the offer.
      ${tell(f)}

      ${f.bye('Best')}
    `,
  },

  'take-back': {
    warm: (f) => letter`
      ${hi(f)}

      It's kind of you to ask, but my mind is made up, and I won't be joining${joined(f)}.
      I know this isn't what you hoped to hear, and I'm sorry about that.
      ${tell(f)}

      ${f.bye('Best wishes')}
    `,
    formal: (f) => letter`
      ${dear(f)}

      Thank you for asking me to reconsider.
      My decision is final, and I will not be joining${joined(f)}.
      I am sorry that this is not what you hoped to hear.
      ${tell(f)}

      ${f.bye('Kind regards')}
    `,
    brief: (f) => letter`
      ${hi(f)}

      Thanks for asking, but my mind is made up, and I won't be joining${joined(f)}.
      I'm sorry about that.
      ${tell(f)}

      ${f.bye('Best')}
    `,
  },
};
