/**
 * Proves the messages: every combination of choices that the machine can reach, in every channel and tone, through
 * the whole of the strict editor. Typed text is sampled, wordings take turns.
 *
 * `npm run prove`; `npm run prove -- --show 5` shows five examples of each broken rule.
 */
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { availableParallelism } from 'node:os';
import { check } from '../../src/message/check/check.ts';
import { compose } from '../../src/message/compose.ts';
import { textOf, subjectOf, tones } from '../../src/message/kit.ts';
import { channelsOf } from '../../src/message/timing.ts';
import { message as words } from '../../src/words/en/message.ts';
import { detailsOf } from './details.ts';
import { endings } from './conversations.ts';
import { recorder } from './recorder.ts';
import { today, typed } from './samples.ts';
import type { Facts, Outcome } from '../../machines/facts.ts';
import type { Ending } from './conversations.ts';
import type { Details } from './details.ts';

interface Tally {
  kits: number;
  messages: number;
  sentences: number;
  milliseconds: number;
  broken: Record<string, { times: number; examples: string[] }>;
}

interface Task {
  outcome: Outcome;
  /** The facts of the conversation that its messages can tell apart. */
  facts: Facts;
}

/** Composes and checks every share-th combination. */
function prove(tasks: readonly Task[], details: Details, share: number, shares: number): Tally {
  const tally: Tally = { kits: 0, messages: 0, sentences: 0, milliseconds: 0, broken: {} };
  let turn = 0;
  for (const [index, { outcome, facts }] of tasks.entries()) {
    if (index % shares !== share) continue;
    for (const chosen of details[outcome])
      for (const channel of channelsOf(outcome))
        for (const tone of tones) {
          turn += 1;
          const sample = typed(turn);
          const all: Facts = { ...pick(sample.facts, outcome), ...facts, ...chosen };
          const options = { channel, tone, words, job: sample.job, today, wording: turn % 7 };
          const before = performance.now();
          const kit = compose(outcome, all, options);
          tally.milliseconds += performance.now() - before;
          tally.kits += 1;
          for (const item of kit.items) {
            tally.messages += 1;
            tally.sentences += item.body.flat().length;
            for (const { rule, says } of check(item, {
              outcome,
              facts: all,
              tone,
              words,
              job: sample.job,
              today,
            })) {
              const broken = (tally.broken[rule] ??= { times: 0, examples: [] });
              broken.times += 1;
              if (broken.examples.length < 40)
                broken.examples.push(
                  `${outcome} ${item.id} ${item.channel} ${tone}: ${says}\n${JSON.stringify(all).slice(0, 600)}\n${subjectOf(item)}\n${textOf(item).slice(0, 900)}`,
                );
            }
          }
        }
  }
  return tally;
}

/** Typed facts go only where the machine asks for them; the names of what leads to an outcome stay as they are. */
const pick = (facts: Facts, outcome: Outcome): Facts => {
  if (outcome === 'decline-offer' || outcome === 'take-back') {
    const { rounds: _, ...rest } = facts;
    return rest;
  }
  return facts;
};

if (isMainThread) {
  const began = performance.now();
  const all = endings();
  const conversations = all.reduce((sum, ending) => sum + ending.conversations, 0);
  const details = detailsOf(all);
  const tasks = distinct(all, details);
  const shares = Math.max(1, Math.min(4, availableParallelism()));
  const tallies = await Promise.all(
    Array.from(
      { length: shares },
      (_, share) =>
        new Promise<Tally>((resolve, reject) => {
          const worker = new Worker(new URL(import.meta.url), {
            workerData: { tasks, details, share, shares },
          });
          worker.once('message', resolve).once('error', reject);
        }),
    ),
  );
  report(tallies, conversations, all.length, tasks.length, performance.now() - began);
} else {
  const { tasks, details, share, shares } = workerData as {
    tasks: Task[];
    details: Details;
    share: number;
    shares: number;
  };
  parentPort?.postMessage(prove(tasks, details, share, shares));
}

/** Endings that no message can tell apart are one: what is read of the facts is recorded, not guessed. */
function distinct(all: readonly Ending[], details: Details): Task[] {
  const read = recorder(all, details);
  const found = new Map<string, Task>();
  for (const { outcome, facts } of all) {
    const known = Object.fromEntries(
      Object.entries(facts).filter(([fact]) => read[outcome].has(fact)),
    ) as Facts;
    found.set(outcome + JSON.stringify(known, Object.keys(known).sort()), { outcome, facts: known });
  }
  return [...found.values()];
}

function report(
  tallies: readonly Tally[],
  conversations: number,
  ends: number,
  tasks: number,
  took: number,
): void {
  const sum = (of: (tally: Tally) => number) => tallies.reduce((total, tally) => total + of(tally), 0);
  const show = Number(process.argv[process.argv.indexOf('--show') + 1]) || 1;
  const n = (value: number) => value.toLocaleString('en');
  console.log(
    `${n(conversations)} conversations end in ${n(ends)} sets of facts, ${n(tasks)} that a message can tell apart.`,
  );
  console.log(
    `${n(sum((tally) => tally.kits))} kits, ${n(sum((tally) => tally.messages))} messages, ${n(sum((tally) => tally.sentences))} sentences checked by 25 rules in ${(took / 1000).toFixed(0)} s; ` +
      `a kit takes ${(sum((tally) => tally.milliseconds) / sum((tally) => tally.kits)).toFixed(3)} ms to compose.`,
  );
  const rules = new Set(tallies.flatMap(({ broken }) => Object.keys(broken)));
  for (const rule of rules) {
    const examples = tallies.flatMap(({ broken }) => broken[rule]?.examples ?? []);
    console.log(`\n${rule}: broken ${n(sum(({ broken }) => broken[rule]?.times ?? 0))} times, as in`);
    const step = Math.max(1, Math.floor(examples.length / show));
    for (const example of examples.filter((_, index) => index % step === 0).slice(0, show))
      console.log(example + '\n');
  }
  if (rules.size) process.exitCode = 1;
  else console.log('No message broke a rule.');
}
