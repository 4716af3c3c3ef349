import { say, spare } from '../../../../letters/bow-out/template.ts';
import { letter } from '../letter.ts';
import { agency } from './agency.ts';
import { interview, isWithReader, noNeedToWrite, other, passOn, subject } from './parts.ts';
import type { GermanLetters, LetterFacts } from '../facts.ts';

/** What a text message, which has no room for the questions, says of them. */
const mostly = (f: LetterFacts) =>
  f.mostUnclear && spare(1, 'doubts')`Vor allem würde ich gern besser verstehen, ${f.mostUnclear}.`;

const letThemKnow = (f: LetterFacts) => {
  const name = other(f);
  return name && say`${f.form('Könnten Sie', 'Könntest du')} ${name} Bescheid geben?`;
};

/** Sends the questions ahead of the interview (domain, section 4). */
export const probe: GermanLetters = {
  subject,
  email: {
    warm: [
      (f) => letter`
        ${f.hi}

        ${isWithReader(f) ? say`Vielen Dank, dass ${f.form('Sie sich', 'du dir')}${f.rounds && say` am ${f.rounds.first}`} Zeit für unser Gespräch ${f.form('nehmen', 'nimmst')}.` : say`Ich bereite mich gerade auf ${interview(f)} vor.`}
        Wenn es passt, würde ich dabei gern auch über diese Fragen sprechen:
        ${f.agenda}

        ${passOn(f) ?? noNeedToWrite(f)}

        ${f.bye(isWithReader(f) ? 'Bis dahin viele Grüße' : 'Viele Grüße')}
      `,
      (f) => letter`
        ${f.hi}

        Für ${interview(f)} schicke ich ${f.toYou} schon einmal die Fragen zur ${f.position}, die mich am meisten beschäftigen:
        ${f.agenda}

        ${passOn(f) ?? spare(1)`Wenn wir nicht zu allen kommen, ist das auch in Ordnung.`}

        ${f.bye('Herzliche Grüße')}
      `,
    ],
    formal: [
      (f) => letter`
        ${f.dear}

        Ich bereite mich auf ${interview(f)} vor und würde dabei gern die folgenden Fragen zur ${f.position} ansprechen:
        ${f.agenda}

        ${passOn(f) ?? noNeedToWrite(f)}

        ${f.byeFormal}
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}

        Hier vorab meine Fragen für ${interview(f)}:
        ${f.agenda}

        ${passOn(f) ?? say`Eine Antwort vorab ist nicht nötig.`}

        ${f.bye()}
      `,
    ],
  },
  chat: {
    warm: [
      (f) => letter`
        ${f.hi}

        Für ${interview(f)} habe ich ein paar Fragen zur ${f.position}:
        ${f.agenda}

        ${passOn(f) ?? say`Eine Antwort vorab ist nicht nötig.`}
      `,
    ],
    formal: [
      (f) => letter`
        ${f.dear}

        Für ${interview(f)} würde ich gern diese Fragen ansprechen:
        ${f.agenda}

        ${passOn(f) ?? say`Eine schriftliche Antwort ist nicht nötig.`}
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}

        Meine Fragen für ${interview(f)}:
        ${f.agenda}

        ${passOn(f)}
      `,
    ],
  },
  text: {
    warm: [
      (f) => letter`
        ${f.hi}

        Für ${interview(f)} bringe ich ein paar Fragen zur ${f.position} mit.
        ${mostly(f)}
        ${letThemKnow(f) ?? say`Eine Antwort vorab ist nicht nötig.`}
      `,
    ],
    formal: [
      (f) => letter`
        ${f.dear}

        Für ${interview(f)} habe ich einige Fragen zur ${f.position} vorbereitet.
        ${mostly(f)}
        ${letThemKnow(f) ?? say`Eine Antwort vorab ist nicht nötig.`}
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}

        Für ${interview(f)} habe ich ein paar Fragen zur ${f.position}.
        ${mostly(f)}
        ${letThemKnow(f)}
      `,
    ],
  },
  variants: { agency },
};
