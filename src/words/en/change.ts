import type { ChangeWords } from '../words.ts';

/** English: what another answer would change. */
export const changeWords: ChangeWords = {
  nothing: 'Changes nothing else.',
  asks: ['Asks next: “{question}”, and about {more}.', 'Asks next: “{question}”'],
  more: { one: '{count} more', other: '{count} more' },
  becomes: 'New advice: {advice}.',
  stays: 'Same advice.',
  waits: 'The advice waits until then.',
  gone: 'No longer counts: {answers}.',
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
