import { because, letter, say, spare } from '../../../../letters/template.ts';
import { them, wanted } from './parts.ts';
import type { Tone } from '../../../../letters/types.ts';
import type { Line } from '../../../../letters/template.ts';
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

/** “the Support engineer role” */
const earlier = (f: LetterFacts) => say`the ${f.earlierRole ?? 'other'} role`;

/** Who could change something. */
const changed = (f: LetterFacts) => (f.isAgency ? (f.company ?? 'the client') : 'you');

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

          It's kind of you to ask, but I won't be changing my mind about ${f.theRole}${f.isAgency && f.at}, so there's no need to set up a call.
          ${tell(f)}

          I hope you find someone good soon.

          ${f.bye('Best wishes')}
        `,
    formal: (f) =>
      f.wasWronged
        ? wronged(f)
        : letter`
          ${dear(f)}

          Thank you for asking me to reconsider.
          I have thought it through, and my decision about ${f.theRole}${f.isAgency && f.at} is final, so there is no need for a call.
          ${tell(f)}

          ${f.bye('Kind regards')}
        `,
    brief: (f) =>
      f.wasWronged
        ? wronged(f)
        : letter`
          ${hi(f)}

          Thanks for asking, but my mind is made up about ${f.theRole}${f.isAgency && f.at}, so there's no need for a call.
          ${tell(f)}

          ${f.bye('Best')}
        `,
  },

  'keep-door-open': {
    warm: (f) => letter`
      ${hi(f)}

      Thank you, that's kind of you.
      I'm going to stick with my decision about ${f.theRole}${f.isAgency && f.at}, though, so there's no need to set up a call.
      ${tell(f)}

      ${open(f, 'warm')}

      ${f.bye('Best wishes')}
    `,
    formal: (f) => letter`
      ${dear(f)}

      Thank you for asking me to reconsider.
      My decision about ${f.theRole}${f.isAgency && f.at} is final, and a call would not change it.
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

      Thank you for looking into it.
      I'm going to stick with my decision about ${f.theRole}${f.isAgency && f.at}, even if there's nothing else at the moment.
      ${tell(f)}

      If ${earlier(f)} opens up later, I'd be very glad to hear from you.

      ${f.bye('Best wishes')}
    `,
    formal: (f) => letter`
      ${dear(f)}

      Thank you for looking into it.
      My decision about ${f.theRole}${f.isAgency && f.at} stands, even if nothing else is open at present.
      ${tell(f)}

      If ${earlier(f)} opens up later, I would be very glad to hear from you.

      ${f.bye('Kind regards')}
    `,
    brief: (f) => letter`
      ${hi(f)}

      Thanks for checking, but I won't be going ahead with ${f.theRole}${f.isAgency && f.at} in the meantime.
      ${tell(f)}
      If ${earlier(f)} opens up, I'd be glad to hear from you.

      ${f.bye('Best')}
    `,
  },

  'redirect-direction': {
    warm: (f) => letter`
      ${hi(f)}

      Thank you for looking into it.
      Even if there's nothing else at the moment, I won't be going ahead with ${f.theRole}${f.isAgency && f.at}.
      ${tell(f)}

      If ${need(f)} someone for ${wanted(f)}, I'd be very glad to hear from you.

      ${f.bye('Best wishes')}
    `,
    formal: (f) => letter`
      ${dear(f)}

      Thank you for looking into it.
      Even if nothing else is open at present, I will not be going ahead with ${f.theRole}${f.isAgency && f.at}.
      ${tell(f)}

      If ${need(f)} someone for ${wanted(f)}, I would be very glad to hear from you.

      ${f.bye('Kind regards')}
    `,
    brief: (f) => letter`
      ${hi(f)}

      Thanks for checking, but I won't be going ahead with ${f.theRole}${f.isAgency && f.at} in the meantime.
      ${tell(f)}
      If ${need(f)} someone for ${wanted(f)}, I'd be glad to hear from you.

      ${f.bye('Best')}
    `,
  },

  'decline-offer': {
    warm: (f) => letter`
      ${hi(f)}

      It's kind of you to ask, but there's nothing about the offer that I'd want ${changed(f)} to change.
      I've made up my mind, and I'd like to leave it there.
      ${tell(f)}

      ${f.isAgency ? say`Thank you for all your help with this.` : say`I hope you find someone good soon.`}

      ${f.bye('Best wishes')}
    `,
    formal: (f) => letter`
      ${dear(f)}

      Thank you for asking what would change my mind.
      There is nothing about the offer that I would ask ${changed(f)} to change, and my decision is final.
      ${tell(f)}

      ${f.bye('Kind regards')}
    `,
    brief: (f) => letter`
      ${hi(f)}

      Thanks for asking, but there's nothing I'd want ${changed(f)} to change about the offer, and my mind is made up.
      ${tell(f)}

      ${f.bye('Best')}
    `,
  },

  'take-back': {
    warm: (f) => letter`
      ${hi(f)}

      I know this isn't what you hoped to hear, and it's kind of you to ask.
      There's nothing ${changed(f)} could change, though, and I won't be joining${joined(f)}.
      ${tell(f)}

      I'm sorry that this leaves ${f.isAgency ? 'everyone' : 'you'} with a role to fill.

      ${f.bye('Best wishes')}
    `,
    formal: (f) => letter`
      ${dear(f)}

      Thank you for asking what would change my mind.
      There is nothing that ${changed(f)} could change, and I will not be joining${joined(f)}.
      ${tell(f)}

      I am sorry that this leaves ${f.isAgency ? 'everyone' : 'you'} with a role to fill.

      ${f.bye('Kind regards')}
    `,
    brief: (f) => letter`
      ${hi(f)}

      It's kind of you to ask, but there's nothing ${changed(f)} could change, and I won't be joining${joined(f)}.
      I'm sorry about that.
      ${tell(f)}

      ${f.bye('Best')}
    `,
  },
};
