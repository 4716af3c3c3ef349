import { say, spare } from '../../../../letters/bow-out/template.ts';
import { emailToo, emailTooBrief, emailTooFormal, ratherAloud } from '../aloud.ts';
import { letter } from '../letter.ts';
import { enjoyed, enjoyedIfRoom, greet } from '../parts.ts';
import { meetAgain, theRole, yourOffer } from './parts.ts';
import type { Tone } from '../../../../letters/types.ts';
import type { GermanLetter, GermanWordings, LetterFacts } from '../facts.ts';

/** “Wie viel Zeit Sie sich für mich genommen haben, weiß ich sehr zu schätzen.” */
export const yourTime = (f: LetterFacts) =>
  say`Wie viel Zeit ${f.form('Sie sich', 'ihr euch')} für mich genommen ${f.form('haben', 'habt')}, weiß ich sehr zu schätzen.`;

const message =
  (tone: Tone, greeting: 'hi' | 'dear'): GermanLetter =>
  (f) => letter`
    ${f[greeting]}

    ${tone === 'brief' ? 'Danke' : 'Vielen Dank'} für ${yourOffer(f)}.
    ${tone === 'brief' ? say`Ich nehme ${theRole(f)} nicht an.` : say`Ich habe mich entschieden, ${theRole(f)} nicht anzunehmen.`}
    ${f.reason}
    ${tone !== 'brief' && spare(3)`${yourTime(f)}`}
    ${enjoyedIfRoom(f)}
    ${f.who && spare(2)`${greet(f)}`}
  `;

export const short: GermanWordings = {
  warm: [message('warm', 'hi')],
  formal: [message('formal', 'dear')],
  brief: [message('brief', 'hi')],
};

/** What to say to the employer on the phone. */
export const phone: GermanWordings = {
  warm: [
    (f) => letter`
      ${f.hi}

      Erst einmal vielen Dank für das Angebot.
      Ich habe mich entschieden, es nicht anzunehmen.
      ${f.reason}
      ${ratherAloud(f)}

      ${yourTime(f)}
      ${enjoyed(f)}
      ${greet(f)}
      ${meetAgain(f)}

      ${emailToo(f)}
    `,
  ],
  formal: [
    (f) => letter`
      ${f.dear}

      Vielen Dank für das Angebot und für das Vertrauen.
      Ich habe mich entschieden, es nicht anzunehmen.
      ${f.reason}
      ${ratherAloud(f)}

      ${yourTime(f)}
      ${enjoyed(f)}
      ${greet(f)}
      ${meetAgain(f)}

      ${emailTooFormal(f)}
    `,
  ],
  brief: [
    (f) => letter`
      ${f.hi}

      Danke für das Angebot, aber ich nehme es nicht an.
      ${f.reason}
      ${ratherAloud(f)}

      ${yourTime(f)}
      ${enjoyed(f)}
      ${greet(f)}
      Ich hoffe, dass ${f.form('Sie die Stelle bald gut besetzen können', 'ihr die Stelle bald gut besetzen könnt')}.

      ${emailTooBrief(f)}
    `,
  ],
};
