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
import { ownRules } from '../check-messages.ts';
import { total } from '../tally.ts';
import { merged } from './conversations.ts';
import { detailsOf } from './details.ts';
import { readBy } from './fact-dependencies.ts';
import { languages } from './language.ts';
import type { ChildProcess } from 'node:child_process';
import type { Outcome } from '../../../machines/bow-out/facts.ts';
import type { Channel, Tone } from '../../../src/letters/types.ts';
import type { Proof, Tally } from '../tally.ts';
import type { MessageWords } from '../../../src/locales/bow-out/message-words.ts';
import type { Ending } from './conversations.ts';
import type { BowOutLanguage } from './language.ts';
import type { Read } from './fact-dependencies.ts';
import type { Known, Request, Task, Work } from './worker.ts';

const worker = fileURLToPath(new URL('worker.ts', import.meta.url));

/** The number of wordings for employers and agencies. */
function mostWordings(words: MessageWords, outcome: Outcome, channel: Channel, tone: Tone): number {
  const { variants = {}, ...mail } = words.letters[outcome];
  return Math.max(...[mail, ...Object.values(variants)].map((each) => each[channel]?.[tone].length ?? 0));
}

/** The maximum number of conversations written in the first wording of the warm email, and in each other variant. */
const most = { first: 2000, other: 200 };
/** The same for each language besides English: what doesn't depend on the language is proved. */
const mostInOthers = { first: 150, other: 15 };
/** The number of conversations of each outcome from which those are taken. */
const mostEndings = 3000;

/** Proves the messages in one language after the other, English first. */
export async function* proveBowOut(): AsyncGenerator<Proof> {
  let began = performance.now();
  const shares = Math.min(4, availableParallelism());
  // Starts the worker once per processor core. Structured cloning preserves the identity of equal lists.
  const children = Array.from({ length: shares }, () => fork(worker, { serialization: 'advanced' }));
  const ask = <Answer>(request: (share: number) => Request) =>
    Promise.all(children.map((child, share) => answerOf<Answer>(child, request(share))));

  const all = merged(await ask<readonly Ending[]>((share) => ({ share, shares })));
  for (const language of await languages()) {
    const work = workOf(all, language);
    const tasks = tasksOf(work.details, language);
    const tallies = await ask<Tally>((share) => ({
      mine: tasks.filter((_, index) => index % shares === share),
      work,
    }));
    const { lang } = language;
    yield {
      name: `bow-out in ${lang}`,
      conversations: all.reduce((sum, ending) => sum + ending.conversations, 0),
      coverage: `at most ${String(Math.max(...tasks.map((task) => task.most)))} of each outcome, with varying details and samples of typed text`,
      rules: Object.keys(editorRules).length + ownRules,
      seconds: (performance.now() - began) / 1000,
      tally: total(tallies),
    };
    began = performance.now();
  }
  for (const child of children) child.disconnect();
}

function workOf(all: readonly Ending[], language: BowOutLanguage): Work {
  const { lang } = language;
  const details = detailsOf(all, language.words);
  // Finding out what is read takes as long as a sample.
  if (lang !== 'en') return { lang, endings: thinned(all, Object.keys(details) as Outcome[]), details };
  const read = readBy(all, details, language);
  return { lang, endings: distinct(all, read), details, read };
}

/** Selects conversations of each outcome, evenly distributed. */
function thinned(all: readonly Ending[], outcomes: readonly Outcome[]): Work['endings'] {
  const endings = {} as Record<Outcome, readonly Ending[]>;
  for (const outcome of outcomes) {
    const own = all.filter((ending) => ending.outcome === outcome);
    const step = Math.max(1, Math.ceil(own.length / mostEndings));
    endings[outcome] = own.filter((_, index) => index % step === 0);
  }
  return endings;
}

/** Every version of the messages of each outcome, each with another sample of typed text. */
const tasksOf = (details: Work['details'], { lang, words }: BowOutLanguage): readonly Task[] =>
  (Object.keys(details) as Outcome[]).flatMap((outcome) =>
    channelsOf(outcome).flatMap((channel, row) =>
      tones.flatMap((tone, turn) =>
        Array.from({ length: mostWordings(words, outcome, channel, tone) }, (_, wording): Task => {
          const isFirst = channel === 'email' && tone === 'warm' && !wording;
          const limits = lang === 'en' ? most : mostInOthers;
          return {
            outcome,
            channel,
            tone,
            wording,
            sample: row * 3 + turn + wording * 5,
            most: isFirst ? limits.first : limits.other,
          };
        }),
      ),
    ),
  );

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
