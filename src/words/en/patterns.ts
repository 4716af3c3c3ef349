import type { EditorPatterns } from '../editor-words.ts';

/** English: what the strict editor looks for. */
export const patterns: EditorPatterns = {
  decision:
    /\b(step(?:ping)? back from|step(?:ping)? back\b|withdraw(?:ing)?|declin(?:e|ing)|tak(?:e|ing) back|decision stands)/iu,
  hedge:
    /\b(?:maybe|perhaps|might|not (?:entirely )?sure (?:if|whether)|probably|thinking (?:of|about) (?:leaving|withdrawing|declining|stepping)|considering (?:withdrawing|declining|stepping)|I guess)\b/iu,
  apology: /\b(?:sorry|apologi[sz]e|apolog(?:y|ies)|forgive)\b/iu,
  thanks: /\b(?:thank|thanks|grateful)\b/iu,
  privacy:
    /\b(?:health|illness|ill|sick(?:ness)?|hospital|surgery|diagnos\w+|disab\w+|depress\w+|anxiety|burn-?out|cancer|therapy|medical|pregnan\w+|maternity|baby|child(?:ren)?|divorce|wife|husband|family|mother|father|religio\w+|church|mosque|synagogue|too old|my age|visa|immigra\w+|asylum|work permit)\b/iu,
  blame:
    /\b(?:toxic|rude|unprofessional|disorgani[sz]ed|chaotic|disrespectful|incompetent|terrible|awful|dreadful|horrible|unfair|dishonest|arrogant|boring|badly|poorly|waste of (?:my )?time|disappoint\w+|red flags?)\b/iu,
  selfDeprecation:
    /\b(?:not (?:good|smart|qualified|experienced) enough|under-?qualified|unqualified|not qualified|inexperienced|impostor|incapable|I would (?:only )?fail|wast(?:e|ed|ing) your time|not up to)\b/iu,
  bare: /\b(?:other|different|future|any) (?:opportunit(?:y|ies)|positions?|roles?|openings?)\b/iu,
  title: /\b(?:Mr|Mrs|Ms|Miss|Mx|Sir|Madam)\b\.?/u,
  rivals: /\b(?:salary|another (?:offer|company|employer|job)|competing|counter-?offer)\b|[$€£]\s?\d/iu,
  relative:
    /\b(?:tomorrow|yesterday|next (?:week|month|monday|tuesday|wednesday|thursday|friday)|this (?:week|monday|tuesday|wednesday|thursday|friday)|the day after tomorrow)\b/iu,
  cliche:
    /\b(?:after (?:much|careful) (?:thought|consideration)|at this (?:time|point in time)|best fit|right fit|every success|future endeavou?rs|finds? you well|do not hesitate|touch base|going forward|reach out|exciting|valuable|great opportunity|pursue other|different direction|wish you all the best|thank you for your understanding|personal circumstances|kindly)\b/iu,
  outOf: {
    warm: /\b(?:hereby|yours sincerely|with regard to|selection process)\b/iu,
    formal: /\b(?:hi|thanks)\b|\w’(?:m|ve|ll|d|re|t)\b/iu,
    brief: /\b(?:hereby|yours sincerely|with regard to|selection process)\b/iu,
  },
  claims: {
    enthusiasm:
      /\b(?:excited|thrilled|passionate|delighted|honou?red|love|dream|look(?:ing)? forward|eager|gladly)\b/iu,
    enjoyed: /\b(?:enjoyed|in particular for)\b/iu,
    project: /\b(?:telling me about|learned about)\b/iu,
    offer: /\b(?:offer|offered|offering)\b/iu,
    applied: /\b(?:my application|applied)\b/iu,
    invited:
      /\b(?:approach(?:ed|ing) me|think(?:ing)? of me for|thought of me|coming to me with|invited me|invitation)\b/iu,
    referred: /\b(?:recommend\w*|vouched|put (?:my name|me) forward|putting (?:my name|me))\b/iu,
    likes: /\b(?:I like|remain interested|other work)\b/iu,
  },
};
