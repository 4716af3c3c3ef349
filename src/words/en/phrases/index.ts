import { asking } from './asking.ts';
import { frame } from './frame.ts';
import { leaving } from './leaving.ts';
import { notes } from './notes.ts';
import { staying } from './staying.ts';
import type { MessageWords } from '../../message-words.ts';

/**
 * The sentences of the messages, in three registers, (warm/formal/brief): warm talks to a person, formal to an
 * office, brief to a busy reader; and in three [wordings|ways|forms] or more, so that two candidates do not send the
 * same letter.
 */
export const phrases: MessageWords['phrases'] = { ...frame, ...asking, ...staying, ...leaving, ...notes };
