import { because, letter, say, spare } from '../../../../letters/bow-out/template.ts';
import { theOffer } from '../decline-offer/parts.ts';
import { closing, door, inAllTones, wanted } from './parts.ts';
import type { JapaneseNotes, LetterFacts } from '../facts.ts';
import type { Line } from '../../../../letters/bow-out/template.ts';
import type { Tone } from '../../../../letters/types.ts';

/** A reply on the phone needs no greeting. */
const hi = (f: LetterFacts) => !f.isSpoken && f.hi;
const me = (f: LetterFacts) => !f.isSpoken && f.me;

/** Where a line was crossed: the fact, and nothing kind. */
const wronged = (f: LetterFacts) => letter`
  ${hi(f)}

  ${me(f)}

  ${f.process}を辞退する判断に変わりはございません。
  本件について、これ以上お話しすることは控えます。

  ${f.sign}
`;

const tell = (f: LetterFacts) => f.isAgency && spare(2)`${f.client}へのご連絡をお願いいたします。`;

const asked = (tone: Tone): Line =>
  tone === 'brief'
    ? say`お声がけいただき、ありがとうございます。`
    : say`お引き止めいただき、大変ありがたく存じます。`;

/** 「選考を辞退させていただく気持ちに変わりはございません。」 */
const firm = (f: LetterFacts): Line =>
  f.isLife
    ? because('situation')`ただ、${f.process}を続けることは、やはり難しい状況です。`
    : say`ただ、十分に考えたうえでの判断ですので、${f.process}を辞退する気持ちに変わりはございません。`;

const note = (more: (f: LetterFacts) => Line | undefined, answer: (f: LetterFacts) => Line = firm) =>
  inAllTones(
    (tone) => (f) =>
      f.wasWronged
        ? wronged(f)
        : letter`
        ${hi(f)}

        ${me(f)}

        ${asked(tone)}
        ${answer(f)}
        ${tell(f)}

        ${more(f)}
        ${closing(tone)}

        ${f.sign}
      `,
  );

/** A reply where they ask the candidate to stay: kind, short, with no new reason. */
export const holdFirm: JapaneseNotes = {
  withdraw: /* @__PURE__ */ note(() => undefined),
  'keep-door-open': /* @__PURE__ */ note(door),
  'redirect-earlier': /* @__PURE__ */ note((f) =>
    f.isAgency
      ? say`${f.earlierRole ?? '先日ご相談した職種'}の募集がございましたら、ご紹介いただけますと幸いです。`
      : say`${f.earlierRole ?? '先日ご相談した職種'}の募集がございましたら、お声がけいただけますと幸いです。`,
  ),
  'redirect-direction': /* @__PURE__ */ note((f) =>
    f.isAgency
      ? say`${wanted(f)}に携われる募集がございましたら、ご紹介いただけますと幸いです。`
      : say`${wanted(f)}に携われる募集がございましたら、お声がけいただけますと幸いです。`,
  ),
  'decline-offer': /* @__PURE__ */ note(
    () => undefined,
    (f) =>
      say`ただ、十分に考えたうえでの判断ですので、${theOffer(f)}を辞退する気持ちに変わりはございません。`,
  ),
  'take-back': /* @__PURE__ */ note(
    () => say`ご期待に沿えず、誠に申し訳ございません。`,
    (f) =>
      say`ただ、十分に考えたうえでの判断ですので、${f.named && say`${f.named}への`}入社を辞退する気持ちに変わりはございません。`,
  ),
};
