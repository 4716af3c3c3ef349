import { letter, say, spare } from '../../../letters/bow-out/template.ts';
import { lettersOf } from './mail.ts';
import { leavingSubject } from './parts.ts';
import type { JapaneseLetter, JapaneseLetters, LetterFacts } from './facts.ts';
import type { Tone } from '../../../letters/types.ts';

const cancel = (f: LetterFacts) => {
  if (f.rounds) return say`${f.rounds.all}のキャンセルをお願いいたします。`;
  return f.maybeBooked && spare(1)`予定されている面接がございましたら、キャンセルをお願いいたします。`;
};

/** An agency tells the client, and is not the one that did wrong. */
const tell = (f: LetterFacts) => f.isAgency && say`${f.client}へのご連絡をお願いいたします。`;

const travel = (f: LetterFacts) =>
  f.travel && spare(2)`手配していただいた交通や宿泊のキャンセルもお願いいたします。`;

const short =
  (tone: Tone): JapaneseLetter =>
  (f) => letter`
    ${f.hi}

    ${f.me}

    ${f.process}を${tone === 'formal' ? '辞退させていただきます' : '辞退いたします'}。
    ${tell(f)}
    ${cancel(f)}
    ${travel(f)}

    ${f.sign}
  `;

/** One line, for a candidate who has to say something after all (domain, section 2, row 1). */
export const safety: JapaneseLetters = lettersOf({
  subject: leavingSubject,
  warm: [short('warm')],
  formal: short('formal'),
  brief: short('brief'),
  chat: short,
  text: short,
});
