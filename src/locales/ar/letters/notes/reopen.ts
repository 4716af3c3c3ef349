import { because, letter, say, spare } from '../../../../letters/bow-out/template.ts';
import { them } from '../parts.ts';
import { theOffer } from '../decline-offer/parts.ts';
import { closings, inAllTones, wanted } from './parts.ts';
import type { LetterFacts, ArabicLetters, ArabicNotes } from '../facts.ts';
import type { Line } from '../../../../letters/bow-out/template.ts';

/** Subjects of the note that asks to come back. */
export const reopenSubject: ArabicLetters['subject'] = (f) => {
  if (f.hasOffer)
    return f.role
      ? [
          say`هل ما زال عرض وظيفة ${f.role}${f.there} قائمًا؟`,
          say`هل ما زال عرض وظيفة ${f.role} قائمًا؟`,
          say`هل ما زال العرض قائمًا؟ ${f.role}`,
        ]
      : [say`هل ما زال العرض قائمًا؟`];
  return f.role
    ? [
        say`هل ما زالت وظيفة ${f.role}${f.there} متاحة؟`,
        say`هل ما زالت وظيفة ${f.role} متاحة؟`,
        say`هل ما زالت متاحة؟ ${f.role}`,
      ]
    : [say`هل ما زالت الوظيفة متاحة؟`];
};

/** The question, which is to the agency where there is one. */
const isOpen = (f: LetterFacts, own: string, asked: string) =>
  f.isAgency ? say`هل يمكن${f.you} سؤال ${them(f)} ${asked}؟` : say`${own}؟`;

/** The fact that the reader was told, and would wonder about. */
const instead = (f: LetterFacts) =>
  f.hasSigned || f.isUnsigned
    ? because('otherJob')` لقبول وظيفة أخرى`
    : f.isStaying
      ? because('otherJob')` للبقاء في عملي`
      : undefined;

const now = (f: LetterFacts) =>
  f.isLife ? because('situation')`لكن ظروفي تغيّرت الآن` : say`لكنني غيّرت رأيي`;

const back = (asked: (f: LetterFacts) => Line | undefined) =>
  inAllTones(
    (tone) => (f) => letter`
      ${f.hi(tone)}

      قبل مدة قصيرة ${f.withdrew}${instead(f)}${asked(f)}، ${now(f)}.
      ${!f.isLife && tone !== 'brief' && spare(2)`أعتذر عن هذا التردد.`}
      ${tone !== 'brief' && spare(1)`يسعدني كثيرًا أن أعود إلى الترشح إن كان ذلك ما زال ممكنًا.`}
      ${isOpen(f, 'هل ما زالت الوظيفة متاحة', 'إن كانت الوظيفة ما زالت متاحة')}

      وإن لم تكن كذلك، فأتفهّم الأمر تمامًا.

      ${f.bye(closings[tone])}
    `,
  );

/** Asks to come back, where the candidate regrets having left. */
export const reopen: ArabicNotes = {
  withdraw: /* @__PURE__ */ back(() => undefined),
  'keep-door-open': /* @__PURE__ */ back(() => undefined),
  'redirect-earlier': /* @__PURE__ */ back((f) =>
    f.channel === 'text'
      ? undefined
      : say` وسألت عن ${f.earlierRole ? say`وظيفة ${f.earlierRole}` : say`وظيفة أخرى`}`,
  ),
  'redirect-direction': /* @__PURE__ */ back((f) =>
    f.channel === 'text' ? undefined : say` وسألت عن وظائف في ${wanted(f)}`,
  ),
  'decline-offer': inAllTones(
    (tone) => (f) => letter`
      ${f.hi(tone)}

      قبل مدة قصيرة اعتذرت عن قبول ${theOffer(f)}، لكنني غيّرت رأيي.
      ${tone !== 'brief' && spare(2)`أعتذر عن هذا التردد.`}
      يسعدني قبوله إن كان ذلك ما زال ممكنًا.
      ${isOpen(f, 'هل ما زال العرض قائمًا', 'إن كان العرض ما زال قائمًا')}

      وإن لم يكن كذلك، فأتفهّم الأمر تمامًا.

      ${f.bye(closings[tone])}
    `,
  ),
};
