import { because, say } from '../../../../letters/bow-out/template.ts';
import type { Line } from '../../../../letters/bow-out/template.ts';
import type { LetterFacts } from '../facts.ts';

/** Pay, place or hours are the ground, and no other is given. */
const isTerms = (f: LetterFacts): boolean => f.isAboutTerms && !f.reason && !f.hasOtherJob && !f.isLife;

/** «ما يمنعني هو شروط العمل، لا العمل نفسه.» */
export const itIsTheTerms = (f: LetterFacts) =>
  isTerms(f) && because('doubts')`وما يمنعني هو شروط الوظيفة، لا العمل نفسه.`;

/** «سعدت بالتعرّف إليكم وإلى Northwind». A colleague does not say how they like the place. */
const likedIt = (f: LetterFacts) => {
  if (!f.likes || f.isInternal) return undefined;
  if (f.isAgency || f.isBefore)
    return because('company')`${f.enjoyed ? 'كما أعجبني' : 'أعجبني'} ما عرفته عن ${f.company ?? 'الشركة'}`;
  return because(
    'company',
  )`${f.enjoyed && f.channel !== 'text' ? 'كما سعدت' : 'سعدت'} بالتعرّف إليكم${f.company && say` وإلى ${f.company}`}`;
};

/** What would be welcome later, as far as the candidate could take it up. */
export const hope = (f: LetterFacts): Line => {
  if (f.hasOtherJob) return say`آمل أن نلتقي مجددًا في المستقبل`;
  if (f.isLife)
    return because(
      'situation',
    )`أودّ أن أتواصل معكم مجددًا عندما تتغير ظروفي${f.future && f.channel !== 'text' && say`، ولا سيما في مجال ${f.future}`}`;
  if (f.future)
    return say`يسعدني أن تتواصلوا معي إذا أتيحت${f.isAgency && say` لديهم`} لاحقًا فرصة في مجال ${f.future}`;
  if (isTerms(f)) return because('doubts')`يسعدني أن نعود إلى الحديث إذا تغيرت هذه الشروط`;
  return f.isInternal ? say`آمل أن نعمل معًا في مشروع آخر` : say`يسعدني أن نبقى على تواصل`;
};

/** «سعدت بالتعرّف إليكم وإلى Northwind، وآمل أن نلتقي مجددًا في المستقبل.» */
export const door = (f: LetterFacts): Line => {
  const liked = likedIt(f);
  return liked ? say`${liked}، و${hope(f)}.` : hopeAlone(f);
};

/** The hope as a sentence of its own. */
export const hopeAlone = (f: LetterFacts): Line => say`و${hope(f)}.`;
