/** Which facts of a conversation the messages of each outcome read, found by watching them being written. */
import { check } from '../../src/message/check/check.ts';
import { compose } from '../../src/message/compose.ts';
import { tones } from '../../src/message/kit.ts';
import { channelsOf } from '../../src/message/timing.ts';
import { message as words } from '../../src/words/en/message.ts';
import { today, typed } from './samples.ts';
import type { Facts, Outcome } from '../../machines/facts.ts';
import type { Ending } from './conversations.ts';
import type { Details } from './details.ts';

export function recorder(endings: readonly Ending[], details: Details): Record<Outcome, ReadonlySet<string>> {
  const read = {} as Record<Outcome, Set<string>>;
  let turn = 0;
  const met = new Map<string, number>();
  for (const { outcome, facts } of endings) {
    // What is read turns on which facts there are; a few of each kind show it, and the proof itself watches on.
    const kind = outcome + Object.keys(facts).join();
    const times = met.get(kind) ?? 0;
    met.set(kind, times + 1);
    if (times >= 12) continue;
    const seen = (read[outcome] ??= new Set());
    turn += 1;
    const { facts: some, job } = typed(turn);
    const chosen = details[outcome][turn % details[outcome].length];
    const watched = new Proxy<Facts>(
      { ...some, ...facts, ...chosen },
      {
        get: (target, fact: keyof Facts) => {
          seen.add(fact);
          return target[fact];
        },
      },
    );
    const tone = tones[turn % 3] ?? 'warm';
    const channels = channelsOf(outcome);
    const channel = channels[turn % channels.length] ?? 'email';
    const kit = compose(outcome, watched, { channel, tone, words, job, today });
    for (const item of kit.items) check(item, { outcome, facts: watched, tone, words, job, today });
  }
  return read;
}
