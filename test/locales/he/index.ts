import { strangeRest } from '../pseudo.ts';
import type { Rest } from '../../../src/locales/bow-out/question-words.ts';

export const rest = (await strangeRest()) as Rest;
