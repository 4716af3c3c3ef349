import { because, say, spare } from '../../../../letters/template.ts';
import { someone, them } from './parts.ts';
import type { Tone } from '../../../../letters/types.ts';
import type { Line } from '../../../../letters/template.ts';
import type { LetterFacts } from '../facts.ts';

/** What the notes of a pause say, sentence by sentence. Each is absent where it does not apply. */

/** Why there has to be a wait. */
export function why(f: LetterFacts, tone: Tone): Line | undefined {
  const have = tone === 'formal' ? 'I have' : "I've";
  const offered = say`the${f.role && say` ${f.role}`} offer${f.isAgency && f.company && say` from ${f.company}`}`;
  if (f.needsAdjustment) return undefined;
  if (f.hasOffer)
    return say`${tone === 'formal' ? 'I would' : "I'd"} like more time to decide on ${offered}.`;
  if (f.isUnsigned) return because('otherJob')`${have} accepted another job, though nothing is signed yet.`;
  if (f.hasOtherOffer)
    return because(
      'otherJob',
    )`${have} had an offer from another company, and ${tone === 'formal' ? 'I am' : "I'm"} still deciding whether to take it.`;
  return f.isLife
    ? because('situation')`Something has come up that I need to deal with first.`
    : say`I need a little more time before I go any further.`;
}

/** The one question. */
export function ask(f: LetterFacts, tone: Tone): Line {
  const booked = f.rounds ? say`my ${f.rounds.noun} on ${f.rounds}` : say`my next interview`;
  const could = say`Could you${f.isAgency && say` ask ${someone(f)}`}`;
  if (f.needsAdjustment) {
    const adjustment = f.adjustment ?? 'an adjustment';
    return f.isAgency
      ? say`${could} for ${adjustment} for ${booked}?`
      : say`${could} arrange ${adjustment} for ${booked}?`;
  }
  if (f.hasOffer) {
    const answer = f.deadline ? say`give my answer by ${f.deadline}` : say`have a few more days`;
    return f.isAgency
      ? say`Could you ask ${f.company ? them(f) : someone(f)} whether I can ${answer}?`
      : say`Could I ${answer}?`;
  }
  const until = f.isUnsigned && say` until ${tone === 'formal' ? 'that is' : "that's"} settled`;
  return f.isAgency
    ? say`${could} to postpone ${booked}${until}?`
    : say`Could we postpone ${booked}${until}?`;
}

/** What happens next: a day on which something happens, other times, or both. */
export function then(f: LetterFacts, tone: Tone): Line | undefined {
  const am = tone === 'formal' ? 'I am' : "I'm";
  const will = tone === 'formal' ? 'I will' : "I'll";
  const would = tone === 'formal' ? 'I would' : "I'd";
  const { deadline, slots } = f;
  if (f.needsAdjustment) return say`With that in place, I can go ahead as planned.`;
  if (f.hasOffer) return undefined;
  if (f.isUnsigned) return deadline && say`${will} tell you by ${deadline} where things stand.`;
  if (!deadline) return slots && say`${am} free ${slots} instead.`;
  if (!f.isLife)
    return say`${will} tell you by ${deadline} whether ${would} like to go ahead${slots && say`, and if so, ${am} free ${slots}`}.`;
  return slots
    ? say`${am} free ${slots} instead, and ${will} confirm by ${deadline}.`
    : say`${will} send you some new dates by ${deadline}.`;
}

/** The one apology, for what is moved. */
export const sorry = (f: LetterFacts, tone: Tone) =>
  !f.needsAdjustment &&
  !f.hasOffer &&
  spare(
    1,
  )`${tone === 'formal' ? 'I am' : "I'm"} sorry for the ${f.isImminent ? 'short notice' : 'extra work'}.`;
