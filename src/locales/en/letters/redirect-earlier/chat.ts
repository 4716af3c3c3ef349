import { letter, say, spare } from '../../../../letters/bow-out/template.ts';
import { cancelAny, cancelRest, otherApplication } from '../parts.ts';
import { pleaseCancel, soPleaseCancel, thanks } from '../redirect-parts.ts';
import { applied, roleAppliedFor } from './parts.ts';
import type { EnglishLetters } from '../facts.ts';

/** Chat messages to the employer. */
export const chat: EnglishLetters['chat'] = {
  warm: [
    (f) => letter`
      ${f.hi}

      I've decided to ${f.withdraw}${soPleaseCancel(f)}.
      ${cancelAny(f)}
      ${spare(3)`${cancelRest(f)}`}
      ${spare(4)`${otherApplication(f)}`}

      ${applied(f, "I've")} and didn't get it, but it's still the job I'd really like.
      Is it open at the moment, or is something similar likely to come up?
      ${spare(1)`If someone else would know, please pass this on.`}

      ${spare(2)`${thanks(f, say`Thank you for the time you've given me${f.who && say`, and please thank ${f.who} for me`}.`)}`}
    `,
  ],
  formal: [
    (f) => letter`
      ${f.hello}

      I have decided to ${f.withdraw}.
      ${pleaseCancel(f)}
      ${spare(3)`${cancelRest(f)}`}
      ${spare(4)`${otherApplication(f)}`}

      ${applied(f, 'I have')}, and although I was not successful, I would still like to do that job.
      Is it open at present, or do you expect it to be?
      ${spare(1)`If a colleague would know, please pass this on.`}

      ${spare(2)`${thanks(f, say`Thank you for your time${f.who && say`, and please pass my thanks on to ${f.who}`}.`)}`}
    `,
  ],
  brief: [
    (f) => letter`
      ${f.hi}

      I'm ${f.withdrawing}${soPleaseCancel(f)}.
      ${cancelAny(f)}
      ${spare(3)`${cancelRest(f)}`}
      ${spare(4)`${otherApplication(f)}`}

      I'd still like ${roleAppliedFor(f)}, even though it was a no then.
      Are you hiring for it again, or for anything like it?

      ${spare(2)`${thanks(f, say`Thanks for your time${f.who && say`, and please thank ${f.who} too`}.`)}`}
    `,
  ],
};
