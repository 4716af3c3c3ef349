import { letter, say } from '../../../../letters/bow-out/template.ts';
import { them } from '../parts.ts';
import { respectful } from '../respectful.ts';
import type { LetterFacts, ArabicLetter, ArabicLetters, ArabicMail } from '../facts.ts';
import type { Tone } from '../../../../letters/types.ts';

type Situation = 'acceptOffer' | 'confirmInterview' | 'nextStep';

function situationOf(f: LetterFacts): Situation {
  if (f.accepts) return 'acceptOffer';
  return f.rounds || f.maybeBooked ? 'confirmInterview' : 'nextStep';
}

/** «مقابلة وظيفة هندسة البيانات يوم الأربعاء 2 ديسمبر» */
const theInterview = (f: LetterFacts) => {
  if (f.rounds)
    return f.role ? say`${f.rounds.withRole(f.theRole)}${f.there}` : say`${f.rounds.all}${f.there}`;
  return say`المقابلة ${f.isBefore ? 'الأولى' : 'القادمة'}${f.forRole}${f.there}`;
};

/** Thanks to whoever answered questions in the last interview. */
const thanksForAnswers = (f: LetterFacts) => {
  if (!f.hasHeard) return undefined;
  if (f.who || f.isAgency)
    return say`${tell(f) ? 'كما أرجو' : 'أرجو'} نقل شكري ${f.who ? say`إلى ${f.who}` : say`إليهم`} على الإجابة عن أسئلتي في المقابلة الماضية.`;
  return say`شكرًا ${f.toYou} على الإجابة عن أسئلتي في المقابلة الماضية.`;
};

/** What is confirmed, accepted or gone on with. */
function news(f: LetterFacts, tone: Tone) {
  const offer = f.role ? say`عرض وظيفة ${f.role}${f.at}` : say`عرض العمل${f.at}`;
  switch (situationOf(f)) {
    case 'acceptOffer':
      if (tone === 'brief') return say`أقبل ${offer} بكل سرور.`;
      return tone === 'formal' ? say`يسعدني إبلاغكم بقبولي ${offer}.` : say`يسعدني أن أقبل ${offer}.`;
    case 'confirmInterview':
      return tone === 'formal'
        ? say`أودّ تأكيد حضوري ${theInterview(f)}.`
        : tone === 'warm'
          ? say`يسعدني أن أؤكد حضوري ${theInterview(f)}.`
          : say`أؤكد حضوري ${theInterview(f)}.`;
    case 'nextStep':
      return tone === 'formal'
        ? say`أودّ الاستمرار في الترشح${f.forRole}${f.there}.`
        : say`يسعدني أن أستمر في الترشح${f.forRole}${f.there}.`;
  }
}

/** The feeling that belongs to it, in the warm tone. */
const glad = (f: LetterFacts) => {
  switch (situationOf(f)) {
    case 'acceptOffer':
      return f.isAgency
        ? say`شكرًا جزيلًا ${f.toYou} على كل ما ${f.either('بذلته', 'بذلتموه')} من جهد.`
        : say`شكرًا جزيلًا ${f.toYou} على ثقت${f.you} بي، وأتطلع إلى بدء العمل.`;
    case 'confirmInterview':
      return f.isAgency
        ? undefined
        : say`وأتطلع إلى ${f.rounds && !f.rounds.isOne ? '' : 'هذا اللقاء وإلى '}معرفة المزيد عن العمل والفريق.`;
    case 'nextStep':
      return f.hasHeard ? undefined : say`شكرًا جزيلًا ${f.toYou} على متابعت${f.you} حتى الآن.`;
  }
};

/** The one question. */
const ask = (f: LetterFacts) => {
  switch (situationOf(f)) {
    case 'acceptOffer':
      return f.isAgency ? say`ما الذي تحتاج إليه الشركة مني الآن؟` : say`ما الخطوة التالية من جانبي؟`;
    case 'confirmInterview':
      return say`هل هناك ما ينبغي تحضيره مسبقًا أو إحضاره معي؟`;
    case 'nextStep':
      return say`ما الأيام التي ${f.isAgency ? 'تناسبهم' : `تناسب${f.you}`}؟`;
  }
};

const tell = (f: LetterFacts) =>
  f.isAgency && situationOf(f) !== 'confirmInterview' && say`أرجو إبلاغ ${them(f)} بذلك.`;

/** An interview has been arranged, and is confirmed. */
const isConfirming = (f: LetterFacts): boolean =>
  f.rounds !== undefined && situationOf(f) === 'confirmInterview';

const warm: ArabicLetter = (f) => letter`
  ${f.hi('warm')}

  ${news(f, 'warm')}
  ${tell(f)}
  ${thanksForAnswers(f)}
  ${glad(f)}

  ${ask(f)}

  ${isConfirming(f) && !f.hasHeard && say`شكرًا ${f.toYou} على ترتيب ${f.rounds && !f.rounds.isOne ? 'المواعيد' : 'الموعد'}، وإلى اللقاء قريبًا.`}
  ${f.accepts && f.who && say`وأرجو نقل تحياتي إلى ${f.who}.`}

  ${f.bye('مع أجمل التحيات')}
`;

const warmInShort: ArabicLetter = (f) => letter`
  ${f.hi('warm', 'السلام عليكم')}

  ${news(f, 'brief')}
  ${tell(f)}
  ${thanksForAnswers(f)}
  ${glad(f)}
  ${ask(f)}

  ${f.bye('مع أطيب التحيات')}
`;

const formal: ArabicLetter = (f) => letter`
  ${f.hi('formal')}

  ${news(f, 'formal')}
  ${tell(f)}
  ${thanksForAnswers(f)}
  ${f.accepts ? (f.isAgency ? glad(f) : say`أشكركم جزيل الشكر على ثقتكم بي.`) : situationOf(f) === 'nextStep' && glad(f)}

  ${ask(f)}

  ${f.bye('مع فائق الاحترام والتقدير')}
`;

const brief: ArabicLetter = (f) => letter`
  ${f.hi('brief')}

  ${news(f, 'brief')}
  ${tell(f)}
  ${thanksForAnswers(f)}
  ${situationOf(f) === 'nextStep' && glad(f)}
  ${ask(f)}

  ${f.bye('مع الشكر والتحية')}
`;

const short =
  (tone: Tone): ArabicLetter =>
  (f) => letter`
    ${f.hi(tone)}

    ${news(f, tone)}
    ${tell(f)}
    ${f.channel === 'chat' && thanksForAnswers(f)}
    ${tone === 'warm' && glad(f)}
    ${ask(f)}
  `;

/** The first that fits an inbox is used. */
const subject: ArabicMail['subject'] = (f) => {
  switch (situationOf(f)) {
    case 'acceptOffer':
      return f.role
        ? [say`قبول عرض وظيفة ${f.role}${f.at}`, say`قبول عرض وظيفة ${f.role}`, say`قبول عرض ${f.role}`]
        : [say`قبول عرض العمل${f.at}`, say`قبول عرض العمل`];
    case 'confirmInterview': {
      const { rounds } = f;
      if (!f.role)
        return rounds
          ? [say`تأكيد حضور ${rounds.all}`, say`تأكيد حضور المقابلة`]
          : [say`تأكيد حضور المقابلة`];
      const noun = rounds?.noun ?? 'مقابلة';
      const when = rounds && say` ${rounds.inShort}`;
      return [
        say`تأكيد حضور ${noun} وظيفة ${f.role}${f.there}${when}`,
        say`تأكيد حضور ${noun} وظيفة ${f.role}${when}`,
        say`تأكيد ${noun} ${f.role}${when}`,
        say`تأكيد ${noun} ${f.role}`,
      ];
    }
    case 'nextStep':
      return f.role
        ? [
            say`الاستمرار في الترشح لوظيفة ${f.role}${f.there}`,
            say`الاستمرار في الترشح لوظيفة ${f.role}`,
            say`الاستمرار: ${f.role}`,
          ]
        : [say`الاستمرار في إجراءات التوظيف${f.there}`, say`الاستمرار في إجراءات التوظيف`];
  }
};

const mail: ArabicMail = respectful({
  subject,
  email: { warm: [warm, warmInShort], formal: [formal], brief: [brief] },
  chat: { warm: [short('warm')], formal: [short('formal')], brief: [short('brief')] },
  text: { warm: [short('warm')], formal: [short('formal')], brief: [short('brief')] },
});

/** Stays in: confirms the interview, or accepts the offer (domain, section 2, rows 3 and 7). */
export const stay: ArabicLetters = { ...mail, variants: { agency: mail } };
