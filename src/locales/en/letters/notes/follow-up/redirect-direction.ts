import { spareProof } from '../../redirect-direction/parts.ts';
import { letter, say, spare } from '../../../../../letters/bow-out/template.ts';
import { cancelAny } from '../../parts.ts';
import { cancel, leaving, rest, wanted } from '../parts.ts';
import { letKnowAndAsk } from './parts.ts';
import type { EnglishNote, LetterFacts } from '../../facts.ts';

/** The one question of a change of direction, where a text message has no room for two sentences. */
const inShort = (f: LetterFacts) =>
  f.isAgency
    ? say`Could you ask them about ${wanted(f)} for me?`
    : say`Do you have a role that focuses on ${wanted(f)} instead?`;

/** Asks again about another kind of work. */
export const redirectDirection: EnglishNote = {
  warm: (f) => letter`
    ${f.hi}

    In case my message didn't reach you: ${leaving(f, 'warm')}.
    ${cancel(f)}
    ${cancelAny(f)}
    ${rest(f)}

    ${f.channel !== 'text' && say`What I'd really like to focus on is ${wanted(f)}.`}
    ${spareProof(f)}
    ${f.channel === 'text' ? inShort(f) : f.isAgency ? say`Could you ${letKnowAndAsk(f)} there's a role in that area, or likely to be one?` : say`Do you have a role in that area, or expect to have one?`}
    ${spare(1)`If not, please keep me in mind.`}

    ${f.bye('Best wishes')}
  `,
  formal: (f) => letter`
    ${f.dear}

    In case my message has not reached you: ${leaving(f, 'formal')}.
    ${cancel(f)}
    ${cancelAny(f)}
    ${rest(f)}

    ${f.channel !== 'text' && say`I would much rather focus on ${wanted(f)}.`}
    ${spareProof(f)}
    ${f.channel === 'text' ? inShort(f) : f.isAgency ? say`Could you ${letKnowAndAsk(f)} there is a role in that area, or likely to be one?` : say`Do you have a role in that area, or expect to have one?`}
    ${spare(1)`If not, I quite understand.`}

    ${f.bye('Kind regards')}
  `,
  brief: (f) => letter`
    ${f.hi}

    In case you missed my message: ${leaving(f, 'brief')}.
    ${cancel(f)}
    ${cancelAny(f)}
    ${rest(f)}
    ${f.channel !== 'text' && say`I'd much rather focus on ${wanted(f)}.`}
    ${spareProof(f)}
    ${f.channel === 'text' ? inShort(f) : f.isAgency ? say`Could you ${letKnowAndAsk(f)} there's a role in that area?` : say`Do you have a role in that area, or expect to have one?`}
    ${spare(1)`If not, no problem.`}

    ${f.bye('Thanks')}
  `,
};
