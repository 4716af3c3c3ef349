import { isQuestion, metaOf, rulesAsked } from '../state-graph.ts';
import { answersTo, factsAt } from '../reachable-states.ts';
import { firstByName } from './finding.ts';
import type { AnyStateNode } from 'xstate';
import type { Answer } from '../types.ts';
import type { Place } from '../reachable-states.ts';
import type { Finder, Finding, Subject } from './finding.ts';

/** An answer that somebody can want to give, and that the conversation does not go on from. */
export const uncoveredAnswers: Finder = (subject) =>
  firstByName([
    ...subject.states.filter(isQuestion).flatMap((node) => unknown(node, subject)),
    ...met(subject),
  ]);

/** Answers that a question offers, and that its state has no transition for. */
function unknown(node: AnyStateNode, { conversation, asked, states }: Subject): readonly Finding[] {
  const { key, tags } = node;
  // A question of the chat may be asked again beside an outcome, where not every answer makes sense.
  const isAgain = tags.includes('detail') && states.some((other) => other.key === key && other !== node);
  if (isAgain) return [];
  const { values } = metaOf(node);
  const types = node.ownEvents.map(String);
  const missing = (conversation.answers[key] ?? []).filter((id) => !(values ?? types).includes(id));
  const kind = tags.includes('several') ? 'several' : tags.includes('question') ? undefined : 'typed';
  return [...missing, ...(kind && !types.includes(kind) ? [kind] : [])].map((type) =>
    finding(
      { question: key, type },
      values && type !== kind
        ? 'The question offers it, and it is none of the values of its state.'
        : 'The question offers it, and its state has no transition for it.',
      asked.get(node.id),
    ),
  );
}

/** Answers that a walk met, and could not go on from. */
function* met({ conversation, places }: Subject): Generator<Finding> {
  for (const place of places) {
    for (const { node, taken, refused } of place.offers)
      if (isQuestion(node) && taken.length)
        for (const answer of refused)
          yield finding(answer, 'No guard lets it through here, where other answers are taken.', place);
    for (const { answer, to } of place.steps) {
      // What is known can be said once more; and what leads round for ever is another matter.
      const isKnown = factsAt(place)[answer.question] !== undefined;
      if (to === place && !isKnown && place.steps.some(({ to }) => to !== place))
        yield finding(answer, 'It leads nowhere, and is not known afterwards.', place);
      if (to && isStranded(to)) yield finding(answer, strands(to), place);
    }
    if (!place.answer && isStranded(place))
      yield { code: 'uncovered-answer', name: place.value, says: strands(place), example: [] };
  }

  function strands({ states }: Place): string {
    const decides = states.some((node) => rulesAsked(node, conversation).length);
    if (decides) return 'No rule matches after it.';
    return `Nothing can be answered after it, at “${states.at(-1)?.key ?? ''}”.`;
  }
}

const isStranded = (place: Place): boolean =>
  place.isWalked && !place.snapshot.hasTag('outcome') && !place.offers.some(({ taken }) => taken.length);

/** About all sets that a question takes, or all texts, since they take the same way. */
const finding = (answer: Answer, says: string, place: Place | undefined): Finding => ({
  code: 'uncovered-answer',
  name: `${answer.question}: ${answer.type}`,
  says,
  example: place ? answersTo(place, answer) : null,
});
