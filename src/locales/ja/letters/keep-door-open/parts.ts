import { because, say, spare } from '../../../../letters/bow-out/template.ts';
import { please, regards, sorryToCancel, thanks } from '../parts.ts';
import { asWork } from '../typed-text.ts';
import type { Line } from '../../../../letters/bow-out/template.ts';
import type { LetterFacts } from '../facts.ts';

/** Pay, place or hours are the ground, and no other is given. */
const isTerms = (f: LetterFacts): boolean => f.isAboutTerms && !f.reason && !f.hasOtherJob && !f.isLife;

export const cancelNext = (f: LetterFacts) =>
  sorryToCancel(
    f,
    (interviews) =>
      say`お手数をおかけして申し訳ございませんが、ご予定いただいていた${interviews}のお取り消しをお願いいたします。`,
  );

export const itIsTheTerms = (f: LetterFacts) =>
  isTerms(f) && because('doubts')`仕事の内容ではなく、条件面を考えての判断です。`;

/** 「貴社にも、お話しくださった皆様にも、とてもよい印象を持っておりました。」 A colleague does not say how they like the place. */
export const liked = (f: LetterFacts) => {
  if (!f.likes || f.isInternal || f.isShort) return undefined;
  const tag = f.isAgency ? spare(4, 'company') : because('company');
  const met = f.who && !f.isBefore && say`${f.who}には丁寧にお話しいただき、`;
  return tag`${met}${impression(f, met ? 'に' : 'には')}おりました。`;
};

/** Without its ending: 「貴社にも、お会いした皆様にも、とてもよい印象を持って」 */
const impression = (f: LetterFacts, to = 'には'): Line => {
  const company = f.isAgency ? (f.company ?? say`先方`) : say`${f.your}`;
  // What was enjoyed is said to have made an impression.
  return f.who && !f.isBefore && !f.enjoyed
    ? say`${company}にも、お会いした皆様にも、とてもよい印象を持って`
    : say`${company}${to}大きな魅力を感じて`;
};

/** The letter thanks those who were met, and has no need to name them again. */
const thanksThem = (f: LetterFacts): boolean => f.who !== undefined && !f.isAgency && !f.isBefore;

/** 「鈴木様と高橋様には丁寧にお話しいただき、ありがとうございました。」 */
export const thanksForTalks = (f: LetterFacts): Line =>
  f.who && thanksThem(f)
    ? say`${f.who}には丁寧にお話しいただき、ありがとうございました。`
    : thanks(f, 'warm');

/** The same as {@link liked} after these thanks, with regret where it was not for the job that the candidate leaves. */
export const likedAndSorryToGo = (f: LetterFacts) => {
  if (f.isAgency || !f.likes || f.isInternal) return liked(f);
  return (f.hasOtherJob || f.isLife) && !f.isBefore
    ? because('company')`${impression(f)}おりましたので、選考の途中で失礼することが心残りです。`
    : because('company')`${impression(f)}おりました。`;
};

/** Thanks to those who were met, where nothing else has named them. */
export const regardsUnlessThanked = (f: LetterFacts) => (thanksThem(f) ? undefined : regardsUnlessLiked(f));

/** Thanks to those who were met, where nothing else names them. */
export const regardsUnlessLiked = (f: LetterFacts) => (liked(f) ? undefined : regards(f));

/** The letter asks for something, or has an apology to make. */
const asks = (f: LetterFacts): boolean =>
  f.isAgency ||
  f.isInternal ||
  f.wantsFeedback ||
  (f.isImminent && !f.rounds) ||
  (!f.hasOtherJob && !f.isLife && (f.future !== undefined || isTerms(f)));

/** A letter that ends on the hope to meet again wishes them well before it. */
export const wish = (f: LetterFacts) =>
  !asks(f) && spare(1)`皆様の今後のご活躍を、陰ながらお祈りしております。`;

/** And one that asks for something ends on that. */
export const close = (f: LetterFacts) => {
  if (!asks(f)) return undefined;
  return f.isAgency || f.wantsFeedback || (f.isImminent && !f.rounds)
    ? please(f, 'warm')
    : spare(1)`どうぞよろしくお願いいたします。`;
};

/** What would be welcome later, as far as the candidate could take it up. */
export const door = (f: LetterFacts): Line => {
  if (f.hasOtherJob)
    return f.likes
      ? because('company')`またいつかお目にかかる機会がございましたら、大変嬉しく存じます。`
      : say`またいつかご縁をいただけましたら幸いです。`;
  if (f.isLife) return because('situation')`状況が変わりましたら、改めてご連絡させてください。`;
  if (f.future) {
    const call = f.isAgency ? 'ご紹介いただけますと幸いです' : 'お声がけいただけますと幸いです';
    return say`今後、${asWork(f.future, 'ポジション')}の募集がございましたら、${call}。`;
  }
  if (isTerms(f))
    return f.isAgency
      ? because('doubts')`条件面が変わることがございましたら、改めてご連絡いただけますと幸いです。`
      : because('doubts')`条件面が変わることがございましたら、ぜひ改めてお話しさせてください。`;
  if (f.isInternal) return say`また別の機会にご一緒できましたら幸いです。`;
  return f.isAgency
    ? say`また別の機会をいただけましたら幸いです。`
    : f.likes
      ? because('company')`また別の機会にお話しできましたら、大変嬉しく存じます。`
      : say`また別の機会にお話しできましたら幸いです。`;
};
