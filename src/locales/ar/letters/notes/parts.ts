import { because, say, spare } from '../../../../letters/bow-out/template.ts';
import { farFromMyPath, isDirection, leaving } from '../parts.ts';
import { work } from '../redirect-direction/parts.ts';
import type { Line } from '../../../../letters/bow-out/template.ts';
import type { LetterFacts, ArabicNote } from '../facts.ts';
import type { Letter } from '../../../../letters/letter-types.ts';
import type { Tone } from '../../../../letters/types.ts';

/** What several notes say, so that all messages of a kit say the same. */

/** One letter for all tones, which differ in greeting, closing and single words. */
export const inAllTones = (write: (tone: Tone) => Letter<LetterFacts>): ArabicNote => ({
  warm: write('warm'),
  formal: write('formal'),
  brief: write('brief'),
});

export const closings = {
  warm: 'مع خالص التحية',
  formal: 'مع فائق الاحترام والتقدير',
  brief: 'تحياتي',
} as const;

/** The decision after a colon, with the direction that was wrong; a text message or a voicemail has no room for it. */
export const left = (f: LetterFacts): Line =>
  isDirection(f) && !f.isAboutTerms && f.channel !== 'text' && f.channel !== 'phone'
    ? because('doubts')`${leaving(f)}، ${farFromMyPath(f)}`
    : leaving(f);

/** «وظيفة الدعم الفني التي تقدّمت لها في عام 2025» */
export const earlier = (f: LetterFacts) =>
  say`${f.earlierRole ? say`وظيفة ${f.earlierRole} التي` : say`الوظيفة التي`} تقدّمت لها ${f.earlierYear ? say`في عام ${f.earlierYear}` : say`سابقًا`}`;

/** «تطوير واجهات المستخدم» */
export const wanted = work;

/** What to meet again for, where that is open. */
export function door(f: LetterFacts): Line | undefined {
  if (f.hasOtherJob) return spare(2, 'company')`وآمل أن نلتقي مجددًا في المستقبل.`;
  if (f.isLife) return spare(2, 'situation')`وأودّ أن أتواصل معكم مجددًا عندما تتغير ظروفي.`;
  if (f.future) return spare(2)`ويسعدني أن تتواصلوا معي إذا أتيحت لاحقًا فرصة في مجال ${f.future}.`;
  if (f.isAboutTerms && !f.reason)
    return spare(2, 'doubts')`ويسعدني أن نعود إلى الحديث إذا تغيرت شروط الوظيفة.`;
  return spare(2, 'company')`ويسعدني أن نبقى على تواصل.`;
}
