import { family as asking } from './asking.ts';
import { wordsWith } from '../message-words.ts';
import { frame } from './frame.ts';
import { family as leaving } from './leaving.ts';
import { notes } from './notes.ts';
import { family as staying } from './staying.ts';
import type { MessageWords } from '../message-words.ts';

/** English: all the letters. The desk fetches those of the kind of message that it shows. */
export const message: MessageWords = wordsWith(frame, { ...asking, ...staying, ...leaving }, notes);
