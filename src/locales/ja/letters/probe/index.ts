import { letter, say, spare } from '../../../../letters/bow-out/template.ts';
import { lettersOf } from '../mail.ts';
import { subjects } from '../parts.ts';
import type { JapaneseLetter, JapaneseLetters, JapaneseMail, LetterFacts } from '../facts.ts';
import type { Tone } from '../../../../letters/types.ts';

/** 「12月2日の面接で伺いたいこと（データエンジニア）」 */
const subject: JapaneseMail['subject'] = (f) =>
  subjects(f, f.rounds ? say`${f.rounds.day}の面接で伺いたいこと` : say`面接で伺いたいこと`);

/** 「12月2日（水）の面接」, to an agency with the job */
const interview = (f: LetterFacts) =>
  f.rounds?.nextAt(f.employer) ?? say`${f.employer && say`${f.employer}の`}次の面接`;

/** Who passes it on: an agency, or whoever does not hold the interview. */
const passOn = (f: LetterFacts) => {
  if (f.isAgency)
    return say`${f.isShort ? '' : 'お手数ですが、'}${f.interviewer ?? f.client}にお伝えいただけますでしょうか。`;
  return (
    f.interviewer && say`${f.isShort ? '' : 'お手数ですが、'}${f.interviewer}にお伝えいただけますでしょうか。`
  );
};

/** 「前回の面接ではお話を聞かせていただき、ありがとうございました。」, to somebody who was met. */
const thanksForLast = (f: LetterFacts) =>
  f.meetsAgain && !f.isBefore && spare(2)`前回の面接ではお話を聞かせていただき、ありがとうございました。`;

/** 「12月2日（水）の面接でまたお話しできることを、楽しみにしております。」, where it is known that they have met. */
const lookingForward = (f: LetterFacts) => {
  if (f.isBefore) return say`${interview(f)}では、お話しできることを楽しみにしております。`;
  return f.meetsAgain
    ? say`${interview(f)}でまたお話しできることを、楽しみにしております。`
    : say`${interview(f)}では、改めてお話を伺えることを楽しみにしております。`;
};

const warm: JapaneseLetter = (f) => letter`
  ${f.hi}

  ${f.me}

  ${thanksForLast(f)}
  ${lookingForward(f)}

  当日のお時間を大切に使えればと思い、伺いたいことを先にお送りいたします。
  ${f.agenda}

  ${passOn(f) ?? say`当日、差し支えのない範囲でお聞かせいただけますと幸いです。`}
  どうぞよろしくお願いいたします。

  ${f.sign}
`;

const warmIfTimeAllows: JapaneseLetter = (f) => letter`
  ${f.hi}

  ${f.me}

  ${interview(f)}に向けて、伺いたいことを整理いたしました。
  お時間が許すようでしたら、当日お聞かせいただけますと幸いです。
  ${f.agenda}

  ${passOn(f)}
  どうぞよろしくお願いいたします。

  ${f.sign}
`;

const formal: JapaneseLetter = (f) => letter`
  ${f.hi}

  ${f.me}

  ${interview(f)}に際し、以下の点について伺いたく存じます。
  ${f.agenda}

  ${passOn(f) ?? say`当日、差し支えのない範囲でお聞かせいただけますと幸いに存じます。`}
  何卒よろしくお願い申し上げます。

  ${f.sign}
`;

const brief: JapaneseLetter = (f) => letter`
  ${f.hi}

  ${f.me}

  ${interview(f)}で伺いたいことを、事前にお送りします。
  ${f.agenda}

  ${passOn(f)}
  当日はよろしくお願いいたします。

  ${f.sign}
`;

const chat =
  (tone: Tone): JapaneseLetter =>
  (f) => letter`
    ${f.hi}

    ${f.me}
    ${f.isAgency || !f.rounds ? interview(f) : say`${f.rounds.first}の面接`}で、以下の点を${tone === 'formal' ? '伺いたく存じます' : '伺えましたら幸いです'}。
    ${f.agenda}

    ${passOn(f)}
    ${spare(1)`よろしくお願いいたします。`}
  `;

/** A text message has no room for the questions themselves. */
const text =
  (tone: Tone): JapaneseLetter =>
  (f) => letter`
    ${f.hi}
    ${f.me}
    ${f.mostUnclear ? say`${interview(f)}では、特に${f.mostUnclear}について伺いたいと考えております。` : say`${interview(f)}では、仕事の内容についていくつか伺いたいと考えております。`}
    ${passOn(f)}
    ${tone === 'formal' ? say`何卒よろしくお願いいたします。` : say`当日はよろしくお願いいたします。`}
  `;

/** Sends the questions ahead of the interview (domain, section 4). */
export const probe: JapaneseLetters = lettersOf({
  subject,
  warm: [warm, warmIfTimeAllows],
  formal,
  brief,
  chat,
  text,
});
