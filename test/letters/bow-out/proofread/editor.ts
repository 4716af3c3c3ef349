/** Helpers for the proofreading tests: short messages, and the findings of the rules. */
import { assert } from 'chai';
import { check } from '../../../../src/letters/bow-out/proofread/proofread.ts';
import { patterns } from '../../../../src/locales/en/proofreading-patterns.ts';
import { remarks } from '../../../../src/locales/en/proofreading-notes.ts';
import { sentence } from '../../sentence.ts';
import { today } from '../../samples.ts';
import type { Facts, Outcome } from '../../../../machines/bow-out/facts.ts';
import type { Remark } from '../../../../src/letters/bow-out/proofread/proofread.ts';
import type { Item } from '../../../../src/letters/bow-out/types.ts';
import type { Job, Sentence, Tone } from '../../../../src/letters/types.ts';
import type { EditorWords, RuleId } from '../../../../src/locales/bow-out/proofreading-words.ts';

/** Notes that only contain what was found, so that the tests don't depend on their wording. */
const plain: EditorWords = {
  ...patterns,
  units: remarks.units,
  remarks: {
    ...(Object.fromEntries(
      Object.keys(remarks.remarks).map((rule) => [rule, 'Found[ “{found}”]']),
    ) as EditorWords['remarks']),
    length: '{size} {unit}: {least} to {most}',
  },
};

/** Creates a sentence; text in ‹these marks› was typed by the candidate. */
type Line = string | Sentence;

/** A message to check; by default, the main email of a withdrawal. */
export interface Message extends Partial<Omit<Item, 'body' | 'subject'>> {
  /** The text between greeting and closing. */
  says?: readonly Line[];
  /** All paragraphs, for rules that check greeting and closing. */
  body?: readonly (readonly Line[])[];
  outcome?: Outcome;
  facts?: Facts;
  subject?: string | null;
  job?: Job;
  tone?: Tone;
  edited?: boolean;
  editor?: EditorWords;
}

const paragraph = (lines: readonly Line[]): readonly Sentence[] =>
  lines.map((line) => (typeof line === 'string' ? sentence(line) : line));

/** Returns all findings in a message. */
export function remarksOn({
  says = [],
  body,
  outcome = 'withdraw',
  facts = {},
  subject,
  job = {},
  tone = 'warm',
  edited,
  editor = plain,
  channel = 'email',
  ...more
}: Message): Remark[] {
  const isReply = more.id === 'hold-firm' && channel === 'phone';
  const framed = [
    ...(isReply ? [] : [['Hello,']]),
    says,
    ...(channel === 'email' ? [['Best wishes,\nAna']] : []),
  ];
  const item: Item = {
    id: 'main',
    to: 'recruiter',
    when: 'today',
    channel,
    ...more,
    subject: subject === null ? null : sentence(subject ?? 'A subject').segments,
    body: (body ?? framed).map(paragraph),
  };
  const brief = { outcome, facts, tone, words: { locale: 'en-GB' }, editor, job, today };
  return check(item, edited ? { ...brief, edited } : brief);
}

/** Returns the findings of one rule in a message. */
export const remarkOn = (rule: RuleId, message: Message): string | undefined =>
  remarksOn(message).find((remark) => remark.rule === rule)?.says;

export type Case = readonly [title: string, message: Message];

/** Defines tests for what a rule accepts and what it finds. The note must contain `found`. */
export function holds(
  rule: RuleId,
  accepts: readonly Case[],
  finds: readonly (readonly [...Case, found?: string])[],
): void {
  describe(`the rule ${rule}`, () => {
    for (const [title, message] of accepts)
      it(`accepts ${title}`, () => {
        assert.isUndefined(remarkOn(rule, message));
      });
    for (const [title, message, found = ''] of finds)
      it(`finds ${title}`, () => {
        const remark = remarkOn(rule, message);
        assert.isDefined(remark);
        assert.include(remark, found);
      });
  });
}

/** Returns a text with this many words. */
export const many = (count: number, word = 'word'): string =>
  Array.from({ length: count }, () => word).join(' ');

/** Creates a list item. */
export const listed = (text: string): Sentence => ({ ...sentence(text), isListed: true });
