import { because, say, spare } from '../../../letters/bow-out/template.ts';
import type { Tone } from '../../../letters/types.ts';
import type { Line } from '../../../letters/bow-out/template.ts';
import type { LetterFacts, ArabicMail } from './facts.ts';

/** Sentences that many letters have. Each is absent where it does not apply. */

// The decision

/** What there is instead, where the letter may say so: «وقّعت عقدًا مع شركة أخرى». */
const instead = (f: LetterFacts) =>
  f.hasSigned
    ? because('otherJob')`وقّعت عقدًا مع شركة أخرى`
    : f.isUnsigned
      ? because('otherJob')`قبلت وظيفة أخرى`
      : f.isStaying
        ? because('otherJob')`قررت البقاء في عملي الحالي`
        : f.hasOtherOffer && because('otherJob')`تلقيت عرض عمل آخر`;

/** The direction is the ground, and no other is given. */
export const isDirection = (f: LetterFacts): boolean =>
  !f.reason && !f.hasOtherJob && !f.isLife && !f.isBefore && f.isWrongDirection;

/** «لأنها بعيدة عن …»; where the role has not just been named, «لأن هذه الوظيفة بعيدة عن …» */
export const farFromMyPath = (f: LetterFacts) =>
  `${f.role && f.channel !== 'phone' ? 'لأنها' : 'لأن هذه الوظيفة'} بعيدة عن المسار المهني الذي أطمح إليه`;

/** «قررت الانسحاب من الترشح …», with the ground in the same sentence where there is one. */
export const decision = (f: LetterFacts, tone: Tone): Line => {
  const other = instead(f);
  if (other) return say`${other}، ولذلك أودّ ${f.withdraw}.`;
  if (f.isLife) return because('situation')`طرأ على ظروفي ما يضطرني إلى ${f.withdraw}.`;
  if (isDirection(f)) return because('doubts')`قررت ${f.withdraw}، ${farFromMyPath(f)}.`;
  return tone === 'warm' && !f.isShort && !f.reason
    ? say`فكّرت في الأمر جيدًا، وقررت ${f.withdraw}.`
    : say`قررت ${f.withdraw}.`;
};

/** Ends «… قررت الانسحاب», after thanks: «لكنني قررت الانسحاب». */
export const but = (f: LetterFacts): string => (f.isLife && !instead(f) ? 'لكن ' : 'لكنني ');

/** The same after «أودّ إبلاغكم بأنني …»: «قررت الانسحاب من الترشح …». */
export const leaving = (f: LetterFacts): Line => {
  const other = instead(f);
  if (other) return say`${other}، ولذلك ${f.withdrawing}`;
  return f.isLife
    ? because('situation')`لا أستطيع الاستمرار في الترشح${f.channel !== 'phone' && f.forRole}${f.there}`
    : say`قررت ${f.withdraw}`;
};

export const reason = (f: LetterFacts) => f.reason && say`${f.reason}.`;

/** The same where there may be no room for it. */
export const reasonIfRoom = (f: LetterFacts) => f.reason && spare(6)`${f.reason}.`;

/** What came up in life is nobody's business, and nobody's fault. */
export const nothingToDoWithTheJob = (f: LetterFacts) =>
  f.isLife && !f.reason && because('situation')`ولا علاقة لذلك بالوظيفة نفسها.`;

// What to cancel

/** «أرجو إلغاء المقابلتين المقررتين يومي 2 و4 ديسمبر.» */
export const cancel = (f: LetterFacts, tone: Tone) => {
  if (f.isAgency) return tellAndCancel(f);
  const therefore = f.hasOtherJob || f.isLife ? 'وأرجو إلغاء' : 'لذا أرجو إلغاء';
  const please = tone === 'formal' ? 'أرجو التكرم بإلغاء' : tone === 'warm' ? therefore : 'أرجو إلغاء';
  if (f.rounds) return say`${please} ${f.rounds.all}.`;
  return f.maybeBooked && say`وإن كانت هناك مقابلة مقررة، فأرجو إلغاءها.`;
};

/** To an agency: «أرجو إبلاغ هالة بذلك وإلغاء المقابلة المقررة يوم 2 ديسمبر.» */
const tellAndCancel = (f: LetterFacts) => {
  const tell = say`أرجو إبلاغ ${them(f)}${f.isImminent && say` اليوم`} بذلك`;
  if (f.rounds) return say`${tell} وإلغاء ${f.rounds.all}.`;
  return f.maybeBooked ? say`${tell} وإلغاء أي مقابلة مقررة.` : say`${tell}.`;
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
    ? spare(7, 'pending')`ويمكن إلغاء حجز السفر أيضًا، ولن أرسل المهمة المطلوبة.`
    : f.travel
      ? spare(7, 'pending')`ويمكن إلغاء حجز السفر أيضًا.`
      : f.task && spare(7, 'pending')`ولن أرسل المهمة المطلوبة، فلا داعي إلى انتظارها.`;

/** Another application at the same company, which goes on. */
export const otherApplication = (f: LetterFacts) =>
  f.otherRole && spare(5)`أما طلبي لوظيفة ${f.otherRole} فما زال قائمًا.`;

/** Where it is no more than a day to the interview. */
export const shortNotice = (f: LetterFacts) => f.isImminent && spare(3)`وأعرف أنني أبلغكم في وقت متأخر.`;

// Thanks

/** Ends «شكرًا على …»: before the first interview nobody has given any time. */
const theirTime = (f: LetterFacts, tone: Tone) => {
  if (f.isAgency) return tone === 'brief' ? say`ترشيحكم لي` : say`ترشيحكم لي وعلى مساعدتكم طوال هذه المرحلة`;
  if (f.isBefore) return f.wasInvited ? because('entry')`دعوتكم لي إلى المقابلة` : say`اهتمامكم بترشحي`;
  return f.isShort ? say`وقتكم` : say`الوقت الذي خصصتموه لي`;
};

const many = (tone: Tone) =>
  tone === 'formal' ? 'أشكركم جزيل الشكر' : tone === 'warm' ? 'شكرًا جزيلًا لكم' : 'شكرًا لكم';

/** «شكرًا جزيلًا لكم على الوقت الذي خصصتموه لي، وأرجو نقل شكري إلى سامي ولينا.» */
export const thanks = (f: LetterFacts, tone: Tone): Line =>
  say`${many(tone)} على ${theirTime(f, tone)}${andThank(f)}.`;

/** The same, shorter. */
export const thanksInShort = (f: LetterFacts, tone: Tone): Line =>
  say`${tone === 'formal' ? 'أشكركم' : 'شكرًا لكم'} على ${theirTime(f, 'brief')}.`;

/** «، وأرجو نقل شكري إلى سامي ولينا», after thanks */
export const andThank = (f: LetterFacts) => f.who && say`، وأرجو نقل شكري إلى ${f.who}`;

/** «وأرجو نقل شكري إلى سامي ولينا.» */
export const thankThem = (f: LetterFacts) => f.who && say`وأرجو نقل شكري إلى ${f.who}.`;

/** «أعجبني كثيرًا لقاء الفريق.» */
export const enjoyed = (f: LetterFacts) => f.enjoyed && spare(4)`أعجبني كثيرًا ${f.enjoyed}.`;

/** The hope that they find someone, where nothing warmer is said. */
export const goodLuck = say`وأتمنى أن تجدوا قريبًا من تبحثون عنه.`;

/** The one question after a withdrawal, where it is wanted. */
export const feedback = (f: LetterFacts) =>
  f.wantsFeedback &&
  (f.isShort
    ? spare(3, 'feedback')`ويفيدني كثيرًا أي رأي في مقابلاتي.`
    : f.isAgency
      ? because('feedback')`وإن وصلتكم أي ملاحظات على مقابلاتي، فيفيدني كثيرًا أن أعرفها.`
      : because('feedback')`وإن أمكن أن تشاركوني رأيكم في مقابلاتي، ولو في سطرين، فسيفيدني ذلك كثيرًا.`);

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
