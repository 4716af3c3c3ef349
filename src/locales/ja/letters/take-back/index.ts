import { letter, say, spare } from '../../../../letters/bow-out/template.ts';
import { lettersOf } from '../mail.ts';
import { reason, reasonIfRoom } from '../parts.ts';
import { byPhone, decision, firstByMail, giveBack, noExcuse, sorry, subject } from './parts.ts';
import type { JapaneseLetter, JapaneseLetters, LetterFacts } from '../facts.ts';
import type { Tone } from '../../../../letters/types.ts';

const grateful = (f: LetterFacts) =>
  f.isAgency
    ? say`ご推薦とお力添えをいただき、心より感謝しております。`
    : say`内定をいただけたことには、心より感謝しております。`;

const regards = (f: LetterFacts) => f.who && spare(2)`${f.who}にも、お詫びをお伝えいただけましたら幸いです。`;

const warm: JapaneseLetter = (f) => letter`
  ${f.hi}

  ${f.me}

  ${decision(f, 'warm')}
  ${reason(f)}

  ${firstByMail(f)}
  ${f.isAgency ? sorry(f) : noExcuse(f)}
  ${f.isAgency && grateful(f)}
  ${f.isAgency && regards(f)}

  ${giveBack(f)}
  ${byPhone(f)}

  ${f.isAgency ? say`身勝手を申しますが、何卒よろしくお願い申し上げます。` : grateful(f)}
  ${!f.isAgency && say`それだけに、このようなご連絡となりましたことを、深くお詫び申し上げます。`}

  ${f.sign}
`;

const warmGratefulFirst: JapaneseLetter = (f) => letter`
  ${f.hi}

  ${f.me}

  ${grateful(f)}
  ${decision(f, 'warm')}
  ${reason(f)}

  ${sorry(f)}
  ${giveBack(f)}
  ${byPhone(f)}
  ${regards(f)}

  どうぞよろしくお願いいたします。

  ${f.sign}
`;

const formal: JapaneseLetter = (f) => letter`
  ${f.hi}

  ${f.me}

  ${decision(f, 'formal')}
  ${reason(f)}
  ${sorry(f)}

  ${giveBack(f)}
  ${byPhone(f)}

  ${grateful(f)}
  ${regards(f)}
  何卒よろしくお願い申し上げます。

  ${f.sign}
`;

const brief: JapaneseLetter = (f) => letter`
  ${f.hi}

  ${f.me}

  ${decision(f, 'brief')}
  ${reason(f)}
  ${giveBack(f)}
  ${byPhone(f)}

  ${f.isAgency ? say`ご推薦いただいたことに、感謝しております。` : say`評価していただいたことに、感謝しております。`}
  よろしくお願いいたします。

  ${f.sign}
`;

const chat =
  (tone: Tone): JapaneseLetter =>
  (f) => letter`
    ${f.hi}

    ${f.me}
    ${decision(f, tone === 'formal' ? tone : 'brief')}
    ${reasonIfRoom(f)}

    ${giveBack(f)}
    よろしくお願いいたします。
  `;

const text =
  (tone: Tone): JapaneseLetter =>
  (f) => letter`
    ${f.hi}
    ${f.me}
    ${decision(f, tone === 'formal' ? tone : 'brief')}
    ${reasonIfRoom(f)}
    ${giveBack(f)}
    よろしくお願いいたします。
  `;

const phone =
  (tone: Tone): JapaneseLetter =>
  (f) => letter`
    ${f.hi}
    ${f.me}
    ${spare(2)`突然のお電話で失礼いたします。`}

    ${decision(f, tone)}
    ${reason(f)}
    ${sorry(f)}

    ${giveBack(f)}
    ${grateful(f)}
    のちほど、メールでも改めてご連絡いたします。
  `;

/** Takes back a yes to this offer (domain, section 2, row 2). */
export const takeBack: JapaneseLetters = lettersOf({
  subject,
  warm: [warm, warmGratefulFirst],
  formal,
  brief,
  chat,
  text,
  phone,
});
