import { confirmed, debriefed, reassured } from './heard.ts';
import { ahead, has, interviewing, only } from './facts.ts';
import type { Facts, Outcome, Question } from './facts.ts';

/** One line of the decision table. */
export interface Rule {
  /** The row of the domain's table that this is a part of; 0 for the debrief, which has none. */
  row: number;
  /** Whether the facts are these. Earlier rules have not matched. */
  when: (facts: Facts) => boolean;
  /** What is advised, or the question that must come before any advice. */
  advise: Outcome | 'afterwards';
  /** The answers that the advice turns on, the weightiest first: its reason. */
  because: readonly Question[];
}

const sure = (facts: Facts) => facts.certainty === 'sure';
const likes = (facts: Facts) => facts.company === 'like';
const dislikes = (facts: Facts) => facts.company === 'dislike';
const names = (facts: Facts) => facts.direction != null;
const coming = (facts: Facts) => ahead(facts) !== undefined && ahead(facts) !== 'none';
const soon = (facts: Facts) => ahead(facts) === 'week' || ahead(facts) === 'day';

/** What an advice that asks for more before deciding turns on. */
const byRound = ['doubts', 'certainty', 'nextRound', 'afterwards'] as const;
/** What an advice after an interview turns on. */
const byHearing = ['skillsHeard', 'directionHeard', 'scopeHeard', 'payHeard', 'companyHeard'] as const;

const rule = (
  row: number,
  when: Rule['when'],
  advise: Rule['advise'],
  ...because: readonly Question[]
): Rule => ({ row, when, advise, because });

/**
 * The decision table of the domain, section 2. Priority order: the first that matches decides. What was heard in
 * an interview comes before it (section 4): a confirmed fear has by then been settled into the facts.
 */
export const rules = {
  'heard-good': rule(0, reassured, 'stay', ...byHearing),
  'heard-mixed': rule(0, (f) => debriefed(f) && confirmed(f).length === 0, 'ask-for-call', ...byHearing),

  unsafe: rule(1, (f) => f.situation === 'unsafe', 'safety', 'situation'),

  'accepted-sure': rule(
    2,
    (f) => f.situation === 'accepted' && sure(f),
    'take-back',
    'situation',
    'certainty',
  ),
  'accepted-wavering': rule(2, (f) => f.situation === 'accepted', 'ask-for-call', 'situation', 'certainty'),

  'offer-take': rule(3, (f) => f.offer === 'take', 'stay', 'offer'),
  'offer-terms': rule(3, (f) => f.offer === 'terms', 'ask-for-terms', 'offer'),
  'offer-unsure': rule(3, (f) => f.offer === 'unsure', 'ask-for-call', 'offer'),
  'offer-decline': rule(3, (f) => f.offer === 'decline', 'decline-offer', 'offer'),

  'signed-likes': rule(4, (f) => f.signed === 'yes' && likes(f), 'keep-door-open', 'signed', 'company'),
  signed: rule(4, (f) => f.signed === 'yes', 'withdraw', 'signed', 'company'),
  unsigned: rule(4, (f) => f.signed === 'no', 'pause', 'signed'),

  'life-passing': rule(5, (f) => f.duration === 'passing', 'pause', 'duration'),
  'life-dislikes': rule(5, (f) => f.duration === 'lasting' && dislikes(f), 'withdraw', 'duration', 'company'),
  'life-lasting': rule(5, (f) => f.duration === 'lasting', 'keep-door-open', 'duration', 'company'),

  interviewing: rule(6, interviewing, 'afterwards'),

  nerves: rule(7, (f) => only(f, 'nerves'), 'stay', 'doubts'),

  'both-soon': rule(
    8,
    (f) => has(f, 'skills') && has(f, 'direction') && !sure(f) && soon(f),
    'probe',
    ...byRound,
  ),
  'both-open': rule(
    8,
    (f) => has(f, 'skills') && has(f, 'direction') && !sure(f),
    'ask-for-call',
    ...byRound,
  ),

  'skills-round': rule(9, (f) => only(f, 'skills') && !sure(f) && coming(f), 'probe', ...byRound),
  'skills-open': rule(9, (f) => only(f, 'skills') && !sure(f), 'ask-for-call', ...byRound),
  'skills-named': rule(
    9,
    (f) => only(f, 'skills') && likes(f) && names(f),
    'redirect-direction',
    'certainty',
    'company',
    'direction',
  ),
  'skills-likes': rule(9, (f) => only(f, 'skills') && likes(f), 'keep-door-open', 'certainty', 'company'),
  'skills-sure': rule(9, (f) => only(f, 'skills'), 'withdraw', 'certainty', 'company'),

  'pay-movable': rule(10, (f) => only(f, 'pay') && f.movable === 'yes', 'ask-for-terms', 'doubts', 'movable'),
  'pay-dislikes': rule(
    10,
    (f) => only(f, 'pay') && f.movable === 'no' && dislikes(f),
    'withdraw',
    'movable',
    'company',
  ),
  'pay-fixed': rule(
    10,
    (f) => only(f, 'pay') && f.movable === 'no',
    'keep-door-open',
    'doubts',
    'movable',
    'company',
  ),
  'pay-unknown': rule(10, (f) => only(f, 'pay'), 'ask-for-call', 'doubts', 'movable'),

  'direction-round': rule(11, (f) => has(f, 'direction') && !sure(f) && coming(f), 'probe', ...byRound),
  'direction-open': rule(11, (f) => has(f, 'direction') && !sure(f), 'ask-for-call', ...byRound),
  'direction-earlier': rule(
    11,
    (f) => has(f, 'direction') && likes(f) && f.earlier === 'wanted',
    'redirect-earlier',
    'certainty',
    'company',
    'earlier',
  ),
  'direction-named': rule(
    11,
    (f) => has(f, 'direction') && likes(f) && names(f),
    'redirect-direction',
    'certainty',
    'company',
    'direction',
  ),
  'direction-likes': rule(
    11,
    (f) => has(f, 'direction') && likes(f),
    'keep-door-open',
    'certainty',
    'company',
    'direction',
  ),

  'line-crossed': rule(12, (f) => has(f, 'company') && f.evidence === 'crossed', 'withdraw', 'evidence'),
  'people-observed': rule(
    12,
    (f) => has(f, 'company') && !sure(f) && f.evidence === 'observed',
    'ask-for-call',
    'evidence',
    'certainty',
  ),
  'people-hearsay-round': rule(
    12,
    (f) => has(f, 'company') && !sure(f) && coming(f),
    'probe',
    'evidence',
    ...byRound,
  ),
  'people-hearsay-open': rule(
    12,
    (f) => has(f, 'company') && !sure(f),
    'ask-for-call',
    'evidence',
    ...byRound,
  ),

  'scope-round': rule(13, (f) => has(f, 'scope') && !sure(f) && coming(f), 'probe', ...byRound),
  'scope-open': rule(13, (f) => has(f, 'scope') && !sure(f), 'ask-for-call', ...byRound),

  interest: rule(14, (f) => has(f, 'interest') && !sure(f), 'ask-for-call', 'doubts', 'certainty'),

  'sure-likes': rule(15, (f) => sure(f) && likes(f), 'keep-door-open', 'certainty', 'company'),
  sure: rule(15, sure, 'withdraw', 'certainty', 'company'),
  'open-round': rule(15, coming, 'probe', ...byRound),
  open: rule(15, () => true, 'ask-for-call', ...byRound),
} satisfies Record<string, Rule>;

export type RuleName = keyof typeof rules;

/**
 * Whether an outcome other than the advised one is honest on these facts: the "right when" and "wrong when"
 * of the domain's table of outcomes. The candidate chooses; only what would be untrue or empty is left out.
 */
export const allows: Record<Outcome, (facts: Facts) => boolean> = {
  stay: (f) => inTalks(f) && !sure(f) && f.evidence !== 'crossed',
  probe: (f) => inProcess(f) && !sure(f) && ahead(f) !== 'none' && !debriefed(f) && f.evidence !== 'crossed',
  withdraw: (f) => f.situation !== 'offer' && f.situation !== 'accepted' && f.signed !== 'no',
  'keep-door-open': (f) =>
    leaving(f) && f.company !== undefined && !dislikes(f) && f.evidence !== 'crossed' && f.signed !== 'no',
  'redirect-earlier': (f) => f.earlier === 'wanted',
  'redirect-direction': (f) => names(f) && !dislikes(f),
  'ask-for-call': (f) =>
    (inTalks(f) || f.situation === 'accepted') && !sure(f) && f.evidence !== 'crossed' && f.offer !== 'take',
  'decline-offer': (f) => f.situation === 'offer' && f.offer !== 'take',
  pause: (f) => f.situation === 'life' || f.signed === 'no',
  'ask-for-terms': (f) =>
    f.offer === 'unsure' || (has(f, 'pay') && !sure(f) && f.movable !== 'no' && f.evidence !== 'crossed'),
  'take-back': (f) => f.situation === 'accepted',
  safety: (f) => f.evidence === 'crossed' || (has(f, 'company') && f.evidence === undefined),
};

/** Every outcome, in the order that alternatives are shown. */
export const outcomes = Object.keys(allows) as Outcome[];

const inProcess = (f: Facts) => f.situation === 'process' || f.situation === 'interviewing';
const inTalks = (f: Facts) => inProcess(f) || (f.situation === 'offer' && f.offer !== 'decline');
const leaving = (f: Facts) => inProcess(f) || f.situation === 'elsewhere' || f.situation === 'life';
