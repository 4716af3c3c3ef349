import { isQuestion, metaOf, rulesAsked } from '../state-graph.ts';
import { answersTo, factsAt } from '../reachable-states.ts';
import { firstByName } from './finding.ts';
import type { AnyStateNode } from 'xstate';
import type { Answer } from '../types.ts';
import type { Place } from '../reachable-states.ts';
import type { Finder, Finding, Subject } from './finding.ts';

/** Finds answers that a candidate can choose, and after which the conversation can't continue. */
export const uncoveredAnswers: Finder = (subject) =>
  firstByName([
    ...subject.states.filter(isQuestion).flatMap((node) => withoutTransition(node, subject)),
    ...withoutContinuation(subject),
  ]);

/** Finds answers that a question offers without a transition for them. */
function withoutTransition(node: AnyStateNode, { conversation, asked, states }: Subject): readonly Finding[] {
  const { key, tags } = node;
  // A question of the chat can be asked again as a detail, where not every answer makes sense.
  const isAgain = tags.includes('detail') && states.some((other) => other.key === key && other !== node);
  if (isAgain) return [];
  const { values } = metaOf(node);
  const types = node.ownEvents.map(String);
  const missing = (conversation.answers?.[key] ?? []).filter((id) => !(values ?? types).includes(id));
  const kind = tags.includes('several') ? 'several' : tags.includes('question') ? undefined : 'typed';
  return [...missing, ...(kind && !types.includes(kind) ? [kind] : [])].map((type) =>
    finding(
      { question: key, type },
      values && type !== kind
        ? 'The question offers it, but the values of its state do not include it.'
        : 'The question offers it, but its state has no transition for it.',
      asked.get(node.id),
    ),
  );
}

/** Finds answers after which the walk couldn't continue. */
function* withoutContinuation({ conversation, places }: Subject): Generator<Finding> {
  for (const place of places) {
    for (const { node, taken, refused } of place.offers)
      if (isQuestion(node) && taken.length)
        for (const answer of refused)
          yield finding(answer, 'Every guard refuses it here, although other answers are accepted.', place);
    for (const { answer, to } of place.steps) {
      // Answering a known fact again changes nothing, and an infinite loop is reported as `loop-without-exit`.
      const isKnown = factsAt(place)[answer.question] !== undefined;
      if (to === place && !isKnown && place.steps.some(({ to }) => to !== place))
        yield finding(answer, 'It leads to no other state and sets no fact.', place);
      if (to && isDeadEnd(to)) yield finding(answer, describeDeadEnd(to), place);
    }
    if (!place.answer && isDeadEnd(place))
      yield { code: 'uncovered-answer', name: place.value, says: describeDeadEnd(place), example: [] };
  }

  function describeDeadEnd({ states }: Place): string {
    const decides = states.some((node) => rulesAsked(node, conversation).length);
    if (decides) return 'No rule matches after it.';
    return `No answer is possible after it, in “${states.at(-1)?.key ?? ''}”.`;
  }
}

const isDeadEnd = (place: Place): boolean =>
  place.isWalked && !place.snapshot.hasTag('outcome') && !place.offers.some(({ taken }) => taken.length);

/** Creates one finding for all sets or all texts of a question, since they share a transition. */
const finding = (answer: Answer, says: string, place: Place | undefined): Finding => ({
  code: 'uncovered-answer',
  name: `${answer.question}: ${answer.type}`,
  says,
  example: place ? answersTo(place, answer) : null,
});
