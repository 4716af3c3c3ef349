import { letter, say, spare } from '../../../../letters/bow-out/template.ts';
import { cancelAny, cancelRest, otherApplication } from '../parts.ts';
import { pleaseCancel, soPleaseCancel, thanks } from '../redirect-parts.ts';
import { work, spareProof } from './parts.ts';
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
      What I'd really like to focus on is ${work(f)}.
      ${spareProof(f)}
      Do you have a role in that area, or expect to have one?
      ${spare(1)`${thanks(f, f.who ? say`Thank you, and please thank ${f.who} too.` : say`Thank you for all your time.`)}`}
    `,
  ],
  formal: [
    (f) => letter`
      ${f.hello}
      I am ${f.withdrawing}.
      ${pleaseCancel(f)}
      ${spare(3)`${cancelRest(f)}`}
      ${spare(4)`${otherApplication(f)}`}
      I would like to focus on ${work(f)}.
      ${spareProof(f)}
      Do you have a role in that area, or expect to have one?
      ${spare(1)`${thanks(f, say`Thank you for your time.`)}`}
    `,
  ],
  brief: [
    (f) => letter`
      ${f.hi}
      I'm ${f.withdrawing}${soPleaseCancel(f)}.
      ${cancelAny(f)}
      ${spare(3)`${cancelRest(f)}`}
      ${spare(4)`${otherApplication(f)}`}
      I'd rather focus on ${work(f)}.
      ${spareProof(f)}
      Are you hiring for that, or planning to?
      ${spare(1)`${thanks(f, say`Thanks for your time.`)}`}
    `,
  ],
};
