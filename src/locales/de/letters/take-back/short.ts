import { say, spare } from '../../../../letters/bow-out/template.ts';
import { emailToo, emailTooBrief, emailTooFormal } from '../aloud.ts';
import { letter } from '../letter.ts';
import { takeItBack, thankForTrust } from './parts.ts';
import type { Tone } from '../../../../letters/types.ts';
import type { GermanLetter, GermanWordings, LetterFacts } from '../facts.ts';

/** “Falls ich noch etwas zurückgeben muss, sagen Sie mir bitte, wohin ich es schicken soll.” */
const toReturn = (f: LetterFacts) =>
  say`Falls ich noch etwas zurückgeben muss, ${f.form('sagen Sie', 'sag')} mir bitte, wohin ich es schicken soll.`;

const sorry = (f: LetterFacts, tone: Tone) =>
  tone === 'formal'
    ? say`Ich bitte ${f.form('Sie', 'euch')} um Entschuldigung, dass ich nun doch absage.`
    : say`Es tut mir sehr leid, dass ich nach meiner Zusage doch noch absage.`;

const message =
  (tone: Tone, greeting: 'hi' | 'dear'): GermanLetter =>
  (f) => letter`
    ${f[greeting]}

    Ich ${takeItBack(f)}.
    ${f.reason}
    ${sorry(f, tone)}
    Falls ich noch etwas zurückgeben muss, ${f.form('sagen Sie', 'sag')} mir bitte, wohin.
    ${spare(1)`Telefonisch bin ich gern erreichbar.`}
  `;

export const short: GermanWordings = {
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
    Das wollte ich ${f.form('Ihnen', 'dir')} selbst sagen.

    ${toReturn(f)}

    ${thankForTrust(f)}
    ${tone === 'warm' ? emailToo(f) : tone === 'formal' ? emailTooFormal(f) : emailTooBrief(f)}
  `;

/** What to say to the employer on the phone. */
export const phone: GermanWordings = {
  warm: [call('warm', 'hi')],
  formal: [call('formal', 'dear')],
  brief: [call('brief', 'hi')],
};
