import { because, letter, say, spare } from '../../../../letters/bow-out/template.ts';
import { client, thankThem, them } from '../parts.ts';
import type { LetterFacts, ArabicLetter, ArabicLetters, ArabicMail } from '../facts.ts';
import type { Tone } from '../../../../letters/types.ts';

/** « قبل المقابلة المقررة يوم 2 ديسمبر», « قبل أن أردّ على عرضكم»; nothing after a yes. */
const before = (f: LetterFacts) => {
  if (f.hasAccepted) return undefined;
  if (f.hasOffer) return because('situation')` قبل أن أردّ على ${f.isAgency ? 'العرض' : 'عرضكم'}`;
  return f.rounds ? say` قبل ${f.rounds.next}` : say` قبل الخطوة التالية`;
};

/** «هل يمكننا التحدث هاتفيًا ربع ساعة قبل المقابلة …؟» An agency arranges it with its client. */
export const ask = (f: LetterFacts) =>
  f.isAgency
    ? say`هل يمكنكم ترتيب مكالمة مدتها ربع ساعة مع ${f.hasOffer ? them(f) : client(f)}${before(f)}؟`
    : say`هل يمكننا التحدث هاتفيًا ربع ساعة${before(f)}؟`;

/** An agency arranges the call and is not in it. */
const withYou = (f: LetterFacts) => (f.isAgency ? undefined : say` معكم`);

/** «أودّ أن أعرف المزيد عن المسار الذي …» */
const topic = (f: LetterFacts) => {
  const lead = f.hasAccepted ? because('situation')`بعد أن قبلت العرض، أودّ` : say`أودّ`;
  if (f.unclear) return say`${lead} أن أعرف المزيد عن ${f.unclear}.`;
  return f.hasOffer
    ? say`${lead} أن أناقش${withYou(f)} نقطة أو نقطتين في العرض.`
    : say`${lead} أن أناقش${withYou(f)} نقطة أو نقطتين بشأن الوظيفة.`;
};

export const when = (f: LetterFacts) =>
  f.slots
    ? say`يناسبني ${f.slots}.`
    : f.isAgency
      ? say`سأرتّب وقتي على الموعد الذي يناسبهم.`
      : say`اقترحوا الوقت الذي يناسبكم، وسأرتّب وقتي على أساسه.`;

const otherwise = (f: LetterFacts) =>
  f.slots &&
  (f.isAgency
    ? spare(3)`وإن لم يناسبهم ذلك، فسأرتّب وقتي على الموعد الذي يقترحونه.`
    : spare(3)`وإن لم يناسبكم ذلك، فاقترحوا موعدًا آخر وسأرتّب وقتي على أساسه.`);

/** Where there is an offer, thanks for it and the day of the answer. */
const offered = (f: LetterFacts) =>
  f.hasOffer &&
  (f.isAgency
    ? because('situation')`شكرًا لكم على إيصال عرض ${f.theRole}${f.at}.`
    : because('situation')`شكرًا جزيلًا لكم على عرض ${f.theRole}.`);

const answerBy = (f: LetterFacts) =>
  f.hasOffer && f.deadline && because('situation')`وسيصلكم ردّي على العرض بحلول ${f.deadline}.`;

/** The role, where nothing has named it. */
const about = (f: LetterFacts) => !f.hasOffer && f.role && spare(5)`أكتب إليكم بخصوص ${f.theRole}${f.there}.`;

/** «أعجبني كثيرًا لقاء الفريق، وأرجو نقل شكري إلى سامي ولينا.» */
const enjoyed = (f: LetterFacts) => {
  if (f.enjoyed) return say`أعجبني كثيرًا ${f.enjoyed}${f.who && say`، وأرجو نقل شكري إلى ${f.who}`}.`;
  return f.hasOffer ? thankThem(f) : undefined;
};

const warm: ArabicLetter = (f) => letter`
  ${f.hi('warm')}

  ${offered(f)}
  ${ask(f)}
  ${topic(f)}

  ${when(f)}
  ${otherwise(f)}
  ${answerBy(f)}

  ${enjoyed(f)}
  ${!f.hasOffer && say`شكرًا جزيلًا على ${f.isAgency ? 'مساعدتكم' : 'وقتكم'}.`}

  ${f.bye('مع خالص التحية')}
`;

const warmTopicFirst: ArabicLetter = (f) => letter`
  ${f.hi('warm', 'السلام عليكم')}

  ${offered(f)}
  ${enjoyed(f)}
  ${topic(f)}
  ${ask(f)}

  ${when(f)}
  ${answerBy(f)}
  وإن كان ترتيب مكالمة صعبًا، فيكفيني ردّ قصير بالبريد.

  ${f.bye('مع الشكر وأطيب التحيات')}
`;

const formal: ArabicLetter = (f) => letter`
  ${f.hi('formal')}

  ${offered(f)}
  ${topic(f)}
  ${ask(f)}

  ${when(f)}
  ${otherwise(f)}
  ${answerBy(f)}

  ${enjoyed(f)}
  ${!f.hasOffer && say`أشكركم على ${f.isAgency ? 'مساعدتكم' : 'وقتكم'}.`}

  ${f.bye('مع فائق الاحترام والتقدير')}
`;

const brief: ArabicLetter = (f) => letter`
  ${f.hi('brief')}

  ${offered(f)}
  ${ask(f)}
  ${topic(f)}
  ${when(f)}
  ${answerBy(f)}

  ${f.bye('مع الشكر والتحية')}
`;

const short =
  (tone: Tone): ArabicLetter =>
  (f) => letter`
    ${f.hi(tone)}

    ${offered(f)}
    ${(f.channel === 'chat' || f.from) && about(f)}
    ${ask(f)}
    ${topicInShort(f)}
    ${when(f)}
    ${answerBy(f)}
    ${!f.hasOffer && (tone === 'formal' ? say`أشكركم جزيل الشكر.` : say`شكرًا لكم.`)}
  `;

/** A text message has room for one thing. */
export const topicInShort = (f: LetterFacts) =>
  f.channel === 'text' && f.mostUnclear
    ? spare(4)`أودّ أن أعرف المزيد عن ${f.mostUnclear}.`
    : spare(4)`${topic(f)}`;

const mail: ArabicMail = {
  subject: (f) => {
    const call = f.isAgency ? 'هل يمكن ترتيب مكالمة' : 'هل يمكننا التحدث';
    const about = f.role && say` بخصوص ${f.hasOffer ? 'عرض ' : ''}وظيفة ${f.role}`;
    return [
      ...(f.rounds && f.role && !f.hasOffer && !f.hasAccepted
        ? [
            say`${call} قبل مقابلة وظيفة ${f.role} ${f.rounds.first}؟`,
            say`${call} قبل مقابلة ${f.role} ${f.rounds.first}؟`,
            say`مكالمة قبل مقابلة ${f.role} ${f.rounds.first}`,
          ]
        : []),
      ...(about ? [say`${call}${about}؟`, say`مكالمة بخصوص ${f.role}`] : []),
      f.isAgency ? say`هل يمكن ترتيب مكالمة قصيرة؟` : say`هل يمكننا التحدث ربع ساعة؟`,
    ].slice(0, f.role ? -1 : undefined);
  },
  email: { warm: [warm, warmTopicFirst], formal: [formal], brief: [brief] },
  chat: { warm: [short('warm')], formal: [short('formal')], brief: [short('brief')] },
  text: { warm: [short('warm')], formal: [short('formal')], brief: [short('brief')] },
};

/** Asks for a quarter of an hour before the next step (domain, section 2, rows 2, 3, 8 and 10 to 15). */
export const askForCall: ArabicLetters = { ...mail, variants: { agency: mail } };
