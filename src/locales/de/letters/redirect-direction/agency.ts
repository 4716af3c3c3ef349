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
import { proof, spareProof, subject, wouldRather } from './parts.ts';
import type { Tone } from '../../../../letters/types.ts';
import type { GermanLetter, GermanMail, LetterFacts } from '../facts.ts';

/** “Könnten Sie bei der Gelegenheit fragen, ob es dafür dort gerade eine Stelle gibt?” */
const couldYouAsk = (f: LetterFacts) =>
  say`${f.form('Könnten Sie', 'Könntest du')} bei der Gelegenheit fragen, ob es dafür dort gerade eine Stelle gibt oder eine geplant ist?`;

const chat =
  (tone: Tone, greeting: 'hi' | 'dear'): GermanLetter =>
  (f) => letter`
    ${f[greeting]}

    ${decision(f, tone)}.
    ${groundIfRoom(f)}
    ${cancelAndTell(f)}
    ${cancelRestIfRoom(f)}
    ${otherApplicationIfRoom(f)}

    ${wouldRather(f)}
    ${spareProof(f)}
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
    ${wouldRather(f)}
    ${spareProof(f)}
    ${f.form('Könnten Sie', 'Könntest du')} fragen, ob es dafür dort eine Stelle gibt?
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

        ${wouldRather(f)}
        ${proof(f)}
        ${couldYouAsk(f)}
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

        ${wouldRather(f, 'formal')}
        ${proof(f)}
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

        ${wouldRather(f, 'brief')}
        ${proof(f)}
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
        ${wouldRather(f)}
        ${proof(f)}
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
        ${wouldRather(f, 'formal')}
        ${proof(f)}
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
        ${wouldRather(f)}
        ${proof(f)}
        ${couldYouAsk(f)}

        Danke für ${f.form('Ihre', 'deine')} Hilfe.
        ${emailTooBrief(f)}
      `,
    ],
  },
};
