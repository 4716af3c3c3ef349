import { Coverage } from './coverage.ts';
import { Offers } from './available-answers.ts';
import { factsAt, Places } from './reachable-states.ts';
import type { Answer, Conversation, Facts } from './types.ts';
import type { Offer } from './available-answers.ts';
import type { Decision, Place } from './reachable-states.ts';

export interface Walk {
  /** Those that are come to by fewer answers first; none where the beginning never comes to rest. */
  places: readonly Place[];
  /** Those after fewer answers first. */
  decisions: readonly Decision[];
}

/** How often one walk comes back to the same states before it is given up: by then it has shown that it can. */
const returns = 5;

/** How many places are walked in all combinations. */
const plenty = 100_000;

/** How far a walk goes. */
export interface WalkOptions {
  /**
   * How many values a choice of several may have to be answered with every set of them; where it has more, with sets of
   * at most two and with all.
   */
  everySetOf?: number;
}

/**
 * Walks a conversation by breadth, so that each place is first come to by as few answers as can be.
 *
 * Up to the first advice or outcome every combination of answers is walked. From there on a walk goes on only where it
 * shows two facts together that no other has shown there: all that was said before an interview, with all that can be
 * said after it, would take hours. What stands beside an outcome is answered one question at a time.
 */
export function walk(conversation: Conversation, { everySetOf = 10 }: WalkOptions = {}): Walk {
  const found = new Places(conversation);
  const offers = new Offers(conversation, everySetOf);
  const pairs = new Coverage();
  const single = new Coverage();
  const beyond = new Set<Place>();

  const goesOn = (place: Place): boolean => {
    const { from, snapshot, value, isBeside } = place;
    if (isBeside) return true;
    if (
      (from && beyond.has(from)) ||
      snapshot.hasTag('advice') ||
      snapshot.hasTag('outcome') ||
      found.count > plenty
    )
      beyond.add(place);
    return (
      timesBefore(place) < returns &&
      (!beyond.has(place) || pairs.hasNewPair(value, snapshot.context as Facts))
    );
  };

  const offersAt = (place: Place): readonly Offer[] => {
    const { from, snapshot, value } = place;
    // A detail may open others; those that were open before are answered there.
    if (from && place.isBeside) return offers.at(snapshot, closedAt(from));
    const questions = offers.at(snapshot);
    return single.hasNew(value, factsAt(place)) ? [...questions, ...offers.beside(snapshot)] : questions;
  };

  const first = found.arrive(null, null);
  const places = new Set(first ? [first] : []);
  // What is added to a set while it is gone through has its turn.
  for (const place of places) {
    if (!goesOn(place)) continue;
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

/** How often the way to a place has been in the same states. */
function timesBefore({ value, from }: Place): number {
  let times = 0;
  for (let at = from; at; at = at.from) times += Number(at.value === value);
  return times;
}

/** The details that a place does not ask. */
const closedAt = ({ offers }: Place) =>
  new Set(offers.filter(({ isDetail, taken }) => isDetail && !taken.length).map(({ node }) => node));
