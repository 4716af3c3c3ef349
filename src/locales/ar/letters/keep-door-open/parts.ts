import { because, say } from '../../../../letters/bow-out/template.ts';
import { butLeaving, decision, instead, thanksForMeeting } from '../parts.ts';
import type { Line } from '../../../../letters/bow-out/template.ts';
import type { LetterFacts } from '../facts.ts';

/** Pay, place or hours are the ground, and no other is given. */
const isTerms = (f: LetterFacts): boolean => f.isAboutTerms && !f.reason && !f.hasOtherJob && !f.isLife;

/** «والسبب شروط الوظيفة، لا العمل نفسه.» */
export const itIsTheTerms = (f: LetterFacts) =>
  isTerms(f) && because('doubts')`والسبب هو شروط الوظيفة، لا العمل نفسه.`;

/** Whether a liking may be said that comes from having met them. A colleague does not say how they like the place. */
const hasMetAndLikes = (f: LetterFacts) => f.likes && !f.isInternal && !f.isAgency && !f.isBefore;

/** «شكرًا جزيلًا لك على وقتك واهتمامك.» */
export const kindOpening = (f: LetterFacts): Line =>
  hasMetAndLikes(f)
    ? say`شكرًا جزيلًا ${f.toYou} على وقت${f.you} واهتمام${f.you}.`
    : thanksForMeeting(f, 'warm');

/** «يؤسفني أنني لن أكمل المقابلات لوظيفة هندسة البيانات، فقد وقّعت عقدًا مع شركة أخرى.», with regret where the company is liked. */
export const kindNews = (f: LetterFacts): Line => {
  if (!hasMetAndLikes(f)) return butLeaving(f);
  const other = instead(f);
  return other ? because('company')`يؤسفني أنني لن أكمل المقابلات${f.forRole}، فقد ${other}.` : decision(f);
};

/** «تركت Northwind في نفسي أثرًا طيبًا، وسعدت كثيرًا بالتعرّف إليك وإلى سامي ولينا.» */
export const kindWords = (f: LetterFacts): Line | undefined =>
  hasMetAndLikes(f)
    ? because(
        'company',
      )`تركت ${f.company ?? 'الشركة'} في نفسي أثرًا طيبًا، وسعدت كثيرًا بالتعرّف إلي${f.you}${f.who && !f.hasMetReader && say` وإلى ${f.who}`}.`
    : undefined;

/** «سعدت بالتعرّف إلى Northwind» */
const likedIt = (f: LetterFacts) => {
  if (!f.likes || f.isInternal) return undefined;
  if (f.isAgency || f.isBefore)
    return because('company')`${f.enjoyed ? 'كما أعجبني' : 'أعجبني'} ما عرفته عن ${f.company ?? 'الشركة'}`;
  return because(
    'company',
  )`${f.enjoyed && f.channel !== 'text' ? 'كما سعدت' : 'سعدت'} بالتعرّف ${f.company ? say`إلى ${f.company}` : say`إلي${f.you}`}`;
};

/** What would be welcome later, as far as the candidate could take it up. */
export const hope = (f: LetterFacts): Line => {
  if (f.hasOtherJob) return say`أتمنى أن نبقى على تواصل، وأن تجمعنا الأيام من جديد`;
  if (f.isLife)
    return because(
      'situation',
    )`أودّ أن أتواصل مع${f.you} مجددًا حين تسمح ظروفي${f.future && f.channel !== 'text' && say`، ولا سيما في مجال ${f.future}`}`;
  if (f.future)
    return say`يسعدني تواصل${f.you} معي إذا أتيحت${f.isAgency && say` لديهم`} لاحقًا وظيفة في مجال ${f.future}`;
  if (isTerms(f)) return because('doubts')`يسعدني أن نعود إلى الحديث إذا تغيّرت هذه الشروط`;
  return f.isInternal ? say`أتمنى أن نعمل معًا في مشروع آخر` : say`يسعدني أن نبقى على تواصل`;
};

/** «سعدت بالتعرّف إلى Northwind، وأتمنى أن يجمعنا عمل في المستقبل.» */
export const door = (f: LetterFacts): Line => {
  const liked = likedIt(f);
  return liked ? say`${liked}، و${hope(f)}.` : hopeAlone(f);
};

/** The hope as a sentence of its own. */
export const hopeAlone = (f: LetterFacts): Line => say`و${hope(f)}.`;
