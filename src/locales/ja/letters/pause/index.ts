import { letter, spare } from '../../../../letters/bow-out/template.ts';
import { lettersOf } from '../mail.ts';
import {
  ask,
  closing,
  consult,
  ifThatIsDifficult,
  offered,
  sorry,
  sorryIfRoom,
  subject,
  then,
  times,
  why,
} from './parts.ts';
import type { JapaneseLetter, JapaneseLetters } from '../facts.ts';
import type { Tone } from '../../../../letters/types.ts';

const inTone =
  (tone: Tone): JapaneseLetter =>
  (f) => letter`
    ${f.hi}

    ${f.meInDebt}

    ${offered(f)}
    ${consult(f)}
    ${why(f)}
    ${ask(f)}

    ${then(f)}
    ${times(f)}
    ${ifThatIsDifficult(f)}

    ${closing(f, tone)}

    ${f.sign}
  `;

/** The apology before what happens next. */
const warmSorryFirst: JapaneseLetter = (f) => letter`
  ${f.hi}

  ${f.meInDebt}

  ${offered(f)}
  ${why(f)}
  ${sorry(f)}
  ${ask(f)}

  ${then(f)}
  ${times(f)}
  ${ifThatIsDifficult(f)}
  どうぞよろしくお願いいたします。

  ${f.sign}
`;

const brief: JapaneseLetter = (f) => letter`
  ${f.hi}

  ${f.me}

  ${offered(f)}
  ${why(f)}
  ${ask(f)}
  ${then(f)}
  ${times(f)}
  ${sorry(f)}

  よろしくお願いいたします。

  ${f.sign}
`;

const chat = (): JapaneseLetter => (f) => letter`
    ${f.hi}

    ${f.me}
    ${offered(f)}
    ${why(f)}
    ${ask(f)}

    ${then(f)}
    ${times(f)}
    ${sorryIfRoom(f)}
    ${spare(1)`よろしくお願いいたします。`}
  `;

const text = (): JapaneseLetter => (f) => letter`
    ${f.hi}
    ${f.me}
    ${offered(f)}
    ${why(f)}
    ${ask(f)}
    ${then(f)}
    ${times(f)}
    ${sorryIfRoom(f)}
    ${spare(1)`よろしくお願いいたします。`}
  `;

const phone =
  (tone: Tone): JapaneseLetter =>
  (f) => letter`
    ${f.hi}
    ${f.me}
    突然のお電話で失礼いたします。

    ${offered(f)}
    ${why(f)}
    ${ask(f)}
    ${then(f)}
    ${times(f)}
    ${ifThatIsDifficult(f)}

    のちほど、メールでも改めてご連絡いたします。
    ${closing(f, tone)}
  `;

/** Asks for time, with a day on which something happens (domain, section 2, rows 3, 4 and 5). */
export const pause: JapaneseLetters = lettersOf({
  subject,
  warm: [inTone('warm'), warmSorryFirst],
  formal: inTone('formal'),
  brief,
  chat,
  text,
  phone,
});
