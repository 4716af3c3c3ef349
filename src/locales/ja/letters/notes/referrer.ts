import { letter, say, spare } from '../../../../letters/bow-out/template.ts';
import { reasonIfRoom } from '../parts.ts';
import { theOffer } from '../decline-offer/parts.ts';
import { undone } from '../take-back/parts.ts';
import { earlier, inAllTones, leaving, wanted } from './parts.ts';
import type { JapaneseNotes, LetterFacts } from '../facts.ts';
import type { Line } from '../../../../letters/bow-out/template.ts';

/** Who hears it next. */
const next = (f: LetterFacts) => spare(2)`このあと、${f.contact ?? '採用のご担当の方'}にもご連絡いたします。`;

const note = (news: (f: LetterFacts) => Line, more?: (f: LetterFacts) => Line | false | undefined) =>
  inAllTones(
    (tone) => (f) => letter`
      ${f.hi}

      ${f.me}

      ${tone === 'brief' ? undefined : spare(1)`ご紹介いただいた件で、先にお伝えしたいことがございます。`}
      ${news(f)}することにいたしました。
      ${reasonIfRoom(f)}
      ${more?.(f)}
      ${next(f)}

      ${tone === 'brief' ? say`ご紹介いただいたのに、申し訳ございません。` : say`せっかくご紹介いただいたのに、申し訳ございません。`}
      お力添えいただいたことに、心から感謝しております。

      ${f.sign}
    `,
  );

/** To the person who referred the candidate, a colleague or a friend, before they hear it from somebody else. */
export const referrer: JapaneseNotes = {
  withdraw: /* @__PURE__ */ note(leaving),
  'keep-door-open': /* @__PURE__ */ note(leaving, (f) =>
    f.hasOtherJob || f.isLife
      ? undefined
      : f.future
        ? spare(
            3,
          )`${f.future}のポジションの募集があれば声をかけてほしいことも、あわせてお伝えするつもりです。`
        : undefined,
  ),
  'redirect-earlier': /* @__PURE__ */ note(
    leaving,
    (f) => say`${earlier(f)}は今も志望しており、募集があるか伺うつもりです。`,
  ),
  'redirect-direction': /* @__PURE__ */ note(
    leaving,
    (f) => say`今後は${wanted(f)}に携わりたく、募集があるか伺うつもりです。`,
  ),
  'decline-offer': /* @__PURE__ */ note((f) => say`検討の結果、${theOffer(f)}を辞退`),
  'take-back': /* @__PURE__ */ note((f) => undone(f)),
};
