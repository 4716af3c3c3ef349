import { because, letter, say, spare } from '../../../../letters/bow-out/template.ts';
import { cancelAny, cancelRest, otherApplication, theClientOrThem } from '../parts.ts';
import {
  asItIsNotMyDirection,
  asItIsNotMyDirectionFormal,
  enjoyed,
  ifLiked,
  pleaseCancelAndTell,
  soPleaseCancel,
} from '../redirect-parts.ts';
import { appliedThere, before, subject, theirs } from './parts.ts';
import type { EnglishMail } from '../facts.ts';

/** Letters to a recruitment agency, which asks its client. */
export const agency: EnglishMail = {
  subject: (f) => [
    ...(f.role && f.company
      ? [say`Withdrawing from the ${f.role} role at ${f.company}, and a question`]
      : []),
    ...subject(f),
  ],

  email: {
    warm: [
      (f) => letter`
        ${f.hi}

        I've decided to ${f.withdraw}${asItIsNotMyDirection(f)}.
        ${pleaseCancelAndTell(f)}
        ${cancelRest(f)}
        ${otherApplication(f)}

        ${ifLiked(f, () => spare(2, 'company')`I'd still like to work there, though.`)}
        ${appliedThere(f, "I've")} and didn't get it, but it's the job I'm really after.
        Could you ask whether it's open at the moment, or whether something similar is likely to come up?
        ${spare(1)`If there's nothing yet, please keep me in mind.`}

        Thank you for putting me forward${f.who && say`, and please thank ${f.who} for me`}${enjoyed(f)}.

        ${f.bye('Best wishes')}
      `,
      (f) => letter`
        ${f.hi}

        Thank you for putting me forward${f.who && say`, and please pass my thanks on to ${f.who}`}${enjoyed(f)}.
        I've decided to ${f.withdraw}${soPleaseCancel(f)}.
        ${cancelAny(f)}
        ${cancelRest(f)}
        ${otherApplication(f)}

        When you let ${theClientOrThem(f)} know, could you ask whether ${theirs(f)}, which I applied for ${before(f)}, is open at the moment?
        I know it was a no then, but ${f.isWrongDirection ? because('doubts')`it's much closer to the work I want to do` : "I'd still like it very much"}.
        ${spare(1)`If it's too early to say, I'd be glad to hear later on.`}

        ${f.bye('All the best')}
      `,
    ],
    formal: [
      (f) => letter`
        ${f.dear}

        I have decided to ${f.withdraw}${asItIsNotMyDirectionFormal(f)}.
        ${pleaseCancelAndTell(f)}
        ${cancelRest(f)}
        ${otherApplication(f)}

        ${appliedThere(f, 'I have')}, and although I was not successful, it is still the job I would most like to do.
        Could you find out whether it is open at present, or whether something similar is likely to come up?
        ${spare(1)`If there is nothing yet, please keep me in mind.`}

        Thank you for putting me forward${f.who && say`, and please pass my thanks on to ${f.who}`}${enjoyed(f)}.

        ${f.bye('Yours sincerely')}
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}

        I'm ${f.withdrawing}.
        ${pleaseCancelAndTell(f)}
        ${cancelRest(f)}
        ${otherApplication(f)}

        ${appliedThere(f, "I've")} and didn't get it, but it's still the job I'd like.
        Could you ask if they're hiring for it again, or for anything like it?

        Thanks for putting me forward${f.who && say`, and please thank ${f.who} for me`}${enjoyed(f)}.

        ${f.bye('Best')}
      `,
    ],
  },

  chat: {
    warm: [
      (f) => letter`
        ${f.hi}

        I've decided to ${f.withdraw}.
        ${pleaseCancelAndTell(f)}
        ${spare(3)`${cancelRest(f)}`}
        ${spare(4)`${otherApplication(f)}`}

        ${appliedThere(f, "I've")} and didn't get it, but it's still the job I'd really like.
        Could you ask whether it's open at the moment, or whether something similar is likely to come up?

        ${spare(2)`Thank you for putting me forward${f.who && say`, and please thank ${f.who} for me`}.`}
      `,
    ],
    formal: [
      (f) => letter`
        ${f.hello}

        I have decided to ${f.withdraw}.
        ${pleaseCancelAndTell(f)}
        ${spare(3)`${cancelRest(f)}`}
        ${spare(4)`${otherApplication(f)}`}

        ${appliedThere(f, 'I have')}, and although I was not successful, I would still like to do that job.
        Could you ask whether it is open at present, or whether something similar is likely to come up?

        ${spare(2)`Thank you for putting me forward${f.who && say`, and please pass my thanks on to ${f.who}`}.`}
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}

        I'm ${f.withdrawing}${soPleaseCancel(f)}.
        ${cancelAny(f)}
        ${spare(3)`${cancelRest(f)}`}
        ${spare(4)`${otherApplication(f)}`}

        When you tell ${theClientOrThem(f)}, could you ask about ${theirs(f)} too?
        I didn't get it ${f.earlierYear ? before(f) : 'last time'}, but I'd still like it, or one like it.

        ${spare(2)`Thanks for putting me forward${f.who && say`, and please thank ${f.who} too`}.`}
      `,
    ],
  },

  text: {
    warm: [
      (f) => letter`
        ${f.hi}
        I'm ${f.withdrawing}.
        ${pleaseCancelAndTell(f)}
        ${spare(3)`${cancelRest(f)}`}
        ${spare(4)`${otherApplication(f)}`}
        I didn't get ${theirs(f)} ${before(f)}, but I'd still like it.
        Could you ask if it's open at the moment?
        ${spare(2)`Thank you for putting me forward.`}
      `,
    ],
    formal: [
      (f) => letter`
        ${f.hello}
        I am ${f.withdrawing}.
        ${pleaseCancelAndTell(f)}
        ${spare(3)`${cancelRest(f)}`}
        ${spare(4)`${otherApplication(f)}`}
        I did not get ${theirs(f)} ${before(f)}, but I would still like it.
        Could you ask if it is open at present?
        ${spare(2)`Thank you for putting me forward.`}
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}
        I'm ${f.withdrawing}.
        ${pleaseCancelAndTell(f)}
        ${spare(3)`${cancelRest(f)}`}
        ${spare(4)`${otherApplication(f)}`}
        I'd still like ${theirs(f)}, which I didn't get ${f.earlierYear ? before(f) : 'last time'}: could you ask if it's open?
        ${spare(2)`Thanks for putting me forward.`}
      `,
    ],
  },

  phone: {
    warm: [
      (f) => letter`
        ${f.hi}
        I've decided to withdraw from the process${f.at}${asItIsNotMyDirection(f)}.
        ${pleaseCancelAndTell(f)}
        ${cancelRest(f)}
        ${spare(5)`${otherApplication(f)}`}

        ${ifLiked(f, (company) => because('company')`I'd still like to work at ${company}, so I have one question for them.`) ?? say`I do have one question for them.`}
        ${appliedThere(f, "I've")}.
        I didn't get it, but it's still the job I'd really like.
        Could you ask whether it's open at the moment, or whether something similar is likely to come up?
        ${spare(3)`If there's nothing yet, I'd be glad to hear from you when there is.`}

        ${spare(4)`Thank you for putting me forward${f.who && say`, and please thank ${f.who} for me`}.`}
        ${f.enjoyed && spare(1)`I enjoyed ${f.enjoyed}.`}
        I'll put all of this in an email too.
      `,
    ],
    formal: [
      (f) => letter`
        ${f.hello}
        I have decided to withdraw from the process${f.at}${asItIsNotMyDirectionFormal(f)}.
        ${pleaseCancelAndTell(f)}
        ${cancelRest(f)}
        ${spare(5)`${otherApplication(f)}`}

        ${appliedThere(f, 'I have')}.
        I was not successful, but it is still the job I would most like to do.
        Could you find out whether it is open at present, or whether they expect to recruit for something similar?
        ${spare(3)`If there is nothing yet, I would be glad to hear from you when there is.`}

        ${spare(4)`Thank you for putting me forward${f.who && say`, and please pass my thanks on to ${f.who}`}.`}
        ${f.enjoyed && spare(1)`I enjoyed ${f.enjoyed}.`}
        I will confirm this by email.
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}
        I've decided to withdraw from the process${f.at}.
        ${pleaseCancelAndTell(f)}
        ${cancelRest(f)}
        ${spare(5)`${otherApplication(f)}`}

        ${appliedThere(f, "I've")} and didn't get it.
        It's still the job I'd like, so could you ask if it's open at the moment?
        There's no rush, and an email is fine.

        ${spare(4)`Thanks for putting me forward${f.who && say`, and please thank ${f.who} too`}.`}
        I'll put this in an email as well.
      `,
    ],
  },
};
