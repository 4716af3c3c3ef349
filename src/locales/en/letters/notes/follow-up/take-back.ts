import { letter, say, spare } from '../../../../../letters/bow-out/template.ts';
import { reason, them } from '../parts.ts';
import type { EnglishNote, LetterFacts } from '../../facts.ts';

/** “my acceptance of the Data engineer role”; for an agency with the company */
const acceptance = (f: LetterFacts) => {
  const at = f.isAgency && f.at;
  return f.role ? say`my acceptance of the ${f.role} role${at}` : say`my acceptance of the offer${at}`;
};

/** Ends “I won't be …”. An agency has heard the company's name by then. */
const joining = (f: LetterFacts) =>
  say`joining ${f.isAgency ? (f.company ? 'them' : 'the company') : (f.company ?? 'you')}`;

/** What is left to settle after a yes is taken back. */
const returned = (f: LetterFacts) =>
  f.isAgency
    ? say`Could you tell ${them(f)}, and ask whether I need to return anything?`
    : say`If I need to return anything, please tell me where to send it.`;

/** Takes the acceptance back again, and asks what to return. */
export const takeBack: EnglishNote = {
  warm: (f) => letter`
    ${f.hi}

    In case my message didn't reach you: I'm withdrawing ${acceptance(f)} and won't be ${joining(f)}.
    ${reason(f)}
    I'm very sorry to do this after saying yes.

    ${returned(f)}
    ${spare(1)`I'd be glad to talk by phone as well.`}

    ${f.bye('Best wishes')}
  `,
  formal: (f) => letter`
    ${f.dear}

    In case my message has not reached you: I am withdrawing ${acceptance(f)} and will not be ${joining(f)}.
    ${reason(f)}
    I apologise for doing this after saying yes.

    ${returned(f)}
    ${spare(1)`I would be glad to speak by phone as well.`}

    ${f.bye('Yours sincerely')}
  `,
  brief: (f) => letter`
    ${f.hi}

    In case you missed my message: I'm withdrawing ${acceptance(f)} and won't be ${joining(f)}.
    ${reason(f)}
    I'm very sorry to do this after saying yes.
    ${returned(f)}

    ${f.bye('Best')}
  `,
};
