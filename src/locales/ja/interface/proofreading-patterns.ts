import { privateMatters } from './private-matters.ts';
import type { EditorPatterns } from '../../proofreading-words.ts';

/**
 * Japanese: what the rules that hold for every conversation look for. Words have no spaces between them, so that a short
 * one is looked for with its neighbours. 「○○」 is how a gap in a model letter is marked.
 */
export const generalPatterns: EditorPatterns = {
  privacy: privateMatters,
  holes:
    /undefined|\bnull\b|[{}[\]｛｝［］]|[○〇◯●△▲□■×＿_]{2,}|「」|『』|（）|[ \u3000]{2,}\S|[ \u3000][、。，．！？]|[、，][、。，．]|。[、。]|[、，](?=\s*$)|をを|がが|(です|でした|ました|ません|ください)\1|(?!一)(\p{Script=Han}{2,6}|[\p{Script=Katakana}ー]{3,12})\2|(?<!\p{Script=Latin})(\p{Script=Latin}{1,20}) \3(?!\p{Script=Latin})/iu,
};
