import { doubts } from '../../machines/bow-out/facts.ts';
import type { ChoiceFacts } from '../../machines/bow-out/facts.ts';

/** Every choice that `ChoiceFacts` in `machines/bow-out/facts.ts` declares. A missing value is a compile error. */
export const choices: { readonly [Q in keyof ChoiceFacts]: Record<ChoiceFacts[Q], true> } = {
  situation: {
    process: true,
    decided: true,
    offer: true,
    accepted: true,
    elsewhere: true,
    life: true,
    interviewing: true,
    unsafe: true,
  },
  certainty: { sure: true, leaning: true, unsure: true },
  company: { like: true, neutral: true, dislike: true },
  nextRound: { none: true, later: true, week: true, day: true, now: true },
  afterwards: { none: true, later: true, week: true, day: true },
  offer: { take: true, terms: true, unsure: true, decline: true },
  otherJob: { signed: true, unsigned: true, staying: true, offer: true },
  mention: { yes: true, no: true },
  duration: { passing: true, lasting: true, adjustment: true },
  harm: { person: true, scam: true },
  movable: { yes: true, no: true, unknown: true },
  evidence: { crossed: true, observed: true, hearsay: true },
  earlier: { wanted: true, missing: true, closed: true, unwanted: true, never: true },
  skillsHeard: { good: true, vague: true, 'vague-twice': true, blocker: true, 'not-asked': true },
  directionHeard: { good: true, vague: true, 'vague-twice': true, blocker: true, 'not-asked': true },
  scopeHeard: { good: true, vague: true, 'vague-twice': true, blocker: true, 'not-asked': true },
  payHeard: { good: true, vague: true, 'vague-twice': true, blocker: true, 'not-asked': true },
  companyHeard: { good: true, vague: true, 'vague-twice': true, blocker: true, 'not-asked': true },
  entry: { applied: true, invited: true, internal: true },
  through: { directly: true, agency: true, referrer: true },
  pending: { travel: true, task: true, both: true },
  stage: { before: true, between: true, final: true },
  feedback: { yes: true, no: true },
};

/** The choices of each question. `interview` is listed separately, since its answer isn't a fact. */
export const answers: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(Object.entries(choices).map(([question, values]) => [question, Object.keys(values)])),
  doubts,
  interview: ['debrief'],
};
