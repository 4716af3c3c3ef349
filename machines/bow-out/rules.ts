import { confirmed, reassured } from './interview-feedback.ts';
import { ahead, debriefed, dislikes, has, interviewing, likes, only, sure } from './facts.ts';
import type { Facts, Outcome } from './facts.ts';

/** A rule of the decision table. */
export interface Rule {
  /** The row of the table in `docs/domain.md`, section 2, that it belongs to; 0 for the debrief, which has no row. */
  row: number;
  /** Whether the rule matches the facts, given that no earlier one does. */
  when: (facts: Facts) => boolean;
  /** The outcome to advise, or the question that must be asked first. */
  advise: Outcome | 'afterwards';
}

const namesDirection = (facts: Facts) => facts.direction != null;
const hasRoundAhead = (facts: Facts) => ahead(facts) !== undefined && ahead(facts) !== 'none';
const hasDecided = (facts: Facts) => facts.situation === 'decided';
/** Whether another job is certain: the contract is signed, or the candidate stays in the current one. */
const settledElsewhere = (facts: Facts) => facts.otherJob === 'signed' || facts.otherJob === 'staying';
const hasRoundSoon = (facts: Facts) => ahead(facts) === 'week' || ahead(facts) === 'day';

const rule = (row: number, when: Rule['when'], advise: Rule['advise']): Rule => ({ row, when, advise });

/**
 * The decision table (`docs/domain.md`, section 2), in order of priority: the first matching rule decides. Debrief
 * answers take precedence (section 4): a confirmed doubt has already been written into the facts. Row 2a is covered by
 * the rules of rows 11 and 15 for certain candidates.
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

  'both-soon': rule(
    8,
    (f) => has(f, 'skills') && has(f, 'direction') && !sure(f) && hasRoundSoon(f),
    'probe',
  ),
  'both-open': rule(8, (f) => has(f, 'skills') && has(f, 'direction') && !sure(f), 'ask-for-call'),

  'skills-round': rule(9, (f) => only(f, 'skills') && !sure(f) && hasRoundAhead(f), 'probe'),
  'skills-open': rule(9, (f) => only(f, 'skills') && !sure(f), 'ask-for-call'),
  'skills-named': rule(9, (f) => only(f, 'skills') && likes(f) && namesDirection(f), 'redirect-direction'),
  'skills-likes': rule(9, (f) => only(f, 'skills') && likes(f), 'keep-door-open'),
  'skills-sure': rule(9, (f) => only(f, 'skills'), 'withdraw'),

  'pay-movable': rule(10, (f) => only(f, 'pay') && f.movable === 'yes', 'ask-for-terms'),
  'pay-dislikes': rule(10, (f) => only(f, 'pay') && f.movable === 'no' && dislikes(f), 'withdraw'),
  'pay-fixed': rule(10, (f) => only(f, 'pay') && f.movable === 'no', 'keep-door-open'),
  'pay-unknown': rule(10, (f) => only(f, 'pay'), 'ask-for-call'),

  'direction-round': rule(11, (f) => has(f, 'direction') && !sure(f) && hasRoundAhead(f), 'probe'),
  'direction-open': rule(11, (f) => has(f, 'direction') && !sure(f), 'ask-for-call'),
  'direction-earlier': rule(
    11,
    (f) => (has(f, 'direction') || hasDecided(f)) && likes(f) && f.earlier === 'wanted',
    'redirect-earlier',
  ),
  'direction-named': rule(
    11,
    (f) => has(f, 'direction') && likes(f) && namesDirection(f),
    'redirect-direction',
  ),
  'direction-likes': rule(11, (f) => has(f, 'direction') && likes(f), 'keep-door-open'),

  'line-crossed': rule(12, (f) => has(f, 'company') && f.evidence === 'crossed', 'safety'),
  'people-observed': rule(
    12,
    (f) => has(f, 'company') && !sure(f) && f.evidence === 'observed',
    'ask-for-call',
  ),
  'people-hearsay-round': rule(12, (f) => has(f, 'company') && !sure(f) && hasRoundAhead(f), 'probe'),
  'people-hearsay-open': rule(12, (f) => has(f, 'company') && !sure(f), 'ask-for-call'),

  'scope-round': rule(13, (f) => has(f, 'scope') && !sure(f) && hasRoundAhead(f), 'probe'),
  'scope-open': rule(13, (f) => has(f, 'scope') && !sure(f), 'ask-for-call'),

  interest: rule(14, (f) => has(f, 'interest') && !sure(f), 'ask-for-call'),

  'sure-likes': rule(15, (f) => sure(f) && likes(f), 'keep-door-open'),
  sure: rule(15, sure, 'withdraw'),
  'open-round': rule(15, hasRoundAhead, 'probe'),
  open: rule(15, () => true, 'ask-for-call'),
} satisfies Record<string, Rule>;

export type RuleName = keyof typeof rules;

/**
 * Whether an outcome may be offered beside the advised one: the "right when" and "wrong when" columns of the table of
 * outcomes (`docs/domain.md`, section 2). Only outcomes whose message would be untrue or empty are excluded.
 */
export const allows: Record<Outcome, (facts: Facts) => boolean> = {
  stay: (f) => (inProcess(f) && !sure(f) && !lineCrossed(f)) || f.offer === 'take',
  probe: (f) => inProcess(f) && !sure(f) && ahead(f) !== 'none' && !debriefed(f) && !lineCrossed(f),
  // Nothing is sent to a scammer.
  withdraw: (f) => f.situation !== 'offer' && f.situation !== 'accepted' && f.harm !== 'scam',
  'keep-door-open': (f) => isLeaving(f) && f.company !== undefined && !dislikes(f) && !lineCrossed(f),
  'redirect-earlier': (f) => f.earlier === 'wanted',
  // A candidate who was asked for a direction and skipped it has none to ask for.
  'redirect-direction': (f) =>
    namesDirection(f) ? !dislikes(f) : f.direction === undefined && isApplying(f) && sure(f) && likes(f),
  'ask-for-call': (f) =>
    ((inProcess(f) && !sure(f)) ||
      (f.situation === 'accepted' && !sure(f)) ||
      f.offer === 'unsure' ||
      f.offer === 'terms') &&
    !lineCrossed(f),
  'decline-offer': (f) => f.situation === 'offer' && f.offer !== 'take',
  pause: (f) =>
    f.situation === 'life' ||
    f.otherJob === 'unsigned' ||
    f.otherJob === 'offer' ||
    f.offer === 'unsure' ||
    (inProcess(f) && !sure(f) && !lineCrossed(f)),
  'ask-for-terms': (f) =>
    f.offer === 'unsure' || (has(f, 'pay') && !sure(f) && f.movable !== 'no' && !lineCrossed(f)),
  'take-back': (f) => f.situation === 'accepted',
  safety: (f) => lineCrossed(f) || (has(f, 'company') && f.evidence === undefined),
};

/** Whether the advice for an uncertain candidate depends on the time until the next round. */
export const roundMatters = (facts: Facts): boolean =>
  facts.situation !== 'accepted' && !isRoundIrrelevant(facts);

/** Whether the chat asks for the time until the next round. */
export const asksNextRound = (facts: Facts): boolean =>
  (facts.certainty === 'leaning' || facts.certainty === 'unsure') && roundMatters(facts);

/** Whether the advice for an uncertain candidate is the same with and without a next round (rows 12 and 14). */
function isRoundIrrelevant(facts: Facts): boolean {
  if (has(facts, 'direction')) return false;
  if (has(facts, 'company')) return facts.evidence === 'observed';
  return has(facts, 'interest') && !has(facts, 'scope');
}

/** All outcomes, in the order in which alternatives are shown. */
export const outcomes = Object.keys(allows) as Outcome[];

const lineCrossed = (f: Facts) => f.evidence === 'crossed';
const inProcess = (f: Facts) => f.situation === 'process' || f.situation === 'interviewing';
const isApplying = (f: Facts) => inProcess(f) || hasDecided(f);
const isLeaving = (f: Facts) => isApplying(f) || f.situation === 'elsewhere' || f.situation === 'life';
