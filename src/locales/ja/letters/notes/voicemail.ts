import { letter, say, spare } from '../../../../letters/bow-out/template.ts';
import { cancel, decision, reasonIfRoom } from '../parts.ts';
import { ask, then, times, why } from '../pause/parts.ts';
import { decision as declining } from '../decline-offer/parts.ts';
import { decision as takingBack } from '../take-back/parts.ts';
import { door, earlier, inAllTones, wanted } from './parts.ts';
import type { JapaneseNotes, LetterFacts } from '../facts.ts';
import type { Line } from '../../../../letters/bow-out/template.ts';

const tell = (f: LetterFacts) => f.isAgency && say`${f.client}へのご連絡をお願いいたします。`;

const after = say`メールでもご連絡いたしますので、ご確認をお願いいたします。`;

const bye = say`失礼いたします。`;

/** Where a line was crossed: the fact, and nothing kind. */
const wronged = (f: LetterFacts) => letter`
  ${f.hi}
  ${f.me}
  ${f.process}を辞退いたします。
  ${cancel(f, 'brief')}
  同じ内容をメールでもお送りします。
  ${bye}
`;

const leave = (more: (f: LetterFacts) => Line | false | undefined) =>
  inAllTones(
    (tone) => (f) =>
      f.wasWronged
        ? wronged(f)
        : letter`
        ${f.hi}
        ${f.me}
        ${decision(f, 'warm')}
        ${reasonIfRoom(f)}
        ${cancel(f, tone)}
        ${more(f)}
        ${after}
        ${bye}
      `,
  );

/** Left where nobody picks up: under a minute, a sentence a line, and then what follows. */
export const voicemail: JapaneseNotes = {
  withdraw: /* @__PURE__ */ leave(() => undefined),
  'keep-door-open': /* @__PURE__ */ leave((f) => !f.reason && door(f)),
  'redirect-earlier': /* @__PURE__ */ leave(
    (f) => say`${earlier(f)}は今も志望しており、メールで募集の有無を伺います。`,
  ),
  'redirect-direction': /* @__PURE__ */ leave(
    (f) => say`今後は${wanted(f)}に携わりたく、メールで募集の有無を伺います。`,
  ),
  'decline-offer': inAllTones(
    (tone) => (f) => letter`
      ${f.hi}
      ${f.me}
      ${spare(1)`内定のご連絡をいただき、誠にありがとうございます。`}
      ${declining(f, tone)}
      ${reasonIfRoom(f)}
      ${tell(f)}
      ${after}
      ${bye}
    `,
  ),
  'take-back': inAllTones(
    (tone) => (f) => letter`
      ${f.hi}
      ${f.me}
      ${takingBack(f, tone)}
      ${reasonIfRoom(f)}
      ${tell(f)}
      ${after}
      ${bye}
    `,
  ),
  pause: inAllTones(
    () => (f) => letter`
      ${f.hi}
      ${f.me}
      ${why(f)}
      ${ask(f)}
      ${then(f)}
      ${times(f)}
      ${after}
      ${bye}
    `,
  ),
};
