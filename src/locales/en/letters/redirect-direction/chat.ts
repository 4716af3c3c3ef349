import { because, letter, say, spare } from '../../../../letters/bow-out/template.ts';
import { cancelAny, cancelRest, otherApplication } from '../parts.ts';
import { ifLiked, pleaseCancel, soPleaseCancel, thanks } from '../redirect-parts.ts';
import { work, spareProof } from './parts.ts';
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

      What I'd really like to focus on is ${work(f)}${ifLiked(f, (company) => because('company')`, and I'd still like to do that at ${company}`)}.
      ${spareProof(f)}
      Do you have a role in that area now, or expect to have one?
      ${spare(1)`If someone else would know, please pass this on.`}

      ${thanks(f, say`Thank you for the time you've given me${f.who && say`, and please thank ${f.who} for me`}.`)}
    `,
  ],
  formal: [
    (f) => letter`
      ${f.hello}

      I have decided to ${f.withdraw}.
      ${pleaseCancel(f)}
      ${spare(3)`${cancelRest(f)}`}
      ${spare(4)`${otherApplication(f)}`}

      I would like to focus on ${work(f)}${ifLiked(f, (company) => because('company')`, and would still be glad to do so at ${company}`)}.
      ${spareProof(f)}
      Do you have a role in that area at present, or expect to have one?
      ${spare(1)`If a colleague would know, please pass this on.`}

      ${thanks(f, say`Thank you for your time${f.who && say`, and please pass my thanks on to ${f.who}`}.`)}
    `,
  ],
  brief: [
    (f) => letter`
      ${f.hi}

      I'm ${f.withdrawing}${soPleaseCancel(f)}.
      ${cancelAny(f)}
      ${spare(3)`${cancelRest(f)}`}
      ${spare(4)`${otherApplication(f)}`}

      I'd still be interested in a role${f.at} that focuses on ${work(f)}.
      ${spareProof(f)}
      Are you hiring for that now, or planning to?

      ${thanks(f, say`Thanks for your time${f.who && say`, and please thank ${f.who} too`}.`)}
    `,
  ],
};
