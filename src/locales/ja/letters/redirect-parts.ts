import { say, spare } from '../../../letters/bow-out/template.ts';
import { subjects } from './parts.ts';
import type { Tone } from '../../../letters/types.ts';
import type { Line, Value } from '../../../letters/bow-out/template.ts';
import type { LetterFacts } from './facts.ts';

/** Sentences that both redirects have. */

/** 「一方で、貴社には変わらず魅力を感じており、」 */
export const stillLike = (f: LetterFacts) =>
  f.likes &&
  !f.isInternal &&
  say`一方で、${f.isAgency ? (f.company ?? '先方') : f.your}には変わらず魅力を感じており、`;

/** 「募集はございますでしょうか。」, which an agency is asked to find out. */
export const question = (f: LetterFacts, what: string) =>
  f.isAgency
    ? f.isShort
      ? say`現在の募集の有無を、先方にご確認いただけますでしょうか。`
      : say`${what}があるか、${f.client}にご確認いただけますでしょうか。`
    : say`${what}はございますでしょうか。`;

const later = say`ない場合も、今後お声がけいただけましたら幸いです。`;

/** The easy way out, and what an employer may do instead. */
export const ifNot = (f: LetterFacts) =>
  f.isAgency
    ? spare(2)`募集がない場合は、どうぞお気遣いなくお知らせください。`
    : f.isSpoken
      ? spare(2)`${later}`
      : later;

export const pleaseRedirect = (f: LetterFacts, tone: Tone) =>
  tone === 'brief' || f.isShort
    ? spare(1)`よろしくお願いいたします。`
    : f.isAgency
      ? say`何卒よろしくお願いいたします。`
      : tone === 'formal'
        ? say`お手数をおかけし恐縮ではございますが、何卒よろしくお願い申し上げます。`
        : say`何卒よろしくお願いいたします。`;

/** 「データエンジニア選考辞退とサポートエンジニアのご相談（田中 彩）」, the fullest first. */
export const redirectSubject = (f: LetterFacts, wanted: Value | undefined): readonly Line[] => {
  if (!f.role || !wanted) return subjects(f, say`選考辞退と、別職種のご相談`);
  const both = say`${f.role}選考辞退と${wanted}のご相談`;
  return [
    ...(f.from ? [say`${both}（${f.from}）`] : []),
    both,
    ...subjects(f, say`選考辞退と、別職種のご相談`),
  ];
};
