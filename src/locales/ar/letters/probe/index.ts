import { because, letter, say, spare } from '../../../../letters/bow-out/template.ts';
import { client } from '../parts.ts';
import { respectful } from '../respectful.ts';
import type { LetterFacts, ArabicLetter, ArabicLetters, ArabicMail } from '../facts.ts';
import type { Tone } from '../../../../letters/types.ts';

/** «أسئلة قبل مقابلة هندسة البيانات يوم 2 ديسمبر» */
const subject: ArabicMail['subject'] = (f) => {
  const role = f.role && say` ${f.role}`;
  return [
    ...(f.rounds && f.role ? [say`أسئلة قبل مقابلة وظيفة${role} ${f.rounds.firstInShort}`] : []),
    ...(f.rounds ? [say`أسئلة قبل مقابلة${role} ${f.rounds.firstInShort}`] : []),
    f.role ? say`أسئلة قبل مقابلة${role}` : say`أسئلة قبل المقابلة`,
  ];
};

/** Who holds the interview, where that is known and is not the reader: the questions are theirs to answer. */
const other = (f: LetterFacts) => (f.interviewer?.text === f.to?.text ? undefined : f.interviewer);

/** The reader holds the interview. */
const isInterviewer = (f: LetterFacts) => f.interviewer && !other(f);

/** «مقابلتنا يوم الأربعاء 2 ديسمبر» to the one who holds it, to others «مقابلتي مع سامي يوم …» */
const interview = (f: LetterFacts) => {
  const whose = isInterviewer(f) ? 'مقابلتنا' : 'مقابلتي';
  const name = f.channel === 'text' ? undefined : other(f);
  return say`${whose}${f.there}${name && say` مع ${name}`}${f.rounds ? say` ${f.rounds.first}` : say` القادمة`}`;
};

/** «هل يمكنك إيصالها إلى سامي؟» */
const passOn = (f: LetterFacts) => {
  const name = other(f);
  if (f.isAgency) return say`هل يمكن${f.you} إيصالها إلى ${name ?? client(f)} قبل ذلك اليوم؟`;
  return name && say`هل يمكن${f.you} إيصالها إلى ${name} مسبقًا؟`;
};

/** «هل يمكنك إبلاغ سامي بذلك؟» */
const letThemKnow = (f: LetterFacts) => {
  const name = other(f);
  return name && say`هل يمكن${f.you} إبلاغ ${name} بذلك؟`;
};

const noAnswerNeeded = (f: LetterFacts) =>
  isInterviewer(f)
    ? say`لا حاجة إلى الرد عليها كتابةً قبل المقابلة.`
    : say`لا حاجة إلى الرد قبل المقابلة، فسأطرحها خلالها.`;

/** «أتطلع إلى لقائنا يوم الأربعاء 2 ديسمبر للحديث عن …» to the one who holds it. */
const opening = (f: LetterFacts) =>
  isInterviewer(f)
    ? say`أتطلع إلى لقائنا${f.rounds && say` ${f.rounds.first}`} ${f.hasMetReader ? because('met')`لمتابعة حديثنا` : 'للحديث'} عن ${f.theRole}، وأودّ أن نتناول فيه هذه الأسئلة:`
    : say`قبل ${interview(f)}، أحببت أن أرسل بعض الأسئلة التي أودّ طرحها عن ${f.theRole}:`;

const warm: ArabicLetter = (f) => letter`
  ${f.hi('warm')}

  ${opening(f)}
  ${f.agenda}

  ${passOn(f) ?? noAnswerNeeded(f)}
  ${passOn(f) ? say`شكرًا جزيلًا ${f.toYou} على مساعدت${f.you}.` : isInterviewer(f) ? say`إلى اللقاء ${f.rounds?.weekday ?? 'قريبًا'}.` : say`شكرًا جزيلًا ${f.toYou} على وقت${f.you}.`}

  ${f.bye(isInterviewer(f) && !f.isAgency ? 'مع الشكر وأطيب التحيات' : 'مع أطيب التحيات')}
`;

const warmIfTimeAllows: ArabicLetter = (f) => letter`
  ${f.hi('warm', 'السلام عليكم')}

  بخصوص ${interview(f)}، أودّ أن أطرح هذه الأسئلة عن ${f.theRole} إن سمح الوقت:
  ${f.agenda}

  ${passOn(f) ?? spare(1)`ولا حاجة إلى الرد قبل المقابلة.`}
  شكرًا ${f.toYou} على مساعدت${f.you}.

  ${f.bye('مع خالص التحية')}
`;

const formal: ArabicLetter = (f) => letter`
  ${f.hi('formal')}

  تمهيدًا ل${interview(f)}، أودّ طرح الأسئلة الآتية عن ${f.theRole}:
  ${f.agenda}

  ${passOn(f) ?? noAnswerNeeded(f)}
  أشكركم جزيل الشكر.

  ${f.bye('مع فائق الاحترام والتقدير')}
`;

const brief: ArabicLetter = (f) => letter`
  ${f.hi('brief')}

  هذه أسئلتي عن ${f.theRole} قبل ${interview(f)}:
  ${f.agenda}

  ${passOn(f) ?? noAnswerNeeded(f)}

  ${f.bye('مع الشكر والتحية')}
`;

const chat =
  (tone: Tone): ArabicLetter =>
  (f) => letter`
    ${f.hi(tone)}

    ${tone === 'formal' ? say`تمهيدًا ل${interview(f)}، أودّ طرح هذه الأسئلة:` : say`قبل ${interview(f)}، هذه بعض الأسئلة التي أودّ طرحها:`}
    ${f.agenda}

    ${passOn(f) ?? spare(1)`${noAnswerNeeded(f)}`}
  `;

/** A text message has no room for the questions themselves. */
const text =
  (tone: Tone): ArabicLetter =>
  (f) => letter`
    ${f.hi(tone)}
    في ${interview(f)} أودّ أن أطرح بعض الأسئلة عن ${f.theRole}.
    ${f.mostUnclear && spare(1, 'doubts')`ويهمّني خصوصًا أن أعرف المزيد عن ${f.mostUnclear}.`}
    ${letThemKnow(f)}
    ${tone === 'formal' ? say`أشكركم جزيل الشكر.` : say`شكرًا ${f.toYou}.`}
  `;

const mail: ArabicMail = respectful({
  subject,
  email: { warm: [warm, warmIfTimeAllows], formal: [formal], brief: [brief] },
  chat: { warm: [chat('warm')], formal: [chat('formal')], brief: [chat('brief')] },
  text: { warm: [text('warm')], formal: [text('formal')], brief: [text('brief')] },
});

/** Sends the questions ahead of the interview (domain, section 4). */
export const probe: ArabicLetters = { ...mail, variants: { agency: mail } };
