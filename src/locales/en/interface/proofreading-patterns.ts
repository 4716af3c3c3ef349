import { words } from './whole-words.ts';
import type { EditorPatterns } from '../../proofreading-words.ts';

/** English: what the rules that hold for every conversation look for. */
export const generalPatterns: EditorPatterns = {
  privacy: words(
    /health|illness|ill|sick(?:ness)?|hospital|surgery|diagnos\w+|disab\w+|depress\w+|anxiety|burn-?out|cancer|therapy|medical|pregnan\w+|maternity|baby|child(?:ren)?|divorce|wife|husband|family|mother|father|religio\w+|church|mosque|synagogue|too old|my age|visa|immigra\w+|asylum|work permit/iu,
  ),
  holes:
    /undefined|\bnull\b|[{}[\]]| {2}\S+|(?<!\.)\.\.(?!\.)| [,.;:?]|,(?=\s*$)|(?<![\p{L}\p{M}\p{N}])([\p{L}\p{M}]+) \1(?![\p{L}\p{M}\p{N}])/iu,
};
