/** Composes and proofreads messages, without a DOM. */
export { check } from './proofread/proofread.ts';
export { compose } from './compose.ts';
export { channels, subjectOf, textOf, tones } from '../types.ts';
export type { Remark } from './proofread/proofread.ts';
export type { ProofreadInput as Brief } from './types.ts';
export type { ComposeOptions } from './compose.ts';
export type { Body, Channel, Job, Segment, Sentence, Tone } from '../types.ts';
export type { Item, ItemId, Kit, Recipient, Step, When } from './types.ts';
