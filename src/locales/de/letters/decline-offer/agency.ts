import { say, spare } from '../../../../letters/bow-out/template.ts';
import { anythingElse, emailToo, emailTooBrief, emailTooFormal } from '../aloud.ts';
import { letter } from '../letter.ts';
import { enjoyed, enjoyedIfRoom, toClient } from '../parts.ts';
import { decliningSubject, offerFrom } from './parts.ts';
import type { Tone } from '../../../../letters/types.ts';
import type { GermanLetter, GermanMail, GermanWordings, LetterFacts } from '../facts.ts';

/** “Könnten Sie Priya Bescheid geben und sich in meinem Namen für das Angebot bedanken, auch bei Sam?” */
const couldYouTell = (f: LetterFacts) =>
  say`${f.form('Könnten Sie', 'Könntest du')} ${toClient(f)} Bescheid geben und ${f.form('sich', 'dich')} in meinem Namen für das Angebot bedanken${f.people && say`, auch bei ${f.people}`}?`;

/** “Sie haben mich bis zu diesem Angebot gebracht” */
const youGotMeThere = (f: LetterFacts) =>
  say`Ohne ${f.form('Sie', 'dich')} wäre ich gar nicht bis zu diesem Angebot gekommen, und dafür danke ich ${f.toYou}.`;

const message =
  (tone: Tone, greeting: 'hi' | 'dear'): GermanLetter =>
  (f) => letter`
    ${f[greeting]}

    ${tone === 'brief' ? say`Ich nehme ${offerFrom(f)} nicht an` : say`Ich habe mich entschieden, ${offerFrom(f)} nicht anzunehmen`}.
    ${f.reason}
    ${couldYouTell(f)}
    ${enjoyedIfRoom(f)}
    ${spare(2)`Danke für ${f.form('Ihre', 'deine')} Hilfe.`}
  `;

const short: GermanWordings = {
  warm: [message('warm', 'hi')],
  formal: [message('formal', 'dear')],
  brief: [message('brief', 'hi')],
};

/** To an agency, which tells the client. */
export const agency: GermanMail = {
  subject: decliningSubject,
  email: {
    warm: [
      (f) => letter`
        ${f.hi}

        Ich habe mich entschieden, ${offerFrom(f)} nicht anzunehmen, und ${f.form('Sie sollen', 'du sollst')} es zuerst von mir hören.
        ${f.reason}

        ${couldYouTell(f)}
        ${enjoyed(f)}

        ${youGotMeThere(f)}
        Dass es nicht die Nachricht ist, auf die ${f.form('Sie gehofft haben', 'du gehofft hast')}, tut mir leid.

        ${f.bye()}
      `,
    ],
    formal: [
      (f) => letter`
        ${f.dear}

        Ich habe mich entschieden, ${offerFrom(f)} nicht anzunehmen.
        ${f.reason}

        ${couldYouTell(f)}
        ${enjoyed(f)}

        Ich danke ${f.toYou} für die gute Begleitung.

        ${f.byeFormal}
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}

        Ich nehme ${offerFrom(f)} nicht an.
        ${f.reason}
        ${couldYouTell(f)}
        ${enjoyed(f)}
        ${youGotMeThere(f)}

        ${f.bye()}
      `,
    ],
  },
  chat: short,
  text: short,
  phone: {
    warm: [
      (f) => letter`
        ${f.hi}

        Ich habe mich entschieden, das Angebot nicht anzunehmen.
        ${f.reason}
        Das ${f.form('sollten Sie', 'solltest du')} zuerst von mir hören.

        ${couldYouTell(f)}
        ${enjoyed(f)}

        ${youGotMeThere(f)}
        ${emailToo(f)}
      `,
    ],
    formal: [
      (f) => letter`
        ${f.dear}

        Ich habe mich entschieden, das Angebot nicht anzunehmen.
        ${f.reason}

        ${couldYouTell(f)}
        ${enjoyed(f)}

        ${youGotMeThere(f)}
        ${emailTooFormal(f)}
        ${anythingElse(f)}
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}

        Ich nehme das Angebot nicht an.
        ${f.reason}
        ${couldYouTell(f)}
        ${enjoyed(f)}

        ${youGotMeThere(f)}
        ${emailTooBrief(f)}
        ${anythingElse(f)}
      `,
    ],
  },
};
