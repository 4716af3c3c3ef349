import { privateMatters } from './private-matters.ts';
import type { EditorPatterns } from '../../proofreading-words.ts';

/** German: what the rules that hold for every conversation look for. */
export const generalPatterns: EditorPatterns = {
  privacy: privateMatters,
  // “sie sie”, “die die” and “das das” can be right.
  holes:
    /undefined|\bnull\b|[{}[\]]| {2}\S+|(?<!\.)\.\.(?!\.)| [,.;:?]|,(?=\s*$)|(?<![\p{L}\p{M}\p{N}])(?!(?:sie|die|das|der)(?!\p{L}))([\p{L}\p{M}]+) \1(?![\p{L}\p{M}\p{N}])/iu,
};
