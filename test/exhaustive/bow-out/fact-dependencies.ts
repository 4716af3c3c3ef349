/**
 * Finds the facts that the messages of each outcome depend on, by recording which facts are read while writing them.
 */
import { check } from '../../../src/letters/bow-out/proofread/proofread.ts';
import { planOf } from '../../../src/letters/bow-out/plan.ts';
import { writer } from '../../../src/letters/bow-out/compose.ts';
import { tones } from '../../../src/letters/types.ts';
import { channelsOf } from '../../../src/letters/bow-out/outcome-traits.ts';
import { Memo } from '../../../lint/memo.ts';
import { today, typed } from './samples.ts';
import type { Facts, Outcome } from '../../../machines/bow-out/facts.ts';
import type { BowOutLanguage } from './language.ts';
import type { Ending } from './conversations.ts';
import type { Details } from './details.ts';

/** The names of facts; `?fact` if only its presence is read. */
export type Read = Record<Outcome, readonly string[]>;

/** The number of messages that are recorded per outcome. An outcome with fewer conversations keeps all its facts. */
const watched = 700;

/**
 * A sample is enough to find the facts that are read. The proof throws if a message reads a fact that the sample
 * missed.
 */
export function readBy(
  endings: readonly Ending[],
  details: Details,
  { words, editor, texts }: BowOutLanguage,
): Read {
  const read = {} as Record<Outcome, readonly string[]>;
  for (const outcome of Object.keys(details) as Outcome[]) {
    const own = endings.filter((ending) => ending.outcome === outcome);
    // These facts decide the recipients.
    const seen = new Set(['through', 'entry', 'stage', 'offer', 'afterwards', 'nextRound']);
    if (own.length < watched)
      own.flatMap(({ facts }) => Object.keys(facts)).forEach((fact) => seen.add(fact));
    for (let turn = 0; turn < watched; turn += 1) {
      const { facts } = own[Math.floor((turn * own.length) / watched)] ?? { facts: {} };
      const { facts: text, job } = typed(turn % 12, outcome, texts);
      const all: Facts = { ...text, ...facts, ...details[outcome][(turn * 7) % details[outcome].length] };
      const tone = tones[turn % 3] ?? 'warm';
      const channels = channelsOf(outcome);
      const channel = channels[Math.floor(turn / 3) % channels.length] ?? 'email';
      for (const plan of planOf(outcome, all, channel, today))
        new Memo((fact) => seen.add(fact)).run('', all, (facts) => {
          const item = writer.write(plan, facts, { channel, tone, words, job, today, wording: turn });
          return check(item, { outcome, facts, tone, words, editor, job, today });
        });
    }
    read[outcome] = [...seen];
  }
  return read;
}
