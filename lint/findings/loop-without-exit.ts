import { components } from '../strongly-connected.ts';
import { alwaysOf, innermost } from '../state-graph.ts';
import { answersTo } from '../reachable-states.ts';
import { firstByName } from './finding.ts';
import type { AnyStateNode } from 'xstate';
import type { Answer } from '../types.ts';
import type { Place } from '../reachable-states.ts';
import type { Finder, Finding, Subject } from './finding.ts';

/** Finds loops of questions that never reach an outcome, and infinite loops of transient states. */
export const loopsWithoutExit: Finder = (subject) =>
  firstByName([...transientLoops(subject), ...questionLoops(subject.places)]);

/** Finds answers that start an infinite loop of transient states. The finding is named after the states of the loop. */
function* transientLoops({ states, places }: Subject): Generator<Finding> {
  const loops = loopsOfTransientStates(states);
  for (const place of places)
    for (const { answer, to } of place.steps) {
      if (to) continue;
      const targets = place.offers
        .filter(({ question }) => question === answer.question)
        .flatMap(({ node }) => node.transitions.get(answer.type) ?? [])
        .flatMap(({ target = [] }) => target as readonly AnyStateNode[]);
      yield transientLoop(loops, targets, answersTo(place, answer));
    }
  if (!places.length) yield transientLoop(loops, [], []);
}

function transientLoop(
  loops: readonly (readonly AnyStateNode[])[],
  targets: readonly AnyStateNode[],
  example: readonly Answer[],
): Finding {
  const near = loops.filter((loop) => targets.some((target) => reaches(target, loop)));
  const [loop] = near.length ? near : loops;
  return {
    code: 'loop-without-exit',
    name: loop?.map(({ key }) => key).join(' → ') ?? targets.map(({ key }) => key).join(),
    says: 'These transient states form an infinite loop: no question is ever asked.',
    example,
  };
}

/** Returns the loops of states that lead to each other without an answer. */
const loopsOfTransientStates = (states: readonly AnyStateNode[]): readonly (readonly AnyStateNode[])[] =>
  components(states, transientTargets)
    .filter((loop) => loop.some((node) => transientTargets(node).some((to) => loop.includes(to))))
    .map((loop) => states.filter((node) => loop.includes(node)));

const transientTargets = (node: AnyStateNode): readonly AnyStateNode[] => [
  ...alwaysOf(node).flatMap(({ target = [] }) => target as readonly AnyStateNode[]),
  ...(innermost(node) === node ? [] : [innermost(node)]),
];

function reaches(from: AnyStateNode, loop: readonly AnyStateNode[]): boolean {
  const reached = new Set([from]);
  for (const node of reached) for (const to of transientTargets(node)) reached.add(to);
  return loop.some((node) => reached.has(node));
}

/** Finds loops of places that no answer leaves. */
function questionLoops(all: readonly Place[]): readonly Finding[] {
  const places = all.filter(({ isWalked }) => isWalked);
  const walkedByValue = new Map(places.toReversed().map((place) => [place.value, place]));
  // If the walk stopped at a place, it had already continued from another place with the same states.
  const walked = (place: Place | null) => (place && !place.isWalked ? walkedByValue.get(place.value) : place);
  const leadsTo = (place: Place) => place.steps.map(({ to }) => walked(to)).filter((to) => to != null);
  const endless = withoutOutcome(places, leadsTo);
  return components(endless, leadsTo)
    .filter((loop) => loop.every((place) => leadsTo(place).every((to) => loop.includes(to))))
    .map((loop) => {
      const states = new Set(loop.map(({ value }) => value));
      // The first time round the loop, some facts aren't known yet, so its places differ from later rounds.
      return questionLoop(endless.filter(({ value }) => states.has(value)));
    });
}

/** Returns the places from which neither an outcome nor another end of the conversation can be reached. */
function withoutOutcome(
  places: readonly Place[],
  leadsTo: (place: Place) => readonly Place[],
): readonly Place[] {
  const before = new Map<Place, Place[]>();
  for (const place of places)
    for (const to of leadsTo(place)) before.set(to, [...(before.get(to) ?? []), place]);
  const ending = new Set(
    places.filter(
      ({ snapshot, steps }) => snapshot.hasTag('outcome') || !steps.length || steps.some(({ to }) => !to),
    ),
  );
  for (const place of ending) for (const from of before.get(place) ?? []) ending.add(from);
  return places.filter((place) => !ending.has(place));
}

function questionLoop(loop: readonly Place[]): Finding {
  const asked = loop.flatMap(({ offers }) => offers.filter(({ taken }) => taken.length));
  return {
    code: 'loop-without-exit',
    name: [...new Set(asked.map(({ question }) => question))].join(' → '),
    says: 'Every answer leads back to these questions, and none to an outcome.',
    example: loop[0] ? answersTo(loop[0]) : null,
  };
}
