import type * as engine from '../engine/types.ts';
import type { BowOutTypes } from './machine-setup.ts';

/** Where this conversation stands after some answers. */
export type ConversationState = engine.ConversationState<BowOutTypes>;
/** A question of this conversation that stands open. */
export type OpenQuestion = engine.OpenQuestion<BowOutTypes>;
