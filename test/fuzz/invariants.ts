/** The invariants that hold after every step of a walk, for any answers and any text. */
import { assert } from 'chai';
import { replay } from '../../machines/bow-out/replay.ts';
import { check } from '../../src/letters/bow-out/proofread/proofread.ts';
import { proofreader } from '../../src/letters/bow-out/proofread/proofread.ts';
import { compose } from '../../src/letters/bow-out/compose.ts';
import { sentenceText, subjectOf, textOf } from '../../src/letters/types.ts';
import { editor } from '../../src/locales/en/proofreading.ts';
import { message as words } from '../../src/locales/en/messages.ts';
import type { Answer } from '../../machines/bow-out/machine.ts';
import type { Facts, QuestionId } from '../../machines/bow-out/facts.ts';
import type { Item } from '../../src/letters/bow-out/types.ts';
import type { ProofreadInput } from '../../src/letters/bow-out/types.ts';
import type { Walker } from './walk.ts';

export const today = '2026-11-24';

/** The time limit for each operation in milliseconds: quadratic time for 100 kB of text exceeds it by far. */
const patience = 3000;

export function sound(walker: Walker): Walker {
  sameAgain(walker);
  knownFromAnswers(walker);
  const { now, facts } = walker.turn;
  if (now.kind === 'outcome' && now.outcome) wellWritten(walker, now.outcome, facts);
  return walker;
}

/** The state depends on the answers alone, not on replaying them, or on their order. */
function sameAgain({ answers, turn }: Walker): void {
  const known = JSON.stringify(turn);
  assert.equal(JSON.stringify(replay(structuredClone(answers))), known, 'the same answers, once more');
  assert.equal(JSON.stringify(replay(answers.toReversed()).facts).length, JSON.stringify(turn.facts).length);
  const last = turn.answers.at(-1);
  if (!last) return;
  const before = replay(answers, last.question);
  assert.equal(before.now.id, last.question, 'Back comes to the question before');
  assert.deepEqual(before.answers, turn.answers.slice(0, -1));
}

/** The facts that a confirmed worry replaces. */
const settled: readonly QuestionId[] = ['doubts', 'certainty', 'movable'];

function knownFromAnswers({ answers, turn }: Walker): void {
  for (const [question, fact] of Object.entries(turn.facts) as [QuestionId, unknown][]) {
    if (settled.includes(question)) continue;
    const answer = answers.find((answer) => answer.question === question);
    assert.equal(JSON.stringify(fact), JSON.stringify(answer && saidIn(answer)), question);
  }
}

function saidIn(answer: Answer): unknown {
  if (answer.type === 'typed') return answer.value;
  if (answer.type === 'several') return answer.values;
  return answer.type === 'skip' ? null : answer.type;
}

function wellWritten(
  { channel, tone, wording, job, rewritten }: Walker,
  outcome: ProofreadInput['outcome'],
  facts: Facts,
) {
  const options = { channel, tone, words, job, today, wording };
  const brief: ProofreadInput = { outcome, facts, tone, words, editor, job, today };
  const { items } = timely('compose', () => compose(outcome, facts, options));
  // A year is printed without surrounding spaces.
  const given = new Set([...texts(job), ...texts(facts), facts.earlierRole?.year?.trim() ?? '']);
  for (const item of items) {
    said(item, given);
    const remarks = timely('check', () => check(item, brief)).filter(({ rule }) => !meant(rule, facts));
    assert.deepEqual(
      remarks,
      [],
      `${outcome}, ${item.id}: ${subjectOf(item)} / ${textOf(item)}`.slice(0, 2000),
    );
  }
  const item = rewritten && items[rewritten.at % items.length];
  if (item) readAgain(item, rewritten.text, rewritten.at, brief);
}

/** A candidate may type text that is long, private or a whole sentence: the proofreader reports it, but it is kept. */
function meant(rule: string, facts: Facts): boolean {
  const { reason, proof, condition, adjustment, slots, topic, met, future, direction } = facts;
  const fragments = [condition, adjustment, slots, topic, met, future, direction];
  if (rule === 'reason') return Boolean(reason?.why);
  if (rule === 'fragment') return fragments.some(Boolean);
  return rule === 'private' && [reason, proof, ...fragments].some(Boolean);
}

/** Text in a message that is marked as typed equals one of the candidate's texts, byte for byte. */
function said(item: Item, given: ReadonlySet<string>): void {
  const segments = item.body.flat().flatMap(({ segments }) => segments);
  for (const { text, by } of segments)
    if (by === 'candidate') assert(given.has(text), `nobody says ${text}`);
    else assert.match(text, /^[\w\s,.?;:–'-]*$/u, 'ours are plain words');
}

/** An edited message is parsed completely, and no edit makes the proofreader throw. */
function readAgain(item: Item, text: string, at: number, brief: ProofreadInput): void {
  const before = textOf(item);
  const place = at % (before.length + 1);
  const changed = before.slice(0, place) + text + before.slice(place);
  const body = timely('parse', () => proofreader.parse(changed, item, brief));
  const bare = (all: string) => all.replace(/[\s\ue000-\uf8ff]/gu, '');
  assert.equal(bare(body.flat().map(sentenceText).join('')), bare(changed), 'nothing is lost');
  const subject = [{ text: changed.slice(0, 200), by: 'author' as const }];
  timely('check', () =>
    check({ ...item, body, subject: item.subject && subject }, { ...brief, edited: true }),
  );
}

/** Returns every text in a fact or in the host's data. */
function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value ? Object.values(value).flatMap(texts) : [];
}

function timely<Result>(name: string, work: () => Result): Result {
  const before = performance.now();
  const result = work();
  const took = performance.now() - before;
  assert.isBelow(took, patience, `${name} is slow`);
  return result;
}
