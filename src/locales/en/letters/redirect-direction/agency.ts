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
import { work, proof, spareProof, subject } from './parts.ts';
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

        What I'd really like to focus on is ${work(f)}${ifLiked(f, () => because('company')`, and I'd still like to do that there`)}.
        ${proof(f)}
        Could you ask whether they have a role in that area now, or expect to have one?
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

        I'd much rather focus on ${work(f)}${f.isWrongDirection && because('doubts')`, as that's the direction I want to go in`}.
        ${proof(f)}
        When you let ${theClientOrThem(f)} know, could you ask whether there's a role in that area, or likely to be one?
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

        I would like to focus on ${work(f)}${ifLiked(f, () => because('company')`, and would still be glad to do so there`)}.
        ${proof(f)}
        Could you find out whether they have a role in that area at present, or expect to have one?
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

        What I'd really like to focus on is ${work(f)}.
        ${proof(f)}
        Could you ask if they're hiring for that, now or in the coming months?
        If it's too early to say, please keep me in mind.

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

        What I'd really like to focus on is ${work(f)}.
        ${spareProof(f)}
        Could you ask whether they have a role in that area now, or expect to have one?

        Thank you for putting me forward${f.who && say`, and please thank ${f.who} for me`}.
      `,
    ],
    formal: [
      (f) => letter`
        ${f.hello}

        I have decided to ${f.withdraw}.
        ${pleaseCancelAndTell(f)}
        ${spare(3)`${cancelRest(f)}`}
        ${spare(4)`${otherApplication(f)}`}

        I would like to focus on ${work(f)}.
        ${spareProof(f)}
        Could you find out whether they have a role in that area, or expect to have one?

        Thank you for putting me forward${f.who && say`, and please pass my thanks on to ${f.who}`}.
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}

        I'm ${f.withdrawing}${soPleaseCancel(f)}.
        ${cancelAny(f)}
        ${spare(3)`${cancelRest(f)}`}
        ${spare(4)`${otherApplication(f)}`}

        When you tell ${theClientOrThem(f)}, could you ask about roles that focus on ${work(f)}?
        ${spareProof(f)}

        Thanks for putting me forward${f.who && say`, and please thank ${f.who} too`}.
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
        I'd rather focus on ${work(f)}.
        ${spareProof(f)}
        Could you ask if they're hiring for that?
        ${spare(1)`Thank you for putting me forward.`}
      `,
    ],
    formal: [
      (f) => letter`
        ${f.hello}
        I am ${f.withdrawing}.
        ${pleaseCancelAndTell(f)}
        ${spare(3)`${cancelRest(f)}`}
        ${spare(4)`${otherApplication(f)}`}
        I would rather focus on ${work(f)}.
        ${spareProof(f)}
        Could you ask if they have a role in that area?
        ${spare(1)`Thank you for putting me forward.`}
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}
        I'm ${f.withdrawing}.
        ${pleaseCancelAndTell(f)}
        ${spare(3)`${cancelRest(f)}`}
        ${spare(4)`${otherApplication(f)}`}
        I'd rather focus on ${work(f)}: could you ask if they're hiring for that?
        ${spareProof(f)}
        ${spare(1)`Thanks for putting me forward.`}
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
        ${otherApplication(f)}

        I do have one question for them.
        What I'd really like to focus on is ${work(f)}.
        ${ifLiked(f, (company) => spare(2, 'company')`I'd still like to do that at ${company}.`)}
        ${proof(f)}
        Could you ask whether they have a role in that area, or expect to have one?
        ${spare(1)`If there's nothing yet, I'd be glad to hear from you when there is.`}

        Thank you for putting me forward${f.who && say`, and please thank ${f.who} for me`}.
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
        ${otherApplication(f)}

        I would like to focus on ${work(f)} instead.
        ${proof(f)}
        Could you find out whether they have a role in that area, or expect to have one?
        If there is nothing yet, I would be glad to hear from you when there is.

        Thank you for putting me forward${f.who && say`, and please pass my thanks on to ${f.who}`}.
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
        ${otherApplication(f)}

        I'd still be interested in a role that focuses on ${work(f)}.
        ${proof(f)}
        Could you ask if they're hiring for that kind of work, now or in the coming months?
        There's no rush, and an email is fine.

        Thanks for putting me forward${f.who && say`, and please thank ${f.who} too`}.
        I'll put this in an email as well.
      `,
    ],
  },
};
