import { letter, say, spare } from '../../../../letters/bow-out/template.ts';
import { reasonIfRoom } from '../parts.ts';
import { closings, door, earlier, inAllTones, left, leftForOtherWork, wanted } from './parts.ts';
import type { LetterFacts, ArabicNotes } from '../facts.ts';
import type { Line } from '../../../../letters/bow-out/template.ts';

/** What whoever arranges the interviews has been asked. */
const arranged = (f: LetterFacts) =>
  f.rounds &&
  (f.contact
    ? spare(2)`وقد طلبت من ${f.contact} إلغاء ${f.rounds.all}.`
    : spare(2)`وقد طلبت إلغاء ${f.rounds.all}.`);

/** Where a line was crossed: the fact, and nothing kind. */
const wronged = (f: LetterFacts) => letter`
  ${f.hi('formal')}

  أودّ إبلاغ${f.you} بأنني قررت ${f.withdraw}.
  ${arranged(f)}

  ${f.bye('مع التحية')}
`;

const note = (more: (f: LetterFacts) => Line | undefined, news: (f: LetterFacts) => Line = left) =>
  inAllTones(
    (tone) => (f) =>
      f.wasWronged
        ? wronged(f)
        : letter`
        ${f.hi(tone)}

        وصلتني الدعوة إلى الترشح من${f.you}، ولذلك أردت إبلاغ${f.you} بنفسي: ${news(f)}.
        ${reasonIfRoom(f)}
        ${arranged(f)}
        ${more(f)}

        شكرًا ${tone === 'brief' ? undefined : say`جزيلًا `}${f.toYou} على ثقت${f.you} بي.

        ${f.bye(closings[tone])}
      `,
  );

/** To the person who invited the candidate to interview, beside what goes to whoever arranges that. */
export const inviter: ArabicNotes = {
  withdraw: /* @__PURE__ */ note(() => undefined),
  'keep-door-open': /* @__PURE__ */ note(door),
  'redirect-earlier': /* @__PURE__ */ note((f) => say`وما زالت تهمّني ${earlier(f)}، وقد سألت إن كانت متاحة.`),
  'redirect-direction': /* @__PURE__ */ note(
    (f) => say`وأودّ العمل في ${wanted(f)}، وقد سألت إن كان هناك شاغر فيه.`,
    leftForOtherWork,
  ),
};
