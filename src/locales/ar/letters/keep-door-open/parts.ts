import { because, say } from '../../../../letters/bow-out/template.ts';
import { butLeaving, candidacy, instead, leavingBecause, thanksForMeeting } from '../parts.ts';
import type { Line } from '../../../../letters/bow-out/template.ts';
import type { LetterFacts } from '../facts.ts';

/** Pay, place or hours are the ground, and no other is given. */
const isTerms = (f: LetterFacts): boolean => f.isAboutTerms && !f.reason && !f.hasOtherJob && !f.isLife;

/** «والسبب شروط الوظيفة، لا العمل نفسه.» */
export const itIsTheTerms = (f: LetterFacts) =>
  isTerms(f) && because('doubts')`والسبب هو شروط الوظيفة، لا العمل نفسه.`;

/** Whether a liking may be said that comes from having met them. A colleague does not say how they like the place. */
const hasMetAndLikes = (f: LetterFacts) => f.likes && !f.isInternal && !f.isAgency && !f.isBefore;

/** «أشكرك على كل ما خصّصته لي من وقت واهتمام.»; those who were met are thanked later. */
export const kindOpening = (f: LetterFacts): Line =>
  hasMetAndLikes(f)
    ? say`أشكر${f.you} على كل ما ${f.either('خصّصته', 'خصّصتموه')} لي من وقت واهتمام.`
    : thanksForMeeting(f, 'warm');

/** «أودّ إبلاغك بأنني وقّعت عقدًا مع شركة أخرى، ولذلك يؤسفني أن أعتذر …», with regret where the company is liked. */
export const kindNews = (f: LetterFacts): Line => {
  if (!hasMetAndLikes(f)) return butLeaving(f);
  const other = instead(f);
  return other
    ? because('company')`أودّ إبلاغ${f.you} بأنني ${other}، ولذلك يؤسفني أن أعتذر عن متابعة ${candidacy(f)}.`
    : because('company')`يصعب عليّ أن أخبر${f.you} بأنني ${leavingBecause(f)}.`;
};

/** «سعدت كثيرًا بالتعرّف إلى سامي ولينا وإلى فريق Northwind، وأرجو نقل شكري إليهم جميعًا.» */
export const kindWords = (f: LetterFacts): Line | undefined => {
  if (!hasMetAndLikes(f)) return undefined;
  const team = f.company ? say`فريق ${f.company}` : say`الفريق`;
  return f.who
    ? because('company')`سعدت كثيرًا بالتعرّف إلى ${f.who} وإلى ${team}، وأرجو نقل شكري إليهم جميعًا.`
    : because('company')`سعدت كثيرًا بالتعرّف إلى ${team}، وسأذكر حديثنا دائمًا بالخير.`;
};

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
  if (f.hasOtherJob) return say`أتمنى أن نبقى على تواصل، وأن تجمعنا الأيام في عمل مشترك`;
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
