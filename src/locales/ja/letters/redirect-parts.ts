import { say } from '../../../letters/bow-out/template.ts';
import type { Tone } from '../../../letters/types.ts';
import type { LetterFacts } from './facts.ts';

/** Sentences that both redirects have. */

/** 「一方で、貴社には変わらず魅力を感じており、」 */
export const stillLike = (f: LetterFacts) =>
  f.likes &&
  !f.isInternal &&
  say`一方で、${f.isAgency ? (f.company ?? '先方') : f.your}には変わらず魅力を感じており、`;

/** 「募集はございますでしょうか。」, which an agency is asked to find out. */
export const question = (f: LetterFacts, what: string) =>
  f.isAgency ? say`${f.client}に${what}があるか、ご確認いただけますでしょうか。` : say`${what}はございますでしょうか。`;

/** The easy way out, and what an employer may do instead. */
export const ifNot = (f: LetterFacts) =>
  f.isAgency
    ? say`募集がない場合は、どうぞお気遣いなくお知らせください。`
    : say`ない場合は、今後募集される際にお声がけいただけましたら幸いです。`;

export const pleaseRedirect = (f: LetterFacts, tone: Tone) =>
  tone === 'brief'
    ? say`よろしくお願いいたします。`
    : tone === 'formal'
      ? say`勝手なお願いとなり誠に恐縮ではございますが、何卒よろしくお願い申し上げます。`
      : say`勝手なお願いで恐縮ですが、何卒よろしくお願いいたします。`;
