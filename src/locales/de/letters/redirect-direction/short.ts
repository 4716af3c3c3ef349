import { spare } from '../../../../letters/bow-out/template.ts';
import { letter } from '../letter.ts';
import { cancel, decision, groundIfRoom } from '../leaving.ts';
import { cancelRestIfRoom, otherApplicationIfRoom, thankAllInShort, thanksFor } from '../parts.ts';
import { spareProof, wouldRather } from './parts.ts';
import type { Tone } from '../../../../letters/types.ts';
import type { GermanLetter, GermanWordings } from '../facts.ts';

const chatLetter =
  (tone: Tone, greeting: 'hi' | 'dear'): GermanLetter =>
  (f) => letter`
    ${f[greeting]}

    ${decision(f, tone)}.
    ${groundIfRoom(f)}
    ${cancel(f, tone)}
    ${cancelRestIfRoom(f)}
    ${otherApplicationIfRoom(f)}

    ${wouldRather(f, tone)}
    ${spareProof(f)}
    Gibt es ${f.withYou} dafür gerade eine Stelle, oder ist eine geplant?

    ${spare(1)`${thankAllInShort(f, tone === 'brief' ? 'Danke' : 'Vielen Dank')}`}
  `;

const textLetter =
  (tone: Tone, greeting: 'hi' | 'dear'): GermanLetter =>
  (f) => letter`
    ${f[greeting]}
    ${decision(f, tone)}.
    ${cancel(f, 'brief')}
    ${cancelRestIfRoom(f)}
    ${otherApplicationIfRoom(f)}
    ${wouldRather(f, tone)}
    ${spareProof(f)}
    Gibt es ${f.withYou} dafür eine Stelle?
    ${spare(1)`${tone === 'brief' ? 'Danke' : 'Vielen Dank'} für ${thanksFor(f)}.`}
  `;

export const chat: GermanWordings = {
  warm: [chatLetter('warm', 'hi')],
  formal: [chatLetter('formal', 'dear')],
  brief: [chatLetter('brief', 'hi')],
};

export const text: GermanWordings = {
  warm: [textLetter('warm', 'hi')],
  formal: [textLetter('formal', 'dear')],
  brief: [textLetter('brief', 'hi')],
};
