/** A worker of the proof, which processes a part of the conversations of `<bow-out>`. */
import process from 'node:process';
import { letters } from '../../../src/letters/bow-out/conversation-letters.ts';
import { checkMessages, UnexpectedRead } from '../check-messages.ts';
import { emptyTally } from '../tally.ts';
import { endings } from './conversations.ts';
import { languages } from './language.ts';
import { today, typed } from './samples.ts';
import type { Facts, Outcome } from '../../../machines/bow-out/facts.ts';
import type { Case, Material, Version } from '../check-messages.ts';
import type { Tally } from '../tally.ts';
import type { BowOutLanguage } from './language.ts';
import type { Ending } from './conversations.ts';
import type { Details } from './details.ts';
import type { Read } from './fact-dependencies.ts';

export interface Task extends Version {
  outcome: Outcome;
  /** The number of the sample of typed text. */
  sample: number;
  /** The most conversations. */
  most: number;
}

/** The facts that an outcome's messages can read, and the fewest answers that lead to them. */
export type Known = Pick<Ending, 'facts' | 'answers'>;

export interface Work {
  /** The language of the messages. */
  lang: string;
  endings: Record<Outcome, readonly Known[]>;
  details: Details;
  /** The facts that the messages of an outcome read, if all others were removed. */
  read?: Read;
}

/** What a worker is asked for: a part of the conversations, or a tally of its tasks. */
export type Request = { share: number; shares: number } | { mine: readonly Task[]; work: Work };

/** Checks every combination of choices that ends in an outcome, in one channel and tone. */
function prove(
  task: Task,
  { endings, details, read }: Work,
  { words, editor, texts }: BowOutLanguage,
  tally: Tally,
): void {
  const { outcome, sample } = task;
  // The types of the conversation are narrower than those of any.
  const material = { letters, words, editor, today } as unknown as Material;
  checkMessages(task, casesOf(task, endings[outcome], details[outcome]), material, tally, (fact) => {
    // Facts that the sample didn't read were removed, so reading one now would give a wrong message.
    if (!read) return;
    if (!read[outcome].includes(fact) && !read[outcome].includes(fact.replace('?', '')))
      throw new UnexpectedRead(`A message of ${outcome} reads ${fact}, which the sample did not read`);
  });

  function* casesOf({ most }: Task, known: readonly Known[], details: readonly Facts[]): Generator<Case> {
    const { facts: text, job } = typed(sample, outcome, texts);
    for (const [{ facts, answers }, chosen] of pairs(known, details, most))
      yield { answers, facts: { ...text, ...facts, ...chosen }, job };
  }
}

const nothing: Known = { facts: {}, answers: [] };

/**
 * Selects conversations, evenly distributed over all that end in the outcome, each with another combination of
 * details. Their number is limited so that the check takes a few minutes.
 */
function* pairs(
  endings: readonly Known[],
  details: readonly Facts[],
  most: number,
): Generator<readonly [Known, Facts]> {
  const count = Math.min(endings.length * details.length, most);
  for (let turn = 0; turn < count; turn += 1) {
    const at = Math.floor((turn * endings.length) / count);
    // With few conversations, each is combined with all details; with many, each with another combination.
    yield [endings[at] ?? nothing, details[(turn * 7 + at) % details.length] ?? {}];
  }
}

process.on('message', (request: Request) => void answer(request));

async function answer(request: Request): Promise<void> {
  if ('share' in request) {
    process.send?.(endings(request.share, request.shares));
    return;
  }
  const { mine, work } = request;
  const tally = emptyTally();
  const language = (await languages()).find(({ lang }) => lang === work.lang);
  if (!language) throw new Error(`No language ${work.lang}`);
  for (const task of mine) prove(task, work, language, tally);
  process.send?.(tally);
}
