/** Every combination of the choices that stand beside the draft of each outcome. */
import { replay } from '../../machines/replay.ts';
import type { Facts, Outcome } from '../../machines/facts.ts';
import type { Ending } from './conversations.ts';

export type Details = Record<Outcome, readonly Facts[]>;

export function detailsOf(endings: readonly Ending[]): Details {
  const known: Partial<Details> = {};
  for (const { outcome, answers } of endings) known[outcome] ??= combinations(answers);
  return known as Details;
}

function combinations(answers: Ending['answers']): readonly Facts[] {
  return replay(answers)
    .details.filter(({ kind }) => kind === 'question')
    .reduce<Facts[]>(
      (all, { id, choices }) =>
        all.flatMap((facts) => [facts, ...choices.map((choice) => ({ ...facts, [id]: choice }))]),
      [{}],
    );
}
