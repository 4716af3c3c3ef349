import { letter, spare } from '../../../../letters/bow-out/template.ts';
import {
  alsoCancel,
  cancel,
  decision,
  enjoyed,
  feedback,
  nothingToDoWithTheJob,
  otherApplication,
  reasonIfRoom,
  thanks,
  thanksInShort,
} from '../parts.ts';
import type { ArabicLetter } from '../facts.ts';
import type { Tone } from '../../../../letters/types.ts';

/** By chat. */
export const chat =
  (tone: Tone): ArabicLetter =>
  (f) => letter`
    ${f.hi(tone)}

    ${thanks(f, tone)}
    ${decision(f)}
    ${reasonIfRoom(f)}
    ${nothingToDoWithTheJob(f)}
    ${cancel(f, tone)}
    ${alsoCancel(f)}
    ${otherApplication(f)}

    ${enjoyed(f)}
    ${feedback(f)}
  `;

/** By text message, which has no room for more. */
export const text =
  (tone: Tone): ArabicLetter =>
  (f) => letter`
    ${f.hi(tone)}
    ${decision(f)}
    ${reasonIfRoom(f)}
    ${cancel(f, 'brief')}
    ${alsoCancel(f)}
    ${otherApplication(f)}
    ${thanksInShort(f)}
  `;

/** On the phone. */
export const phone =
  (tone: Tone): ArabicLetter =>
  (f) => letter`
    ${f.hi(tone)}

    ${thanks(f, tone)}
    ${decision(f)}
    ${reasonIfRoom(f)}
    ${nothingToDoWithTheJob(f)}
    ${spare(2)`أردت إبلاغ${f.you} بنفسي قبل إرسال أي رسالة.`}

    ${cancel(f, tone)}
    ${alsoCancel(f)}
    ${otherApplication(f)}

    ${enjoyed(f)}
    ${feedback(f)}

    سأرسل إلي${f.you} أيضًا رسالة بالبريد الإلكتروني لتأكيد ما ذكرته.
    ${spare(1)`وإن كان هناك ما يلزم من جانبي، فيسعدني أن أعرفه.`}
  `;
