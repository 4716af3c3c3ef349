/**
 * Proves the messages of `<bow-out>`: every combination of choices that the machine can reach, in every channel and
 * tone, with all proofreading rules. Typed text is sampled, and wordings alternate.
 */
import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { tones } from '../../../src/letters/types.ts';
import { editorRules } from '../../../src/letters/bow-out/proofread/proofread.ts';
import { channelsOf } from '../../../src/letters/bow-out/outcome-traits.ts';
import { message as words } from '../../../src/locales/en/messages.ts';
import { ownRules } from '../check-messages.ts';
import { total } from '../tally.ts';
import { merged } from './conversations.ts';
import { detailsOf } from './details.ts';
import { readBy } from './fact-dependencies.ts';
import type { ChildProcess } from 'node:child_process';
import type { Outcome } from '../../../machines/bow-out/facts.ts';
import type { Channel, Tone } from '../../../src/letters/types.ts';
import type { Proof, Tally } from '../tally.ts';
import type { Ending } from './conversations.ts';
import type { Read } from './fact-dependencies.ts';
import type { Known, Request, Task, Work } from './worker.ts';

const worker = fileURLToPath(new URL('worker.ts', import.meta.url));

/** The number of wordings for employers and agencies. */
function mostWordings(outcome: Outcome, channel: Channel, tone: Tone): number {
  const { variants = {}, ...mail } = words.letters[outcome];
  return Math.max(...[mail, ...Object.values(variants)].map((each) => each[channel]?.[tone].length ?? 0));
}

export async function proveBowOut(): Promise<Proof> {
  const began = performance.now();
  const shares = Math.min(4, availableParallelism());
  // Starts the worker once per processor core. Structured cloning preserves the identity of equal lists.
  const children = Array.from({ length: shares }, () => fork(worker, { serialization: 'advanced' }));
  const ask = <Answer>(request: (share: number) => Request) =>
    Promise.all(children.map((child, share) => answerOf<Answer>(child, request(share))));

  const all = merged(await ask<readonly Ending[]>((share) => ({ share, shares })));
  const details = detailsOf(all);
  const read = readBy(all, details);
  const work: Work = { endings: distinct(all, read), details, read };
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
  return {
    name: 'bow-out',
    conversations: all.reduce((sum, ending) => sum + ending.conversations, 0),
    coverage: 'with varying details and samples of typed text',
    rules: Object.keys(editorRules).length + ownRules,
    seconds: (performance.now() - began) / 1000,
    tally: total(tallies),
  };
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

/** Merges conversations whose messages can't differ, and keeps the shortest of them. */
function distinct(all: readonly Ending[], read: Read): Work['endings'] {
  const endings: Partial<Record<Outcome, Map<string, Known>>> = {};
  for (const { outcome, facts: known, answers } of all) {
    const told = Object.entries(known).filter(
      ([fact]) => read[outcome].includes(fact) || read[outcome].includes(`?${fact}`),
    );
    // For some facts, only the presence is read.
    const key = told.map(([fact, value]): [string, unknown] => [
      fact,
      read[outcome].includes(fact) ? value : true,
    ]);
    const own = (endings[outcome] ??= new Map<string, Known>());
    const id = JSON.stringify(key.sort());
    const before = own.get(id);
    if (!before || answers.length < before.answers.length)
      own.set(id, { facts: Object.fromEntries(told), answers });
  }
  return Object.fromEntries(
    Object.entries(endings).map(([outcome, map]) => [outcome, [...map.values()]]),
  ) as unknown as Work['endings'];
}
