import type { Facts, Outcome } from '../../../machines/bow-out/facts.ts';
import type * as letters from '../types.ts';
import type * as letterTypes from '../letter-types.ts';
import type * as proofread from '../proofread/context.ts';
import type { EditorWords } from '../../locales/bow-out/proofreading-words.ts';

/** The recipient of a message. */
export type Recipient =
  'recruiter' | 'manager' | 'interviewer' | 'agency' | 'scheduler' | 'referrer' | 'inviter' | 'nobody';

/** When to send a message. */
export type When =
  | 'first'
  | 'no-answer'
  | 'today'
  | 'today-or-ring'
  | 'after-reading'
  | 'day-before'
  | 'after-call'
  | 'before-main'
  | 'with-main'
  | 'next-working-day'
  | 'if-pushed'
  | 'if-regretted'
  | 'if-you-must';

/** The purpose of a message in a kit. */
export type ItemId =
  'call' | 'voicemail' | 'referrer' | 'main' | 'inviter' | 'follow-up' | 'hold-firm' | 'reopen';

/** A step that accompanies the messages. The locale has a text for each. */
export type Step =
  | 'call-first'
  | 'attend'
  | 'agency-first'
  | 'scheduler'
  | 'portal'
  | 'portal-careful'
  | 'erasure'
  | 'benefits'
  | 'contract'
  | 'own-device'
  | 'internal'
  | 'text-only-if-they-do'
  | 'questions-ready'
  | 'ask-again'
  | 'come-back'
  | 'one-thing'
  | 'in-writing'
  | 'date-you-can-keep'
  | 'keep-evidence'
  | 'someone-else-there'
  | 'send-nothing'
  | 'check-channel'
  | 'someone-on-your-side';

/** The vocabulary of this conversation's letters. */
export interface BowOutLetterTypes {
  outcome: Outcome;
  facts: Facts;
  item: ItemId;
  recipient: Recipient;
  when: When;
  step: Step;
}

export type Plan = letters.Plan<BowOutLetterTypes>;
export type Item = letters.Item<BowOutLetterTypes>;
export type Kit = letters.Kit<BowOutLetterTypes>;

/** The messages that accompany the main one. */
export type NoteId = Exclude<ItemId, 'main' | 'call'>;
/** The letters of a note, by outcome. */
export type Notes<View = never> = Partial<Record<Outcome, letterTypes.Note<View>>>;
/** The input of a letter. */
export type WriteContext = letterTypes.WriteContext<BowOutLetterTypes>;

/** The input of the proofreader, besides the message. */
export type ProofreadInput = proofread.ProofreadInput<BowOutLetterTypes, EditorWords>;
/** The message and input that rules check. */
export type ProofreadContext = proofread.ProofreadContext<BowOutLetterTypes, EditorWords>;
