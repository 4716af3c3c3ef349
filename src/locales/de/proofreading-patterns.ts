import { cliche } from './proofreading-cliches.ts';
import { claims } from './proofreading-claims.ts';
import { words } from './interface/whole-words.ts';
import { generalPatterns } from './interface/proofreading-patterns.ts';
import type { EditorPatterns } from '../bow-out/proofreading-words.ts';

/**
 * “sage … ab” and “absagen” mean the decision, and the interviews that are cancelled as well. It is the decision if no
 * interview is named before it, or between its parts.
 */
const interviews = String.raw`\p{L}*(?:gespräch|termin|interview|runde|treffen|reise)\p{L}*`;
const callingOff = String.raw`(?<!${interviews}.{0,150})(?:sage(?: (?!${interviews})\S+){0,9}? ab|absagen|abzusagen|abgesagt)`;

/**
 * A “du” beside a “Sie”, and the other way round. A “Sie” that begins a sentence may be somebody else. The distance
 * between the two is bounded, since a long text takes long otherwise.
 */
const formal = String.raw`(?<=[\p{Ll},] )(?:Sie|Ihnen|Ihre?[mnrs]?)(?!\p{L})`;
const familiar = String.raw`(?<!\p{L})(?:[Dd]u|[Dd]ir|[Dd]ich|[Dd]eine?[mnrs]?|[Ee]uch|[Ee]ure?[mnrs]?|[Ee]uer)(?!\p{L})`;
const mixed = `${familiar}(?<=${formal}.{0,999})|${formal}(?<=${familiar}.{0,999})`;

/** What does not belong in a register, written with its capitals. */
const outOf = (pattern: RegExp): RegExp => new RegExp(`${words(pattern).source}|${mixed}`, 'su');

/** German: what the strict editor looks for. Letters are written with ', candidates type ’ too. */
export const patterns: EditorPatterns = {
  ...generalPatterns,
  decision: words(
    new RegExp(
      String.raw`${callingOff}|zieh\p{L}* .{0,150}?zurück|zurückzieh\p{L}*|zurückzuziehen|zurückgezogen|zurücknehmen|zurückzunehmen|nehme .{0,150}?zurück|steige .{0,150}?aus|aussteigen|auszusteigen|lehne .{0,150}?ab|ablehnen|abzulehnen|nehme .{0,150}?nicht an|nicht an(?:zu)?nehmen|(?:trete|antreten|anzutreten) .{0,150}?nicht|nicht (?:antreten|anzutreten)|werde nicht .{0,150}?anfangen|gegen .{0,150}? entschieden|entscheide mich gegen|nicht weiter(?:zu)?(?:machen|verfolgen)`,
      'iu',
    ),
  ),
  cancel: words(
    /sag(?:e|en|st|t)? .{0,150}?ab|absag\p{L}*|abgesagt|abzusagen|storni\p{L}*|entfällt|entfallen|streich\p{L}*|gestrichen/iu,
  ),
  deciding: words(
    /woanders|anderswo|anderweitig|(?:ander|neu)e[mnrs]? (?:stelle|job|angebot|arbeitgebers?|position|zusage|unternehmens?|firma)|(?:mein\p{L}* )?(?:jetzig|bisherig|aktuell|derzeitig|gegenwärtig)e[mnrs]? (?:stelle|job|arbeitgeber|position|unternehmen|firma)|(?:bleibe|zu bleiben),? (?:doch )?(?:,? ?wo ich bin|hier)|gegenangebot|(?:zweit|weiter)e[mnrs]? angebot/iu,
  ),
  door: words(
    /in (?:kontakt|verbindung)|wege?(?: sich)?(?: \p{L}+){0,2} kreuzen|wieder(?:sehen|zusehen)|melde(?: ich)? mich (?:gern )?wieder|wieder (?:melde\p{L}*|zusammen\p{L}*|spreche\p{L}*)|(?:später|künftig|zukünftig|irgendwann|eines tages)(?: einmal| mal)?|in zukunft|im hinterkopf|an mich (?:zu )?denk\p{L}*|(?:einmal |mal )?frei wird|erneut (?:zu )?bewerben|noch einmal (?:zu )?bewerben/iu,
  ),
  dated: words(
    /bescheid\p{L}*|sag\p{L}*|zusag\p{L}*|absag\p{L}*|meld\p{L}*|antwort\p{L}*|beantwort\p{L}*|entscheid\p{L}*|entschied\p{L}*|erfahr\p{L}*|hör\p{L}*|rückmeld\p{L}*|bestätig\p{L}*|frist\p{L}*|verlänger\p{L}*|bedenkzeit|zeit|weiß|wissen|klär\p{L}*|unterschr\p{L}*|verschieb\p{L}*|warten/iu,
  ),
  bossy: words(
    /(?:klar|ehrlich|offen|eindeutig)e[nr]? antwort|sie sollten|du solltest|ihr solltet|sie müssen(?! (?:\S+ ){0,3}nichts?(?!\p{L}))|du musst(?! (?:\S+ ){0,3}nichts?(?!\p{L}))|stell(?:en sie)? (?:bitte )?sicher|sorg(?:e|en sie)? (?:bitte )?dafür|achte(?:n sie)? (?:bitte )?darauf|sei(?:en sie)? versichert|ich erwarte|ich verlange|ich bestehe darauf|nicht persönlich (?:zu )?nehmen|(?:nehmen sie|nimm) (?:es|das) (?:bitte )?nicht persönlich|haben sie (?:bitte )?verständnis|hab(?:e)? (?:bitte )?verständnis|(?:bitte|antwort\p{L}*|meld\p{L}*) (?:\S+ ){0,4}?(?:unverzüglich|umgehend|schnellstmöglich)/iu,
  ),
  beginning: words(
    /^(?:Ich|Wir|Es|Man|Sie|Er|Wenn|Weil|Falls|Mein\p{L}* \p{L}+ (?:ist|war|sind|waren|hat|haben)|(?:Das|Dies|Die|Der) (?:ist|war|sind|waren|hat|haben|wäre)) .+/u,
  ),
  hedge: words(
    /vielleicht|eventuell|möglicherweise|womöglich|wahrscheinlich|vermutlich|eher|eigentlich|unter umständen|(?:werde|muss|möchte|will) wohl|ich (?:glaube|denke|überlege)|überlege ich|(?:ich )?tendiere|(?:noch )?nicht (?:ganz |so )?sicher|unsicher/iu,
  ),
  apology: words(
    /entschuldig\p{L}*|(?:tut|täte) (?:es |das )?mir(?: \p{L}+){0,3}? leid|leidtut|leid tut|verzeih\p{L}*|bedau(?:e?re|ern)|sorry/iu,
  ),
  thanks: words(/danke\p{L}*|dank|bedank\p{L}*|(?<!wäre? (?:\p{L}+ ){0,3})dankbar|dankeschön|merci/iu),
  thanksOnwards: words(
    /mein(?:en|em)? dank|in meinem namen(?: \S+){0,8}? bedanken|(?:danken sie|(?<=bitte )danke?|dank bitte)(?: bitte| auch)*|(?:sag(?:en sie)?|richte(?:n sie)?)(?: \S+){0,5}? dank\p{L}*|(?:bitte )?auch (?:\u2042 )?(?:von mir )?(?:zu )?danken/iu,
  ),
  blame: words(
    /toxisch\p{L}*|unverschämt\p{L}*|unhöflich\p{L}*|unprofessionell\p{L}*|unorganisiert\p{L}*|chaotisch\p{L}*|chaos|respektlos\p{L}*|herablassend\p{L}*|inkompetent\p{L}*|furchtbar\p{L}*|schrecklich\p{L}*|grauenhaft\p{L}*|unterirdisch\p{L}*|katastroph\p{L}*|peinlich\p{L}*|frech\p{L}*|unfair\p{L}*|ungerecht\p{L}*|unehrlich\p{L}*|arrogant\p{L}*|überheblich\p{L}*|langweilig\p{L}*|schlampig\p{L}*|zeitverschwendung|enttäusch\p{L}*|schlecht(?:e[mnrs]?)? (?:organis|behandel|kommuniz|geführt|stimmung|bezahl|vorbereit|erfahrung)\p{L}*|ausbeut\p{L}*|red flags?|warnsignale?/iu,
  ),
  selfDeprecation: words(
    /nicht (?:gut|klug|schlau|erfahren|qualifiziert) genug|(?:un|unter)qualifiziert|nicht qualifiziert|ungeeignet|nicht geeignet|(?:zu wenig|nicht genug|zu unerfahren|keine ausreichende) (?:erfahrung|kenntnisse)|unerfahren|nicht gewachsen|überfordert|hochstapl\p{L}*|unfähig|versag\p{L}*|nicht das zeug|(?:ihre|deine|eure) zeit (?:zu )?verschwende\p{L}*|nicht die richtige person/iu,
  ),
  bare: words(
    /(?:ander|weiter|künftig|passend|passender)e[nr]? (?:stellen|positionen|vakanzen|möglichkeit(?:en)?|gelegenheit(?:en)?|aufgaben|herausforderung(?:en)?|chancen?)|passende(?:re)? (?:stelle|position)/iu,
  ),
  // “Frau” and “Herr” with a name are usual, and only the candidate can have put them there.
  title: words(
    /Herrn?\s?\/\s?Frau|Frau\s?\/\s?Herrn?|[Gg]eehrte(?:\/r|\(r\)|[*:_]r|r\/e)|Liebe(?:\/r|\(r\)|[*:_]r)|Fräulein/u,
  ),
  // A question about pay is none of it: amounts are.
  rivals:
    /(?<![\p{L}\p{M}\p{N}])(?:konkurren[tz]\p{L}*|mitbewerber\p{L}*|gegenangebot|gehaltsvorstellung\p{L}*|(?:jetzig|bisherig|aktuell|derzeitig)e[mns]? gehalt)(?![\p{L}\p{M}\p{N}])|[$€£]\s?\d|\d\s?(?:€|euro(?!\p{L}))/iu,
  relative: words(
    /(?<!(?:guten|schönen|am|jeden|frühen) )morgen|übermorgen|gestern|vorgestern|heute (?:früh|vormittag|mittag|nachmittag|abend)|(?:nächste|kommende|diese)[nrs]? (?:woche|monat|wochenende|montag|dienstag|mittwoch|donnerstag|freitag)/iu,
  ),
  cliche,
  exclamation: /!/u,
  question: /\?/u,
  // Not the full stop of a date: “am 2. Dezember”.
  sentenceEnd: /(?:[!?]|(?<!(?<![\p{L}\d])(?:\p{L}|\d{1,2}))\.)\s+(?=\S)/u,
  outOf: {
    warm: outOf(
      /[Hh]iermit (?:möchte|teile|informiere|ziehe|erkläre|bestätige|bitte)|[Hh]ochachtungsvoll|[Dd]iesbezüglich|[Aa]uswahlverfahren/u,
    ),
    formal: outOf(
      /[Hh]i|[Hh]ey|[Hh]allo|[Tt]schüss|[Cc]iao|LG|VG|[Ll]iebe Grüße|\p{L}+['’]s|[Ee]cht|[Tt]oll(?:e[mnrs]?)?|[Ss]uper|[Mm]ega|[Cc]ool|[Kk]lasse|[Oo]kay|OK|[Hh]ab/u,
    ),
    brief: outOf(
      /[Hh]iermit (?:möchte|teile|informiere|ziehe|erkläre|bestätige|bitte)|[Hh]ochachtungsvoll|[Dd]iesbezüglich|[Aa]uswahlverfahren/u,
    ),
  },
  claims,
};
