import { components } from '../strongly-connected.ts';
import { alwaysOf, innermost } from '../state-graph.ts';
import { answersTo } from '../reachable-states.ts';
import { firstByName } from './finding.ts';
import type { AnyStateNode } from 'xstate';
import type { Answer } from '../types.ts';
import type { Place } from '../reachable-states.ts';
import type { Finder, Finding, Subject } from './finding.ts';

/** Answers that can be given for ever, and never end in an outcome; and states that are passed through for ever. */
export const loopsWithoutExit: Finder = (subject) =>
  firstByName([...endless(subject), ...round(subject.places)]);

/** Steps that never come to rest. Their name is the loop that the states have among them. */
function* endless({ states, places }: Subject): Generator<Finding> {
  const loops = passedRound(states);
  for (const place of places)
    for (const { answer, to } of place.steps) {
      if (to) continue;
      const targets = place.offers
        .filter(({ question }) => question === answer.question)
        .flatMap(({ node }) => node.transitions.get(answer.type) ?? [])
        .flatMap(({ target = [] }) => target as readonly AnyStateNode[]);
      yield passed(loops, targets, answersTo(place, answer));
    }
  if (!places.length) yield passed(loops, [], []);
}

function passed(
  loops: readonly (readonly AnyStateNode[])[],
  targets: readonly AnyStateNode[],
  example: readonly Answer[],
): Finding {
  const near = loops.filter((loop) => targets.some((target) => reaches(target, loop)));
  const [loop] = near.length ? near : loops;
  return {
    code: 'loop-without-exit',
    name: loop?.map(({ key }) => key).join(' → ') ?? targets.map(({ key }) => key).join(),
    says: 'These states are passed through for ever, and nothing is asked.',
    example,
  };
}

/** The states that lead to each other without an answer. */
const passedRound = (states: readonly AnyStateNode[]): readonly (readonly AnyStateNode[])[] =>
  components(states, passingTo)
    .filter((loop) => loop.some((node) => passingTo(node).some((to) => loop.includes(to))))
    .map((loop) => states.filter((node) => loop.includes(node)));

const passingTo = (node: AnyStateNode): readonly AnyStateNode[] => [
  ...alwaysOf(node).flatMap(({ target = [] }) => target as readonly AnyStateNode[]),
  ...(innermost(node) === node ? [] : [innermost(node)]),
];

function reaches(from: AnyStateNode, loop: readonly AnyStateNode[]): boolean {
  const met = new Set([from]);
  for (const node of met) for (const to of passingTo(node)) met.add(to);
  return loop.some((node) => met.has(node));
}

/** Places that lead to each other, and out of which nothing leads. */
function round(all: readonly Place[]): readonly Finding[] {
  const places = all.filter(({ isWalked }) => isWalked);
  const alike = new Map(places.toReversed().map((place) => [place.value, place]));
  // Where the walk did not go on, it had gone on from the same states.
  const shown = (place: Place | null) => (place && !place.isWalked ? alike.get(place.value) : place);
  const leadsTo = (place: Place) => place.steps.map(({ to }) => shown(to)).filter((to) => to != null);
  const lost = withoutEnd(places, leadsTo);
  return components(lost, leadsTo)
    .filter((loop) => loop.every((place) => leadsTo(place).every((to) => loop.includes(to))))
    .map((loop) => {
      const states = new Set(loop.map(({ value }) => value));
      // On the first way round not all is known yet that is on the next.
      return told(lost.filter(({ value }) => states.has(value)));
    });
}

/** The places from which no outcome is come to, nor anything else that a conversation breaks off at. */
function withoutEnd(places: readonly Place[], leadsTo: (place: Place) => readonly Place[]): readonly Place[] {
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

function told(loop: readonly Place[]): Finding {
  const asked = loop.flatMap(({ offers }) => offers.filter(({ taken }) => taken.length));
  return {
    code: 'loop-without-exit',
    name: [...new Set(asked.map(({ question }) => question))].join(' → '),
    says: 'Whatever is answered here, the same is asked again, and there is no outcome.',
    example: loop[0] ? answersTo(loop[0]) : null,
  };
}
