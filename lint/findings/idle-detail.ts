import { answersTo, factsAt } from '../reachable-states.ts';
import { metaOf } from '../state-graph.ts';
import { outcomeAt } from './missing-part.ts';
import type { Place } from '../reachable-states.ts';
import type { Finder, Finding, Subject } from './finding.ts';

/** Finds details whose answers change no message, so that asking for them is pointless. */
export const idleDetails: Finder = (subject) => {
  const { details = [] } = subject.conversation.messages;
  const isOfOtherLanguages = (name: string) =>
    !details.includes(name) &&
    subject.states.some((node) => node.key === name && metaOf(node).inSomeLanguages);
  const beside = new Map<string, Place[]>();
  for (const place of subject.places) {
    const { answer, isBeside } = place;
    if (answer && isBeside) beside.set(answer.question, [...(beside.get(answer.question) ?? []), place]);
  }
  return [...beside]
    .filter(([name]) => !isOfOtherLanguages(name))
    .filter(([, places]) => !places.some((place) => changesMessage(place, subject)))
    .map(([name, places]): Finding => ({
      code: 'dead-question',
      name,
      says: 'Its answer changes no message.',
      example: answersTo(places[0] ?? null),
    }));
};

/** Whether the last answer changes the message. */
function changesMessage(place: Place, { conversation, written }: Subject): boolean {
  const outcome = outcomeAt(place, conversation.outcomes);
  const { from } = place;
  if (outcome === undefined || !from) return false;
  return conversation.messages
    .ways(outcome)
    .some((way) => written.text(outcome, factsAt(place), way) !== written.text(outcome, factsAt(from), way));
}
