import { letter, say, spare } from '../../../../letters/bow-out/template.ts';
import { cancelRest, otherApplication } from '../parts.ts';
import {
  asItIsNotMyDirection,
  asItIsNotMyDirectionFormal,
  ifLiked,
  pleaseCancel,
  thanks,
} from '../redirect-parts.ts';
import { work, proof } from './parts.ts';
import type { EnglishLetters } from '../facts.ts';

/** What to say to the employer on the phone. */
export const phone: NonNullable<EnglishLetters['phone']> = {
  warm: [
    (f) => letter`
      ${f.hi}
      I've decided to withdraw from the process${asItIsNotMyDirection(f)}.
      ${pleaseCancel(f)}
      ${cancelRest(f)}
      ${otherApplication(f)}

      There's something I'd like to ask, though.
      What I'd really like to focus on is ${work(f)}.
      ${ifLiked(f, (company) => spare(2, 'company')`I'd still like to do that at ${company}.`)}
      ${proof(f)}
      Is there a role in that area, or is one likely to come up?
      If you need to check with someone first, there's no rush.

      ${thanks(f, say`Thank you for the time you've given me${f.who && say`, and please thank ${f.who} for me`}.`)}
      ${f.enjoyed && spare(1)`I enjoyed ${f.enjoyed}.`}
      I'll put all of this in an email too.
    `,
  ],
  formal: [
    (f) => letter`
      ${f.hello}
      I have decided to withdraw from the process${asItIsNotMyDirectionFormal(f)}.
      ${pleaseCancel(f)}
      ${cancelRest(f)}
      ${otherApplication(f)}

      I would like to focus on ${work(f)} instead.
      ${proof(f)}
      Do you have a role in that area, or expect to recruit for one?
      If you need to check, or if a colleague would know, I am happy to wait for an answer.

      ${thanks(f, say`Thank you for your time${f.who && say`, and please pass my thanks on to ${f.who}`}.`)}
      ${f.enjoyed && spare(1)`I enjoyed ${f.enjoyed}.`}
      I will confirm this by email.
    `,
  ],
  brief: [
    (f) => letter`
      ${f.hi}
      I've decided to withdraw from the process.
      ${pleaseCancel(f)}
      ${cancelRest(f)}
      ${otherApplication(f)}

      I'd still be interested in a role that focuses on ${work(f)}.
      ${proof(f)}
      Are you hiring for that kind of work, or planning to?
      There's no need to answer straight away, and an email is fine.

      ${thanks(f, say`Thanks for all your time${f.who && say`, and please thank ${f.who} too`}.`)}
      I'll put this in an email as well.
    `,
  ],
};
