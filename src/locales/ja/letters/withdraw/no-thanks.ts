import { letter, say, spare } from '../../../../letters/bow-out/template.ts';
import { cancel, cancelTravel, noTask, otherApplication } from '../parts.ts';
import type { JapaneseLetter, LetterFacts } from '../facts.ts';

/** With another application there, only this one is closed. */
const doNotContactMe = (f: LetterFacts) => {
  if (f.isAgency)
    return (
      !f.otherRole && say`今後、${f.company ?? say`こちらの企業`}の求人をご紹介いただく必要はございません。`
    );
  return f.otherRole
    ? say`本件に関する今後のご連絡は、お控えください。`
    : say`今後のご連絡は、お控えください。`;
};

/** Where a line was crossed: what has to be said, and nothing that is kind for the sake of it. */
const noThanks: JapaneseLetter = (f) => letter`
  ${f.hi}

  ${f.me}

  ${f.process}を辞退いたします。
  ${cancel(f, 'brief', 'キャンセルをお願いいたします')}
  ${cancelTravel(f)}
  ${noTask(f)}
  ${f.reason && spare(9)`${f.reason}`}
  ${otherApplication(f)}

  この判断が変わることはございません。
  ${doNotContactMe(f)}

  ${f.sign}
`;

const aloud: JapaneseLetter = (f) => letter`
  ${f.hi}
  ${f.me}

  ${f.process}を辞退いたします。
  ${cancel(f, 'brief', 'キャンセルをお願いいたします')}
  ${cancelTravel(f)}
  ${noTask(f)}
  ${f.reason && spare(9)`${f.reason}`}
  ${otherApplication(f)}

  この判断が変わることはございません。
  お電話で理由をお話しすることは控えます。
  折り返しのお電話には及びません。
  本日中に、同じ内容をメールでもお送りします。
  お伝えすることは以上です。
  失礼いたします。
`;

/** A letter, and what takes its place where a line was crossed. */
export const unlessWronged =
  (otherwise: JapaneseLetter): JapaneseLetter =>
  (f) =>
    f.wasWronged ? (f.isSpoken ? aloud(f) : noThanks(f)) : otherwise(f);
