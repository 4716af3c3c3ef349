import type { Segment } from '../../../letters/types.ts';

/** A vowel that “de” and “que” elide before. An h is mute only in some words, so most keep the full word. */
const vowel = /^(?:[aeiouàâäéèêëîïôöûùüœæ]|y(?![aeiou])|h(?:ô|ydr|yg|or[lt]|ist))/iu;

/** “de”, “que” or a longer word with “que”, before what was typed. */
const elidable = /(?<![\p{L}])((?:jus|lors|puis)?qu|d)e $/iu;

/**
 * Applies French spelling where the letter's text meets typed text, French spaces before punctuation, and the
 * typographic apostrophe. Typed text is never changed: “le poste de ” before “Architecte” becomes “le poste d'”.
 */
export const inFrench = (segments: readonly Segment[]): Segment[] =>
  segments.map((segment, index) => {
    if (segment.by === 'candidate') return segment;
    const next = segments[index + 1]?.text ?? '';
    const text = vowel.test(next) ? segment.text.replace(elidable, "$1'") : segment.text;
    return {
      ...segment,
      text: text
        .replace(/ (?=[?!:;»])/gu, '\u00a0')
        .replace(/« /gu, '«\u00a0')
        .replace(/'/gu, '’'),
    };
  });
