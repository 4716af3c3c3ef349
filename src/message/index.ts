/** The messages without a page: outcome and facts → a kit, and the strict editor that reads it. Runs anywhere. */
export { check } from './check/check.ts';
export { compose } from './compose.ts';
export { channels, subjectOf, textOf, tones } from './kit.ts';
export type { Remark } from './check/check.ts';
export type { Brief } from './check/examined.ts';
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
} from './kit.ts';
