import { answersTo, factsAt } from '../reachable-states.ts';
import { firstByName } from './finding.ts';
import type { Place } from '../reachable-states.ts';
import type { Finder, Finding, Subject } from './finding.ts';

/** Finds messages that lack a required part. */
export const missingParts: Finder = (subject) => firstByName(missing(subject));

function* missing({ conversation, places, written }: Subject): Generator<Finding> {
  const { messages, outcomes } = conversation;
  for (const place of places) {
    const outcome = outcomeAt(place, outcomes);
    if (outcome === undefined) continue;
    for (const way of messages.ways(outcome))
      for (const part of written.lacks(outcome, factsAt(place), way))
        yield {
          code: 'missing-part',
          name: `${outcome}: ${part}`,
          says: `The message lacks this part (${way}).`,
          example: answersTo(place),
        };
  }
}

/** Returns the outcome that a place has reached, if any. */
export const outcomeAt = ({ states }: Place, outcomes: readonly string[]): string | undefined =>
  states.find(({ key, tags }) => tags.includes('outcome') && outcomes.includes(key))?.key;
