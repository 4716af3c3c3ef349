import { BowOut } from './element.ts';
import { bowOut } from './bow-out-conversation.ts';

BowOut.conversation = bowOut;

export { BowOut, BowOutEvent } from './element.ts';
export type { BowOutEventMap, Rewording } from './element.ts';
