import { say, spare } from '../../../../letters/bow-out/template.ts';
import { letter } from '../letter.ts';
import { beforehand, myAnswer, thanksForOffer, whatFor, when } from './parts.ts';
import type { Tone } from '../../../../letters/types.ts';
import type { GermanLetter, GermanWordings, LetterFacts } from '../facts.ts';

const have = (f: LetterFacts, tone: Tone) =>
  tone === 'brief' ? f.form('Haben Sie', 'Hast du') : f.form('Hätten Sie', 'Hättest du');

/** “ vor dem Gespräch am 2. Dezember”, or nothing after a yes */
const before = (f: LetterFacts) => !f.hasAccepted && say` ${beforehand(f)}`;

const chatLetter =
  (tone: Tone, greeting: 'hi' | 'dear'): GermanLetter =>
  (f) => letter`
    ${f[greeting]}

    ${thanksForOffer(f)}
    ${have(f, tone)}${before(f)} 15 Minuten für ein kurzes Telefonat?
    ${whatFor(f)}
    ${when(f)}
    ${myAnswer(f)}
    ${tone === 'warm' && say`Wenn es einfacher ist, ${f.form('antworten Sie', 'antworte')} mir gern auch hier.`}
  `;

const textLetter =
  (tone: Tone, greeting: 'hi' | 'dear'): GermanLetter =>
  (f) => letter`
    ${f[greeting]}
    ${have(f, tone)}${before(f)} 15 Minuten für ein kurzes Telefonat?
    ${whatFor(f)}
    ${spare(3)`${when(f)}`}
    ${spare(1)`Vielen Dank.`}
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
