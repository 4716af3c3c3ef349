import { words } from './whole-words.ts';

/** German: private matters, which do not belong in a letter. */
export const privateMatters = words(
  /gesundheit(?!swesen|samt|swirtschaft|sbranche|smanagement)\p{L}*|krank(?!enhaus|enhäuser|enkasse|enpfleg|enversicherung)\p{L}*|erkrank\p{L}*|arztt\p{L}+|diagnose\p{L}*|operation|operiert|reha|therapie\p{L}*|psychisch\p{L}*|psychotherap\p{L}*|depress\p{L}*|angststörung|burn-?out|krebs(?:erkrankung|diagnose)?|(?:schwer)?behindert?\p{L}*|behinderung|schwanger\p{L}*|mutterschutz|elternzeit|baby|kind(?:er|ern|es|erbetreuung)?|kita|scheidung|geschieden|(?:ehe|haus)?(?:frau|mann)(?= und| hat| ist| muss| zieht)|familie|familiär\p{L}*|meine[mnrs]? (?:frau|mann(?:es)?|mutter|vaters?|eltern|partner(?:in|s)?|tochter|sohn(?:es)?|großeltern)|religi\p{L}*|kirche|moschee|synagoge|gläubig|zu alt|(?:in|wegen) meine[ms] alters?|altersgründe\p{L}*|visum|aufenthalts(?:titel|erlaubnis|status)|arbeitserlaubnis|asyl\p{L}*|einwander\p{L}*/iu,
);
