import type { EditorPatterns } from '../editor-words.ts';

const letter = '[\\p{L}\\p{M}\\p{N}]';

/** A pattern of whole words. `\b` knows those of English alone, and names beside them are of any language. */
const words = ({ source, flags }: RegExp): RegExp =>
  new RegExp(`(?<!${letter})(?:${source})(?!${letter})`, flags);

/** English: what the strict editor looks for. */
export const patterns: EditorPatterns = {
  decision: words(
    /step(?:ping)? back|withdraw\p{L}*|declin(?:e|ing)\p{L}*|tak(?:e|ing) back|decision stands/iu,
  ),
  hedge: words(
    /maybe|perhaps|might|not (?:entirely )?sure (?:if|whether)|probably|thinking (?:of|about) (?:leaving|withdrawing|declining|stepping)|considering (?:withdrawing|declining|stepping)|I guess/iu,
  ),
  apology: words(/sorry|apologi[sz]e|apolog(?:y|ies)|forgive/iu),
  thanks: words(/thank|thanks|grateful/iu),
  privacy: words(
    /health|illness|ill|sick(?:ness)?|hospital|surgery|diagnos\w+|disab\w+|depress\w+|anxiety|burn-?out|cancer|therapy|medical|pregnan\w+|maternity|baby|child(?:ren)?|divorce|wife|husband|family|mother|father|religio\w+|church|mosque|synagogue|too old|my age|visa|immigra\w+|asylum|work permit/iu,
  ),
  blame: words(
    /toxic|rude|unprofessional|disorgani[sz]ed|chaotic|disrespectful|incompetent|terrible|awful|dreadful|horrible|unfair|dishonest|arrogant|boring|badly|poorly|waste of (?:my )?time|disappoint\w+|red flags?/iu,
  ),
  selfDeprecation: words(
    /not (?:good|smart|qualified|experienced) enough|under-?qualified|unqualified|not qualified|inexperienced|impostor|incapable|I would (?:only )?fail|wast(?:e|ed|ing) your time|not up to/iu,
  ),
  bare: words(/(?:other|different|future|any) (?:opportunit(?:y|ies)|positions?|roles?|openings?)/iu),
  title: words(/(?:Mr|Mrs|Ms|Miss|Mx|Sir|Madam)\.?/u),
  rivals:
    /(?<![\p{L}\p{M}\p{N}])(?:salary|another (?:offer|company|employer|job)|competing|counter-?offer)(?![\p{L}\p{M}\p{N}])|[$€£]\s?\d/iu,
  relative: words(
    /tomorrow|yesterday|next (?:week|month|monday|tuesday|wednesday|thursday|friday)|this (?:week|monday|tuesday|wednesday|thursday|friday)|the day after tomorrow/iu,
  ),
  cliche: words(
    /after (?:much|careful) (?:thought|consideration)|at this (?:time|point in time)|best fit|right fit|every success|future endeavou?rs|finds? you well|do not hesitate|touch base|going forward|reach out|exciting|valuable|great opportunity|pursue other|different direction|wish you all the best|thank you for your understanding|personal circumstances|kindly/iu,
  ),
  outOf: {
    warm: words(/hereby|yours sincerely|with regard to|selection process/iu),
    formal: words(/hi|thanks|\p{L}+’(?:m|ve|ll|d|re|t)/iu),
    brief: words(/hereby|yours sincerely|with regard to|selection process/iu),
  },
  claims: {
    enthusiasm: words(
      /excited|thrilled|passionate|delighted|honou?red|love|dream|look(?:ing)? forward|eager|gladly/iu,
    ),
    enjoyed: words(/enjoyed|in particular for/iu),
    project: words(/telling me about|learned about/iu),
    offer: words(/offer|offered|offering/iu),
    applied: words(/my application|applied/iu),
    invited: words(
      /approach(?:ed|ing) me|think(?:ing)? of me for|thought of me|coming to me with|invited me|invitation/iu,
    ),
    referred: words(/recommend\w*|vouched|put (?:my name|me) forward|putting (?:my name|me)/iu),
    likes: words(/I like|remain interested|other work/iu),
  },
};
