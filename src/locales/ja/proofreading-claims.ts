import type { EditorPatterns } from '../bow-out/proofreading-words.ts';

/** Another employer, or the present one to stay with. */
export const elsewhere =
  /他社|(?:ほか|他|別)の(?:会社|企業|内定|オファー|仕事|ところ)|別会社|転職先|現職に(?:残|とどま|留ま)|(?:今|いま|現在)の(?:会社|勤務先|職場|仕事)(?:に|で|を続)/iu;

/** Japanese: what may be said only on certain facts. 「いただけますと嬉しいです」 is a request and claims nothing. */
export const claims: EditorPatterns['claims'] = {
  enthusiasm:
    /情熱|熱意|憧れ|夢(?!中)|光栄|わくわく|ワクワク|心待ち|大好き|第一志望|ぜひとも|(?<!(?:と|ば|たら|なら)、?(?:大変|とても)?)(?:嬉し|うれし)/iu,
  anticipation: /楽しみにし|心待ちに/iu,
  enjoyed: /印象に残|印象的|楽しい|楽しく|楽しかった|興味深|勉強にな|参考になっ/iu,
  offer: /(?:内定|オファー)(?!をいただ(?:いた(?:際|場合)|けた|ければ))/iu,
  otherJob: elsewhere,
  applied: /応募(?!先|者|さ)|エントリー/iu,
  invited:
    /お声(?:が|を|掛|か)[けり]*(?:を)?(?:いただき(?!、ありがとうございます。)|いただいた|くださ[りっ])|お誘い|スカウト|ご招待|お招き/iu,
  referred: /推薦|紹介/iu,
  likes: /魅力|惹かれ|興味|関心|好感/iu,
};
