import type { ChangeWords } from '../words.ts';

/** English: what another answer would change. */
export const changeWords: ChangeWords = {
  nothing: 'Nothing else changes.',
  asks: ['Next: “{question}”, and about {more}.', 'Next: “{question}”'],
  more: { one: '{count} more question', other: '{count} more questions' },
  becomes: 'New advice: {advice}.',
  stays: 'Same advice.',
  waits: 'The advice waits until then.',
  gone: 'Falls away: {answers}.',
  message: {
    one: '{count} sentence of the message changes',
    other: '{count} sentences of the message change',
  },
  rests: {
    one: '{count} sentence of the message rests on it',
    other: '{count} sentences of the message rest on it',
  },
  out: 'Goes:',
  in: 'Comes:',
  own: 'Your own version of the message stays as you wrote it.',
};
