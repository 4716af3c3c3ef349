import { because, say, spare } from '../../../../letters/bow-out/template.ts';
import { asked, them } from '../parts.ts';
import type { Tone } from '../../../../letters/types.ts';
import type { Line } from '../../../../letters/bow-out/template.ts';
import type { LetterFacts, ArabicMail } from '../facts.ts';

type Situation = 'adjustment' | 'thisOffer' | 'acceptedElsewhere' | 'somethingCameUp' | 'otherOffer';

export function situationOf(f: LetterFacts): Situation {
  if (f.needsAdjustment) return 'adjustment';
  if (f.hasOffer) return 'thisOffer';
  if (f.isUnsigned) return 'acceptedElsewhere';
  return f.isLife && !f.hasOtherOffer ? 'somethingCameUp' : 'otherOffer';
}

/** «مقابلة يوم الأربعاء 2 ديسمبر», «المقابلة القادمة» or «الخطوة التالية» */
export const theInterview = (f: LetterFacts): Line => {
  const role = isNamed(f) ? undefined : f.forRole;
  if (f.rounds) return say`${f.rounds.all}${role}${there(f)}`;
  return f.slots || f.needsAdjustment
    ? say`المقابلة القادمة${role}${there(f)}`
    : say`الخطوة التالية${role}${there(f)}`;
};

/** The company, for an agency, where there is room and it is not the one that is asked. */
const there = (f: LetterFacts) => (f.channel === 'text' || !f.client ? undefined : f.there);

/** The subject of an email or the opening of a call has named the role, or that of a text message without a name. */
const isNamed = (f: LetterFacts) =>
  f.channel === 'phone' || (f.channel === 'text' && !f.from) || (f.channel === 'email' && !f.isAgency);

/** Why there has to be a wait: other offers, a contract that is awaited, or something that came up. */
export function why(f: LetterFacts): Line | undefined {
  switch (situationOf(f)) {
    case 'adjustment':
      return undefined;
    case 'thisOffer':
      return f.hasOtherOffer
        ? because('otherJob')`ولديّ أيضًا عرض آخر، وأودّ أن أدرس العرضين بعناية.`
        : say`أودّ أن أدرس العرض بعناية قبل أن أقرر.`;
    case 'acceptedElsewhere':
      return because('otherJob')`أنتظر عقدًا لوظيفة أخرى.`;
    case 'somethingCameUp':
      return f.rounds
        ? because('situation')`طرأ أمر يمنعني من حضور ${theInterview(f)}.`
        : because('situation')`طرأ أمر يحتاج إلى متابعة مني.`;
    case 'otherOffer':
      return f.hasOtherOffer
        ? because(
            'otherJob',
          )`تلقيت عرضًا من شركة أخرى، وأحتاج إلى ${f.deadline ? 'بعض الوقت' : 'بضعة أيام'} لدراسته قبل أن أتخذ قراري.`
        : say`أحتاج إلى مزيد من الوقت قبل أن أستمر في الترشح.`;
  }
}

/** The one question: «هل يمكننا تأجيل المقابلة المقررة يوم 2 ديسمبر؟» */
export function ask(f: LetterFacts, isInterviewNamed = false): Line {
  const situation = situationOf(f);
  const whom = f.hasOffer ? them(f) : asked(f);
  if (situation === 'adjustment') {
    const need = f.adjustment ?? 'بعض الترتيبات الخاصة';
    return f.isAgency
      ? say`أحتاج إلى ${need} في ${f.rounds?.all ?? 'المقابلة القادمة'}، فهل يمكن${f.you} سؤال ${whom} إن كان ذلك ممكنًا؟`
      : say`أحتاج إلى ${need} في ${theInterview(f)}، فهل هذا ممكن؟`;
  }
  if (situation === 'thisOffer') {
    if (f.isAgency)
      return f.deadline
        ? say`هل يمكن${f.you} سؤال ${whom} إن كان بإمكاني الردّ يوم ${f.deadline}؟`
        : say`هل يمكن${f.you} سؤال ${whom} إن كان بإمكاني الردّ بعد بضعة أيام؟`;
    return f.deadline ? say`هل يمكنني الردّ يوم ${f.deadline}؟` : say`هل يمكنني الردّ بعد بضعة أيام؟`;
  }
  const postpone =
    situation === 'somethingCameUp' && f.rounds
      ? say`تأجيل${f.rounds.them}`
      : isInterviewNamed && f.rounds
        ? say`تأجيل ${f.rounds.these}`
        : say`تأجيل ${theInterview(f)}`;
  const until = situation === 'acceptedElsewhere' && say` إلى أن يصلني`;
  return f.isAgency
    ? say`هل يمكن${f.you} سؤال ${whom} إن كان من الممكن ${postpone}${until}؟`
    : say`هل يمكن ${postpone}${until}؟`;
}

/** What happens next: a day on which something happens, other times, or both. */
export function then(f: LetterFacts): Line | undefined {
  const { deadline, slots } = f;
  switch (situationOf(f)) {
    case 'adjustment':
      return slots
        ? say`وإن تعذّر ترتيب ذلك في الموعد، فيناسبني أيضًا ${slots}.`
        : say`وإن تعذّر ترتيب ذلك في الموعد، فيمكننا اختيار يوم آخر.`;
    case 'thisOffer':
      return slots && say`وإن كان من المفيد أن نتحدث قبل ذلك، فيناسبني ${slots}.`;
    case 'acceptedElsewhere': {
      const free = slots && f.channel !== 'text' && say`، وإن استمررت في الترشح فيناسبني ${slots}`;
      return deadline
        ? say`سأبلغ${f.you} بالنتيجة في موعد أقصاه ${deadline}${free}.`
        : say`سأبلغ${f.you} بالنتيجة فور معرفتي بها${free}.`;
    }
    case 'somethingCameUp':
      if (slots) return say`يناسبني ${slots}${deadline && say`، وسأؤكد ذلك في موعد أقصاه ${deadline}`}.`;
      return deadline ? say`سأقترح موعدًا آخر قبل نهاية ${deadline}.` : say`سأقترح موعدًا آخر حالما أستطيع.`;
    case 'otherOffer':
      if (!deadline) return slots ? say`يناسبني ${slots}.` : say`سأبلغ${f.you} بقراري فور اتخاذه.`;
      if (slots)
        return say`سأبلغ${f.you} بقراري في موعد أقصاه ${deadline}، وإن قررت الاستمرار فيناسبني ${slots}.`;
      return say`سأبلغ${f.you} بقراري في موعد أقصاه ${deadline}${f.channel !== 'text' && say`، وإن قررت الاستمرار فسنتفق على موعد جديد يناسب الجميع`}.`;
  }
}

/** The one apology, for what is moved. */
export function sorry(f: LetterFacts, tone: Tone): Line | undefined {
  if (f.needsAdjustment || f.hasOffer) return undefined;
  if (f.isImminent) return say`أعتذر لضيق الوقت قبل الموعد.`;
  return f.rounds && (tone === 'formal' ? say`أعتذر لكم عن طلب التأجيل.` : say`أعتذر عن طلب التأجيل.`);
}

export const sorryIfRoom = (f: LetterFacts, tone: Tone) => {
  const words = sorry(f, tone);
  return words && spare(1)`${words}`;
};

/** The easy way out. */
export const ifThatIsDifficult = (f: LetterFacts): Line | undefined => {
  if (f.needsAdjustment) return f.deadline && say`ويساعدني أن أعرف الجواب قبل ${f.deadline}.`;
  if (f.hasOffer && !f.deadline)
    return f.isAgency
      ? say`وإن كان لديهم موعد محدد للردّ، فأرجو إبلاغي به وسألتزم به.`
      : say`وإن كان هناك موعد محدد للردّ، فأرجو إبلاغي به وسألتزم به.`;
  return say`وإن تعذّر ${f.hasOffer ? 'ذلك' : 'التأجيل'}، فأرجو إبلاغي لنبحث عن حل آخر.`;
};

const offerSubject = (f: LetterFacts) => {
  const offer = f.role ? say`عرض وظيفة ${f.role}` : say`عرض العمل`;
  return [
    ...(f.deadline ? [say`${offer}${f.there}: هل يمكنني الردّ يوم ${f.deadline}؟`] : []),
    say`${offer}${f.there}: طلب مهلة للتفكير`,
    say`طلب مهلة: ${offer}`,
  ];
};

export const subject: ArabicMail['subject'] = (f) => {
  const { rounds } = f;
  const situation = situationOf(f);
  if (situation === 'thisOffer') return offerSubject(f);
  const role = f.role && say` ${f.role}`;
  const inFull = f.role && say` وظيفة ${f.role}`;
  if (situation === 'adjustment')
    return f.role
      ? [
          ...(rounds ? [say`طلب يخص مقابلة${inFull} ${rounds.firstInShort}`] : []),
          say`طلب يخص مقابلة${inFull}`,
          say`طلب يخص مقابلة${role}`,
        ]
      : [...(rounds ? [say`طلب يخص مقابلة ${rounds.firstInShort}`] : []), say`طلب يخص المقابلة القادمة`];
  if (!rounds)
    return f.slots
      ? [say`هل يمكن تأجيل المقابلة القادمة${f.forRole}؟`, say`تأجيل المقابلة${f.forRole}`]
      : [say`هل يمكن تأجيل الخطوة التالية${f.forRole}؟`, say`طلب مهلة${f.role && say`: ${f.role}`}`];
  if (!f.role)
    return [
      say`هل يمكن تأجيل ${rounds.all}؟`,
      say`هل يمكن تأجيل ${rounds.these} ${rounds.inShort}؟`,
      say`هل يمكن تأجيل ${rounds.these}؟`,
    ];
  return [
    say`هل يمكن تأجيل ${rounds.noun}${inFull}${f.there} ${rounds.inShort}؟`,
    say`هل يمكن تأجيل ${rounds.noun}${inFull} ${rounds.inShort}؟`,
    say`هل يمكن تأجيل ${rounds.noun}${role} ${rounds.inShort}؟`,
    say`تأجيل ${rounds.noun}${role} ${rounds.inShort}`,
    say`تأجيل ${rounds.noun}${role}`,
  ];
};
