import { confirmed, reassured } from './interview-feedback.ts';
import { ahead, debriefed, dislikes, has, interviewing, likes, only, sure } from './facts.ts';
import type { Facts, Outcome } from './facts.ts';

/** One line of the decision table. */
export interface Rule {
  /** The row of the domain's table that this is a part of; 0 for the debrief, which has none. */
  row: number;
  /** Whether the facts are these. Earlier rules have not matched. */
  when: (facts: Facts) => boolean;
  /** What is advised, or the question that must come before any advice. */
  advise: Outcome | 'afterwards';
}

const names = (facts: Facts) => facts.direction != null;
const coming = (facts: Facts) => ahead(facts) !== undefined && ahead(facts) !== 'none';
const decided = (facts: Facts) => facts.situation === 'decided';
/** Whether another job is settled, on paper or because the present one goes on. */
const settledElsewhere = (facts: Facts) => facts.otherJob === 'signed' || facts.otherJob === 'staying';
const soon = (facts: Facts) => ahead(facts) === 'week' || ahead(facts) === 'day';

const rule = (row: number, when: Rule['when'], advise: Rule['advise']): Rule => ({ row, when, advise });

/**
 * The decision table of the domain, section 2. Priority order: the first that matches decides. Debrief answers take
 * precedence (section 4): a confirmed worry has already been written into the facts. Row 2a is the certain half of
 * rows 11 and 15, and has no rules of its own.
 */
export const rules = {
  'heard-good': rule(0, reassured, 'stay'),
  'heard-mixed': rule(0, (f) => debriefed(f) && confirmed(f).length === 0, 'ask-for-call'),

  unsafe: rule(1, (f) => f.situation === 'unsafe', 'safety'),

  'accepted-sure': rule(2, (f) => f.situation === 'accepted' && sure(f), 'take-back'),
  'accepted-wavering': rule(2, (f) => f.situation === 'accepted', 'ask-for-call'),

  'offer-take': rule(3, (f) => f.offer === 'take', 'stay'),
  'offer-terms': rule(3, (f) => f.offer === 'terms', 'ask-for-terms'),
  'offer-unsure': rule(3, (f) => f.offer === 'unsure', 'ask-for-call'),
  'offer-decline': rule(3, (f) => f.offer === 'decline', 'decline-offer'),

  'elsewhere-likes': rule(4, (f) => settledElsewhere(f) && likes(f), 'keep-door-open'),
  elsewhere: rule(4, settledElsewhere, 'withdraw'),
  'elsewhere-open': rule(4, (f) => f.otherJob === 'unsigned' || f.otherJob === 'offer', 'pause'),

  'life-passing': rule(5, (f) => f.duration === 'passing' || f.duration === 'adjustment', 'pause'),
  'life-dislikes': rule(5, (f) => f.duration === 'lasting' && dislikes(f), 'withdraw'),
  'life-lasting': rule(5, (f) => f.duration === 'lasting', 'keep-door-open'),

  interviewing: rule(6, interviewing, 'afterwards'),

  nerves: rule(7, (f) => only(f, 'nerves'), 'stay'),

  'both-soon': rule(8, (f) => has(f, 'skills') && has(f, 'direction') && !sure(f) && soon(f), 'probe'),
  'both-open': rule(8, (f) => has(f, 'skills') && has(f, 'direction') && !sure(f), 'ask-for-call'),

  'skills-round': rule(9, (f) => only(f, 'skills') && !sure(f) && coming(f), 'probe'),
  'skills-open': rule(9, (f) => only(f, 'skills') && !sure(f), 'ask-for-call'),
  'skills-named': rule(9, (f) => only(f, 'skills') && likes(f) && names(f), 'redirect-direction'),
  'skills-likes': rule(9, (f) => only(f, 'skills') && likes(f), 'keep-door-open'),
  'skills-sure': rule(9, (f) => only(f, 'skills'), 'withdraw'),

  'pay-movable': rule(10, (f) => only(f, 'pay') && f.movable === 'yes', 'ask-for-terms'),
  'pay-dislikes': rule(10, (f) => only(f, 'pay') && f.movable === 'no' && dislikes(f), 'withdraw'),
  'pay-fixed': rule(10, (f) => only(f, 'pay') && f.movable === 'no', 'keep-door-open'),
  'pay-unknown': rule(10, (f) => only(f, 'pay'), 'ask-for-call'),

  'direction-round': rule(11, (f) => has(f, 'direction') && !sure(f) && coming(f), 'probe'),
  'direction-open': rule(11, (f) => has(f, 'direction') && !sure(f), 'ask-for-call'),
  'direction-earlier': rule(
    11,
    (f) => (has(f, 'direction') || decided(f)) && likes(f) && f.earlier === 'wanted',
    'redirect-earlier',
  ),
  'direction-named': rule(11, (f) => has(f, 'direction') && likes(f) && names(f), 'redirect-direction'),
  'direction-likes': rule(11, (f) => has(f, 'direction') && likes(f), 'keep-door-open'),

  'line-crossed': rule(12, (f) => has(f, 'company') && f.evidence === 'crossed', 'safety'),
  'people-observed': rule(
    12,
    (f) => has(f, 'company') && !sure(f) && f.evidence === 'observed',
    'ask-for-call',
  ),
  'people-hearsay-round': rule(12, (f) => has(f, 'company') && !sure(f) && coming(f), 'probe'),
  'people-hearsay-open': rule(12, (f) => has(f, 'company') && !sure(f), 'ask-for-call'),

  'scope-round': rule(13, (f) => has(f, 'scope') && !sure(f) && coming(f), 'probe'),
  'scope-open': rule(13, (f) => has(f, 'scope') && !sure(f), 'ask-for-call'),

  interest: rule(14, (f) => has(f, 'interest') && !sure(f), 'ask-for-call'),

  'sure-likes': rule(15, (f) => sure(f) && likes(f), 'keep-door-open'),
  sure: rule(15, sure, 'withdraw'),
  'open-round': rule(15, coming, 'probe'),
  open: rule(15, () => true, 'ask-for-call'),
} satisfies Record<string, Rule>;

export type RuleName = keyof typeof rules;

/**
 * Whether an outcome other than the advised one is honest on these facts: the "right when" and "wrong when"
 * of the domain's table of outcomes. The candidate chooses; only what would be untrue or empty is left out.
 */
export const allows: Record<Outcome, (facts: Facts) => boolean> = {
  stay: (f) => (inProcess(f) && !sure(f) && !crossed(f)) || f.offer === 'take',
  probe: (f) => inProcess(f) && !sure(f) && ahead(f) !== 'none' && !debriefed(f) && !crossed(f),
  // Nothing is to be sent to a scammer.
  withdraw: (f) => f.situation !== 'offer' && f.situation !== 'accepted' && f.harm !== 'scam',
  'keep-door-open': (f) => leaving(f) && f.company !== undefined && !dislikes(f) && !crossed(f),
  'redirect-earlier': (f) => f.earlier === 'wanted',
  // Somebody who was asked for a direction and can't name one has none to ask for.
  'redirect-direction': (f) =>
    names(f) ? !dislikes(f) : f.direction === undefined && applying(f) && sure(f) && likes(f),
  'ask-for-call': (f) =>
    ((inProcess(f) && !sure(f)) ||
      (f.situation === 'accepted' && !sure(f)) ||
      f.offer === 'unsure' ||
      f.offer === 'terms') &&
    !crossed(f),
  'decline-offer': (f) => f.situation === 'offer' && f.offer !== 'take',
  pause: (f) =>
    f.situation === 'life' ||
    f.otherJob === 'unsigned' ||
    f.otherJob === 'offer' ||
    f.offer === 'unsure' ||
    (inProcess(f) && !sure(f) && !crossed(f)),
  'ask-for-terms': (f) =>
    f.offer === 'unsure' || (has(f, 'pay') && !sure(f) && f.movable !== 'no' && !crossed(f)),
  'take-back': (f) => f.situation === 'accepted',
  safety: (f) => crossed(f) || (has(f, 'company') && f.evidence === undefined),
};

/** Whether an advice short of certainty turns on how far off the next round is. */
export const roundMatters = (facts: Facts): boolean =>
  facts.situation !== 'accepted' && !sameWithoutRound(facts);

/** Whether the chat has asked how far off the next round is. */
export const asksNextRound = (facts: Facts): boolean =>
  (facts.certainty === 'leaning' || facts.certainty === 'unsure') && roundMatters(facts);

/** Whether an advice short of certainty is the same with and without a round ahead (rows 12 and 14). */
function sameWithoutRound(facts: Facts): boolean {
  if (has(facts, 'direction')) return false;
  if (has(facts, 'company')) return facts.evidence === 'observed';
  return has(facts, 'interest') && !has(facts, 'scope');
}

/** Every outcome, in the order that alternatives are shown. */
export const outcomes = Object.keys(allows) as Outcome[];

const crossed = (f: Facts) => f.evidence === 'crossed';
const inProcess = (f: Facts) => f.situation === 'process' || f.situation === 'interviewing';
const applying = (f: Facts) => inProcess(f) || decided(f);
const leaving = (f: Facts) => applying(f) || f.situation === 'elsewhere' || f.situation === 'life';
