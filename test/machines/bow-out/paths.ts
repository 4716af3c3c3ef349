/**
 * Every path through the conversation, walked step by step on the machine, which is about five times as fast as
 * replaying each path from its start. `replay` is tested against these walks.
 */
import { getNextTransitions, initialTransition, transition } from 'xstate';
import { conversation } from '../../../machines/bow-out/machine.ts';
import { doubts } from '../../../machines/bow-out/facts.ts';
import type { SnapshotFrom } from 'xstate';
import type { Answer, Meta } from '../../../machines/bow-out/machine.ts';
import type { Doubt } from '../../../machines/bow-out/facts.ts';

export type Snapshot = SnapshotFrom<typeof conversation>;

/** Answers, and the resulting state. */
export interface Path {
  answers: readonly Answer[];
  snapshot: Snapshot;
}

/** Every set of doubts, starting with the empty one. */
export const subsets: readonly (readonly Doubt[])[] = doubts.reduce<readonly (readonly Doubt[])[]>(
  (sets, doubt) => [...sets, ...sets.map((set) => [...set, doubt])],
  [[]],
);

export const start: Path = { answers: [], snapshot: initialTransition(conversation)[0] };

/** Returns the name of the innermost state; beside a draft, the name of its outcome. */
export function place(snapshot: Snapshot): Answer['question'] {
  let inner = snapshot.value as unknown;
  while (typeof inner === 'object' && inner) inner = Object.values(inner)[0];
  return inner as Answer['question'];
}

/** Returns every answer that the machine accepts now: each set of doubts, and each form filled in and skipped. */
export function sayable(snapshot: Snapshot): readonly Answer[] {
  const transitions = getNextTransitions(snapshot).filter(({ source }) => !source.tags.includes('detail'));
  const question = transitions[0]?.source.key as Answer['question'];
  const fields = (transitions[0]?.source.meta as Meta | undefined)?.fields ?? [];
  const filledIn = Object.fromEntries(fields.map((field) => [field, `a ${field}`]));
  return [...new Set(transitions.map(({ eventType }) => eventType as string))]
    .flatMap((type): readonly object[] => {
      if (type === 'several') return subsets.map((values) => ({ question, type, values }));
      return [type === 'typed' ? { question, type, value: filledIn } : { question, type }];
    })
    .map((answer) => answer as Answer)
    .filter((answer) => snapshot.can(answer));
}

export const say = ({ answers, snapshot }: Path, answer: Answer): Path => ({
  answers: [...answers, answer],
  snapshot: transition(conversation, snapshot, answer)[0],
});

/** Yields all paths that continue this one, as far as `isEnd` allows; `seen` is called for every path on the way. */
export function walk(
  path: Path,
  stop: (path: Path) => boolean,
  seen?: (path: Path, answer: Answer, next: Path) => void,
): readonly Path[] {
  const ends: Path[] = [];
  const go = (path: Path) => {
    if (stop(path)) {
      ends.push(path);
      return;
    }
    for (const answer of sayable(path.snapshot)) {
      const next = say(path, answer);
      seen?.(path, answer, next);
      go(next);
    }
  };
  go(path);
  return ends;
}

export const atAdvice = ({ snapshot }: Path): boolean => snapshot.hasTag('advice');
export const atOutcome = ({ snapshot }: Path): boolean => snapshot.hasTag('outcome');

/**
 * Formats answers: `'situation:process doubts:skills,direction certainty:sure direction:-'`; a dash is a skipped form.
 */
export function script(line: string): readonly Answer[] {
  return line.split(' ').map((item) => {
    const [question, said = ''] = item.split(':');
    if (question === 'doubts') return { question, type: 'several', values: said ? said.split(',') : [] };
    if (said.includes('=')) {
      return {
        question,
        type: 'typed',
        value: Object.fromEntries(said.split(',').map((pair) => pair.split('='))) as object,
      };
    }
    return { question, type: said === '-' ? 'skip' : said };
  }) as readonly unknown[] as readonly Answer[];
}
