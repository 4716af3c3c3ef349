import { words } from './interface/whole-words.ts';
import type { EditorPatterns } from '../bow-out/proofreading-words.ts';

/** German: what may be said only on certain facts. */
export const claims: EditorPatterns['claims'] = {
  enthusiasm: words(
    /begeister\p{L}*|leidenschaft\p{L}*|herzblut|traum\p{L}*|brenne für|geehrt|(?:eine )?ehre|kaum erwarten|mit großer freude|riesig|total gern|unbedingt gern/iu,
  ),
  anticipation: words(/freu(?:e|en)(?: \p{L}+){0,4}? (?:auf|darauf)|vorfreude/iu),
  enjoyed: words(
    /gut fand ich|(?:gut|sehr|besonders) gefallen hat|genossen|denke (?:ich )?gern (?:an|zurück)/iu,
  ),
  offer: words(/(?:job|stellen|vertrags)?angebot(?:s|e|en|es)?|angeboten/iu),
  otherJob: words(
    /(?:woanders|anderswo|anderweitig)|(?:ander|neu)e[mnrs]? (?:stelle|job|angebot|arbeitgeber|position|zusage) (?:angenommen|zugesagt|bekommen|unterschrieben|entschieden|vorlieg\p{L}*)|anderes? angebot|(?:jetzig|bisherig|aktuell|derzeitig)e[mnrs]? (?:arbeitgeber|job|stelle|firma|unternehmen)|(?:bleibe|zu bleiben),? wo ich bin/iu,
  ),
  // In German whatever has begun is a “Bewerbung” that is withdrawn.
  applied: words(/(?<!rückzug )meine[nr]? bewerbung(?:en|sunterlagen)?(?! .{0,150}?zurück)|beworben/iu),
  invited: words(
    /einladung\p{L}*|eingeladen|auf mich (?:zu(?:ge)?(?:kommen|gekommen)|aufmerksam)|(?:mich )?angesprochen|an mich gedacht/iu,
  ),
  referred: words(
    /empfohlen|empfehlung\p{L}*|mich (?:\p{L}+ ){0,2}vorgeschlagen|für mich eingesetzt|fürsprache/iu,
  ),
  likes: words(
    /(?:gefällt|gefallen) mir|(?:hat|haben) mir (?:\p{L}+ ){0,2}gefallen|mag ich|(?:weiterhin|nach wie vor|immer noch) (?:großes |sehr )?(?:interesse|interessiert)/iu,
  ),
};
