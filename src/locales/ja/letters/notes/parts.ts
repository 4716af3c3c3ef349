import { say, spare } from '../../../../letters/bow-out/template.ts';
import { ground } from '../parts.ts';
import { work } from '../redirect-direction/parts.ts';
import type { Line } from '../../../../letters/bow-out/template.ts';
import type { JapaneseNote, LetterFacts } from '../facts.ts';
import type { Letter } from '../../../../letters/letter-types.ts';
import type { Tone } from '../../../../letters/types.ts';

/** What several notes say, so that all messages of a kit say the same. */

/** One letter for all tones, which differ in single words. */
export const inAllTones = (write: (tone: Tone) => Letter<LetterFacts>): JapaneseNote => ({
  warm: write('warm'),
  formal: write('formal'),
  brief: write('brief'),
});

/** The line that a note ends with. */
export const closing = (tone: Tone): Line =>
  tone === 'formal'
    ? spare(1)`何卒よろしくお願い申し上げます。`
    : tone === 'brief'
      ? spare(1)`よろしくお願いいたします。`
      : spare(1)`どうぞよろしくお願いいたします。`;

/** Without its ending: 「自分の目指す方向とは異なる仕事だと感じましたので、選考を辞退」 */
export const leaving = (f: LetterFacts): Line => say`${ground(f)}${f.process}を辞退`;

/** 「2025年に応募したサポートエンジニア」 */
export const earlier = (f: LetterFacts): Line =>
  say`${f.earlierYear ? say`${f.earlierYear}年に` : say`以前`}応募した${f.earlierRole ?? '別の職種'}`;

/** 「フロントエンド開発」 */
export const wanted = work;

/** What to meet again for, where that is open. */
export function door(f: LetterFacts): Line {
  if (f.hasOtherJob) return spare(2, 'company')`またいつかご縁をいただけましたら幸いです。`;
  if (f.isLife) return spare(2, 'situation')`状況が変わりましたら、改めてご連絡いたします。`;
  if (f.future)
    return spare(2)`今後、${f.future}のポジションの募集がございましたら、お声がけいただけますと幸いです。`;
  if (f.isAboutTerms && !f.reason)
    return spare(2, 'doubts')`条件面が変わることがございましたら、ぜひ改めてお話しさせてください。`;
  return spare(2, 'company')`また別の機会にお話しできましたら幸いです。`;
}
