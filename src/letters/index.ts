/** Composes and proofreads messages, without a DOM. */
export { check } from './proofread/proofread.ts';
export { compose } from './compose.ts';
export { channels, subjectOf, textOf, tones } from './types.ts';
export type { Remark } from './proofread/proofread.ts';
export type { ProofreadInput as Brief } from './proofread/context.ts';
export type { ComposeOptions } from './compose.ts';
export type {
  Channel,
  Item,
  ItemId,
  Job,
  Body,
  Kit,
  Recipient,
  Segment,
  Sentence,
  Step,
  Tone,
  When,
} from './types.ts';
