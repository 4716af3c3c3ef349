import { spare } from '../../../../letters/bow-out/template.ts';
import { letter } from '../letter.ts';
import { cancel, decision, ground, groundIfRoom } from '../leaving.ts';
import {
  cancelRestIfRoom,
  enjoyedIfRoom,
  otherApplicationIfRoom,
  thankAllInShort,
  thanksFor,
} from '../parts.ts';
import { feedbackIfRoom } from '../withdraw/parts.ts';
import { door, doorInShort, itWasTheTerms } from './parts.ts';
import type { Tone } from '../../../../letters/types.ts';
import type { GermanLetter, GermanWordings } from '../facts.ts';

const chatLetter =
  (tone: Tone, greeting: 'hi' | 'dear'): GermanLetter =>
  (f) => letter`
    ${f[greeting]}

    ${decision(f, tone)}.
    ${ground(f)}
    ${itWasTheTerms(f)}
    ${cancel(f, tone)}
    ${cancelRestIfRoom(f)}
    ${otherApplicationIfRoom(f)}

    ${thankAllInShort(f, tone === 'brief' ? 'Danke' : 'Vielen Dank')}
    ${enjoyedIfRoom(f)}
    ${door(f)}
    ${feedbackIfRoom(f)}
  `;

const textLetter =
  (tone: Tone, greeting: 'hi' | 'dear'): GermanLetter =>
  (f) => letter`
    ${f[greeting]}
    ${decision(f, tone)}.
    ${groundIfRoom(f)}
    ${cancel(f, tone)}
    ${cancelRestIfRoom(f)}
    ${otherApplicationIfRoom(f)}
    ${doorInShort(f)}
    ${feedbackIfRoom(f)}
    ${spare(3)`${tone === 'brief' ? 'Danke' : 'Vielen Dank'} für ${thanksFor(f)}.`}
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
