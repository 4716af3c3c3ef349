import { say } from '../../../../letters/bow-out/template.ts';
import { emailToo, emailTooBrief, emailTooFormal } from '../aloud.ts';
import { letter } from '../letter.ts';
import { toClient } from '../parts.ts';
import { subject, takeItBack } from './parts.ts';
import type { Tone } from '../../../../letters/types.ts';
import type { GermanLetter, GermanMail, GermanWordings, LetterFacts } from '../facts.ts';

/** “Könnten Sie Priya Bescheid geben und fragen, ob ich etwas zurückgeben muss?” */
const couldYouTell = (f: LetterFacts) =>
  say`${f.form('Könnten Sie', 'Könntest du')} ${toClient(f)} Bescheid geben und fragen, ob ich etwas zurückgeben muss?`;

const sorry = (f: LetterFacts, tone: Tone) =>
  tone === 'formal'
    ? say`Ich bitte ${f.form('Sie', 'dich')} um Entschuldigung, dass ich nach meiner Zusage doch noch absage.`
    : say`Es tut mir sehr leid, dass ich nach meiner Zusage doch noch absage.`;

const message =
  (tone: Tone, greeting: 'hi' | 'dear'): GermanLetter =>
  (f) => letter`
    ${f[greeting]}

    Ich ${takeItBack(f)}.
    ${f.reason}
    ${sorry(f, tone)}
    ${couldYouTell(f)}
  `;

const short: GermanWordings = {
  warm: [message('warm', 'hi')],
  formal: [message('formal', 'dear')],
  brief: [message('brief', 'hi')],
};

const call =
  (tone: Tone, greeting: 'hi' | 'dear'): GermanLetter =>
  (f) => letter`
    ${f[greeting]}

    Ich habe leider keine gute Nachricht.
    Ich ${takeItBack(f)}.
    ${f.reason}
    ${sorry(f, tone)}

    ${couldYouTell(f)}
    Ich weiß, wie viel Arbeit ${f.form('Sie', 'du')} damit ${f.form('hatten', 'hattest')}, und danke ${f.toYou} dafür.
    ${tone === 'warm' ? emailToo(f) : tone === 'formal' ? emailTooFormal(f) : emailTooBrief(f)}
  `;

/** To the agency that put the candidate forward. */
export const agency: GermanMail = {
  subject,
  email: {
    warm: [
      (f) => letter`
        ${f.hi}

        Diese Nachricht fällt mir schwer: Ich ${takeItBack(f)}.
        ${f.reason}
        Es tut mir sehr leid, dass ich nach meiner Zusage doch noch absage, gerade weil ${f.form('Sie sich', 'du dich')} so für mich eingesetzt ${f.form('haben', 'hast')}.

        ${couldYouTell(f)}
        Wenn ein Telefonat hilft, mit ${f.toYou} oder mit ${toClient(f)}, bin ich gern erreichbar.

        Danke für die ganze Arbeit, die ${f.form('Sie', 'du')} damit ${f.form('hatten', 'hattest')}.

        ${f.bye()}
      `,
    ],
    formal: [
      (f) => letter`
        ${f.dear}

        Diese Nachricht fällt mir nicht leicht: Ich ${takeItBack(f)}.
        ${f.reason}
        ${sorry(f, 'formal')}

        ${couldYouTell(f)}
        Für ein Telefonat bin ich gern erreichbar.

        Ich danke ${f.toYou} für die Vermittlung.

        ${f.byeFormal}
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}

        Ich habe keine gute Nachricht: Ich ${takeItBack(f)}.
        ${f.reason}
        ${sorry(f, 'brief')}
        ${couldYouTell(f)}
        Ich weiß, wie viel Arbeit ${f.form('Sie', 'du')} damit ${f.form('hatten', 'hattest')}, und danke ${f.toYou} dafür.
        Telefonisch bin ich gern erreichbar.

        ${f.bye()}
      `,
    ],
  },
  chat: short,
  text: short,
  phone: { warm: [call('warm', 'hi')], formal: [call('formal', 'dear')], brief: [call('brief', 'hi')] },
};
