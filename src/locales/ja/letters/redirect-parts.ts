import { say, spare } from '../../../letters/bow-out/template.ts';
import { subjects } from './parts.ts';
import type { Tone } from '../../../letters/types.ts';
import type { Line, Value } from '../../../letters/bow-out/template.ts';
import type { LetterFacts } from './facts.ts';

/** Sentences that both redirects have. */

/** Whose company it is, for a sentence that says it is liked. A colleague does not say how they like the place. */
export const likedCompany = (f: LetterFacts): Line | undefined => {
  if (!f.likes || f.isInternal || f.isShort) return undefined;
  return f.isAgency ? say`${f.company ?? '先方'}` : say`${f.your}`;
};

/** The one question, which an agency is asked to find out. */
export const question = (f: LetterFacts, asked: string, open: string) =>
  f.isAgency
    ? f.isShort
      ? say`現在の募集の有無を、先方にご確認いただけますでしょうか。`
      : say`${open}があるか、${f.client}にご確認いただけますでしょうか。`
    : say`${asked}`;

/** The easy way out of finding out. An employer is asked in a way that leaves it open. */
export const ifNot = (f: LetterFacts) =>
  f.isAgency && spare(2)`募集がない場合も、その旨をお知らせいただけますと助かります。`;

export const pleaseRedirect = (f: LetterFacts, tone: Tone) =>
  tone === 'brief' || f.isShort
    ? spare(1)`よろしくお願いいたします。`
    : tone === 'formal' && !f.isAgency
      ? spare(1)`何卒よろしくお願い申し上げます。`
      : spare(4)`どうぞよろしくお願いいたします。`;

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
