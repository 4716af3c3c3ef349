import { say, spare } from '../../../../letters/bow-out/template.ts';
import { subjects } from '../parts.ts';
import type { Tone } from '../../../../letters/types.ts';
import type { Line } from '../../../../letters/bow-out/template.ts';
import type { JapaneseMail, LetterFacts } from '../facts.ts';

/** 「内定の承諾を撤回し、入社を辞退」 */
export const undone = (f: LetterFacts): Line =>
  f.named ? say`${f.named}の内定の承諾を撤回し、入社を辞退` : say`内定の承諾を撤回し、入社を辞退`;

/** The decision in full: the candidate will not be joining. */
export const decision = (f: LetterFacts, tone: Tone): Line => {
  if (tone === 'brief')
    return say`一度お受けしたにもかかわらず大変申し訳ございませんが、${undone(f)}させていただきます。`;
  return tone === 'formal'
    ? say`一度お受けしておきながら誠に申し訳ございませんが、${undone(f)}させていただきたく存じます。`
    : say`一度お受けしておきながら大変申し訳ございませんが、改めて考え直した結果、${undone(f)}させていただきたく、${f.contacted}。`;
};

/** What it means for the reader. */
export const sorry = (f: LetterFacts): Line =>
  f.isAgency
    ? say`ここまでご尽力いただいたにもかかわらず、多大なご迷惑をおかけしますことを、深くお詫び申し上げます。`
    : f.who && f.isEmail
      ? say`入社の準備を進めていただいているなか、${f.who}をはじめ、皆様に多大なご迷惑をおかけしますことを、深くお詫び申し上げます。`
      : say`入社の準備を進めていただいているなか、多大なご迷惑をおかけしますことを、深くお詫び申し上げます。`;

/** Why it comes by mail, where somebody at the company might have expected a call. */
export const firstByMail = (f: LetterFacts) =>
  f.isEmail &&
  !f.isAgency &&
  spare(5)`本来であれば直接お伝えすべきところ、まずはメールでのご連絡となり、恐縮に存じます。`;

/** What it means for the reader, in a letter that ends on the apology. */
export const noExcuse = (f: LetterFacts): Line =>
  say`入社の準備を進めていただいているなか、${f.who && say`${f.who}をはじめ、`}皆様に多大なご迷惑をおかけしますこと、弁解の余地もございません。`;

/** What may have to be returned, by way of the agency where there is one. */
export const giveBack = (f: LetterFacts): Line =>
  f.isAgency
    ? say`${f.client}へのご連絡と、お返しする物や書類の有無のご確認をお願いできますでしょうか。`
    : say`お預かりしている物がございましたら、速やかにお返しいたします。`;

export const byPhone = (f: LetterFacts): Line =>
  f.isAgency
    ? say`ご不明な点がございましたら、お電話でもお答えいたします。`
    : say`返却の方法や必要な手続きについて、お知らせいただけますと幸いです。`;

export const subject: JapaneseMail['subject'] = (f) => subjects(f, say`内定承諾の撤回と入社辞退のお詫び`);
