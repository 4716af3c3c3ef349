import { say } from '../../../../letters/bow-out/template.ts';
import type { LetterFacts } from '../facts.ts';

/** “Fragen zu meinem Gespräch am 2. Dezember (Data engineer)” */
export const subject = (f: LetterFacts) => {
  const on = f.rounds && say` am ${f.rounds.firstDay}`;
  return f.role
    ? [
        say`Meine Fragen für das Gespräch${on} (${f.role})`,
        say`Fragen für das Gespräch${on} (${f.role})`,
        say`Meine Fragen: ${f.role}`,
      ]
    : [say`Meine Fragen für das Gespräch${on}`];
};

/** Who holds the interview, where that is known and is not the reader: the questions are theirs to answer. */
export const other = (f: LetterFacts) => (f.interviewer?.text === f.to?.text ? undefined : f.interviewer);

/** The reader holds the interview. */
export const isWithReader = (f: LetterFacts): boolean => f.interviewer !== undefined && !other(f);

/** “unser Gespräch am 2. Dezember” to the one who holds it, to others “mein Gespräch mit Sam am 2. Dezember” */
export const interview = (f: LetterFacts) => {
  // Only an email has room for the name.
  const name = f.channel === 'email' ? other(f) : undefined;
  return say`${isWithReader(f) ? 'unser' : 'mein'} Gespräch${name && say` mit ${name}`}${f.isAgency && f.at}${f.rounds && say` am ${f.rounds.first}`}`;
};

/** “Könnten Sie die Liste an Sam weitergeben?” */
export const passOn = (f: LetterFacts) => {
  const name = other(f);
  return name && say`${f.form('Könnten Sie', 'Könntest du')} die Liste an ${name} weitergeben?`;
};

/** Nothing has to be written before the day. */
export const noNeedToWrite = (f: LetterFacts) =>
  isWithReader(f)
    ? say`Es reicht völlig, wenn wir im Gespräch in Ruhe darüber reden.`
    : say`Die Antworten haben Zeit bis zum Gespräch.`;
