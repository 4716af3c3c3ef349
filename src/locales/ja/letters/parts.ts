import { because, say, spare } from '../../../letters/bow-out/template.ts';
import type { Tone } from '../../../letters/types.ts';
import type { Line } from '../../../letters/bow-out/template.ts';
import type { JapaneseMail, LetterFacts } from './facts.ts';

/** Sentences that many letters have. Each is absent where it does not apply. */

// The decision

/** The direction is the ground, and no other is given. */
export const isDirection = (f: LetterFacts): boolean =>
  !f.reason && !f.hasOtherJob && !f.isLife && !f.isBefore && f.isWrongDirection;

/** Why, where the letter may say so: 「このたび他社への入社を決めましたので、」 */
export const ground = (f: LetterFacts): Line | undefined => {
  if (f.hasSigned) return because('otherJob')`このたび他社への入社を決めましたので、`;
  if (f.isUnsigned) return because('otherJob')`このたび他社の内定をお受けすることにしましたので、`;
  if (f.isStaying) return because('otherJob')`現在の勤務先に残ることにしましたので、`;
  if (f.hasOtherOffer) return because('otherJob')`このたび他社から内定を受けましたので、`;
  if (f.isLife) return because('situation')`こちらの都合により、`;
  return isDirection(f)
    ? because(
        'doubts',
      )`${f.isShort || f.isInternal ? '' : '面接を通じて、'}自分の目指す方向とは異なると考え、`
    : undefined;
};

/** 「検討の結果、誠に勝手ながら選考を辞退させていただきたく、ご連絡いたしました。」 */
export const decision = (f: LetterFacts, tone: Tone, isSecond = false): Line => {
  const why = ground(f);
  if (tone === 'brief') return say`${why}${f.process}を辞退させていただきます。`;
  // After thanks the letter comes to it without a run-up.
  if (isSecond) return say`${why}大変勝手ではございますが、${f.process}を辞退させていただきます。`;
  const lead = why ?? (f.isAgency ? undefined : say`検討の結果、`);
  return tone === 'formal'
    ? say`${lead}誠に勝手ながら${f.process}を辞退させていただきたく存じます。`
    : say`${lead}誠に勝手ながら${f.process}を辞退させていただきたく、${f.contacted}。`;
};

export const reason = (f: LetterFacts) => f.reason;

/** The same where there may be no room for it. */
export const reasonIfRoom = (f: LetterFacts) => f.reason && spare(6)`${f.reason}`;

// What to cancel

/** 「つきましては、12月2日（水）と4日（金）の面接のキャンセルをお願いいたします。」 */
export const cancel = (f: LetterFacts, tone: Tone) => {
  if (f.isAgency) return tellAndCancel(f, tone);
  if (f.rounds)
    return tone === 'brief' || f.channel === 'text'
      ? say`${f.rounds.all}のキャンセルをお願いいたします。`
      : say`つきましては、${f.rounds.all}のキャンセルをお願いいたします。`;
  return f.maybeBooked && say`面接の日程をすでに組んでいただいている場合は、キャンセルをお願いいたします。`;
};

/** To an agency: 「お手数をおかけしますが、先方の佐藤様へのご連絡と、12月2日（水）の面接のキャンセルをお願いいたします。」 */
const tellAndCancel = (f: LetterFacts, tone: Tone) => {
  const what = f.rounds
    ? say`${f.client}へのご連絡と、${f.rounds.all}のキャンセル`
    : f.maybeBooked
      ? say`${f.client}へのご連絡と、予定されている面接がございましたらそのキャンセル`
      : say`${f.client}へのご連絡`;
  return tone === 'brief'
    ? say`${what}をお願いいたします。`
    : say`お手数をおかけしますが、${what}をお願いいたします。`;
};

/** What else is booked, where there may be no room for it. */
export const cancelTravel = (f: LetterFacts) =>
  f.travel && spare(7, 'pending')`あわせて、手配していただいた交通や宿泊もお取り消しください。`;

/** What was due, where there may be no room for it. */
export const noTask = (f: LetterFacts) =>
  f.task && spare(7, 'pending')`課題の提出は、見送らせていただきます。`;

/** Another application at the same company, which goes on. */
export const otherApplication = (f: LetterFacts) =>
  f.otherRole && spare(5)`なお、${f.otherRole}の選考は、引き続き受けさせていただきたく存じます。`;

// Thanks

/** 「これまで貴重なお時間をいただき、誠にありがとうございました。」: before the first interview nobody has given any. */
export const thanks = (f: LetterFacts, tone: Tone): Line => {
  const many = tone === 'brief' ? 'ありがとうございました' : '誠にありがとうございました';
  if (f.isAgency)
    return tone === 'brief'
      ? say`ご推薦いただき、${many}。`
      : say`ご推薦とお力添えをいただき、心より感謝しております。`;
  if (f.isBefore)
    return f.wasInvited
      ? because('entry')`お声がけいただき、${many}。`
      : say`選考についてご検討いただき、${many}。`;
  return say`これまで貴重なお時間をいただき、${many}。`;
};

/** 「鈴木様と高橋様にも、よろしくお伝えください。」 */
export const regards = (f: LetterFacts) => {
  if (!f.who) return undefined;
  // An agency's letter has more to name, and someone who wants to hear no more has less to say.
  const tag = f.isAgency || f.dislikes ? spare(3) : say;
  return tag`${f.who}にも、よろしくお伝えください。`;
};

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

/** 「急なご連絡となり申し訳ございませんが、何卒よろしくお願いいたします。」 */
export const please = (f: LetterFacts, tone: Tone): Line => {
  if (tone === 'brief') return say`よろしくお願いいたします。`;
  if (f.isAgency)
    return say`せっかくご紹介いただきながら申し訳ございませんが、何卒よろしくお願いいたします。`;
  return f.isImminent
    ? say`直前のご連絡となり申し訳ございませんが、何卒よろしくお願いいたします。`
    : tone === 'formal'
      ? say`ご迷惑をおかけし申し訳ございませんが、何卒よろしくお願い申し上げます。`
      : say`急なご連絡となり申し訳ございませんが、何卒よろしくお願いいたします。`;
};

/** The good wishes that a formal letter ends with. */
export const wishes = (f: LetterFacts) =>
  !f.isAgency && !f.isInternal && spare(1)`末筆ながら、${f.your}のますますのご発展をお祈り申し上げます。`;

// Subjects

/** Subjects of this kind for this role, with the name where there is room for it. */
export const subjects = (f: LetterFacts, what: Line): readonly Line[] => {
  const role = f.role && say`（${f.role}）`;
  return [
    ...(f.isAgency && f.company && f.role ? [say`${what}（${f.company}・${f.role}）`] : []),
    ...(f.from ? [f.role ? say`${what}${role}${f.from}` : say`${what}（${f.from}）`] : []),
    say`${what}${role}`,
  ];
};

export const leavingSubject: JapaneseMail['subject'] = (f) => subjects(f, say`選考辞退のご連絡`);
