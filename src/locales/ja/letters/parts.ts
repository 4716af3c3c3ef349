import { because, say, spare } from '../../../letters/bow-out/template.ts';
import type { Tone } from '../../../letters/types.ts';
import type { Line } from '../../../letters/bow-out/template.ts';
import type { JapaneseMail, LetterFacts } from './facts.ts';

/** Sentences that many letters have. Each is absent where it does not apply. */

// The decision

/** The direction is the ground, and no other is given. */
export const isDirection = (f: LetterFacts): boolean =>
  !f.reason && !f.hasOtherJob && !f.isLife && !f.isBefore && f.isWrongDirection;

/** Why, where the letter may say so: 「このたび、他社に入社することが決まりましたので、」 */
export const ground = (f: LetterFacts): Line | undefined => {
  if (f.hasSigned) return because('otherJob')`このたび、他社に入社することが決まりましたので、`;
  if (f.isUnsigned) return because('otherJob')`このたび、他社の内定をお受けすることにしましたので、`;
  if (f.isStaying) return because('otherJob')`現在の勤務先に残ると決めましたので、`;
  if (f.hasOtherOffer) return because('otherJob')`このたび、他社から内定を受けましたので、`;
  if (f.isLife) return because('situation')`こちらの都合により、`;
  if (!isDirection(f)) return undefined;
  return f.doubts('skills')
    ? because('doubts')`${listened(f)}スキルと目指す方向の両面で、募集内容との隔たりを感じましたので、`
    : because('doubts')`${listened(f)}自分の目指す方向とは異なる仕事だと感じましたので、`;
};

/** The direction has a sentence of its own, after the decision. */
const saysWhyAfter = (f: LetterFacts): boolean => isDirection(f) && !f.isAgency && !f.isInternal;

/** 「検討の結果、今回の選考は辞退させていただきたく存じます。」, after thanks. */
export const decisionAfterThanks = (f: LetterFacts): Line =>
  saysWhyAfter(f) ? say`検討の結果、今回の選考は辞退させていただきたく存じます。` : decision(f, 'warm', true);

/** 「自分の目指す方向とは異なる仕事だと感じたためです。」, after that decision. */
export const whyAfterDecision = (f: LetterFacts) =>
  saysWhyAfter(f) &&
  (f.doubts('skills')
    ? because('doubts')`求められるスキルと自分の経験に隔たりがあり、目指す方向も異なると感じたためです。`
    : because('doubts')`自分の目指す方向とは異なる仕事だと感じたためです。`);

/** The thanks that lead up to a decision, to the people who were met where they are known. */
export const thanksBefore = (f: LetterFacts, toThem: (who: Line) => Line): Line =>
  f.who && !f.isAgency && !f.isBefore ? toThem(f.who) : thanks(f, 'warm');

/** 「面接でお話を伺い、」, as far as it is known and there is room for it. */
const listened = (f: LetterFacts) => {
  if (f.isShort || f.isInternal) return undefined;
  return f.who ? say`面接でお話を伺い、` : say`選考を受けるなかで、`;
};

/** 「検討の結果、選考を辞退させていただきたく、ご連絡いたしました。」 */
export const decision = (f: LetterFacts, tone: Tone, isSecond = false): Line => {
  const why = ground(f);
  const what = say`${f.process}を`;
  if (tone === 'brief') return say`${why}${what}辞退させていただきます。`;
  const lead = why ?? (f.isAgency ? say`よく考えた結果、` : say`検討の結果、`);
  // To an agency, and after thanks, the letter comes to it without a run-up.
  if (isSecond || (f.isAgency && tone === 'warm'))
    return say`${lead}${what}辞退させていただくことにいたしました。`;
  if (tone === 'formal')
    return say`${lead}${f.isAgency && why ? '' : '誠に勝手ながら、'}${what}辞退させていただきたく存じます。`;
  if (f.isSpoken)
    return say`${lead}大変勝手ではございますが、${what}辞退させていただきたく、${f.contacted}。`;
  // A reason leads up to it; without one, the reader is told why there is a letter.
  return why
    ? say`${why}${what}辞退させていただきたく存じます。`
    : say`${lead}${what}辞退させていただきたく、${f.contacted}。`;
};

export const reason = (f: LetterFacts) => f.reason;

/** The same where there may be no room for it. */
export const reasonIfRoom = (f: LetterFacts) => f.reason && spare(6)`${f.reason}`;

// What to cancel

/** 「12月2日（水）と4日（金）の面接は、お取り消しいただけますと幸いです。」 */
export const cancel = (f: LetterFacts, tone: Tone, please = 'お取り消しいただけますと幸いです') => {
  if (f.isAgency) return tellAndCancel(f, tone);
  if (!f.rounds) return f.maybeBooked && say`面接の日程をすでに組んでいただいている場合は、${please}。`;
  return tone === 'formal' && f.channel !== 'text'
    ? say`つきましては、${f.rounds.all}をお取り消しいただけますと幸いに存じます。`
    : say`${f.rounds.all}は、${please}。`;
};

/** 「気持ちは固まっておりますので、先方の佐藤様へのご連絡と、12月2日（水）の面接のキャンセルをお願いいたします。」 */
const tellAndCancel = (f: LetterFacts, tone: Tone) => {
  const what = f.rounds
    ? say`${f.client}へのご連絡と、${f.rounds.all}のキャンセル`
    : f.maybeBooked
      ? say`${f.client}へのご連絡と、予定されている面接がございましたらそのキャンセル`
      : say`${f.client}へのご連絡`;
  if (tone === 'brief') return say`${what}をお願いいたします。`;
  return f.sureFrom
    ? because(f.sureFrom)`気持ちは固まっておりますので、${what}をお願いいたします。`
    : say`お手数をおかけしますが、${what}をお願いできますと助かります。`;
};

/**
 * Cancels with the one apology: 「日程をご調整いただいたところ申し訳ございませんが、12月2日（水）の面接はお取り消しいただけますと幸いです。」
 *
 * @param inGoodTime what the letter says of its own, where the interviews are not about to begin
 */
export const sorryToCancel = (f: LetterFacts, inGoodTime = arrangedAlready) => {
  if (f.isAgency || !f.rounds) return cancel(f, 'warm');
  return f.isImminent
    ? say`直前のご連絡となり申し訳ございませんが、${f.rounds.all}はお取り消しいただけますと幸いです。`
    : inGoodTime(f.rounds.all);
};

const arrangedAlready = (interviews: Line): Line =>
  say`日程をご調整いただいたところ申し訳ございませんが、${interviews}はお取り消しいただけますと幸いです。`;

/** The one apology for leaving, for the dates that were arranged. An agency's letter ends on its own. */
export const sorryForDates = (f: LetterFacts, words = '日程をご調整いただいたにもかかわらず、') => {
  if (f.isAgency || !f.rounds) return undefined;
  return f.isImminent ? say`直前のご連絡となり、申し訳ございません。` : say`${words}申し訳ございません。`;
};

/** The one apology to an agency, where the letter does not end on it. */
export const sorryAboutReferral = (f: LetterFacts) =>
  f.isAgency && say`せっかくご紹介いただきながら、申し訳ございません。`;

/** What else is booked, where there may be no room for it. */
export const cancelTravel = (f: LetterFacts) =>
  f.travel && spare(7, 'pending')`あわせて、手配していただいた交通や宿泊のお取り消しもお願いいたします。`;

/** What was due, where there may be no room for it. */
export const noTask = (f: LetterFacts) =>
  f.task && spare(7, 'pending')`課題の提出は、見送らせていただきます。`;

/** Another application at the same company, which goes on. */
export const otherApplication = (f: LetterFacts) =>
  f.otherRole && spare(5)`なお、${f.otherRole}の選考は、引き続き受けさせていただきたく存じます。`;

// Thanks

/** 「これまで選考にお時間をいただき、ありがとうございました。」: before the first interview nobody has given any. */
export const thanks = (f: LetterFacts, tone: Tone): Line => {
  const many = tone === 'formal' ? '誠にありがとうございました' : 'ありがとうございました';
  if (f.isAgency)
    return tone === 'brief'
      ? say`ご推薦いただき、${many}。`
      : say`ご推薦と親身なお力添えに、心より感謝しております。`;
  if (f.isBefore)
    return f.wasInvited
      ? because('entry')`お声がけいただき、${many}。`
      : say`選考についてご検討いただき、${many}。`;
  return say`これまで選考にお時間をいただき、${many}。`;
};

/** The same with the people who were met: 「鈴木様と高橋様にもお時間をいただき、ありがとうございました。」 */
export const thanksToAll = (f: LetterFacts, tone: Tone, where = ''): Line =>
  f.who && !f.isAgency && !f.isBefore
    ? say`${where}${f.who}にも貴重なお時間をいただき、${tone === 'formal' ? '誠に' : ''}ありがとうございました。`
    : thanks(f, tone);

/** 「鈴木様と高橋様にも、お礼をお伝えいただけましたら幸いです。」 */
export const regards = (f: LetterFacts) => {
  if (!f.who) return undefined;
  // An agency's letter has more to name.
  const tag = f.isAgency ? spare(3) : say;
  return tag`${f.who}にも、お礼をお伝えいただけましたら幸いです。`;
};

/** The same from an agency's candidate, who gives up a date that was arranged: 「鈴木様と高橋様にも、お礼とお詫びをお伝えいただけましたら幸いです。」 */
export const regardsThroughAgency = (f: LetterFacts) => {
  if (!f.isAgency || !f.who) return undefined;
  if (!f.rounds) return regards(f);
  return spare(3)`${f.who}にも、お礼とお詫びをお伝えいただけますと幸いです。`;
};

/** Asks an agency to say that it is done. */
export const whenDone = (f: LetterFacts) =>
  f.isAgency && spare(2)`ご連絡がお済みになりましたら、お知らせいただけますと助かります。`;

/** 「特に、チームの皆様とのお話が印象に残っております。」 A short message may have no room for it. */
export const enjoyed = (f: LetterFacts) => {
  if (!f.enjoyed) return undefined;
  const tag = f.isEmail ? say : spare(4);
  return f.isAgency || f.hasOffer
    ? tag`選考のなかでは、${f.enjoyed}が特に印象に残っております。`
    : tag`特に、${f.enjoyed}が印象に残っております。`;
};

/** The one question after a withdrawal, where it is wanted. */
export const feedback = (f: LetterFacts) => {
  if (!f.wantsFeedback) return undefined;
  const tag = f.isShort ? spare(3, 'feedback') : because('feedback');
  return f.isAgency
    ? tag`面接について先方からご感想があれば、お聞かせいただけますと今後の励みになります。`
    : tag`差し支えなければ、面接でお気づきになった点をお聞かせいただけますと、今後の励みになります。`;
};

// Closings

/** What a letter ends with where it asks for something: 「どうぞよろしくお願いいたします。」 */
export const please = (f: LetterFacts, tone: Tone): Line => {
  if (tone === 'brief') return say`よろしくお願いいたします。`;
  if (f.isAgency)
    return say`せっかくご紹介いただきながら申し訳ございませんが、どうぞよろしくお願いいたします。`;
  if (tone === 'formal') return say`何卒よろしくお願い申し上げます。`;
  return f.isImminent && !f.rounds
    ? say`直前のご連絡となり申し訳ございませんが、どうぞよろしくお願いいたします。`
    : say`どうぞよろしくお願いいたします。`;
};

/** The good wishes that a formal letter ends with. */
export const wishes = (f: LetterFacts) =>
  !f.isAgency && !f.isInternal && spare(1)`末筆ながら、${f.your}のますますのご発展をお祈り申し上げます。`;

// Subjects

/** 「選考辞退のご連絡（データエンジニア・田中 彩）」, with the name where there is room for it. */
export const subjects = (f: LetterFacts, what: Line): readonly Line[] => {
  const role = f.role && say`${what}（${f.role}）`;
  return [
    ...(f.isAgency && f.company && f.role ? [say`${what}（${f.company}・${f.role}）`] : []),
    ...(f.from ? [f.role ? say`${what}（${f.role}・${f.from}）` : say`${what}（${f.from}）`] : []),
    role ?? what,
  ];
};

export const leavingSubject: JapaneseMail['subject'] = (f) => subjects(f, say`選考辞退のご連絡`);
