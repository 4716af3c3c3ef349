import { because, say } from '../../../../letters/bow-out/template.ts';
import { subjects } from '../parts.ts';
import type { JapaneseMail, LetterFacts } from '../facts.ts';

/** Thanks for the offer, and the wish to take it; or why it is asked before there is one. */
export const thanksForOffer = (f: LetterFacts) =>
  f.hasOffer
    ? f.isAgency
      ? because(
          'situation',
        )`${f.named ? say`${f.named}の` : undefined}内定のご連絡をいただき、誠にありがとうございます。`
      : because('situation')`このたびは${f.ofRole}内定のご連絡をいただき、誠にありがとうございます。`
    : undefined;

/** 「面接で鈴木様と高橋様のお話を伺い、ぜひお受けしたいと思っておりますので、一つだけ、条件についてご相談させてください。」 */
export const oneThing = (f: LetterFacts) =>
  f.hasOffer
    ? because(
        'situation',
      )`${f.who && f.isEmail && !f.isAgency && !f.enjoyed && say`面接で${f.who}のお話を伺い、`}ぜひお受けしたい気持ちでおりますが、その前に一つだけ、条件についてご相談させてください。`
    : say`${f.named ? say`${f.named}の` : undefined}選考を続けさせていただくにあたり、条件について一つだけ確認したい点がございます。`;

/** The one question. The condition is asked for before the draft. */
export const ask = (f: LetterFacts) => {
  const what = f.condition ? say`${f.condition}で` : say`条件を`;
  return f.isAgency
    ? say`${what}ご調整いただけるか、${f.client}にご確認いただけますでしょうか。`
    : say`${what}ご調整いただくことは可能でしょうか。`;
};

/** What a yes to that would mean. */
export const ifSo = (f: LetterFacts) =>
  f.hasOffer
    ? because(
        'situation',
      )`ほかの条件に異存はございませんので、この希望が叶いましたら、喜んでお受けいたします。`
    : say`ご調整いただけるようでしたら、内定をいただいた際にはお受けするつもりでおります。`;

/** By when an answer would help. Before there is an offer, nothing is due. */
export const answer = (f: LetterFacts) => {
  if (f.deadline)
    return f.hasOffer
      ? say`お返事の期限が${f.deadline}ですので、それまでにご回答をいただけますと大変助かります。`
      : say`${f.deadline}までにご回答いただけますと助かります。`;
  return f.rounds && !f.hasOffer ? say`${f.rounds.next}の前にご回答いただけますと助かります。` : undefined;
};

/** What the warm letter ends with. */
export const closing = (f: LetterFacts) =>
  f.hasOffer && !f.isAgency
    ? because(
        'situation',
      )`ありがたいお話をいただいたうえでのお願いで恐縮ですが、どうぞよろしくお願いいたします。`
    : say`お手数をおかけしますが、どうぞよろしくお願いいたします。`;

export const subject: JapaneseMail['subject'] = (f) =>
  subjects(f, f.hasOffer ? say`内定条件のご相談` : say`条件面のご相談`);
