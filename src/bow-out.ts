import { BowOut } from './element.ts';

export { BowOut, BowOutEvent } from './element.ts';
export type { BowOutEventMap, Rewording } from './element.ts';

BowOut.define();
