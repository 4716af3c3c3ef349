import { rest as english } from '../../../../src/locales/en/index.ts';
import type { Rest } from '../../../../src/locales/bow-out/question-words.ts';

export const rest: Rest = { ...english };
