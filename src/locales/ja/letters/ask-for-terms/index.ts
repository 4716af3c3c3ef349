import { letter, say, spare } from '../../../../letters/bow-out/template.ts';
import { lettersOf } from '../mail.ts';
import { enjoyed } from '../parts.ts';
import { answer, ask, closing, ifSo, oneThing, subject, thanksForOffer } from './parts.ts';
import type { JapaneseLetter, JapaneseLetters } from '../facts.ts';
import type { Tone } from '../../../../letters/types.ts';

const warm: JapaneseLetter = (f) => letter`
  ${f.hi}

  ${f.me}

  ${thanksForOffer(f)}
  ${f.hasOffer && enjoyed(f)}
  ${oneThing(f)}

  ${ask(f)}
  ${ifSo(f)}
  ${answer(f)}

  ${closing(f)}

  ${f.sign}
`;

const warmAskFirst: JapaneseLetter = (f) => letter`
  ${f.hi}

  ${f.me}

  ${thanksForOffer(f)}
  ${oneThing(f)}
  ${ask(f)}

  ${ifSo(f)}
  ${answer(f)}

  お手数をおかけしますが、どうぞよろしくお願いいたします。

  ${f.sign}
`;

const formal: JapaneseLetter = (f) => letter`
  ${f.hi}

  ${f.me}

  ${thanksForOffer(f)}
  ${f.hasOffer && enjoyed(f)}
  ${oneThing(f)}

  ${ask(f)}
  ${ifSo(f)}
  ${answer(f)}

  ご検討のほど、何卒よろしくお願い申し上げます。

  ${f.sign}
`;

const brief: JapaneseLetter = (f) => letter`
  ${f.hi}

  ${f.me}

  ${thanksForOffer(f)}
  ${oneThing(f)}
  ${ask(f)}
  ${ifSo(f)}
  ${answer(f)}

  よろしくお願いいたします。

  ${f.sign}
`;

const chat =
  (tone: Tone): JapaneseLetter =>
  (f) => letter`
    ${f.hi}

    ${f.me}
    ${thanksForOffer(f)}
    ${oneThing(f)}

    ${ask(f)}
    ${spare(4)`${ifSo(f)}`}
    ${answer(f)}
    ${tone === 'brief' ? spare(1)`よろしくお願いいたします。` : spare(1)`ご検討のほど、よろしくお願いいたします。`}
  `;

const text =
  (tone: Tone): JapaneseLetter =>
  (f) => letter`
    ${f.hi}
    ${f.me}
    ${thanksForOffer(f)}
    ${oneThing(f)}
    ${ask(f)}
    ${spare(4)`${ifSo(f)}`}
    ${answer(f)}
    ${tone === 'brief' ? spare(1)`よろしくお願いいたします。` : spare(1)`ご検討のほど、よろしくお願いいたします。`}
  `;

const phone =
  (tone: Tone): JapaneseLetter =>
  (f) => letter`
    ${f.hi}
    ${f.me}
    ${spare(2)`突然のお電話で失礼いたします。`}

    ${thanksForOffer(f)}
    ${f.hasOffer && enjoyed(f)}
    ${oneThing(f)}
    ${ask(f)}
    ${ifSo(f)}

    ${answer(f)}
    同じ内容をメールでもお送りします。
    ${tone === 'brief' ? say`よろしくお願いいたします。` : say`ご検討のほど、何卒よろしくお願いいたします。`}
  `;

/** Says yes on one condition, to an offer or before there is one (domain, section 2, rows 3 and 10). */
export const askForTerms: JapaneseLetters = lettersOf({
  subject,
  warm: [warm, warmAskFirst],
  formal,
  brief,
  chat,
  text,
  phone,
});
