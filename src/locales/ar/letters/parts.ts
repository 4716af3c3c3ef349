import { because, say, spare } from '../../../letters/bow-out/template.ts';
import { listOf } from './list-of.ts';
import type { Tone } from '../../../letters/types.ts';
import type { Line, Value } from '../../../letters/bow-out/template.ts';
import type { LetterFacts, ArabicMail } from './facts.ts';

/** Sentences that many letters have. Each is absent where it does not apply. */

// The decision

/** What there is instead, where the letter may say so: «وقّعت عقدًا مع شركة أخرى». */
export const instead = (f: LetterFacts) =>
  f.hasSigned
    ? because('otherJob')`وقّعت عقدًا مع شركة أخرى`
    : f.isUnsigned
      ? because('otherJob')`قبلت وظيفة أخرى`
      : f.isStaying
        ? because('otherJob')`قررت البقاء في عملي الحالي`
        : f.hasOtherOffer && because('otherJob')`تلقيت عرضًا من شركة أخرى`;

/** The direction is the ground, and no other is given. */
export const isDirection = (f: LetterFacts): boolean =>
  !f.reason && !f.hasOtherJob && !f.isLife && !f.isBefore && f.isWrongDirection;

/** «فمتطلباتها بعيدة عن مجال خبرتي», where the skills were a doubt. */
export const tooFar: Ground = (f) =>
  say`${f.role && f.channel !== 'phone' ? 'فمتطلباتها' : 'فمتطلبات الوظيفة'} بعيدة عن مجال خبرتي`;

/** Why the role is not theirs, as a clause: the direction, and the skills where those were a doubt too. */
export const notMyField: Ground = (f) =>
  f.doubts('skills') && !f.isShort
    ? because('doubts')`${tooFar(f)}، وليس هذا هو المسار الذي أريده لنفسي على المدى البعيد`
    : because('doubts')`لأن هذا ليس المسار الذي أريده لنفسي على المدى البعيد`;

/** A ground of the decision, as a clause. */
export type Ground = (f: LetterFacts) => Line;

/** «الترشح لوظيفة هندسة البيانات»; on the phone the greeting has named the role. */
export const candidacy = (f: LetterFacts) => say`الترشح${f.channel !== 'phone' && f.forRole}${f.there}`;

/** «قررت الانسحاب من الترشح …», with the ground in the same sentence where there is one. */
export const decision = (f: LetterFacts, ground = notMyField): Line => {
  const other = instead(f);
  if (other) return say`${other}، ولذلك أعتذر عن متابعة ${candidacy(f)}.`;
  if (f.isLife) return because('situation')`تغيّرت ظروفي، ولذلك لا يمكنني الاستمرار في ${candidacy(f)}.`;
  if (isDirection(f)) return say`قررت ${f.withdraw}، ${ground(f)}.`;
  return say`قررت ${f.withdraw}.`;
};

/** The same after «أودّ إبلاغك بأنني …»: «قررت الانسحاب من الترشح …». */
export const leaving = (f: LetterFacts): Line => {
  const other = instead(f);
  if (other) return say`${other}، ولذلك أعتذر عن متابعة ${candidacy(f)}`;
  return f.isLife ? because('situation')`لا أستطيع الاستمرار في ${candidacy(f)}` : say`قررت ${f.withdraw}`;
};

/** The same with its ground: «قررت الانسحاب من الترشح …، لأن …», «لا أستطيع الاستمرار …، فقد تغيّرت ظروفي». */
export const leavingBecause = (f: LetterFacts, ground = notMyField): Line => {
  if (f.isLife && !instead(f)) return because('situation')`${leaving(f)}، فقد تغيّرت ظروفي`;
  return isDirection(f) ? say`${leaving(f)}، ${ground(f)}` : leaving(f);
};

/** After thanks: «أودّ إبلاغك بأنني قررت …». */
export const telling = (f: LetterFacts, ground = notMyField): Line =>
  say`أودّ إبلاغ${f.you} بأنني ${leavingBecause(f, ground)}.`;

/** After gladness, where there is some: «غير أنني قررت …». */
export const butLeaving = (f: LetterFacts, ground = notMyField): Line =>
  isGlad(f) ? say`غير أنني ${leavingBecause(f, ground)}.` : decision(f, ground);

/** The candidate is sure, and no ground says why. */
const isFinal = (f: LetterFacts): boolean => f.isSure && !isDirection(f) && !instead(f) && !f.isLife;

/** The decision, which is final where the candidate is sure and does not want to come back. */
export const finalDecision = (f: LetterFacts): Line =>
  isFinal(f) && f.dislikes ? say`قررت ${f.withdraw}، وقراري نهائي.` : decision(f);

/** To an agency, with regret for its work: «أعرف كم بذلت من جهد في ترشيحي، لكنني قررت …» */
export const sorryToLeave = (f: LetterFacts): Line => {
  const effort = say`أعرف كم ${f.either('بذلت', 'بذلتم')} من جهد في ترشيحي`;
  const news = say`${effort}، لكنني ${leavingBecause(f)}`;
  return isFinal(f) ? say`${news}، وقراري نهائي.` : say`${news}.`;
};

export const reason = (f: LetterFacts) => f.reason && say`والسبب باختصار: ${f.reason}.`;

/** The same where there may be no room for it. */
export const reasonIfRoom = (f: LetterFacts) => f.reason && spare(6)`والسبب باختصار: ${f.reason}.`;

/** What came up in life is nobody's business, and nobody's fault. */
export const nothingToDoWithTheJob = (f: LetterFacts) =>
  f.isLife && !f.reason && because('situation')`ولا علاقة لذلك بالوظيفة نفسها.`;

// What to cancel

/** «أرجو إلغاء المقابلتين يومي الأربعاء 2 والجمعة 4 ديسمبر.», joined to the decision by «لذا» or «و». */
export const cancel = (f: LetterFacts, tone: Tone, lead = 'وأرجو') => {
  if (f.isAgency) return tellAndCancel(f);
  const please =
    tone === 'formal'
      ? 'أرجو التكرم بإلغاء'
      : tone === 'warm'
        ? `${f.hasOtherJob || f.isLife ? 'وأرجو' : lead} إلغاء`
        : 'أرجو إلغاء';
  if (f.rounds) return say`${please} ${f.rounds.all}.`;
  return f.maybeBooked && say`وإن كان هناك موعد محدد لأي مقابلة، فأرجو إلغاءه.`;
};

/** Asks an agency: «هل يمكنك إبلاغ هالة بذلك وإلغاء مقابلة يوم الأربعاء 2 ديسمبر؟» */
export const askToTell = (f: LetterFacts) => {
  const tell = say`هل يمكن${f.you} إبلاغ ${them(f)} بذلك${f.isImminent && say` اليوم`}`;
  if (f.rounds) return say`${tell} وإلغاء ${f.rounds.all}؟`;
  return f.maybeBooked ? say`${tell} وإلغاء أي مقابلة محددة الموعد؟` : say`${tell}؟`;
};

/** To an agency: «أرجو إبلاغ هالة بذلك، وإلغاء مقابلة يوم الأربعاء 2 ديسمبر.» */
const tellAndCancel = (f: LetterFacts) => {
  const tell = say`أرجو إبلاغ ${them(f)} بذلك${f.isImminent && say` اليوم`}`;
  if (f.rounds) return say`${tell}، وإلغاء ${f.rounds.all}.`;
  return f.maybeBooked ? say`${tell}، وإلغاء أي مقابلة محددة الموعد.` : say`${tell}.`;
};

/** Whom an agency tells, once the company has been named: «هالة» or «الشركة». */
export const them = (f: LetterFacts) => f.client ?? 'الشركة';

/** The same where the company has not been named: «هالة», «شركة Northwind» or «الشركة». */
export const asked = (f: LetterFacts): Line =>
  f.client ? say`${f.client}` : f.company ? say`شركة ${f.company}` : say`الشركة`;

/** «هالة من Northwind», «شركة Northwind» or «الشركة», where the company has not been named yet. */
export const client = (f: LetterFacts): Line =>
  f.client ? say`${f.client}${f.company && say` من ${f.company}`}` : asked(f);

/** What else is booked or due, where there may be no room for it. */
export const alsoCancel = (f: LetterFacts) =>
  f.travel && f.task
    ? spare(7, 'pending')`كما يمكن إلغاء حجز السفر، ولن أرسل المهمة المطلوبة.`
    : f.travel
      ? spare(7, 'pending')`كما يمكن إلغاء حجز السفر.`
      : f.task && spare(7, 'pending')`ولن أرسل المهمة المطلوبة، فلا داعي إلى انتظارها.`;

/** Another application at the same company, which goes on. */
export const otherApplication = (f: LetterFacts) =>
  f.otherRole && spare(5)`أما طلبي لوظيفة ${f.otherRole} فما زال قائمًا.`;

/** Where it is no more than a day to the interview. */
export const shortNotice = (f: LetterFacts) => f.isImminent && spare(3)`وأدرك أن الوقت قبل الموعد ضيق.`;

// Thanks

/** What the reader has done, as it ends «شكرًا على …»: before the first interview nobody has given any time. */
const whatFor = (f: LetterFacts): Line => {
  if (f.isAgency)
    return f.isShort
      ? say`ترشيح${f.you} لي`
      : say`ترشيح${f.you} لي وعلى كل ما ${f.either('بذلته', 'بذلتموه')} من جهد`;
  if (f.isBefore)
    return f.wasInvited ? because('entry')`دعوت${f.you} لي إلى المقابلة` : say`اهتمام${f.you} بترشحي`;
  return f.isShort ? say`وقت${f.you}` : say`وقت${f.you} ومتابعت${f.you}`;
};

const many = (f: LetterFacts, tone: Tone) =>
  tone === 'formal' ? say`أشكركم جزيل الشكر` : say`شكرًا ${tone === 'warm' && say`جزيلًا `}${f.toYou}`;

/** «شكرًا جزيلًا لك على وقتك ومتابعتك، والشكر موصول لسامي ولينا.» */
export const thanks = (f: LetterFacts, tone: Tone): Line =>
  say`${many(f, tone)} على ${whatFor(f)}${andThank(f)}.`;

/** It may be said that it was good to meet them. */
const isGlad = (f: LetterFacts): boolean =>
  f.who !== undefined && f.likes && !f.isAgency && !f.isInternal && !f.isBefore;

/** Opens a letter: «سعدت بلقاء سامي ولينا، وأقدّر لك وقتك واهتمامك.» */
export const thanksForMeeting = (f: LetterFacts, tone: Tone): Line => {
  if (!f.who || f.isAgency || f.isBefore) return thanks(f, tone);
  return isGlad(f)
    ? because('company')`سعدت بلقاء ${f.who}، وأقدّر ${f.toYou} وقت${f.you} واهتمام${f.you}.`
    : say`${many(f, tone)} على وقت${f.you} وعلى اللقاء مع ${f.who}.`;
};

/** The same, shorter. */
export const thanksInShort = (f: LetterFacts): Line => say`شكرًا ${f.toYou} على ${whatFor(f)}.`;

/** «، والشكر موصول لسامي ولينا», after thanks; an agency passes it on. */
export const andThank = (f: LetterFacts) =>
  f.who && (f.isAgency ? andPassThanksOn(f) : say`، والشكر موصول ${forWhom(f.who)}`);

/** «هالة وسامي ولينا»: those who were met, and the client's contact, whom an agency thanks too. */
const everyone = (f: LetterFacts): Value | undefined => {
  const { client: contact, who } = f;
  if (!f.isAgency || !contact || who?.text.includes(contact.text)) return who;
  return who ? listOf([contact, who]) : f.isBefore ? undefined : contact;
};

/** «، والشكر موصول لهالة وسامي ولينا» */
export const andPassThanksOn = (f: LetterFacts) => {
  const people = everyone(f);
  return people && say`، والشكر موصول ${forWhom(people)}`;
};

/** «ل» is written onto an Arabic name, but apart from a Latin one: «لسامي», «لـ Sam». */
export const forWhom = (who: Value): Line =>
  /^\p{Script=Latin}/u.test(who.text) ? say`لـ ${who}` : say`ل${who}`;

/** «وأرجو نقل شكري إلى سامي ولينا.» */
export const thankThem = (f: LetterFacts) => f.who && say`وأرجو نقل شكري إلى ${f.who}.`;

/** «ومما أعجبني كثيرًا لقاء الفريق.» */
export const enjoyed = (f: LetterFacts) => f.enjoyed && spare(4)`ومما أعجبني كثيرًا ${f.enjoyed}.`;

/** A good wish, where nothing warmer is said. */
export const goodLuck = (f: LetterFacts) =>
  f.isAgency ? say`أتمنى ${f.toYou} التوفيق.` : say`أتمنى ${f.toYou} وللفريق التوفيق.`;

/** The one question after a withdrawal, where it is wanted. */
export const feedback = (f: LetterFacts) =>
  f.wantsFeedback &&
  (f.isShort
    ? spare(3, 'feedback')`ويفيدني كثيرًا أي رأي في مقابلاتي.`
    : f.isAgency
      ? because('feedback')`وإن وصلت${f.you} أي ملاحظات على مقابلاتي، فسيفيدني كثيرًا أن أعرفها.`
      : because('feedback')`وسيفيدني كثيرًا أن أعرف رأي${f.you} في مقابلاتي، ولو في سطرين.`);

// Subjects

/** Subjects for leaving a process, the fullest first. */
export const leavingSubject: ArabicMail['subject'] = (f) => {
  const leave = f.hasApplied ? 'سحب طلبي' : 'الانسحاب من الترشح';
  if (!f.role)
    return f.hasApplied
      ? [say`سحب طلبي للوظيفة${f.there}`, say`سحب طلبي للوظيفة`]
      : [say`الانسحاب من إجراءات التوظيف${f.there}`, say`الانسحاب من إجراءات التوظيف`];
  return [
    ...(f.at ? [say`${leave} لوظيفة ${f.role}${f.at}`] : []),
    say`${leave} لوظيفة ${f.role}`,
    say`${f.hasApplied ? 'سحب طلب' : 'الانسحاب من'} ${f.role}`,
  ];
};
