/** Which facts of a conversation the messages of each outcome read, found by watching them being written. */
import { check } from '../../src/message/check/check.ts';
import { draftsOf, write } from '../../src/message/compose.ts';
import { tones } from '../../src/message/kit.ts';
import { channelsOf } from '../../src/message/timing.ts';
import { editor } from '../../src/words/en/editor.ts';
import { message as words } from '../../src/words/en/message.ts';
import { Memo } from './memo.ts';
import { samples, today, typed } from './samples.ts';
import type { Facts, Outcome } from '../../machines/facts.ts';
import type { Ending } from './conversations.ts';
import type { Details } from './details.ts';

/** Names of facts; `?fact` where its presence is read. */
export type Read = Record<Outcome, readonly string[]>;

/** What is read turns on which facts there are: some conversations of each kind show it. The proof itself watches on. */
export function readBy(endings: readonly Ending[], details: Details): Read {
  const read = {} as Record<Outcome, Set<string>>;
  const met = new Map<string, number>();
  let turn = 0;
  for (const { outcome, facts } of endings) {
    const kind = outcome + Object.keys(facts).join();
    const times = met.get(kind) ?? 0;
    met.set(kind, times + 1);
    if (times >= 30) continue;
    turn += 1;
    const seen = (read[outcome] ??= new Set());
    const { facts: text, job } = typed(turn % samples, outcome);
    const chosen = details[outcome][turn % details[outcome].length];
    const all: Facts = { ...text, ...facts, ...chosen };
    const tone = tones[turn % 3] ?? 'warm';
    const channels = channelsOf(outcome);
    const channel = channels[turn % channels.length] ?? 'email';
    for (const draft of draftsOf(outcome, all, channel, today))
      new Memo((fact) => seen.add(fact)).run('', all, (watched) => {
        const item = write(draft, watched, { channel, tone, words, job, today, wording: turn });
        check(item, { outcome, facts: watched, tone, words, editor, job, today });
      });
    // Who gets which message turns on these.
    for (const fact of ['through', 'entry', 'stage', 'offer', 'afterwards', 'nextRound']) seen.add(fact);
  }
  return Object.fromEntries(
    Object.entries(read).map(([outcome, facts]) => [outcome, [...facts]]),
  ) as unknown as Read;
}
