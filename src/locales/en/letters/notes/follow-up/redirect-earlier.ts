import { letter, say, spare } from '../../../../../letters/bow-out/template.ts';
import { cancelAny } from '../../parts.ts';
import { cancel, earlier, leaving, rest } from '../parts.ts';
import { letKnowAndAsk } from './parts.ts';
import type { EnglishNote } from '../../facts.ts';

/** Asks again about the role applied for before. */
export const redirectEarlier: EnglishNote = {
  warm: (f) => letter`
    ${f.hi}

    In case my message didn't reach you: ${leaving(f, 'warm')}.
    ${cancel(f)}
    ${cancelAny(f)}
    ${rest(f)}

    ${f.channel !== 'text' && say`I'd still really like ${earlier(f)}.`}
    ${f.channel !== 'text' && spare(2)`I know it was a no then.`}
    ${
      f.channel === 'text'
        ? say`Is ${earlier(f)} open at the moment?`
        : f.isAgency
          ? say`Could you ${letKnowAndAsk(f)} it's open at the moment${f.channel === 'email' && say`, or whether something similar is likely to come up`}?`
          : say`Is it open at the moment, or is something similar likely to come up?`
    }
    ${spare(1)`If not, please keep me in mind.`}

    ${f.bye('Best wishes')}
  `,
  formal: (f) => letter`
    ${f.dear}

    In case my message has not reached you: ${leaving(f, 'formal')}.
    ${cancel(f)}
    ${cancelAny(f)}
    ${rest(f)}

    ${f.channel !== 'text' && say`I would still like to be considered for ${earlier(f)}.`}
    ${f.channel !== 'text' && spare(2)`I was not successful then.`}
    ${
      f.channel === 'text'
        ? say`Is ${earlier(f)} open at the moment?`
        : f.isAgency
          ? say`Could you ${letKnowAndAsk(f)} it is open at present${f.channel === 'email' && say`, or whether something similar is likely to come up`}?`
          : say`Is it open at present, or is something similar likely to come up?`
    }
    ${spare(1)`If not, I quite understand.`}

    ${f.bye('Kind regards')}
  `,
  brief: (f) => letter`
    ${f.hi}

    In case you missed my message: ${leaving(f, 'brief')}.
    ${cancel(f)}
    ${cancelAny(f)}
    ${rest(f)}
    ${
      f.isAgency
        ? say`Could you ${letKnowAndAsk(f)} ${earlier(f)} is open at the moment?`
        : say`Is ${earlier(f)} open at the moment?`
    }
    ${spare(1)`If not, no problem.`}

    ${f.bye('Thanks')}
  `,
};
