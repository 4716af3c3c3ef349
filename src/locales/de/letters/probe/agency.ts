import { say, spare } from '../../../../letters/bow-out/template.ts';
import { letter } from '../letter.ts';
import { interview, subject } from './parts.ts';
import type { GermanMail, GermanWordings, LetterFacts } from '../facts.ts';

/** “Könnten Sie die Fragen vorab an Priya weitergeben?” */
const passOn = (f: LetterFacts) =>
  say`${f.form('Könnten Sie', 'Könntest du')} die Fragen vorab ${f.client ? say`an ${f.client} ` : ''}weitergeben?`;

const short = (greeting: 'hi' | 'dear') => (f: LetterFacts) => letter`
  ${f[greeting]}

  Für ${interview(f)} habe ich ein paar Fragen, die ich gern vorab weitergeben würde:
  ${f.agenda}

  ${f.form('Könnten Sie', 'Könntest du')} das${f.client && say` bei ${f.client}`} übernehmen?
`;

/** A text message has no room for the questions. */
const text = (greeting: 'hi' | 'dear') => (f: LetterFacts) => letter`
  ${f[greeting]}

  Für ${interview(f)} habe ich ein paar Fragen zur ${f.position}.
  ${f.mostUnclear && spare(1, 'doubts')`Vor allem würde ich gern besser verstehen, ${f.mostUnclear}.`}
  ${f.form('Könnten Sie', 'Könntest du')} das vorab${f.client && say` an ${f.client}`} weitergeben?
`;

const both = (write: typeof short): GermanWordings => ({
  warm: [write('hi')],
  formal: [write('dear')],
  brief: [write('hi')],
});

/** To the agency that put the candidate forward, to pass the questions on. */
export const agency: GermanMail = {
  subject,
  email: {
    warm: [
      (f) => letter`
        ${f.hi}

        Ich bereite mich gerade auf ${interview(f)} vor und habe dafür ein paar Fragen zur ${f.position}:
        ${f.agenda}

        ${passOn(f)}
        ${spare(1)`Wenn ${f.form('Sie', 'du')} etwas davon schon ${f.form('wissen', 'weißt')}, freue ich mich auch direkt über eine Antwort.`}

        ${f.bye()}
      `,
    ],
    formal: [
      (f) => letter`
        ${f.dear}

        Ich bereite mich auf ${interview(f)} vor und würde dabei gern die folgenden Fragen zur ${f.position} ansprechen:
        ${f.agenda}

        ${passOn(f)}

        ${f.byeFormal}
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}

        Meine Fragen für ${interview(f)}:
        ${f.agenda}

        ${passOn(f)}

        ${f.bye()}
      `,
    ],
  },
  chat: both(short),
  text: both(text),
};
