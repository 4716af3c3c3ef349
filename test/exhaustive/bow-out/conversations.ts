/** Every conversation that ends in a message, represented by its facts. */
import { atOutcome, say, start, walk } from '../../machines/bow-out/paths.ts';
import type { Doubt, Facts, Outcome } from '../../../machines/bow-out/facts.ts';
import type { Answer } from '../../../machines/bow-out/machine.ts';
import type { Path, Snapshot } from '../../machines/bow-out/paths.ts';

export interface Ending {
  outcome: Outcome;
  facts: Facts;
  /** The number of conversations with these facts. */
  conversations: number;
  /** The answers of one of these conversations. */
  answers: readonly Answer[];
}

const debriefed: Answer = { question: 'interview', type: 'debrief' };

/**
 * Collects a part of all paths to a draft, and of the paths from every agenda through the interview to the next draft.
 * The parts are split by the first two answers.
 */
export function endings(share: number, shares: number): readonly Ending[] {
  const found = new Map<string, Ending>();
  const count = ({ answers, snapshot }: Path) => {
    const outcome = outcomeOf(snapshot);
    const facts = interned(snapshot.context.facts);
    const key = outcome + JSON.stringify(facts);
    const ending = found.get(key) ?? { outcome, facts, conversations: 0, answers };
    ending.conversations += 1;
    found.set(key, ending);
  };
  const first = walk(start, ({ answers }) => answers.length === 2)
    .filter((_, index) => index % shares === share)
    .flatMap((path) => walk(path, atOutcome));
  first.forEach(count);
  for (const path of probes(first)) walk(say(path, debriefed), atOutcome).forEach(count);
  return [...found.values()];
}

const outcomeOf = (snapshot: Snapshot): Outcome => snapshot.context.outcome ?? 'stay';

/**
 * Keeps one agenda for each combination that a debrief can distinguish: how a candidate reached it has no effect
 * later.
 */
function probes(paths: readonly Path[]): readonly Path[] {
  const distinct = new Map<string, Path>();
  for (const path of paths) {
    const { facts, outcome } = path.snapshot.context;
    if (outcome !== 'probe') continue;
    const { doubts, company, evidence, movable } = facts;
    distinct.set(JSON.stringify({ doubts, company, evidence, movable }), path);
  }
  return [...distinct.values()];
}

const lists = new Map<string, readonly Doubt[]>();

/** Returns the same array for equal lists of doubts, so that they can be compared by identity. */
function interned(facts: Facts): Facts {
  if (!facts.doubts) return facts;
  const key = facts.doubts.join();
  const doubts = lists.get(key) ?? facts.doubts;
  lists.set(key, doubts);
  return { ...facts, doubts };
}

/** Merges the parts. */
export function merged(all: readonly (readonly Ending[])[]): readonly Ending[] {
  const found = new Map<string, Ending>();
  for (const ending of all.flat()) {
    const facts = interned(ending.facts);
    const key = ending.outcome + JSON.stringify(facts);
    const known = found.get(key);
    if (known) known.conversations += ending.conversations;
    else found.set(key, { ...ending, facts });
  }
  return [...found.values()];
}
