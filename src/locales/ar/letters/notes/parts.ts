import { say, spare } from '../../../../letters/bow-out/template.ts';
import { isDirection, leaving, notMyField } from '../parts.ts';
import { otherField, work } from '../redirect-direction/parts.ts';
import type { Line } from '../../../../letters/bow-out/template.ts';
import type { LetterFacts, ArabicNote } from '../facts.ts';
import type { Letter } from '../../../../letters/letter-types.ts';
import type { Tone } from '../../../../letters/types.ts';

/** What several notes say, so that all messages of a kit say the same. */

/** One letter for all tones, which differ in greeting, closing and single words. */
export const inAllTones = (write: (tone: Tone) => Letter<LetterFacts>): ArabicNote => ({
  warm: write('warm'),
  formal: (f) => write('formal')(f.formally),
  brief: write('brief'),
});

export const closings = {
  warm: 'مع خالص التحية',
  formal: 'مع فائق الاحترام والتقدير',
  brief: 'تحياتي',
} as const;

/** The decision after a colon, with the direction that was wrong; a text message or a voicemail has no room for it. */
export const left = (f: LetterFacts, ground = notMyField): Line =>
  isDirection(f) && !f.isAboutTerms && f.channel !== 'text' && f.channel !== 'phone'
    ? say`${leaving(f)}، ${ground(f)}`
    : leaving(f);

/** The same where another kind of work is wanted. */
export const leftForOtherWork = (f: LetterFacts): Line => left(f, otherField);

/** «وظيفة الدعم الفني التي تقدّمت لها عام 2025» */
export const earlier = (f: LetterFacts) =>
  say`${f.earlierRole ? say`وظيفة ${f.earlierRole} التي` : say`الوظيفة التي`} تقدّمت لها ${f.earlierYear ? say`عام ${f.earlierYear}` : say`سابقًا`}`;

/** «تطوير واجهات المستخدم» */
export const wanted = work;

/** What to meet again for, where that is open. */
export function door(f: LetterFacts): Line | undefined {
  if (f.hasOtherJob) return spare(2, 'company')`وأتمنى أن يجمعنا عمل في المستقبل.`;
  if (f.isLife) return spare(2, 'situation')`وأودّ أن أتواصل مع${f.you} مجددًا حين تسمح ظروفي.`;
  if (f.future) return spare(2)`ويسعدني تواصل${f.you} معي إذا أتيحت لاحقًا وظيفة في مجال ${f.future}.`;
  if (f.isAboutTerms && !f.reason)
    return spare(2, 'doubts')`ويسعدني أن نعود إلى الحديث إذا تغيّرت شروط الوظيفة.`;
  return spare(2, 'company')`ويسعدني أن نبقى على تواصل.`;
}
