import { letter, say, spare } from '../../../../letters/bow-out/template.ts';
import { cancelAny, cancelRest, otherApplication } from '../parts.ts';
import { pleaseCancel, soPleaseCancel, thanks } from '../redirect-parts.ts';
import { earlier, before } from './parts.ts';
import type { EnglishLetters } from '../facts.ts';

/** Text messages to the employer. */
export const text: EnglishLetters['text'] = {
  warm: [
    (f) => letter`
      ${f.hi}
      I'm ${f.withdrawing}${soPleaseCancel(f)}.
      ${cancelAny(f)}
      ${spare(3)`${cancelRest(f)}`}
      ${spare(4)`${otherApplication(f)}`}
      I didn't get ${earlier(f, 'another role')} ${before(f)}, but I'd still really like it.
      Is it open at the moment, or is something similar coming up?
      ${spare(1)`If someone else would know, please pass this on.`}
      ${spare(2)`${thanks(f, f.who ? say`Thank you, and please thank ${f.who} too.` : say`Thank you for all your time.`)}`}
    `,
  ],
  formal: [
    (f) => letter`
      ${f.hello}
      I am ${f.withdrawing}.
      ${pleaseCancel(f)}
      ${spare(3)`${cancelRest(f)}`}
      ${spare(4)`${otherApplication(f)}`}
      I was turned down for ${earlier(f, 'another role')} ${before(f)}, but I would still like it.
      Is it open at present, or is something similar coming up?
      ${spare(1)`If a colleague would know, please pass this on.`}
      ${spare(2)`${thanks(f, say`Thank you for your time.`)}`}
    `,
  ],
  brief: [
    (f) => letter`
      ${f.hi}
      I'm ${f.withdrawing}${soPleaseCancel(f)}.
      ${cancelAny(f)}
      ${spare(3)`${cancelRest(f)}`}
      ${spare(4)`${otherApplication(f)}`}
      I'd still like ${earlier(f, 'the role')} I didn't get ${f.earlierYear ? before(f) : 'last time'}: are you hiring for it again?
      ${spare(1)`${thanks(f, say`Thanks for your time.`)}`}
    `,
  ],
};
