import { because, say, spare } from '../../../../letters/bow-out/template.ts';
import { subjects } from '../parts.ts';
import type { Tone } from '../../../../letters/types.ts';
import type { Line } from '../../../../letters/bow-out/template.ts';
import type { JapaneseMail, LetterFacts } from '../facts.ts';

type Situation = 'adjustment' | 'thisOffer' | 'acceptedElsewhere' | 'somethingCameUp' | 'otherOffer';

export function situationOf(f: LetterFacts): Situation {
  if (f.needsAdjustment) return 'adjustment';
  if (f.hasOffer) return 'thisOffer';
  if (f.isUnsigned) return 'acceptedElsewhere';
  return f.isLife && !f.hasOtherOffer ? 'somethingCameUp' : 'otherOffer';
}

/** 「12月2日（水）の面接」, 「次の面接」 or 「次の選考」; to an agency with the job. */
const theInterview = (f: LetterFacts): Line => {
  if (f.rounds) return f.rounds.allAt(f.employer);
  const job = f.employer && say`${f.employer}の`;
  return f.slots || f.needsAdjustment ? say`${job}次の面接` : say`${job}次の選考`;
};

/** Thanks for an offer that is to be thought over. */
export const offered = (f: LetterFacts) =>
  f.hasOffer &&
  !f.needsAdjustment &&
  (f.named
    ? because('situation')`${f.named}の内定のご連絡をいただき、誠にありがとうございます。`
    : because('situation')`このたびは${f.ofRole}内定のご連絡をいただき、誠にありがとうございます。`);

/** Why there has to be a wait: other offers, a contract that is awaited, or something that came up. */
export function why(f: LetterFacts): Line | undefined {
  switch (situationOf(f)) {
    case 'adjustment':
      return f.adjustment
        ? say`${theInterview(f)}にあたり、${f.adjustment}を必要としております。`
        : say`${theInterview(f)}にあたり、配慮をお願いしたい点がございます。`;
    case 'thisOffer':
      return f.hasOtherOffer
        ? because('otherJob')`他社からも内定をいただいており、よく考えてからお返事をしたいと思っております。`
        : say`大切なことですので、よく考えてからお返事をしたいと思っております。`;
    case 'acceptedElsewhere':
      return because('otherJob')`他社の内定をお受けし、正式な書面を待っているところです。`;
    case 'somethingCameUp':
      return f.rounds
        ? because(
            'situation',
          )`大変申し訳ございませんが、やむを得ない事情により、${theInterview(f)}に伺うことが難しくなりました。`
        : because('situation')`やむを得ない事情により、日程についてご相談がございます。`;
    case 'otherOffer':
      return f.hasOtherOffer
        ? because('otherJob')`他社から内定をいただいておりますが、お返事はまだしておりません。`
        : say`選考を進めていただくにあたり、もう少しお時間をいただきたく、${f.contacted}。`;
  }
}

/** What the letter is about, where the reason would come out of nowhere. */
export const consult = (f: LetterFacts) =>
  situationOf(f) === 'otherOffer' &&
  f.hasOtherOffer &&
  !f.isAgency &&
  say`${f.rounds ? '面接' : '選考'}の日程について、ご相談がございます。`;

/** The one question: 「つきましては、12月2日（水）の面接を延期していただくことは可能でしょうか。」 */
export function ask(f: LetterFacts): Line {
  const to = f.isAgency && say`${f.client}に`;
  switch (situationOf(f)) {
    case 'adjustment':
      return to
        ? say`${to}ご対応いただけるか、ご確認いただけますでしょうか。`
        : say`ご対応いただくことは可能でしょうか。`;
    case 'thisOffer':
      if (to)
        return f.deadline
          ? say`${to}、${f.deadline}までお返事をお待ちいただけるか、ご確認いただけますでしょうか。`
          : say`${to}、お返事をもう数日お待ちいただけるか、ご確認いただけますでしょうか。`;
      return f.deadline
        ? say`お返事を${f.deadline}までお待ちいただくことは可能でしょうか。`
        : say`お返事をもう数日お待ちいただくことは可能でしょうか。`;
    case 'somethingCameUp': {
      if (f.rounds)
        return to
          ? say`${to}、日程を変更していただけるか、ご確認いただけますでしょうか。`
          : say`日程を変更していただくことは可能でしょうか。`;
      const wait = f.slots
        ? say`${theInterview(f)}の日程を調整して`
        : say`${theInterview(f)}を少しの間お待ち`;
      return to
        ? say`${to}、${wait}いただけるか、ご確認いただけますでしょうか。`
        : say`${wait}いただくことは可能でしょうか。`;
    }
    default:
      return to
        ? say`${f.hasOtherOffer ? '少し考える時間をいただきたく、' : ''}${to}、${theInterview(f)}を延期していただけるか、ご確認いただけますでしょうか。`
        : f.hasOtherOffer
          ? say`${f.isEmail ? '気持ちをきちんと整理したうえで臨みたく' : '少し考える時間をいただきたく'}、${theInterview(f)}を延期していただくことは可能でしょうか。`
          : say`つきましては、${theInterview(f)}を延期していただくことは可能でしょうか。`;
  }
}

/** What happens next: a day on which something happens, other times, or both. */
export function then(f: LetterFacts): Line | undefined {
  const { deadline, slots } = f;
  switch (situationOf(f)) {
    case 'adjustment':
      return slots
        ? say`準備にお時間が必要でしたら、${slots}でしたら日程の変更も可能です。`
        : say`準備にお時間が必要でしたら、日程の変更も可能です。`;
    case 'thisOffer':
      return slots && say`お返事の前にお話しする場合は、${slots}でしたらお時間をいただけます。`;
    case 'acceptedElsewhere':
      return deadline
        ? say`選考を続けさせていただくかどうかは、${deadline}までにご連絡いたします。`
        : say`状況が決まり次第、選考を続けさせていただくかどうかをご連絡いたします。`;
    case 'somethingCameUp':
      if (slots) return say`${slots}でしたら、都合がつきます。`;
      return deadline
        ? say`伺える日程を、${deadline}までにご連絡いたします。`
        : say`伺える日程は、分かり次第ご連絡いたします。`;
    case 'otherOffer':
      if (deadline) return say`選考を続けさせていただくかどうかは、${deadline}までに必ずご連絡いたします。`;
      return slots ? undefined : say`決まり次第、選考を続けさせていただくかどうかをご連絡いたします。`;
  }
}

/** Other times, where the interview would still take place. */
export function times(f: LetterFacts): Line | undefined {
  const situation = situationOf(f);
  if (situation !== 'acceptedElsewhere' && situation !== 'otherOffer') return undefined;
  return f.slots && say`続けさせていただく場合は、${f.slots}でしたら伺えます。`;
}

/** The one apology, for what is moved. */
export function sorry(f: LetterFacts): Line | undefined {
  const situation = situationOf(f);
  if (situation === 'adjustment' || situation === 'thisOffer') return undefined;
  if (situation === 'somethingCameUp' && f.rounds) return undefined;
  if (f.isImminent) return say`直前のご連絡となり、申し訳ございません。`;
  return f.rounds
    ? say`日程をご調整いただいたにもかかわらず、申し訳ございません。`
    : say`ご迷惑をおかけし、申し訳ございません。`;
}

export const sorryIfRoom = (f: LetterFacts) => {
  const words = sorry(f);
  return words && spare(1)`${words}`;
};

/** The easy way out. */
export const ifThatIsDifficult = (f: LetterFacts): Line | undefined => {
  const situation = situationOf(f);
  if (!f.isAgency && (situation === 'otherOffer' || situation === 'acceptedElsewhere')) return undefined;
  if (f.needsAdjustment) return f.deadline && say`${f.deadline}までにお知らせいただけましたら幸いです。`;
  return spare(
    2,
  )`${f.rounds && !f.hasOffer ? '日程の変更が' : ''}難しいようでしたら、改めてご相談させてください。`;
};

/** The one apology, in the sentence that the letter ends with. */
export const closing = (f: LetterFacts, tone: Tone): Line => {
  const please = tone === 'formal' ? 'お願い申し上げます' : 'お願いいたします';
  const surely = tone === 'formal' ? '何卒' : 'どうぞ';
  const situation = situationOf(f);
  const isMoved = situation === 'otherOffer' || situation === 'acceptedElsewhere';
  if (f.isImminent && isMoved)
    return say`直前のご連絡となり申し訳ございませんが、${surely}よろしく${please}。`;
  if (f.rounds && isMoved)
    return say`日程をご調整いただいたところ申し訳ございませんが、${surely}よろしく${please}。`;
  return say`お手数をおかけしますが、${surely}よろしく${please}。`;
};

export const subject: JapaneseMail['subject'] = (f) => {
  switch (situationOf(f)) {
    case 'thisOffer':
      return subjects(f, say`内定へのお返事の期限について`);
    case 'adjustment':
      return subjects(f, say`面接でのご配慮のお願い`);
    default:
      return subjects(
        f,
        f.rounds
          ? f.rounds.isOne
            ? say`${f.rounds.day}の面接延期のお願い`
            : say`面接延期のお願い`
          : say`選考日程のご相談`,
      );
  }
};
