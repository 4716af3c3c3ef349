import { because, say, spare } from '../../../../letters/bow-out/template.ts';
import { cancelRest, otherApplication, theClient, theClientOrThem } from '../parts.ts';
import type { Tone } from '../../../../letters/types.ts';
import type { Line } from '../../../../letters/bow-out/template.ts';
import type { LetterFacts } from '../facts.ts';

/** What several notes say, so that all messages of a kit say the same. */

/** What is withdrawn, and from where; a script has named the role already. */
function exit(f: LetterFacts, verb: 'withdraw' | 'withdrawing'): Line {
  if (f.channel !== 'phone' || !f.role) return f[verb];
  const at = f.isAgency && f.at;
  return f.hasApplied ? because('entry')`${verb} my application${at}` : say`${verb} from the process${at}`;
}

/** The decision to leave with the fact that decided it, without its full stop. */
export function leaving(f: LetterFacts, tone: Tone): Line {
  const am = tone === 'formal' ? 'I am' : "I'm";
  const have = tone === 'formal' ? 'I have' : "I've";
  if (f.hasSigned || f.isUnsigned)
    return because('otherJob')`${have} accepted another job, so ${am} ${exit(f, 'withdrawing')}`;
  if (f.isStaying)
    return because('otherJob')`${am} staying in my current job, so ${am} ${exit(f, 'withdrawing')}`;
  if (f.hasOtherOffer)
    return because('otherJob')`${have} had another offer, so ${am} ${exit(f, 'withdrawing')}`;
  if (f.isLife) return because('situation')`I need to ${exit(f, 'withdraw')}`;
  const decision =
    tone === 'brief' ? say`${am} ${exit(f, 'withdrawing')}` : say`${have} decided to ${exit(f, 'withdraw')}`;
  return f.reason || f.isAboutTerms || f.isBefore ? decision : misled(f, decision, tone);
}

/** The decision with the direction that was wrong; a text message or a voicemail has no room for it. */
function misled(f: LetterFacts, decision: Line, tone: Tone): Line {
  if (!f.isWrongDirection || f.channel === 'text' || f.channel === 'phone') return decision;
  const is = tone === 'formal' ? 'is not' : "isn't";
  return because('doubts')`${decision}, as ${f.role ? 'it' : 'the role'} ${is} the direction I want to go in`;
}

/** Why, in the candidate's own words. */
export const reason = (f: LetterFacts) => f.reason && spare(4)`${f.reason}.`;

/** The interviews that are off, where a date is known. */
export const cancel = (f: LetterFacts) => f.rounds && say`Please cancel my ${f.rounds.noun} on ${f.rounds}.`;

/** What else is called off, and the application that stands. */
export function rest(f: LetterFacts): Line | undefined {
  const also = cancelRest(f);
  const other = otherApplication(f);
  if (also && other) return spare(3)`${also} ${other}`;
  const one = also || other;
  return one ? spare(3)`${one}` : undefined;
}

/** Thanks to whoever reads it, where there is something to thank for. */
export function thanks(f: LetterFacts): Line | undefined {
  if (f.isAgency) return spare(1)`Thank you for putting me forward.`;
  if (!f.isBefore) return spare(1)`Thank you for your time.`;
  return f.wasInvited ? spare(1)`Thank you for inviting me.` : undefined;
}

/** What to meet again for, where that is open. */
export function door(f: LetterFacts, tone: Tone): Line | undefined {
  const would = tone === 'formal' ? 'I would' : "I'd";
  if (f.hasOtherJob) return spare(2, 'company')`I hope our paths cross again.`;
  if (f.isLife)
    return spare(2, 'situation')`${would} like to get in touch again when things change on my side.`;
  const need = f.isAgency ? say`${f.company ?? 'the client'} ever needs` : say`you ever need`;
  if (f.future) return spare(2)`If ${need} someone for ${f.future}, ${would} be glad to hear from you.`;
  if (f.isAboutTerms && !f.reason)
    return spare(2, 'doubts')`${would} be glad to talk again if the terms ever change.`;
  return spare(2, 'company')`${would} be glad to stay in touch.`;
}

/** “the Support engineer role I applied for in 2025” */
export const earlier = (f: LetterFacts) =>
  say`the ${f.earlierRole ?? 'earlier'} role I applied for${f.earlierYear && say` in ${f.earlierYear}`}`;

/** “front-end work” */
export const wanted = (f: LetterFacts) => f.direction ?? 'work closer to what I do best';

/** “your offer of the Data engineer role”; to an agency “the offer from Northwind” */
export function offer(f: LetterFacts): Line {
  // A script has named the role already.
  const role = f.channel === 'phone' ? undefined : f.role;
  if (!f.isAgency) return say`your offer${role && say` of the ${role} role`}`;
  return say`the${role && say` ${role}`} offer${f.company && say` from ${f.company}`}`;
}

/** What somebody who takes back a yes will not be joining. */
export const company = (f: LetterFacts) => f.company ?? (f.isAgency ? 'the company' : 'you');

/** Whom an agency asks: “Priya at Northwind”, “Northwind” or “the client”; the shorter where room is short. */
export const someone = (f: LetterFacts) =>
  f.client && (f.channel === 'phone' || f.channel === 'text') ? f.client : theClient(f);

/** The same where the company has been named: “Priya”, “them” or “the client”. */
export const them = theClientOrThem;
