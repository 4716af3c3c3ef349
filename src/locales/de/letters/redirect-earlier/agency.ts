import { say, spare } from '../../../../letters/bow-out/template.ts';
import { emailToo, emailTooBrief, emailTooFormal } from '../aloud.ts';
import { letter } from '../letter.ts';
import { decision, ground, groundIfRoom } from '../leaving.ts';
import {
  cancelAndTell,
  cancelRest,
  cancelRestIfRoom,
  enjoyed,
  greet,
  otherApplication,
  otherApplicationIfRoom,
  thanksForPuttingForward,
} from '../parts.ts';
import { applied, earlier, stillLiked, subject } from './parts.ts';
import type { Tone } from '../../../../letters/types.ts';
import type { GermanLetter, GermanMail, LetterFacts } from '../facts.ts';

/** “Könnten Sie bei der Gelegenheit fragen, ob die Stelle gerade offen ist?” */
const couldYouAsk = (f: LetterFacts) =>
  say`${f.form('Könnten Sie', 'Könntest du')} bei der Gelegenheit fragen, ob sie gerade offen oder etwas Ähnliches in Sicht ist?`;

const chat =
  (tone: Tone, greeting: 'hi' | 'dear'): GermanLetter =>
  (f) => letter`
    ${f[greeting]}

    ${decision(f, tone)}.
    ${groundIfRoom(f)}
    ${cancelAndTell(f)}
    ${cancelRestIfRoom(f)}
    ${otherApplicationIfRoom(f)}

    ${applied(f)}, und die Stelle hätte ich immer noch gern.
    ${couldYouAsk(f)}
    ${spare(1)`Danke für ${f.form('Ihre', 'deine')} Hilfe.`}
  `;

const text =
  (tone: Tone, greeting: 'hi' | 'dear'): GermanLetter =>
  (f) => letter`
    ${f[greeting]}
    ${decision(f, tone)}.
    ${cancelAndTell(f)}
    ${cancelRestIfRoom(f)}
    ${otherApplicationIfRoom(f)}
    ${f.form('Könnten Sie', 'Könntest du')} auch fragen, ob ${earlier(f)} offen ist?
    ${spare(1)`Danke für ${f.form('Ihre', 'deine')} Hilfe.`}
  `;

/** Letters to a recruitment agency, which asks its client. */
export const agency: GermanMail = {
  subject,
  email: {
    warm: [
      (f) => letter`
        ${f.hi}

        ${decision(f, 'warm')}.
        ${ground(f)}
        ${cancelAndTell(f)}
        ${cancelRest(f)}
        ${otherApplication(f)}

        ${stillLiked(f)}
        ${applied(f)}.
        Damals hat es nicht geklappt, aber das ist die Arbeit, die ich eigentlich machen möchte.
        ${f.form('Könnten Sie', 'Könntest du')} bei der Gelegenheit fragen, ob die Stelle gerade offen oder etwas Ähnliches in Sicht ist?
        ${spare(1)`Falls nicht, ist das auch in Ordnung.`}

        ${thanksForPuttingForward(f)}.
        ${enjoyed(f)}
        ${greet(f)}

        ${f.bye()}
      `,
    ],
    formal: [
      (f) => letter`
        ${f.dear}

        ${decision(f, 'formal')}.
        ${ground(f)}
        ${cancelAndTell(f)}
        ${cancelRest(f)}
        ${otherApplication(f)}

        ${applied(f)}.
        Damals habe ich eine Absage erhalten, mein Interesse an der Stelle ist aber geblieben.
        ${couldYouAsk(f)}

        ${thanksForPuttingForward(f)}.
        ${enjoyed(f)}
        ${greet(f)}

        ${f.byeFormal}
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}

        ${decision(f, 'brief')}.
        ${cancelAndTell(f)}
        ${cancelRest(f)}
        ${otherApplication(f)}

        ${applied(f)}.
        Das hat damals nicht geklappt, die Stelle hätte ich aber immer noch gern.
        ${couldYouAsk(f)}

        Danke, dass ${f.form('Sie mich vorgeschlagen haben', 'du mich vorgeschlagen hast')}.
        ${enjoyed(f)}

        ${f.bye()}
      `,
    ],
  },
  chat: { warm: [chat('warm', 'hi')], formal: [chat('formal', 'dear')], brief: [chat('brief', 'hi')] },
  text: { warm: [text('warm', 'hi')], formal: [text('formal', 'dear')], brief: [text('brief', 'hi')] },
  phone: {
    warm: [
      (f) => letter`
        ${f.hi}

        ${decision(f, 'warm')}.
        ${ground(f)}
        ${cancelAndTell(f)}
        ${cancelRest(f)}
        ${otherApplication(f)}

        Und ich hätte noch eine Bitte.
        ${applied(f)}.
        Damals hat es nicht geklappt, die Stelle hätte ich aber immer noch sehr gern.
        ${couldYouAsk(f)}

        ${thanksForPuttingForward(f)}.
        ${emailToo(f)}
      `,
    ],
    formal: [
      (f) => letter`
        ${f.dear}

        ${decision(f, 'formal')}.
        ${ground(f)}
        ${cancelAndTell(f)}
        ${cancelRest(f)}
        ${otherApplication(f)}

        Ich habe außerdem eine Bitte.
        ${applied(f)}.
        Damals habe ich eine Absage erhalten, die Stelle würde mich aber weiterhin sehr interessieren.
        ${couldYouAsk(f)}

        ${thanksForPuttingForward(f)}.
        ${emailTooFormal(f)}
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}

        ${decision(f, 'brief')}.
        ${cancelAndTell(f)}
        ${cancelRest(f)}
        ${otherApplication(f)}

        Eine Bitte noch.
        ${applied(f)}, und die Stelle hätte ich immer noch gern.
        ${couldYouAsk(f)}

        Danke für ${f.form('Ihre', 'deine')} Hilfe.
        ${emailTooBrief(f)}
      `,
    ],
  },
};
