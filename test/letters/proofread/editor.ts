/** What the tests of the strict editor share: messages in a few words, and what its rules make of them. */
import { assert } from 'chai';
import { check } from '../../../src/letters/proofread/proofread.ts';
import { patterns } from '../../../src/locales/en/proofreading-patterns.ts';
import { remarks } from '../../../src/locales/en/proofreading-notes.ts';
import { sentence } from '../sentence.ts';
import { today } from '../samples.ts';
import type { Facts, Outcome } from '../../../machines/bow-out/facts.ts';
import type { Remark } from '../../../src/letters/proofread/proofread.ts';
import type { Item, Job, Sentence, Tone } from '../../../src/letters/types.ts';
import type { EditorWords, RuleId } from '../../../src/locales/proofreading-words.ts';

/** Remarks that say what was found and nothing else, so that the tests hold whatever their wording. */
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

/** A sentence; what stands in ‹these marks› was typed. */
type Line = string | Sentence;

/** A message to look at. By default it is the main email that withdraws. */
export interface Message extends Partial<Omit<Item, 'body' | 'subject'>> {
  /** What stands between greeting and closing. */
  says?: readonly Line[];
  /** All the paragraphs, where greeting and closing matter. */
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

/** What the editor says about a message. */
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

/** What one rule says about a message. */
export const remarkOn = (rule: RuleId, message: Message): string | undefined =>
  remarksOn(message).find((remark) => remark.rule === rule)?.says;

export type Case = readonly [title: string, message: Message];

/** Checks what a rule accepts and what it finds. The remark contains `found`. */
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

/** So many words. */
export const many = (count: number, word = 'word'): string =>
  Array.from({ length: count }, () => word).join(' ');

/** A line of a list. */
export const listed = (text: string): Sentence => ({ ...sentence(text), isListed: true });
