import { letterFacts } from './letters/facts.ts';
import { asks } from './letters/questions.ts';
import type { FrameWords } from '../message-words.ts';

/** English: what every message needs. */
export const frame: FrameWords = { locale: 'en-GB', facts: letterFacts, asks };
