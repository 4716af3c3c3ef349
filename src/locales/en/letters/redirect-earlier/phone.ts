import { because, letter, say, spare } from '../../../../letters/bow-out/template.ts';
import { cancelRest, otherApplication } from '../parts.ts';
import {
  asItIsNotMyDirection,
  asItIsNotMyDirectionFormal,
  ifLiked,
  pleaseCancel,
  thanks,
} from '../redirect-parts.ts';
import { applied } from './parts.ts';
import type { EnglishLetters } from '../facts.ts';

/** What to say to the employer on the phone. */
export const phone: NonNullable<EnglishLetters['phone']> = {
  warm: [
    (f) => letter`
      ${f.hi}
      I've decided to withdraw from the process${asItIsNotMyDirection(f)}.
      ${pleaseCancel(f)}
      ${cancelRest(f)}
      ${spare(5)`${otherApplication(f)}`}

      ${ifLiked(f, (company) => because('company')`I'd still like to work at ${company}, so I have one question.`) ?? say`I do have one question, though.`}
      ${applied(f, "I've")}.
      I didn't get it, but it's still the job I'd really like.
      Is it open at the moment, or is something similar likely to come up?
      ${spare(3)`If you need to check with someone first, there's no rush.`}

      ${spare(4)`${thanks(f, say`Thank you for the time you've given me${f.who && say`, and please thank ${f.who} for me`}.`)}`}
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
      ${spare(5)`${otherApplication(f)}`}

      ${applied(f, 'I have')}.
      I was not successful, but it is still the job I would most like to do.
      Is it open at present, or do you expect to recruit for something similar?
      ${spare(3)`If you need to check, or if a colleague would know, I am happy to wait for an answer.`}

      ${spare(4)`${thanks(f, say`Thank you for your time${f.who && say`, and please pass my thanks on to ${f.who}`}.`)}`}
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
      ${spare(5)`${otherApplication(f)}`}

      ${applied(f, "I've")} and didn't get it.
      It's still the job I'd like.
      Is it open at the moment, or is something similar likely to come up?
      There's no need to answer straight away, and an email is fine.

      ${spare(4)`${thanks(f, say`Thanks for all your time${f.who && say`, and please thank ${f.who} too`}.`)}`}
      I'll put this in an email as well.
    `,
  ],
};
