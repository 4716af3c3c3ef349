import { because, letter, say, spare } from '../../../../letters/bow-out/template.ts';
import { theOffer } from '../decline-offer/parts.ts';
import { subjects } from '../parts.ts';
import { closing, inAllTones, wanted } from './parts.ts';
import type { JapaneseLetters, JapaneseNotes, LetterFacts } from '../facts.ts';
import type { Line } from '../../../../letters/bow-out/template.ts';

/** Subjects of the note that asks to come back. */
export const reopenSubject: JapaneseLetters['subject'] = (f) =>
  subjects(f, f.hasOffer ? say`内定辞退についての再度のご相談` : say`選考辞退についての再度のご相談`);

/** The question, which an agency passes on. */
const isOpen = (f: LetterFacts, what: string) =>
  f.isAgency
    ? say`${what}、${f.client}にご確認いただけますでしょうか。`
    : say`${what}、お知らせいただけますでしょうか。`;

/** The fact that the reader was told, and would wonder about. */
const instead = (f: LetterFacts) =>
  f.hasSigned || f.isUnsigned
    ? because('otherJob')`他社への入社を理由に`
    : f.isStaying
      ? because('otherJob')`現在の勤務先に残ることを理由に`
      : undefined;

const back = (asked: (f: LetterFacts) => Line | undefined) =>
  inAllTones(
    (tone) => (f) => letter`
      ${f.hi}

      ${f.me}

      先日、${instead(f)}${f.process}を辞退し${asked(f)}ましたが、${f.isLife ? because('situation')`状況が変わり` : say`改めて考え直し`}、もう一度選考に参加させていただきたく、ご連絡いたしました。
      ${isOpen(f, 'まだ可能かどうか')}

      ${tone === 'brief' ? say`勝手を申しまして、申し訳ございません。` : say`一度辞退しておきながら勝手なお願いとなり、誠に申し訳ございません。`}
      ${spare(1)`難しい場合は、どうぞご放念ください。`}
      ${closing(tone)}

      ${f.sign}
    `,
  );

/** Asks to come back, where the candidate regrets having left. */
export const reopen: JapaneseNotes = {
  withdraw: /* @__PURE__ */ back(() => undefined),
  'keep-door-open': /* @__PURE__ */ back(() => undefined),
  'redirect-earlier': /* @__PURE__ */ back((f) => say`、${f.earlierRole ?? '別の職種'}についてご相談し`),
  'redirect-direction': /* @__PURE__ */ back((f) => say`、${wanted(f)}についてご相談し`),
  'decline-offer': inAllTones(
    (tone) => (f) => letter`
      ${f.hi}

      ${f.me}

      先日、${theOffer(f)}を辞退いたしましたが、改めて考え直し、やはりお受けしたく、ご連絡いたしました。
      ${isOpen(f, 'まだ可能かどうか')}

      ${tone === 'brief' ? say`勝手を申しまして、申し訳ございません。` : say`一度辞退しておきながら勝手なお願いとなり、誠に申し訳ございません。`}
      ${spare(1)`難しい場合は、どうぞご放念ください。`}
      ${closing(tone)}

      ${f.sign}
    `,
  ),
};
