import { because, say, spare } from '../../../../letters/bow-out/template.ts';
import { please, regards } from '../parts.ts';
import { asWork } from '../typed-text.ts';
import type { Line } from '../../../../letters/bow-out/template.ts';
import type { LetterFacts } from '../facts.ts';

/** Pay, place or hours are the ground, and no other is given. */
const isTerms = (f: LetterFacts): boolean => f.isAboutTerms && !f.reason && !f.hasOtherJob && !f.isLife;

export const itIsTheTerms = (f: LetterFacts) =>
  isTerms(f) && because('doubts')`仕事の内容ではなく、条件面を考えての判断です。`;

/** 「鈴木様と高橋様には丁寧にお話しいただき、貴社にも、お会いした皆様にも、とてもよい印象を持っておりました。」 A colleague does not say how they like the place. */
export const liked = (f: LetterFacts) => {
  if (!f.likes || f.isInternal || f.isShort) return undefined;
  const company = f.isAgency ? (f.company ?? say`先方`) : say`${f.your}`;
  const tag = f.isAgency ? spare(4, 'company') : because('company');
  const met = f.who && !f.isBefore && say`${f.who}には丁寧にお話しいただき、`;
  // What was enjoyed is said to have made an impression in the next sentence.
  return met && !f.enjoyed
    ? tag`${met}${company}にも、お会いした皆様にも、とてもよい印象を持っておりました。`
    : tag`${met}${company}に大きな魅力を感じておりました。`;
};

/** Thanks to those who were met, where nothing else names them. */
export const regardsUnlessLiked = (f: LetterFacts) => (liked(f) ? undefined : regards(f));

/** A letter that ends on the hope to meet again needs no formula, unless it asks for something. */
export const pleaseIfAsked = (f: LetterFacts) =>
  (f.isAgency || f.wantsFeedback || (f.isImminent && !f.rounds)) && please(f, 'warm');

/**
 * What would be welcome later, as far as the candidate could take it up.
 *
 * @param isLedTo whether what is liked goes before it: 「それだけに、またいつかお目にかかる機会がございましたら、大変嬉しく存じます。」
 */
export const door = (f: LetterFacts, isLedTo = false): Line => {
  if (f.hasOtherJob)
    return f.likes
      ? because(
          'company',
        )`${isLedTo && liked(f) ? 'それだけに、' : ''}またいつかお目にかかる機会がございましたら、大変嬉しく存じます。`
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
