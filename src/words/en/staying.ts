import { probe } from './letters/probe/index.ts';
import { stay } from './letters/stay/index.ts';
import type { FamilyWords } from '../message-words.ts';

/** English: the letters of somebody who goes on. */
export const family = { stay, probe } satisfies FamilyWords;
