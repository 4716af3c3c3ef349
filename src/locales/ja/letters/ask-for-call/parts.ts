import { because, say, spare } from '../../../../letters/bow-out/template.ts';
import { subjects } from '../parts.ts';
import type { JapaneseMail, LetterFacts } from '../facts.ts';

/** 「12月2日（水）の面接の前に、」, 「お返事を差し上げる前に、」; nothing after a yes. */
const before = (f: LetterFacts) => {
  if (f.hasAccepted) return undefined;
  if (f.hasOffer) return because('situation')`お返事を差し上げる前に、`;
  return f.rounds
    ? say`${f.rounds.nextAt(f.isShort ? f.employer : undefined)}の前に、`
    : say`次の選考に進む前に、`;
};

/** What the warm letter begins with, before there is an offer: 「12月2日（水）の面接を控えておりますが、この仕事が将来どのようなキャリアにつながるかについて、まだ十分に理解できておりません。」 */
export const unsure = (f: LetterFacts) => {
  if (!f.unclear || f.hasOffer || f.hasAccepted) return undefined;
  return say`${f.rounds && say`${f.rounds.next}を控えておりますが、`}${f.unclear}について、まだ十分に理解できておりません。`;
};

/** The request that follows from it: 「しっかり確認したうえで面接に臨みたく、その前に15分ほど、お電話でお時間をいただけませんでしょうか。」 */
export const askAfter = (f: LetterFacts) => {
  const why = f.rounds
    ? 'しっかり確認したうえで面接に臨みたく、その前に'
    : 'しっかり確認したうえで次の選考に進みたく、その前に';
  return f.isAgency
    ? say`${why}、${f.client}と15分ほどお電話でお話しする機会を設けていただけますでしょうか。`
    : say`${why}15分ほど、お電話でお時間をいただけませんでしょうか。`;
};

/** 「12月2日（水）の面接の前に、15分ほどお電話でお時間をいただけないでしょうか。」 An agency arranges it with its client. */
export const ask = (f: LetterFacts) =>
  f.isAgency
    ? say`${before(f)}${f.client}と15分ほどお電話でお話しする機会を設けていただけますでしょうか。`
    : say`${before(f)}15分ほどお電話でお時間をいただけないでしょうか。`;

/** 「この仕事が将来どのようなキャリアにつながるかについて、もう少し詳しく伺ってから面接に臨みたいと思っております。」 */
export const topic = (f: LetterFacts) => {
  const what = f.isShort ? f.mostUnclear : f.unclear;
  if (what) {
    if (f.hasAccepted) return because('situation')`入社の前に、${what}について伺いたいと思っております。`;
    if (f.hasOffer) return because('situation')`${what}について伺ってから、お返事をしたいと思っております。`;
    return f.rounds
      ? say`${what}について、もう少し詳しく伺ってから面接に臨みたいと思っております。`
      : say`${what}について、もう少し詳しく伺いたいと思っております。`;
  }
  return f.hasOffer
    ? because('situation')`内定の内容について、いくつか確認したい点がございます。`
    : say`仕事の内容について、いくつか確認したい点がございます。`;
};

export const when = (f: LetterFacts) =>
  f.slots
    ? say`私のほうは、${f.slots}でしたら、お電話をお受けできます。`
    : say`ご都合のよい日時をお知らせいただけましたら、こちらで調整いたします。`;

export const otherwise = (f: LetterFacts) =>
  f.slots && spare(2)`ご都合が合わない場合は、ほかの日時をお知らせいただけますと幸いです。`;

/** Where there is an offer, thanks for it. */
export const offered = (f: LetterFacts) =>
  f.hasOffer && because('situation')`このたびは${f.ofRole}内定のご連絡をいただき、誠にありがとうございます。`;

/** The day of the answer. */
export const answerBy = (f: LetterFacts) =>
  f.hasOffer && f.deadline && because('situation')`内定へのお返事は、${f.deadline}までに差し上げます。`;

/** What it is about, where the opening has not named it. */
export const about = (f: LetterFacts) =>
  f.named &&
  !(f.isShort && f.rounds && !f.hasOffer && !f.hasAccepted) &&
  say`${f.named}の${f.hasOffer || f.hasAccepted ? '内定' : '選考'}の件でご相談がございます。`;

export const subject: JapaneseMail['subject'] = (f) =>
  subjects(f, f.hasOffer ? say`内定についてのお電話のお願い` : say`お電話でのご相談のお願い`);
