import { letter, say, spare } from '../../../../letters/bow-out/template.ts';
import { otherApplicationIfRoom, pleaseCancel, them, travelAndTaskIfRoomFormal } from './parts.ts';
import type { Body } from '../../../../letters/types.ts';
import type { Letter } from '../../../../letters/letter-types.ts';
import type { LetterFacts } from '../facts.ts';

/**
 * Where a line was crossed: what has to be said, and nothing that is kind for the sake of it. One of these stands in
 * the place of each letter that gives thanks.
 */
type NoThanks = (f: LetterFacts, greeting: LetterFacts['hi']) => Body;

export const decisionIsFinal: NoThanks = (f, greeting) => letter`
  ${greeting}

  I am ${f.withdrawing}, and my decision is final.
  ${
    f.rounds
      ? say`Please cancel my ${f.rounds.noun} on ${f.rounds}, and ${doNotContactMe(f)}.`
      : f.maybeBooked
        ? say`Please cancel any interviews booked for me, and ${doNotContactMe(f)}.`
        : say`Please take no further steps with it, and ${doNotContactMe(f)}.`
  }
  ${travelAndTaskIfRoomFormal(f)}
  ${f.reason && spare(9)`${f.reason}.`}
  ${otherApplicationIfRoom(f)}

  ${f.bye('Regards')}
`;

/** With another application there, only this one is closed. */
const doNotContactMe = (f: LetterFacts) =>
  f.otherRole ? say`do not contact me about it again` : say`do not contact me about this role or any other`;

export const wouldAskYouNotToContactMe: NoThanks = (f, greeting) => letter`
  ${greeting}

  ${
    f.rounds
      ? say`I am ${f.withdrawing}, so please cancel my ${f.rounds.noun} on ${f.rounds}.`
      : f.maybeBooked
        ? say`I am ${f.withdrawing}, so please cancel any interviews that are booked for me.`
        : say`I am ${f.withdrawing}, and I will take no further part in it.`
  }
  My decision is final, and I would ask you not to contact me about it${!f.otherRole && say` or about other roles`}.
  ${travelAndTaskIfRoomFormal(f)}
  ${f.reason && spare(9)`${f.reason}.`}
  ${otherApplicationIfRoom(f)}

  ${f.bye('Regards')}
`;

export const willNotBeDiscussingIt: NoThanks = (f, greeting) => letter`
  ${greeting}

  I have decided to ${f.withdraw}, and I will not be discussing the decision.
  ${
    f.rounds
      ? say`Please cancel my ${f.rounds.noun} on ${f.rounds}, and do not contact me about this role again.`
      : f.maybeBooked
        ? say`Please cancel any interviews booked for me, and do not contact me about this role again.`
        : say`Please do not contact me about this role again, now or at a later date.`
  }
  ${travelAndTaskIfRoomFormal(f)}
  ${f.reason && spare(9)`${f.reason}.`}
  ${otherApplicationIfRoom(f)}

  ${f.bye('Regards')}
`;

export const toAgency: NoThanks = (f, greeting) => letter`
  ${greeting}

  I am ${f.withdrawing}, and my decision is final.
  ${
    f.rounds
      ? say`Please cancel my ${f.rounds.noun} on ${f.rounds} and let ${them(f)} know`
      : f.maybeBooked
        ? say`Please let ${them(f)} know and cancel any interviews booked for me`
        : say`Please let ${them(f)} know that I will take no further part`
  }${!f.otherRole && say`, and do not put me forward to ${f.company ?? 'this client'} again`}.
  ${travelAndTaskIfRoomFormal(f)}
  ${f.reason && spare(9)`${f.reason}.`}
  ${otherApplicationIfRoom(f)}

  ${f.bye('Regards')}
`;

export const aloud: Letter<LetterFacts> = (f) => letter`
  ${f.dear}

  I am withdrawing, and my decision is final.
  ${f.isAgency && say`Please let ${f.client ?? f.company ?? 'the client'} know.`}
  ${pleaseCancel(f)}
  ${travelAndTaskIfRoomFormal(f)}
  ${f.reason && spare(9)`${f.reason}.`}
  ${otherApplicationIfRoom(f)}

  I am not going to discuss it on the phone.
  Please do not call me back about it.
  I will put the same in an email today, so that we both have it in writing.
  That is all I have to say, so I will end the call here.
  Goodbye.
`;

/** A letter, and what takes its place where a line was crossed. */
export const unlessWronged =
  (
    otherwise: Letter<LetterFacts>,
    noThanks: NoThanks,
    greeting: 'hi' | 'hello' | 'dear',
  ): Letter<LetterFacts> =>
  (f) =>
    f.wasWronged ? noThanks(f, f[greeting]) : otherwise(f);

export const unlessWrongedAloud =
  (otherwise: Letter<LetterFacts>): Letter<LetterFacts> =>
  (f) =>
    f.wasWronged ? aloud(f) : otherwise(f);
