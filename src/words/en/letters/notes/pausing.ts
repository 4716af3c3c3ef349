import { because, say, spare } from '../../../../message/template.ts';
import { client, offer } from './parts.ts';
import type { Tone } from '../../../../message/kit.ts';
import type { Line } from '../../../../message/template.ts';
import type { LetterFacts } from '../facts.ts';

/** What the notes of a pause say, sentence by sentence. */

/** Why there is a pause, where that may be said. */
export function why(f: LetterFacts, tone: Tone): Line | undefined {
  const am = tone === 'formal' ? 'I am' : "I'm";
  const have = tone === 'formal' ? 'I have' : "I've";
  if (f.hasOffer) return say`${am} still thinking over ${offer(f)}.`;
  if (f.adjustment) {
    const interview = f.rounds ? say`my ${f.rounds.noun} on ${f.rounds}` : say`the interview`;
    return say`With ${f.adjustment}, I can go ahead with ${interview}.`;
  }
  if (f.isUnsigned) return because('otherJob')`${have} accepted another job but not yet signed.`;
  if (f.hasOtherOffer) return because('otherJob')`${have} had another offer and need time to think it over.`;
  if (!f.isLife) return say`I need a little more time before I go on.`;
  const cannot = tone === 'formal' ? 'cannot' : "can't";
  return f.rounds
    ? say`Something has come up, and I ${cannot} make my ${f.rounds.noun} on ${f.rounds}.`
    : say`Something has come up, and I need to pause.`;
}

/** What is asked for, as the one question. */
export function ask(f: LetterFacts): Line {
  const who = f.isAgency ? say`Could you ask ${client(f)} to` : say`Could we`;
  if (f.hasOffer) {
    const may = f.isAgency ? say`Could you ask ${client(f)} whether I can` : say`Could I`;
    return f.deadline
      ? say`${may} give my answer by ${f.deadline}?`
      : say`${may} have a little longer before I answer?`;
  }
  if (f.adjustment) return f.isAgency ? say`${who} arrange that?` : say`Could that be arranged?`;
  if (!f.rounds) {
    const what = f.isAgency ? say`my interviews` : f.process;
    return say`${who} put ${what} on hold${f.deadline && !f.isLife && say` until ${f.deadline}`}?`;
  }
  // Why it is to be moved has named it.
  return f.isLife ? say`${who} postpone ${f.rounds.them}?` : say`${who} postpone my ${f.rounds.noun} on ${f.rounds}?`;
}

/** What happens on the date that was given. */
export function deadline(f: LetterFacts, tone: Tone): Line | undefined {
  if (!f.deadline || f.hasOffer || f.adjustment) return undefined;
  const will = tone === 'formal' ? 'I will' : "I'll";
  const would = tone === 'formal' ? 'I would' : "I'd";
  if (f.isLife)
    return f.slots
      ? say`${will} confirm by ${f.deadline}.`
      : say`${will} get back to you by ${f.deadline} about a new date.`;
  return f.rounds
    ? say`${will} tell you by ${f.deadline} whether ${would} like to go ahead.`
    : say`${will} tell you then whether ${would} like to go ahead.`;
}

/** Times that would suit. */
export function slots(f: LetterFacts, tone: Tone): Line | undefined {
  if (!f.slots || f.hasOffer) return undefined;
  const am = tone === 'formal' ? 'I am' : "I'm";
  const isOpen = f.deadline && !f.isLife && !f.adjustment;
  return isOpen ? say`If so, ${am} free ${f.slots}.` : say`${am} free ${f.slots}.`;
}

/** The one apology, for what is moved. */
export const sorry = (f: LetterFacts, tone: Tone) =>
  f.rounds &&
  !f.adjustment &&
  !f.hasOffer &&
  (tone === 'formal' ? spare(1)`I am sorry for the extra work.` : spare(1)`I'm sorry for the extra work.`);
