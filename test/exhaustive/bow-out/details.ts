/**
 * Choices for the details beside the draft of each outcome. Details that decide the recipients are combined with
 * everything. Each of the others is tested on its own, since it adds a single sentence and no two of them affect the
 * same one.
 */
import { replay } from '../../../machines/bow-out/replay.ts';
import type { Facts, Outcome } from '../../../machines/bow-out/facts.ts';
import type { MessageWords } from '../../../src/locales/bow-out/message-words.ts';
import type { Ending } from './conversations.ts';

export type Details = Record<Outcome, readonly Facts[]>;

/** The details that are combined with all others. */
const combined = ['through', 'entry', 'stage'];

/** @param words the letters; a language may offer details of its own */
export function detailsOf(endings: readonly Ending[], words: MessageWords): Details {
  const seen = new Set<string>();
  const known: Partial<Details> = {};
  // The available details depend on more than the outcome.
  for (const { outcome, facts, answers } of endings) {
    const other = facts.otherJob === undefined ? '' : 'another job';
    if (seen.has(outcome + other)) continue;
    seen.add(outcome + other);
    known[outcome] = unique([...(known[outcome] ?? []), ...combinations(answers, words)]);
  }
  return known as Details;
}

const unique = (all: readonly Facts[]): readonly Facts[] => [
  ...new Map(all.map((facts) => [JSON.stringify(facts), facts])).values(),
];

function combinations(answers: Ending['answers'], words: MessageWords): readonly Facts[] {
  const choices = replay(answers).details.filter(
    ({ id, kind, inSomeLanguages }) =>
      kind === 'question' && (!inSomeLanguages || words.details?.includes(id)),
  );
  const base = choices
    .filter(({ id }) => combined.includes(id))
    .reduce<Facts[]>(
      (all, { id, choices }) =>
        all.flatMap((facts) => [facts, ...choices.map((choice) => ({ ...facts, [id]: choice }))]),
      [{}],
    );
  const others = choices
    .filter(({ id }) => !combined.includes(id))
    .flatMap(({ id, choices }) => choices.map((choice): Facts => ({ [id]: choice })));
  return base.flatMap((facts) => [facts, ...others.map((other) => ({ ...facts, ...other }))]);
}
