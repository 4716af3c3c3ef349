import { because, say, spare } from '../../../../letters/bow-out/template.ts';
import { subjects } from '../parts.ts';
import type { Tone } from '../../../../letters/types.ts';
import type { Line } from '../../../../letters/bow-out/template.ts';
import type { JapaneseMail, LetterFacts } from '../facts.ts';

/** 「内定」; to an agency and a friend with the job: 「株式会社ノースウィンドのデータエンジニアの内定」. */
export const theOffer = (f: LetterFacts): Line => (f.named ? say`${f.named}の内定` : say`内定`);

/** 「このたびは内定のご連絡をいただき、誠にありがとうございます。」 */
export const thanksForOffer = (f: LetterFacts) =>
  f.isAgency
    ? say`このたびは、内定に至るまでお力添えをいただき、誠にありがとうございます。`
    : say`このたびは${f.ofRole}内定のご連絡をいただき、誠にありがとうございます。`;

/** 「慎重に検討いたしましたが、誠に勝手ながら、内定を辞退させていただきたく、ご連絡いたしました。」 */
export const decision = (f: LetterFacts, tone: Tone): Line => {
  if (tone === 'brief') return say`検討の結果、${theOffer(f)}を辞退させていただきます。`;
  return tone === 'formal'
    ? say`検討を重ねた結果、誠に勝手ながら、${theOffer(f)}を辞退させていただきたく存じます。`
    : say`慎重に検討いたしましたが、誠に勝手ながら、${theOffer(f)}を辞退させていただきたく、${f.contacted}。`;
};

/** The one apology. */
export const sorry = (f: LetterFacts, tone: Tone): Line =>
  tone === 'brief'
    ? say`ご期待に沿えず、申し訳ございません。`
    : f.isAgency
      ? say`ご尽力いただいたにもかかわらず、このようなお返事となり、誠に申し訳ございません。`
      : tone === 'warm'
        ? say`せっかくのお話にお応えすることができず、大変申し訳ございません。`
        : say`ご評価いただいたにもかかわらず、このようなお返事となり、誠に申し訳ございません。`;

/** Asks an agency to tell its client. */
export const tell = (f: LetterFacts) => f.isAgency && say`${f.client}へのご連絡をお願いいたします。`;

/** 「これまで丁寧にご対応くださり、鈴木様と高橋様にも面接でお時間をいただき、心より感謝しております。」 */
export const thanksToOthers = (f: LetterFacts) =>
  f.who &&
  (f.isAgency
    ? say`${f.who}にも、お礼をお伝えいただけましたら幸いです。`
    : say`これまで丁寧にご対応くださり、${f.who}にも面接でお時間をいただき、心より感謝しております。`);

/** Where the candidate likes the company and does not work there already. */
export const meetAgain = (f: LetterFacts) =>
  f.likes && !f.isInternal && spare(2, 'company')`またいつかご縁がございましたら、大変嬉しく存じます。`;

/** The good wishes that such a letter ends with, where nothing else does. */
export const wishes = (f: LetterFacts) =>
  !f.isAgency &&
  !f.isInternal &&
  !f.likes &&
  because('offer')`末筆ながら、${f.your}のますますのご発展をお祈りしております。`;

export const subject: JapaneseMail['subject'] = (f) => subjects(f, say`内定辞退のご連絡`);
