import { letter, spare } from '../../../../letters/bow-out/template.ts';
import { lettersOf } from '../mail.ts';
import { enjoyed } from '../parts.ts';
import { about, answerBy, ask, askAfter, offered, otherwise, subject, topic, unsure, when } from './parts.ts';
import type { JapaneseLetter, JapaneseLetters } from '../facts.ts';
import type { Tone } from '../../../../letters/types.ts';

const warm: JapaneseLetter = (f) => letter`
  ${f.hi}

  ${f.me}

  ${offered(f)}
  ${f.hasOffer && enjoyed(f)}
  ${about(f)}
  ${unsure(f) ?? ask(f)}
  ${unsure(f) ? askAfter(f) : topic(f)}

  ${when(f)}
  ${otherwise(f)}
  ${answerBy(f)}

  お忙しいところ恐れ入りますが、どうぞよろしくお願いいたします。

  ${f.sign}
`;

const warmTopicFirst: JapaneseLetter = (f) => letter`
  ${f.hi}

  ${f.meInDebt}

  ${offered(f)}
  ${about(f)}
  ${topic(f)}
  ${ask(f)}

  ${when(f)}
  ${spare(2)`お電話が難しいようでしたら、メールで伺えますと幸いです。`}
  ${answerBy(f)}

  お手数をおかけしますが、どうぞよろしくお願いいたします。

  ${f.sign}
`;

const formal: JapaneseLetter = (f) => letter`
  ${f.hi}

  ${f.meInDebt}

  ${offered(f)}
  ${f.hasOffer && enjoyed(f)}
  ${about(f)}
  ${topic(f)}
  つきましては、${ask(f)}

  ${when(f)}
  ${otherwise(f)}
  ${answerBy(f)}

  お忙しいところ恐縮ですが、何卒よろしくお願い申し上げます。

  ${f.sign}
`;

const brief: JapaneseLetter = (f) => letter`
  ${f.hi}

  ${f.me}

  ${offered(f)}
  ${about(f)}
  ${ask(f)}
  ${spare(3)`${topic(f)}`}
  ${when(f)}
  ${answerBy(f)}

  よろしくお願いいたします。

  ${f.sign}
`;

const chat =
  (tone: Tone): JapaneseLetter =>
  (f) => letter`
    ${f.hi}

    ${f.me}
    ${spare(4)`${offered(f) || undefined}`}
    ${about(f)}
    ${ask(f)}
    ${f.hasOffer ? spare(2)`${topic(f)}` : topic(f)}

    ${when(f)}
    ${answerBy(f)}
    ${tone === 'brief' ? spare(1)`よろしくお願いいたします。` : spare(1)`お忙しいところ恐れ入りますが、よろしくお願いいたします。`}
  `;

const text =
  (tone: Tone): JapaneseLetter =>
  (f) => letter`
    ${f.hi}
    ${f.me}
    ${spare(4)`${offered(f) || undefined}`}
    ${about(f)}
    ${ask(f)}
    ${f.hasOffer ? spare(2)`${topic(f)}` : topic(f)}
    ${when(f)}
    ${answerBy(f)}
    ${tone === 'brief' ? spare(1)`よろしくお願いいたします。` : spare(1)`お忙しいところ恐れ入りますが、よろしくお願いいたします。`}
  `;

/** Asks for a quarter of an hour before the next step (domain, section 2, rows 2, 3, 8 and 10 to 15). */
export const askForCall: JapaneseLetters = lettersOf({
  subject,
  warm: [warm, warmTopicFirst],
  formal,
  brief,
  chat,
  text,
});
