import { because, say, spare } from '../../../../letters/bow-out/template.ts';
import { someone, them } from './parts.ts';
import type { Tone } from '../../../../letters/types.ts';
import type { Line } from '../../../../letters/bow-out/template.ts';
import type { LetterFacts } from '../facts.ts';

/** What the notes of a pause say, sentence by sentence. Each is absent where it does not apply. */

/** Why there has to be a wait. */
export function why(f: LetterFacts, tone: Tone): Line | undefined {
  const have = tone === 'formal' ? 'I have' : "I've";
  const offered = say`the${f.role && say` ${f.role}`} offer${f.isAgency && f.company && say` from ${f.company}`}`;
  if (f.needsAdjustment) return undefined;
  if (f.hasOffer)
    return say`${tone === 'formal' ? 'I would' : "I'd"} like more time to decide on ${offered}.`;
  if (f.isUnsigned)
    return because('otherJob')`${tone === 'formal' ? 'I am' : "I'm"} waiting for a contract for another job.`;
  if (f.hasOtherOffer)
    return because(
      'otherJob',
    )`${have} had an offer from another company, and ${tone === 'formal' ? 'I am' : "I'm"} still deciding whether to take it.`;
  return f.isLife
    ? because('situation')`Something has come up that I need to deal with.`
    : say`I need a little more time before I go any further.`;
}

/** The one question. */
export function ask(f: LetterFacts): Line {
  const booked = f.rounds ? say`my ${f.rounds.noun} on ${f.rounds}` : say`my next interview`;
  const wait =
    f.rounds || f.slots
      ? say`postpone ${booked}`
      : say`postpone the next step${f.channel !== 'phone' && f.role && say` for ${f.theRole}`}`;
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
  const until = f.isUnsigned && say` until I have it`;
  return f.isAgency ? say`${could} to ${wait}${until}?` : say`Could we ${wait}${until}?`;
}

/** What happens next: a day on which something happens, other times, or both. */
export function then(f: LetterFacts, tone: Tone): Line | undefined {
  const am = tone === 'formal' ? 'I am' : "I'm";
  const will = tone === 'formal' ? 'I will' : "I'll";
  const would = tone === 'formal' ? 'I would' : "I'd";
  const { deadline, slots } = f;
  if (f.needsAdjustment) return say`Everything else can stay as it is.`;
  if (f.hasOffer) return undefined;
  if (f.isUnsigned) return deadline && say`${will} tell you by ${deadline} where things stand.`;
  if (!deadline) return slots && say`${am} free ${slots} instead.`;
  if (!f.isLife)
    return say`${will} tell you by ${deadline} whether ${would} like to go ahead${slots && say`, and if so, ${am} free ${slots}`}.`;
  if (slots) return say`${am} free ${slots} instead, and ${will} confirm by ${deadline}.`;
  return f.rounds
    ? say`${will} send you some new dates by ${deadline}.`
    : say`${will} let you know by ${deadline} when I can carry on.`;
}

/** The one apology, for what is moved. */
export function sorry(f: LetterFacts, tone: Tone): Line | undefined {
  if (f.needsAdjustment || f.hasOffer || !(f.isImminent || f.rounds)) return undefined;
  const am = tone === 'formal' ? 'I am' : "I'm";
  return f.isImminent
    ? spare(1)`${am} sorry about the short notice.`
    : spare(1)`${am} sorry for any trouble this causes.`;
}
