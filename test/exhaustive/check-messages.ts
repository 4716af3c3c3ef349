/** Writes and checks the messages of any conversation. */
import { isNote, subjectOf, textOf } from '../../src/letters/types.ts';
import { Memo } from '../../lint/memo.ts';
import { notGiven, problemsOf } from './message-checks.ts';
import { note } from './tally.ts';
import type { Answer } from '../../lint/types.ts';
import type { ConversationLetters } from '../../src/letters/conversation-letters.ts';
import type { MessageWords } from '../../src/letters/letter-types.ts';
import type { EditorWords } from '../../src/locales/proofreading-words.ts';
import type { Channel, Item, Job, Tone } from '../../src/letters/types.ts';
import type { Violation } from './message-checks.ts';
import type { Tally } from './tally.ts';

/** What the letters of a conversation are written and proofread with. */
export interface Material {
  letters: Pick<ConversationLetters, 'rules' | 'writer' | 'proofreader'>;
  words: MessageWords;
  editor: EditorWords;
  today: string;
}

/** One way to write the messages of an outcome. */
export interface Version {
  outcome: string;
  channel: Channel;
  tone: Tone;
  wording: number;
}

/** A conversation that ends in the outcome, with the details that were given beside the draft. */
export interface Case {
  answers: readonly Answer[];
  facts: object;
  job: Job;
}

/** Number of rules that {@link checkMessages} checks besides those of the proofreader. */
export const ownRules = 4;

/**
 * Writes the messages of each case in one version, and checks them. A message that can't be written is a violation too.
 *
 * @param onRead called with the name of every fact that is read; `?name` for a presence check
 */
export function checkMessages(
  version: Version,
  cases: Iterable<Case>,
  { letters, words, editor, today }: Material,
  tally: Tally,
  onRead: (fact: string) => void = () => undefined,
): void {
  const { outcome, channel, tone, wording } = version;
  const { rules, writer, proofreader } = letters;
  // Many facts lead to the same text. Equal texts are checked once if the facts that they state are equal.
  const writing = new Memo<object, { item: Item; key: string }>(onRead);
  const checking = new Memo<object, readonly Violation[]>(onRead);
  for (const { answers, facts: all, job } of cases) {
    const fail = (rule: string, says: string, item?: Item) => {
      const place = [outcome, ...(item ? [item.id] : []), tone, channel, `wording ${wording + 1}`].join(', ');
      const text = item ? `${subjectOf(item)}\n${textOf(item).slice(0, 900)}` : '';
      note(tally, rule, { says: `${place}: ${says}`, answers, facts: all, text });
    };
    const attempt = <Result>(work: () => Result): Result | undefined => {
      try {
        return work();
      } catch (error) {
        if (error instanceof UnexpectedRead) throw error;
        fail('throws', String(error));
        return undefined;
      }
    };
    tally.kits += 1;
    for (const plan of attempt(() => rules.planOf(outcome, all, channel, today)) ?? []) {
      // Notes have only one wording.
      if (wording && isNote(plan.id)) continue;
      tally.messages += 1;
      const page = JSON.stringify(job);
      const options = { channel, tone, words, job, today, wording };
      const done = attempt(() =>
        writing.run(JSON.stringify(plan) + page, all, (facts) => {
          const before = performance.now();
          const item = writer.write(plan, facts, options);
          tally.milliseconds += performance.now() - before;
          tally.written += 1;
          // The first facts that lead to a message stand for all others: it reads the same of them.
          for (const { rule, says } of notGiven(item, all, job)) fail(rule, says, item);
          return { item, key: JSON.stringify(item) };
        }),
      );
      if (!done) continue;
      const { item, key } = done;
      attempt(() =>
        checking.run(key + page, all, (facts) => {
          tally.checked += 1;
          tally.sentences += item.body.flat().length;
          const found = [
            ...proofreader.check(item, { outcome, facts, tone, words, editor, job, today }),
            ...problemsOf(item),
          ];
          for (const { rule, says } of found) fail(rule, says, item);
          return found;
        }),
      );
    }
  }
}

/** The error of `onRead` for a fact that must not be read: a mistake of the proof, not of a message. */
export class UnexpectedRead extends Error {}
