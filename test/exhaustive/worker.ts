/** A worker of the exhaustive check, which processes a part of the conversations. */
import { check } from '../../src/letters/bow-out/proofread/proofread.ts';
import { isNote } from '../../src/letters/types.ts';
import { planOf } from '../../src/letters/bow-out/plan.ts';
import { writer } from '../../src/letters/bow-out/compose.ts';
import { subjectOf, textOf } from '../../src/letters/types.ts';
import { editor } from '../../src/locales/en/proofreading.ts';
import { message as words } from '../../src/locales/en/messages.ts';
import { Memo } from '../../lint/memo.ts';
import { today, typed } from './samples.ts';
import type { Facts, Outcome } from '../../machines/bow-out/facts.ts';
import type { Remark } from '../../src/letters/bow-out/proofread/proofread.ts';
import type { Channel, Tone } from '../../src/letters/types.ts';
import type { Item } from '../../src/letters/bow-out/types.ts';
import type { Details } from './details.ts';
import type { Read } from './fact-dependencies.ts';

export interface Task {
  outcome: Outcome;
  channel: Channel;
  tone: Tone;
  wording: number;
  /** The number of the sample of typed text. */
  sample: number;
}

export interface Work {
  facts: Record<Outcome, readonly Facts[]>;
  details: Details;
  /** The facts that the messages of an outcome read; all others were removed. */
  read: Read;
}

export interface Tally {
  kits: number;
  messages: number;
  written: number;
  checked: number;
  sentences: number;
  milliseconds: number;
  broken: Record<string, { times: number; examples: string[] }>;
}

/** Checks every combination of choices that ends in an outcome, in one channel and tone. */
export function prove(task: Task, { facts, details, read }: Work, tally: Tally): void {
  const { outcome, channel, tone, wording, sample } = task;
  const { facts: text, job } = typed(sample, outcome);
  const see = (fact: string) => {
    // Facts that the sample didn't read were removed, so reading one now would give a wrong message.
    if (!read[outcome].includes(fact) && !read[outcome].includes(fact.replace('?', '')))
      throw new Error(`A message of ${outcome} reads ${fact}, which the sample did not read`);
  };
  // Many facts lead to the same text. Equal texts are checked once if the facts that they state are equal.
  const writing = new Memo<Facts, { item: Item; key: string }>(see);
  const checking = new Memo<Facts, readonly Remark[]>(see);
  const options = { channel, tone, words, job, today, wording };
  for (const [known, chosen] of pairs(facts[outcome], details[outcome], task)) {
    tally.kits += 1;
    const all: Facts = { ...text, ...known, ...chosen };
    for (const plan of planOf(outcome, all, channel, today)) {
      // Notes have only one wording.
      if (wording && isNote(plan.id)) continue;
      tally.messages += 1;
      const { item, key } = writing.run(JSON.stringify(plan), all, (facts) => {
        const before = performance.now();
        const written = writer.write(plan, facts, options);
        tally.milliseconds += performance.now() - before;
        tally.written += 1;
        return { item: written, key: JSON.stringify(written) };
      });
      checking.run(key, all, (facts) => {
        tally.checked += 1;
        tally.sentences += item.body.flat().length;
        const remarks = check(item, { outcome, facts, tone, words, editor, job, today });
        for (const { rule, says } of remarks) note(tally, rule, [`${outcome}, ${tone}: ${says}`, all, item]);
        return remarks;
      });
    }
  }
}

/** The maximum number of conversations written in the first wording of the warm email, and in each other variant. */
const most = { first: 2000, other: 200 };

/**
 * Selects conversations, evenly distributed over all that end in the outcome, each with another combination of
 * details. Limits their number so that the check takes a few minutes.
 */
function* pairs(
  facts: readonly Facts[],
  details: readonly Facts[],
  { channel, tone, wording }: Task,
): Generator<readonly [Facts, Facts]> {
  const isFirst = channel === 'email' && tone === 'warm' && !wording;
  const all = facts.length * details.length;
  const count = Math.min(all, isFirst ? most.first : most.other);
  for (let turn = 0; turn < count; turn += 1) {
    const at = Math.floor((turn * facts.length) / count);
    // With few conversations, each is combined with all details; with many, each with another combination.
    yield [facts[at] ?? {}, details[(turn * 7 + at) % details.length] ?? {}];
  }
}

function note(tally: Tally, rule: string, [says, facts, item]: [string, Facts, Item]): void {
  const broken = (tally.broken[rule] ??= { times: 0, examples: [] });
  broken.times += 1;
  if (broken.examples.length < 40)
    broken.examples.push(
      [
        `${says} (${item.id}, ${item.channel})`,
        JSON.stringify(facts).slice(0, 500),
        subjectOf(item),
        textOf(item).slice(0, 900),
      ].join('\n'),
    );
}
