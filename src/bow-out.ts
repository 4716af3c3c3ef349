import { BowOut } from './bow-out-element.ts';

export { BowOut, BowOutEvent } from './bow-out-element.ts';
export type { BowOutEventMap, Rewording } from './bow-out-element.ts';

BowOut.define();
