import { words } from './interface/whole-words.ts';
import { generalPatterns } from './interface/proofreading-patterns.ts';
import type { EditorPatterns } from '../bow-out/proofreading-words.ts';

/** English: what the strict editor looks for. Letters are written with ', candidates type ’ too. */
export const patterns: EditorPatterns = {
  ...generalPatterns,
  decision: words(
    /withdraw\p{L}*|declin(?:e|ed|ing)|tak(?:e|ing) back my acceptance|(?:won['’]t|will not) be (?:joining|accepting|taking)|step(?:ping)? back/iu,
  ),
  cancel: words(/cancel(?:led|ling)?/iu),
  deciding: words(
    /contract for another job|(?:accepted|signed|taken|said yes to|committed to|starting|have|had|received|got|considering|considered|about) (?:\p{L}+ )?(?:another|a(?: new)?|the other) (?:job|role|position|offer|company)|signed (?:with|elsewhere)|another (?:job|role|offer|company|employer)|(?:stay(?:ing)?|remain(?:ing)?) (?:where I am|in my|with my|at my)|(?:other|second) offer|accepted a (?:job|role|position) elsewhere/iu,
  ),
  door: words(
    /(?<!no need to )keep (?:me )?in (?:mind|touch)|stay in touch|hear from you|hear about|(?:cross|meet) (?:paths |you )?again|paths (?:will )?cross|come(?:s)? up|future|get back in touch|apply again/iu,
  ),
  dated: words(
    /tell|find out|let (?:you|me) know|decid(?:e|ed|ing)|decision|answer|repl(?:y|ied)|respond|hear|confirm|get back|be in touch|come back to|know|due|extension|until|extend(?:ed)?|sign/iu,
  ),
  bossy: words(
    /plainly|straight answer|honest answer|open answer|frank answer|you should(?! (?:hear|know))|(?<=^|[.,;:?!\u2042] |(?:and|but|so|then|that) )you need to|you must|you have to|make sure|be sure to|ensure|rest assured|please understand|do understand|don['’]t take (?:this|it) personally/iu,
  ),
  beginning: words(/^(?:I|I['’](?:m|d|ve|ll)|We|My|It|It['’]s|This|That|They|You|There|If|Because) .+/u),
  hedge: words(
    /maybe|perhaps|might|not (?:entirely )?sure (?:if|whether)|probably|thinking (?:of|about) (?:leaving|withdrawing|declining)|considering (?:withdrawing|declining)|I guess|I think I/iu,
  ),
  apology: words(/sorry|apologi[sz]e|apolog(?:y|ies)|forgive/iu),
  thanks: words(
    /thank|thanks|(?<!(?:would|['’]d) be (?:very )?)grateful|(?<!(?:would|['’]d) (?:really )?)appreciate/iu,
  ),
  thanksOnwards: words(
    /thank(?= (?!you))|(?:pass(?:ing)? (?:on )?|give )?my thanks(?: on)?(?: to)?|(?:tell|say)(?: \S+){0,2} (?:that|how) (?:I['’]m|I am) (?:very )?grateful|how grateful (?:I am|I['’]m)/iu,
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
    /(?<![\p{L}\p{M}\p{N}])(?:salary|competing|competitors?|counter-?offer)(?![\p{L}\p{M}\p{N}])|[$€£]\s?\d/iu,
  relative: words(
    /tomorrow|yesterday|tonight|next (?:week|month|monday|tuesday|wednesday|thursday|friday)|this (?:week|monday|tuesday|wednesday|thursday|friday)|the day after tomorrow/iu,
  ),
  cliche: words(
    /after (?:much|careful|due) (?:thought|consideration)|careful consideration|at this (?:time|point in time|stage)|best fit|right fit|good fit|every success|future endeavou?rs|finds? you well|do not hesitate|touch base|going forward|moving forward|reach(?:ing)? out|exciting|valuable|great opportunity|for the opportunity|pursue other|wish you all the best|best of luck|thank you for your understanding|personal circumstances|kindly|plan accordingly|any inconvenience|in vain|I(?:['’]m| am) writing to let you know|at your (?:earliest )?convenience|should you (?:have|need|require)|feel free|somebody|whoever|not a(?:n)? \p{L}+ but a(?:n)? /iu,
  ),
  exclamation: /!/u,
  question: /\?/u,
  sentenceEnd: /[.!?]\s+(?=\S)/u,
  outOf: {
    warm: words(/hereby|yours sincerely|with regard to|selection process/iu),
    formal: words(
      /hi|(?<!my )thanks|\p{L}+(?:n['’]t|['’](?:m|ve|ll|d|re))|(?:it|that|there|here|what|let|who)['’]s/iu,
    ),
    brief: words(/hereby|yours sincerely|with regard to|selection process/iu),
  },
  claims: {
    enthusiasm: words(/excited|thrilled|passionate|delighted|honou?red|love|dream|eager|gladly/iu),
    anticipation: words(/look(?:ing)? forward/iu),
    enjoyed: words(/enjoyed/iu),
    offer: words(/(?<!(?:yes to|accept|if .{1,40} made me) an )offer(?:ed)?/iu),
    otherJob: words(
      /(?:accept|sign|tak|start|consider|receiv|have|had|['’]ve|got|offered)\p{L}* (?:for |been )?another (?:job|offer|role|position)|(?:with|at|by|from) another (?:company|employer)|another offer|present job|current job|stay(?:ing)? where I am/iu,
    ),
    applied: words(/my application|applied/iu),
    invited: words(
      /approach(?:ed|ing) me|think(?:ing)? of me for|thought of me|coming to me with|invited me|invitation|inviting me/iu,
    ),
    referred: words(/recommend\w*|vouched|referr(?:ed|al|ing)|put(?:ting)? (?:my name|me) forward/iu),
    likes: words(/I(?: do)?(?: still)? like (?:the company|you|your)|remain interested/iu),
  },
};
