import { createReplay } from '../engine/replay.ts';
import { conversation } from './machine.ts';
import type { BowOutTypes } from './machine-setup.ts';

/** Leads this conversation along its answers. */
export const replay = createReplay<BowOutTypes>(conversation);
