import { because, letter, say, spare } from '../../../../letters/bow-out/template.ts';
import { cancel, cancelTravel, feedback, noTask, otherApplication, reasonIfRoom } from '../parts.ts';
import { answer as answerTerms, ask as askTerms, oneThing } from '../ask-for-terms/parts.ts';
import { about, answerBy, ask as askCall, topic, when } from '../ask-for-call/parts.ts';
import { decision as declining } from '../decline-offer/parts.ts';
import { ask as askPause, then, times, why } from '../pause/parts.ts';
import { applied, isItOpen } from '../redirect-earlier/parts.ts';
import { isThereARole, wouldLike } from '../redirect-direction/parts.ts';
import { giveBack, undone } from '../take-back/parts.ts';
import { closing, door, inAllTones, leaving } from './parts.ts';
import type { JapaneseNote, JapaneseNotes, LetterFacts } from '../facts.ts';
import type { Line } from '../../../../letters/bow-out/template.ts';
import type { Tone } from '../../../../letters/types.ts';

type Sentence = Line | false | '' | undefined;

/** 「先日のご連絡がお手元に届いているか確認いたしたく、再度お送りします。」 */
const again = (f: LetterFacts, tone: Tone): Line =>
  tone === 'brief' || f.isShort
    ? say`行き違いでしたら申し訳ございませんが、再度ご連絡いたします。`
    : say`先日お伝えした件につきまして、行き違いでしたら申し訳ございませんが、再度ご連絡いたします。`;

/** A follow-up needs an answer: feedback where that was asked for, and else that it has arrived. */
const confirm = (f: LetterFacts): Line => {
  const own = feedback(f);
  if (own) return own;
  return f.isAgency
    ? say`先方へのご連絡がお済みか、お知らせいただけますでしょうか。`
    : say`お手数ですが、お手元に届いているか、ご一報いただけますでしょうか。`;
};

/** Where a line was crossed: the fact, and nothing kind. */
const wronged = (f: LetterFacts) => letter`
  ${f.hi}

  ${f.me}

  先日ご連絡したとおり、${f.process}を辞退いたします。
  ${cancel(f, 'brief')}
  この判断が変わることはございません。
  ${!f.otherRole && !f.isAgency && say`今後のご連絡は、お控えください。`}

  ${f.sign}
`;

/** Withdraws again; what is said or asked beside it. */
const leave = (more: (f: LetterFacts) => readonly [Sentence, Sentence]): JapaneseNote =>
  inAllTones((tone) => (f) => {
    if (f.wasWronged) return wronged(f);
    const [first, second] = more(f);
    return letter`
      ${f.hi}

      ${f.me}
      ${spare(3)`${again(f, tone)}`}

      ${leaving(f)}${tone === 'brief' ? 'いたします' : 'させていただきます'}。
      ${reasonIfRoom(f)}
      ${cancel(f, 'brief')}
      ${cancelTravel(f)}
      ${noTask(f)}
      ${otherApplication(f)}

      ${first}
      ${second}
      ${closing(tone)}

      ${f.sign}
    `;
  });

/** Sent on the next working day, if nobody has answered: reads well without the first message. */
export const followUp: JapaneseNotes = {
  withdraw: /* @__PURE__ */ leave((f) => [confirm(f), undefined]),
  'keep-door-open': /* @__PURE__ */ leave((f) => [confirm(f), door(f)]),
  'redirect-earlier': /* @__PURE__ */ leave((f) => [applied(f), isItOpen(f)]),
  'redirect-direction': /* @__PURE__ */ leave((f) => [wouldLike(f), isThereARole(f)]),

  'decline-offer': inAllTones(
    (tone) => (f) => letter`
      ${f.hi}

      ${f.me}
      ${spare(3)`${again(f, tone)}`}

      ${declining(f, 'brief')}
      ${reasonIfRoom(f)}

      ${confirm(f)}
      ${closing(tone)}

      ${f.sign}
    `,
  ),

  'take-back': inAllTones(
    (tone) => (f) => letter`
      ${f.hi}

      ${f.me}
      ${spare(3)`${again(f, tone)}`}

      ${undone(f)}させていただきます。
      ${reasonIfRoom(f)}
      一度お受けしておきながら、誠に申し訳ございません。

      ${giveBack(f)}
      ${closing(tone)}

      ${f.sign}
    `,
  ),

  'ask-for-call': inAllTones(
    (tone) => (f) => letter`
      ${f.hi}

      ${f.me}
      ${spare(3)`${again(f, tone)}`}

      ${about(f)}
      ${askCall(f)}
      ${f.hasOffer ? spare(2)`${topic(f)}` : topic(f)}
      ${when(f)}
      ${answerBy(f)}
      ${closing(tone)}

      ${f.sign}
    `,
  ),

  'ask-for-terms': inAllTones(
    (tone) => (f) => letter`
      ${f.hi}

      ${f.me}
      ${spare(3)`${again(f, tone)}`}

      ${f.hasOffer && f.named ? because('situation')`${f.named}の内定につきまして、${oneThing(f)}` : oneThing(f)}
      ${askTerms(f)}
      ${answerTerms(f)}
      ${closing(tone)}

      ${f.sign}
    `,
  ),

  pause: inAllTones(
    (tone) => (f) => letter`
      ${f.hi}

      ${f.me}
      ${spare(3)`${again(f, tone)}`}

      ${why(f)}
      ${askPause(f)}
      ${then(f)}
      ${times(f)}
      ${closing(tone)}

      ${f.sign}
    `,
  ),
};
