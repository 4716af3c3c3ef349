/**
 * The build leaves out of XState what a pure conversation never comes to (`vite.config.ts`). Here the conversation is
 * built with and without these cuts, and both are led along the same random ways, sensible and not: they must say the
 * same of each.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import { doubts } from '../../machines/facts.ts';
import { lean } from '../../vite.config.ts';
import type { Answer } from '../../machines/conversation.ts';
import type { OpenQuestion } from '../../machines/replay.ts';

type Replay = Pick<typeof import('../../machines/replay.ts'), 'replay'>;

const turns = 30_000;
const seed = Number(process.argv[2] ?? Date.now() % 1_000_000);

/** Mulberry32: the same numbers for the same seed. */
let state = seed;
function random(): number {
  state = (state + 0x6d2b79f5) | 0;
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
}
const among = <Thing>(things: readonly Thing[]): Thing =>
  things[Math.floor(random() * things.length)] as Thing;

async function built(folder: string, plugins: (typeof lean)[]): Promise<Replay> {
  await build({
    configFile: false,
    logLevel: 'error',
    plugins,
    define: { 'process.env.NODE_ENV': '"production"' },
    resolve: { conditions: ['module', 'browser', 'production'] },
    build: {
      outDir: folder,
      emptyOutDir: true,
      minify: false,
      lib: {
        entry: fileURLToPath(new URL('../../machines/replay.ts', import.meta.url)),
        formats: ['es'],
        fileName: 'replay',
      },
      rolldownOptions: { output: { entryFileNames: 'replay.mjs' } },
    },
  });
  return (await import(pathToFileURL(join(folder, 'replay.mjs')).href)) as Replay;
}

/** An answer to an open question; one in ten is to nothing that was asked. */
function answerTo({ id, kind, choices, fields = [], values = [] }: OpenQuestion): Answer {
  const type = random() < 0.1 ? among(['sure', 'no such', 'accept', 'skip']) : among([...choices, 'typed']);
  if (kind === 'several')
    return {
      question: 'doubts',
      type: 'several',
      values: (values.length ? values : doubts).filter(() => random() < 0.3),
    };
  if (kind === 'dates') return { question: id, type: 'typed', value: [{ date: '2027-01-02' }] } as Answer;
  return (
    type === 'typed'
      ? { question: id, type, value: Object.fromEntries(fields.map((field) => [field, among(['', 'x'])])) }
      : { question: id, type }
  ) as Answer;
}

const folder = mkdtempSync(join(tmpdir(), 'lean-'));
try {
  const whole = await built(join(folder, 'whole'), []);
  const cut = await built(join(folder, 'cut'), [lean]);
  for (let turn = 0; turn < turns;) {
    const answers: Answer[] = [];
    for (let step = 0; step < 14 && turn < turns; step++, turn++) {
      const until = random() < 0.1 ? answers[0]?.question : undefined;
      const now = whole.replay(answers, until);
      const other = cut.replay(answers, until);
      if (JSON.stringify(now) !== JSON.stringify(other)) {
        console.error(`The cuts change the conversation (seed ${String(seed)}): ${JSON.stringify(answers)}`);
        process.exitCode = 1;
        break;
      }
      answers.push(answerTo(random() < 0.2 && now.details.length ? among(now.details) : now.now));
    }
    if (process.exitCode) break;
  }
  if (!process.exitCode)
    console.log(`Cut or not, ${String(turns)} turns are the same (seed ${String(seed)}).`);
} finally {
  rmSync(folder, { recursive: true });
}
