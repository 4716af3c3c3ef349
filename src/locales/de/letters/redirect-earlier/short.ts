import { say, spare } from '../../../../letters/bow-out/template.ts';
import { letter } from '../letter.ts';
import { cancel, decision, groundIfRoom } from '../leaving.ts';
import { cancelRestIfRoom, otherApplicationIfRoom, thankAllInShort, thanksFor } from '../parts.ts';
import { applied, earlier } from './parts.ts';
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

    ${applied(f)}.
    ${tone === 'formal' ? 'Damals habe ich eine Absage erhalten, die Stelle würde mich aber weiterhin interessieren.' : 'Damals hat es nicht geklappt, die Stelle hätte ich aber immer noch gern.'}
    Ist sie gerade offen, oder ist etwas Ähnliches in Sicht?

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
    Ist ${earlier(f)} gerade offen?
    ${spare(2)`Darauf hatte ich mich ${f.earlierYear ? say`${f.earlierYear}` : 'schon einmal'} ${f.withYou} beworben.`}
    ${spare(1)`${tone === 'brief' ? 'Danke' : 'Vielen Dank'} für ${thanksFor(f)}.`}
  `;

export const chat: GermanWordings = {
  warm: [chatLetter('warm', 'hi')],
  formal: [chatLetter('formal', 'dear')],
  brief: [chatLetter('brief', 'hi')],
};

/** Text messages, which ask in one sentence. */
export const text: GermanWordings = {
  warm: [textLetter('warm', 'hi')],
  formal: [textLetter('formal', 'dear')],
  brief: [textLetter('brief', 'hi')],
};
