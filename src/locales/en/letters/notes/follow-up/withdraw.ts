import { letter, say } from '../../../../../letters/bow-out/template.ts';
import { cancelAny } from '../../parts.ts';
import { cancel, leaving, reason, rest, thanks, them } from '../parts.ts';
import { answer } from './parts.ts';
import type { EnglishNote, LetterFacts } from '../../facts.ts';

/** Where a line was crossed: the fact, and nothing kind. */
const wronged = (f: LetterFacts) => letter`
  ${f.hello}

  In case my message did not reach you: I am ${f.withdrawing}, and my decision is final.
  ${
    f.rounds
      ? say`Please cancel my ${f.rounds.noun} on ${f.rounds}${!f.otherRole && say`, and do not contact me about other roles`}.`
      : say`Please cancel any interviews booked for me${!f.otherRole && say`, and do not contact me about other roles`}.`
  }
  ${f.isAgency && say`Please let ${them(f)} know.`}

  ${f.bye('Regards')}
`;

/** Withdraws again, where nobody has answered. */
export const withdraw: EnglishNote = {
  warm: (f) =>
    f.wasWronged
      ? wronged(f)
      : letter`
        ${f.hi}

        In case my message didn't reach you: ${leaving(f, 'warm')}.
        ${reason(f)}
        ${cancel(f)}
        ${cancelAny(f)}
        ${rest(f)}

        ${answer(f, 'warm')}
        ${thanks(f)}

        ${f.bye('Best wishes')}
      `,
  formal: (f) =>
    f.wasWronged
      ? wronged(f)
      : letter`
        ${f.dear}

        In case my message has not reached you: ${leaving(f, 'formal')}.
        ${reason(f)}
        ${cancel(f)}
        ${cancelAny(f)}
        ${rest(f)}

        ${answer(f, 'formal')}
        ${thanks(f)}

        ${f.bye('Kind regards')}
      `,
  brief: (f) =>
    f.wasWronged
      ? wronged(f)
      : letter`
        ${f.hi}

        My message may not have reached you, so once more: ${leaving(f, 'brief')}.
        ${reason(f)}
        ${cancel(f)}
        ${cancelAny(f)}
        ${rest(f)}
        ${answer(f, 'brief')}

        ${f.bye('Thanks')}
      `,
};
