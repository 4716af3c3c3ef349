import { because, say } from '../../../../letters/bow-out/template.ts';
import type { Line } from '../../../../letters/bow-out/template.ts';
import type { LetterFacts } from '../facts.ts';

/** Pay, place or hours are the ground, and no other is given. */
const isTerms = (f: LetterFacts): boolean => f.isAboutTerms && !f.reason && !f.hasOtherJob && !f.isLife;

export const itIsTheTerms = (f: LetterFacts) =>
  isTerms(f) && because('doubts')`仕事の内容ではなく、条件面を考えての判断です。`;

/** 「貴社には大変魅力を感じておりましたので、」. A colleague does not say how they like the place. */
const likedIt = (f: LetterFacts) =>
  f.likes && !f.isInternal && !f.isShort
    ? because('company')`${f.isAgency ? (f.company ?? '先方') : f.your}には大変魅力を感じておりましたので、`
    : undefined;

/** What would be welcome later, as far as the candidate could take it up. */
export const door = (f: LetterFacts): Line => {
  if (f.hasOtherJob) return say`${likedIt(f)}またいつかご縁をいただけましたら幸いです。`;
  if (f.isLife)
    return because(
      'situation',
    )`${likedIt(f)}状況が変わりましたら、改めてご連絡させていただけますと幸いです。`;
  if (f.future) {
    const call = f.isAgency ? 'ご紹介ください' : 'お声がけください';
    return say`${likedIt(f)}今後、${f.future}のポジションの募集がございましたら、ぜひ${call}。`;
  }
  if (isTerms(f))
    return f.isAgency
      ? because('doubts')`${likedIt(f)}条件面が変わることがございましたら、ぜひ改めてご連絡ください。`
      : because('doubts')`${likedIt(f)}条件面が変わることがございましたら、ぜひ改めてお話しさせてください。`;
  if (f.isInternal) return say`また別の機会にご一緒できましたら幸いです。`;
  return f.isAgency
    ? say`${likedIt(f)}また別の機会をいただけましたら幸いです。`
    : say`${likedIt(f)}また別の機会にお話しできましたら幸いです。`;
};
