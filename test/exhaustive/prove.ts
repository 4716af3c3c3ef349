/**
 * Checks all messages exhaustively: every combination of choices that the machine can reach, in every channel and
 * tone, with all proofreading rules. Typed text is sampled, and wordings alternate.
 *
 * `npm run prove`; `npm run prove -- --show 5` prints five examples for each violated rule.
 */
import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import process from 'node:process';
import { tones } from '../../src/letters/types.ts';
import { editorRules } from '../../src/letters/bow-out/proofread/proofread.ts';
import { channelsOf } from '../../src/letters/bow-out/outcome-traits.ts';
import { message as words } from '../../src/locales/en/messages.ts';
import { endings, merged } from './conversations.ts';
import { detailsOf } from './details.ts';
import { readBy } from './fact-dependencies.ts';
import { prove } from './worker.ts';
import type { Tally, Task, Work } from './worker.ts';
import type { ChildProcess } from 'node:child_process';
import type { Facts, Outcome } from '../../machines/bow-out/facts.ts';
import type { Channel, Tone } from '../../src/letters/types.ts';
import type { Ending } from './conversations.ts';
import type { Read } from './fact-dependencies.ts';

/** The number of wordings for employers and agencies. */
function mostWordings(outcome: Outcome, channel: Channel, tone: Tone): number {
  const { variants = {}, ...mail } = words.letters[outcome];
  return Math.max(...[mail, ...Object.values(variants)].map((each) => each[channel]?.[tone].length ?? 0));
}

type Request = { share: number; shares: number } | { mine: readonly Task[]; work: Work };

if (process.send) {
  process.on('message', (request: Request) => {
    if ('share' in request) return process.send?.(endings(request.share, request.shares));
    const tally: Tally = {
      kits: 0,
      messages: 0,
      written: 0,
      checked: 0,
      sentences: 0,
      milliseconds: 0,
      broken: {},
    };
    for (const task of request.mine) prove(task, request.work, tally);
    return process.send?.(tally, () => {
      process.disconnect();
    });
  });
} else {
  const began = performance.now();
  const shares = Math.min(4, availableParallelism());
  // Starts the worker once per processor core. Structured cloning preserves the identity of equal lists.
  const children = Array.from({ length: shares }, () =>
    fork(process.argv[1] ?? '', { serialization: 'advanced' }),
  );
  const ask = <Answer>(request: (share: number) => Request) =>
    Promise.all(children.map((child, share) => answerOf<Answer>(child, request(share))));

  const all = merged(await ask<readonly Ending[]>((share) => ({ share, shares })));
  const details = detailsOf(all);
  const read = readBy(all, details);
  const work: Work = { facts: distinct(all, read), details, read };
  const tasks = (Object.keys(details) as Outcome[]).flatMap((outcome) =>
    channelsOf(outcome).flatMap((channel, row) =>
      tones.flatMap((tone, turn) =>
        Array.from({ length: mostWordings(outcome, channel, tone) }, (_, wording): Task => ({
          outcome,
          channel,
          tone,
          wording,
          sample: row * 3 + turn + wording * 5,
        })),
      ),
    ),
  );
  const tallies = await ask<Tally>((share) => ({
    mine: tasks.filter((_, index) => index % shares === share),
    work,
  }));
  const conversations = all.reduce((sum, ending) => sum + ending.conversations, 0);
  report(tallies, conversations, performance.now() - began);
}

function answerOf<Answer>(child: ChildProcess, request: Request): Promise<Answer> {
  return new Promise((resolve, reject) => {
    child.once('message', resolve as (answer: unknown) => void);
    child.once('error', reject);
    child.once('exit', (code) => {
      if (code) reject(new Error(`A worker exited with code ${String(code)}`));
    });
    child.send(request);
  });
}

/** Merges conversations whose messages can't differ. */
function distinct(all: readonly Ending[], read: Read): Work['facts'] {
  const facts: Partial<Record<Outcome, Map<string, Facts>>> = {};
  for (const { outcome, facts: known } of all) {
    const told = Object.entries(known).filter(
      ([fact]) => read[outcome].includes(fact) || read[outcome].includes(`?${fact}`),
    );
    // For some facts, only the presence is read.
    const key = told.map(([fact, value]): [string, unknown] => [
      fact,
      read[outcome].includes(fact) ? value : true,
    ]);
    (facts[outcome] ??= new Map()).set(JSON.stringify(key.sort()), Object.fromEntries(told));
  }
  return Object.fromEntries(
    Object.entries(facts).map(([outcome, map]) => [outcome, [...map.values()]]),
  ) as unknown as Work['facts'];
}

function report(tallies: readonly Tally[], conversations: number, took: number): void {
  const sum = (of: (tally: Tally) => number) => tallies.reduce((total, tally) => total + of(tally), 0);
  const n = (value: number) => value.toLocaleString('en');
  const at = process.argv.indexOf('--show');
  const show = at < 0 ? 1 : Number(process.argv[at + 1]);
  const written = sum((tally) => tally.written);
  console.log(
    `${n(conversations)} conversations in every channel, tone and wording, with varying details and samples of typed text: ` +
      `${n(sum((tally) => tally.kits))} sets with ${n(sum((tally) => tally.messages))} messages.`,
  );
  console.log(
    `${n(written)} of them have different facts, and ${n(sum((tally) => tally.checked))} different texts. Their ${n(sum((tally) => tally.sentences))} sentences were checked by ` +
      `${n(Object.keys(editorRules).length)} rules in ${(took / 1000).toFixed(0)} s. Writing a message takes ${(sum((tally) => tally.milliseconds) / written).toFixed(3)} ms to write.`,
  );
  const rules = new Set(tallies.flatMap(({ broken }) => Object.keys(broken)));
  for (const rule of rules) {
    const examples = tallies.flatMap(({ broken }) => broken[rule]?.examples ?? []);
    console.log(
      `\n${rule}: violated ${n(sum(({ broken }) => broken[rule]?.times ?? 0))} times, for example:`,
    );
    const step = Math.max(1, Math.floor(examples.length / show));
    for (const example of examples.filter((_, index) => index % step === 0).slice(0, show))
      console.log(`${example}\n`);
  }
  if (rules.size) process.exitCode = 1;
  else console.log('No message violates a rule.');
}
