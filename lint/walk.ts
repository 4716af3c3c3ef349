import { Coverage } from './coverage.ts';
import { Offers } from './available-answers.ts';
import { factsAt, Places } from './reachable-states.ts';
import type { Answer, Conversation, Facts } from './types.ts';
import type { Offer } from './available-answers.ts';
import type { Decision, Place } from './reachable-states.ts';

export interface Walk {
  /** The reachable places, in order of the number of answers; empty if the machine never leaves its transient states. */
  places: readonly Place[];
  /** In order of the number of answers that lead there. */
  decisions: readonly Decision[];
}

/** How often a path may return to the same states before the walk stops: by then, the loop is established. */
const maxReturns = 5;

/** The number of places up to which every combination of answers is walked. */
const maxExhaustivePlaces = 100_000;

/** Limits of a walk. */
export interface WalkOptions {
  /**
   * The largest number of values for which a multiple choice is answered with every subset; with more values, it is
   * answered with the subsets of at most two values and the full set. Defaults to 10.
   */
  everySetOf?: number;
}

/**
 * Walks a conversation breadth-first, so that each place is found by a shortest path.
 *
 * Up to the first advice or outcome, every combination of answers is walked. Beyond it, the walk continues only where it
 * sees a new pair of facts (pairwise coverage): all answers before an interview, combined with all answers after it,
 * would take hours. Details beside an outcome are answered one at a time.
 */
export function walk(conversation: Conversation, { everySetOf = 10 }: WalkOptions = {}): Walk {
  const found = new Places(conversation);
  const offers = new Offers(conversation, everySetOf);
  const pairs = new Coverage();
  const single = new Coverage();
  const pastAdvice = new Set<Place>();

  const shouldContinue = (place: Place): boolean => {
    const { from, snapshot, value, isBeside } = place;
    if (isBeside) return true;
    if (
      (from && pastAdvice.has(from)) ||
      snapshot.hasTag('advice') ||
      snapshot.hasTag('outcome') ||
      found.count > maxExhaustivePlaces
    )
      pastAdvice.add(place);
    return (
      countVisits(place) < maxReturns &&
      (!pastAdvice.has(place) || pairs.hasNewPair(value, snapshot.context as Facts))
    );
  };

  const offersAt = (place: Place): readonly Offer[] => {
    const { from, snapshot, value } = place;
    // A detail may open others. The details that were open before it are answered at the previous place.
    if (from && place.isBeside) return offers.at(snapshot, closedAt(from));
    const questions = offers.at(snapshot);
    return single.hasNew(value, factsAt(place)) ? [...questions, ...offers.beside(snapshot)] : questions;
  };

  const first = found.arrive(null, null);
  const places = new Set(first ? [first] : []);
  // Iterating over a set includes the elements that are added during the iteration.
  for (const place of places) {
    if (!shouldContinue(place)) continue;
    place.isWalked = true;
    place.offers = offersAt(place);
    place.steps = place.offers
      .flatMap(({ taken }) => taken)
      .map((answer: Answer) => {
        const to = found.arrive(place, answer);
        if (to) places.add(to);
        return { answer, to };
      });
  }
  return { places: [...places], decisions: found.decisions };
}

/** Counts how often the path to a place has been in the same states. */
function countVisits({ value, from }: Place): number {
  let times = 0;
  for (let at = from; at; at = at.from) times += Number(at.value === value);
  return times;
}

/** Returns the details that are not open at a place. */
const closedAt = ({ offers }: Place) =>
  new Set(offers.filter(({ isDetail, taken }) => isDetail && !taken.length).map(({ node }) => node));
