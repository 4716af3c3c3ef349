import { because, letter, say, spare } from '../../../../letters/bow-out/template.ts';
import { lettersOf } from '../mail.ts';
import { subjects } from '../parts.ts';
import type { JapaneseLetter, JapaneseLetters, JapaneseMail, LetterFacts } from '../facts.ts';
import type { Tone } from '../../../../letters/types.ts';

type Situation = 'acceptOffer' | 'confirmInterview' | 'nextStep';

function situationOf(f: LetterFacts): Situation {
  if (f.accepts) return 'acceptOffer';
  return f.rounds || f.maybeBooked ? 'confirmInterview' : 'nextStep';
}

/** 「12月2日（水）の面接」, to an agency with the job */
const theInterview = (f: LetterFacts) =>
  f.rounds?.allAt(f.employer) ??
  say`${f.employer && say`${f.employer}の`}${f.isBefore ? '最初' : '次'}の面接`;

/** Thanks to whoever answered questions in the last interview. */
const thanksForAnswers = (f: LetterFacts) =>
  f.hasHeard &&
  (f.who
    ? spare(2)`前回ご説明くださった${f.who}にも、お礼をお伝えいただけましたら幸いです。`
    : f.isAgency
      ? undefined
      : spare(2)`前回は丁寧にお答えいただき、ありがとうございました。`);

/** What is confirmed, accepted or gone on with. */
function news(f: LetterFacts, tone: Tone) {
  switch (situationOf(f)) {
    case 'acceptOffer':
      return tone === 'brief'
        ? because('offer')`${f.named && say`${f.named}の`}内定をお受けいたします。`
        : because('offer')`${f.named && say`${f.named}の`}内定を、喜んでお受けいたします。`;
    case 'confirmInterview':
      return say`${theInterview(f)}には、予定どおり伺います。`;
    case 'nextStep':
      return say`${f.named && say`${f.named}の`}選考を、ぜひ続けさせていただきたいと思っております。`;
  }
}

const thanksForOffer = (f: LetterFacts) =>
  f.accepts &&
  (f.isAgency
    ? say`内定に至るまでお力添えをいただき、誠にありがとうございます。`
    : say`このたびは${f.ofRole}内定のご連絡をいただき、誠にありがとうございます。`);

/** The one question, or what may be asked for. */
const ask = (f: LetterFacts) => {
  switch (situationOf(f)) {
    case 'acceptOffer':
      return say`今後の手続きについて、お知らせいただけますと幸いです。`;
    case 'confirmInterview':
      return say`あらかじめ準備しておくことや持参するものがございましたら、お知らせいただけますと幸いです。`;
    case 'nextStep':
      return say`次の面接の候補日を、いくつかお知らせいただけますでしょうか。`;
  }
};

const tell = (f: LetterFacts) =>
  f.isAgency && situationOf(f) !== 'confirmInterview' && say`${f.client}へのご連絡をお願いいたします。`;

const closing = (f: LetterFacts, tone: Tone) => {
  const please = tone === 'formal' ? 'お願い申し上げます' : 'お願いいたします';
  switch (situationOf(f)) {
    case 'acceptOffer':
      return f.isAgency ? say`引き続き、どうぞよろしく${please}。` : say`入社後も、よろしく${please}。`;
    case 'confirmInterview':
      return say`${f.isAgency ? '引き続き' : '当日は'}、どうぞよろしく${please}。`;
    case 'nextStep':
      return say`引き続き、どうぞよろしく${please}。`;
  }
};

/** What is looked forward to, in the warm tone. */
const glad = (f: LetterFacts) => {
  switch (situationOf(f)) {
    case 'acceptOffer':
      return f.isAgency ? undefined : say`皆様と一緒に働けることを楽しみにしております。`;
    case 'confirmInterview':
      return f.who && f.isEmail && !f.isAgency && !f.isBefore && !f.hasHeard
        ? say`これまでに${f.who}から伺ったお話をもとに準備してまいります。またお話しできることを、楽しみにしております。`
        : say`お話しできることを楽しみにしております。`;
    case 'nextStep':
      return f.hasHeard ? undefined : say`これまでご丁寧に対応していただき、ありがとうございます。`;
  }
};

const inTone =
  (tone: Tone): JapaneseLetter =>
  (f) => letter`
    ${f.hi}

    ${f.meInDebt}

    ${thanksForOffer(f)}
    ${news(f, tone)}
    ${tone === 'warm' && spare(1)`${glad(f)}`}
    ${thanksForAnswers(f)}
    ${tell(f)}

    ${ask(f)}
    ${closing(f, tone)}

    ${f.sign}
  `;

const warmInShort: JapaneseLetter = (f) => letter`
  ${f.hi}

  ${f.meInDebt}

  ${news(f, 'warm')}
  ${tell(f)}
  ${thanksForAnswers(f)}
  ${ask(f)}

  ${spare(1)`${glad(f)}`}
  ${closing(f, 'warm')}

  ${f.sign}
`;

const chat =
  (tone: Tone): JapaneseLetter =>
  (f) => letter`
    ${f.hi}

    ${f.me}
    ${thanksForOffer(f)}
    ${news(f, tone)}
    ${tone === 'warm' && spare(1)`${glad(f)}`}
    ${thanksForAnswers(f)}
    ${tell(f)}
    ${ask(f)}
    ${closing(f, 'warm')}
  `;

const text =
  (tone: Tone): JapaneseLetter =>
  (f) => letter`
    ${f.hi}
    ${f.me}
    ${thanksForOffer(f)}
    ${news(f, tone)}
    ${tell(f)}
    ${ask(f)}
    ${closing(f, 'warm')}
  `;

const subject: JapaneseMail['subject'] = (f) => {
  switch (situationOf(f)) {
    case 'acceptOffer':
      return subjects(f, say`内定承諾のご連絡`);
    case 'confirmInterview':
      return subjects(f, f.rounds?.isOne ? say`${f.rounds.day}の面接に伺います` : say`面接に伺います`);
    case 'nextStep':
      return subjects(f, say`選考継続のお願い`);
  }
};

/** Stays in: confirms the interview, or accepts the offer (domain, section 2, rows 3 and 7). */
export const stay: JapaneseLetters = lettersOf({
  subject,
  warm: [inTone('warm'), warmInShort],
  formal: inTone('formal'),
  brief: inTone('brief'),
  chat,
  text,
});
