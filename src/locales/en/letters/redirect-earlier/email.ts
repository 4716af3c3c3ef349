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
import { applied, roleAppliedFor } from './parts.ts';
import type { EnglishLetters } from '../facts.ts';

/** Emails to the employer. */
export const email: EnglishLetters['email'] = {
  warm: [
    (f) => letter`
      ${f.hi}

      ${thanks(f, say`Thank you for the time you've given me.`)}
      I've decided to ${f.withdraw}${asItIsNotMyDirection(f)}.
      ${pleaseCancel(f)}
      ${cancelRest(f)}
      ${otherApplication(f)}

      ${ifLiked(f, (company) => spare(2, 'company')`I'd still like to work at ${company}, though.`)}
      ${applied(f, "I've")}.
      I wasn't successful then, but it's the job I'd really like to do.
      Is it open at the moment, or is something similar likely to come up?
      ${spare(1)`If not, please keep me in mind.`}

      ${f.who && say`Please thank ${f.who} for me.`}
      ${f.enjoyed && say`I enjoyed ${f.enjoyed}.`}

      ${f.bye('Best wishes')}
    `,
    (f) => letter`
      ${f.hi}

      I'm ${f.withdrawing}${soPleaseCancel(f)}.
      ${cancelAny(f)}
      ${cancelRest(f)}
      ${otherApplication(f)}

      There's another role${f.at} that I'd like to ask you about.
      ${applied(f, "I've")}, and although it didn't work out, ${f.isWrongDirection ? because('doubts')`it's much closer to the work I want to do` : "it's still a job I'd be very glad to have"}.
      Is it open at the moment, or do you expect to hire for something like it?
      ${spare(1)`I'd be happy to talk it over with you or a colleague, now or later.`}

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

      There's another job${f.at} that I'd still very much like: ${roleAppliedFor(f)}.
      I know it was a no then.
      Are you hiring for it again, or for anything like it?
      ${spare(1)`If there's nothing yet, I'd be glad to hear from you when there is.`}

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

      ${applied(f, 'I have')}, and although I was not successful, it is still the job I would most like to do.
      Is it open at present, or do you expect a similar role to open?
      ${spare(1)`If a colleague is better placed to answer, please pass this on to them.`}

      ${thanks(f, say`Thank you for your time${f.who && say`, and please pass my thanks on to ${f.who}`}${enjoyed(f)}.`)}

      ${f.bye('Yours sincerely')}
    `,
    (f) => letter`
      ${f.dear}

      ${thanks(f, say`Thank you for the time you have given me${f.who && say`, and please thank ${f.who} on my behalf`}${enjoyed(f)}.`)}
      I am ${f.withdrawing}${f.isWrongDirection && because('doubts')`, as I would like to take my work in another direction`}.
      ${pleaseCancel(f)}
      ${cancelRest(f)}
      ${otherApplication(f)}

      I would still like to be considered for ${roleAppliedFor(f)}, although that application was not successful.
      Could you tell me whether it is open again, or whether you expect to recruit for something similar?
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

      ${applied(f, "I've")} and didn't get it, but it's still the job I'd like.
      Is it open at the moment, or is something similar likely to come up?
      ${spare(1)`If someone else would know, please pass this on to them.`}

      ${thanks(f, say`Thanks for your time${f.who && say`, and please thank ${f.who} for me`}${enjoyed(f)}.`)}

      ${f.bye('Best')}
    `,
    (f) => letter`
      ${f.hi}

      ${f.rounds ? say`Please cancel my ${f.rounds.noun} on ${f.rounds}, as I've decided to ${f.withdraw}.` : say`I've decided to ${f.withdraw}.`}
      ${cancelAny(f)}
      ${cancelRest(f)}
      ${otherApplication(f)}

      I'd still like ${roleAppliedFor(f)}, even though it was a no then.
      Are you hiring for it, or for anything close to it?
      ${spare(1)`If not, please keep me in mind for when you are.`}

      ${thanks(f, say`Thanks for everything so far${f.who && say`, and please say thank you to ${f.who} too`}${enjoyed(f)}.`)}

      ${f.bye('Best')}
    `,
  ],
};
