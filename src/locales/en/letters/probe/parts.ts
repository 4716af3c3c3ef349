import { say } from '../../../../letters/bow-out/template.ts';
import type { LetterFacts } from '../facts.ts';

/** “Questions for my Data engineer interview on 2 December” */
export const subject = (f: LetterFacts) => [
  ...(f.rounds ? [say`Questions for my${f.role && say` ${f.role}`} interview on ${f.rounds.first}`] : []),
  say`Questions for my${f.role && say` ${f.role}`} interview`,
];

/** Who holds the interview, where that is known and is not the reader: the questions are theirs to answer. */
export const other = (f: LetterFacts) => (f.interviewer?.text === f.to?.text ? undefined : f.interviewer);

/** “our interview on 2 December” to the one who holds it, to others “my interview with Sam on 2 December” */
export const interview = (f: LetterFacts) => {
  const whose = f.interviewer && !other(f) ? 'our' : 'my';
  // Only an email has room for the name.
  const name = f.channel === 'email' ? other(f) : undefined;
  return say`${whose} interview${name && say` with ${name}`}${f.isAgency && f.at}${f.rounds && say` on ${f.rounds.first}`}`;
};

/** “Could you pass these on to Sam?” */
export const passOn = (f: LetterFacts) => {
  const name = other(f);
  return name && say`Could you pass these on to ${name}?`;
};
