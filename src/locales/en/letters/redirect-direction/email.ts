import { because, letter, say, spare } from '../../../../letters/bow-out/template.ts';
import { cancelAny, cancelRest, otherApplication } from '../parts.ts';
import {
  asItIsNotMyDirection,
  asItIsNotMyDirectionFormal,
  enjoyed,
  ifLiked,
  pleaseCancel,
  soPleaseCancel,
  thanks,
} from '../redirect-parts.ts';
import { proof, proofOfIt, proofOfItFormal, work } from './parts.ts';
import type { EnglishLetters } from '../facts.ts';

/** Emails to the employer. */
export const email: EnglishLetters['email'] = {
  warm: [
    (f) => letter`
      ${f.hi}

      I've decided to ${f.withdraw}${asItIsNotMyDirection(f)}.
      ${pleaseCancel(f)}
      ${cancelRest(f)}
      ${otherApplication(f)}

      What I'd really like to focus on is ${work(f)}${ifLiked(f, (company) => because('company')`, and I'd still like to do that at ${company}`)}.
      ${proof(f)}
      Do you have a role in that area at the moment, or expect to have one?
      ${spare(1)`If not, please keep me in mind.`}

      ${thanks(f, say`Thank you for the time you've given me${f.who && say`, and please thank ${f.who} for me`}${enjoyed(f)}.`)}

      ${f.bye('Best wishes')}
    `,
    (f) => letter`
      ${f.hi}

      I'm ${f.withdrawing}${soPleaseCancel(f)}.
      ${cancelAny(f)}
      ${cancelRest(f)}
      ${otherApplication(f)}

      I'd like to ask you about ${work(f)}${f.at} instead, as ${f.isWrongDirection ? because('doubts')`that's the direction I want to go in` : "that's what I'd most like to do"}.
      ${proofOfIt(f)}
      Is there a role in that area now, or is one likely to come up in the next few months?
      ${spare(1)`I'd be happy to talk about it, with you or with a colleague who'd know.`}

      ${thanks(f, say`Thank you for your help so far${f.who && say`, and my thanks to ${f.who} too`}${enjoyed(f)}.`)}

      ${f.bye('Best wishes')}
    `,
    (f) => letter`
      ${f.hi}

      ${thanks(f, say`Thank you for the time you've given me${f.who && say`, and please pass my thanks on to ${f.who}`}${enjoyed(f)}.`)}
      I've decided to ${f.withdraw}${asItIsNotMyDirection(f)}.
      ${pleaseCancel(f)}
      ${cancelRest(f)}
      ${otherApplication(f)}

      I'd still be very interested in a role${f.at} that focuses on ${work(f)}.
      ${proofOfIt(f)}
      Are you hiring for that kind of work, or planning to?
      ${spare(1)`If someone else would know, please pass this on to them.`}

      ${f.bye('All the best')}
    `,
  ],
  formal: [
    (f) => letter`
      ${f.dear}

      I have decided to ${f.withdraw}${asItIsNotMyDirectionFormal(f)}.
      ${pleaseCancel(f)}
      ${cancelRest(f)}
      ${otherApplication(f)}

      I would like to focus on ${work(f)}${ifLiked(f, (company) => because('company')`, and would still be glad to do so at ${company}`)}.
      ${proof(f)}
      Do you have a role in that area at present, or expect to have one?
      ${spare(1)`If a colleague is better placed to answer, please pass this on to them.`}

      ${thanks(f, say`Thank you for your time${f.who && say`, and please pass my thanks on to ${f.who}`}${enjoyed(f)}.`)}

      ${f.bye('Yours sincerely')}
    `,
    (f) => letter`
      ${f.dear}

      ${thanks(f, say`Thank you for the time you have given me${f.who && say`, and please thank ${f.who} on my behalf`}${enjoyed(f)}.`)}
      I am ${f.withdrawing}.
      ${pleaseCancel(f)}
      ${cancelRest(f)}
      ${otherApplication(f)}

      I would like to ask instead about ${work(f)}${f.at}, as ${f.isWrongDirection ? because('doubts')`that is the direction I want to take` : 'that is what I most want to do'}.
      ${proofOfItFormal(f)}
      Do you have a role of that kind, or expect to have one in the coming months?
      ${spare(1)`If there is nothing at present, I would be glad if you would keep me in mind.`}

      ${f.bye('Kind regards')}
    `,
  ],
  brief: [
    (f) => letter`
      ${f.hi}

      I'm ${f.withdrawing}${soPleaseCancel(f)}.
      ${cancelAny(f)}
      ${cancelRest(f)}
      ${otherApplication(f)}

      What I'd really like to focus on is ${work(f)}.
      ${proof(f)}
      Do you have a role in that area at the moment, or expect to have one?
      If someone else would know, please pass this on to them.

      ${thanks(f, say`Thanks for your time${f.who && say`, and please thank ${f.who} for me`}${enjoyed(f)}.`)}

      ${f.bye('Best')}
    `,
    (f) => letter`
      ${f.hi}

      ${f.rounds ? say`Please cancel my ${f.rounds.noun} on ${f.rounds}, as I've decided to ${f.withdraw}.` : say`I've decided to ${f.withdraw}.`}
      ${cancelAny(f)}
      ${cancelRest(f)}
      ${otherApplication(f)}

      I'd still be interested in a role${f.at} that focuses on ${work(f)}.
      ${proofOfIt(f)}
      Are you hiring for that kind of work now, or planning to?
      If it's too early to say, please keep me in mind for later.

      ${thanks(f, say`Thanks for everything so far${f.who && say`, and please say thank you to ${f.who} too`}${enjoyed(f)}.`)}

      ${f.bye('Best')}
    `,
  ],
};
