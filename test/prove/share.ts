/** The share of the proof that one process does. */
import { check } from '../../src/message/check/check.ts';
import { draftsOf, write } from '../../src/message/compose.ts';
import { subjectOf, textOf } from '../../src/message/kit.ts';
import { editor } from '../../src/words/en/editor.ts';
import { message as words } from '../../src/words/en/message.ts';
import { Memo } from './memo.ts';
import { today, typed } from './samples.ts';
import type { Facts, Outcome } from '../../machines/facts.ts';
import type { Channel, Tone } from '../../src/message/kit.ts';
import type { Details } from './details.ts';
import type { Read } from './read-by.ts';

export interface Task {
  outcome: Outcome;
  channel: Channel;
  tone: Tone;
  /** Which sample of typed text, and which wording. */
  sample: number;
}

export interface Work {
  facts: Record<Outcome, readonly Facts[]>;
  details: Details;
  /** The facts that the messages of an outcome read; the others were left out. */
  read: Read;
}

export interface Tally {
  kits: number;
  messages: number;
  written: number;
  sentences: number;
  milliseconds: number;
  broken: Record<string, { times: number; examples: string[] }>;
}

/** Every combination of choices that ends in an outcome, in one channel and tone. */
export function prove(task: Task, { facts, details, read }: Work, tally: Tally): void {
  const { outcome, channel, tone, sample } = task;
  const { facts: text, job } = typed(sample, outcome);
  const memo = new Memo((fact) => {
    // What no message was seen to read was taken out of the facts, so reading it now would be reading a gap.
    if (!read[outcome].includes(fact) && !read[outcome].includes(fact.replace('?', '')))
      throw new Error(`${outcome} read ${fact}, which was left out`);
  });
  const options = { channel, tone, words, job, today, wording: sample };
  for (const known of facts[outcome])
    for (const chosen of details[outcome]) {
      tally.kits += 1;
      const all: Facts = { ...text, ...known, ...chosen };
      for (const draft of draftsOf(outcome, all, channel, today)) {
        tally.messages += 1;
        memo.run(draft.id + draft.to + draft.when + draft.subject, all, (watched) => {
          const before = performance.now();
          const item = write(draft, watched, options);
          tally.milliseconds += performance.now() - before;
          tally.written += 1;
          tally.sentences += item.body.flat().length;
          const brief = { outcome, facts: watched, tone, words, editor, job, today };
          for (const { rule, says } of check(item, brief)) {
            const broken = (tally.broken[rule] ??= { times: 0, examples: [] });
            broken.times += 1;
            if (broken.examples.length < 40)
              broken.examples.push(
                [
                  `${outcome}, ${item.id}, ${item.channel}, ${tone}: ${says}`,
                  JSON.stringify(all).slice(0, 500),
                  subjectOf(item),
                  textOf(item).slice(0, 900),
                ].join('\n'),
              );
          }
        });
      }
    }
}
