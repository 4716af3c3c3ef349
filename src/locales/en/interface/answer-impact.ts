import type { ChangeWords } from '../../interface-words.ts';

/** English: what another answer would change. */
export const changeWords: ChangeWords = {
  nothing: 'Nothing else changes.',
  asks: ['You’ll be asked “{question}”, then {more}.', 'You’ll be asked “{question}”'],
  more: { one: 'about {count} more question', other: 'about {count} more questions' },
  becomes: 'The advice changes to “{advice}”.',
  stays: 'The advice stays the same.',
  waits: 'You’ll get new advice after that.',
  gone: 'No longer used: {answers}.',
  quoted: '“{answer}”',
  message: {
    one: '{count} sentence of the message changes',
    other: '{count} sentences of the message change',
  },
  rests: {
    one: '{count} sentence of the message depends on this answer',
    other: '{count} sentences of the message depend on this answer',
  },
  out: 'Removed:',
  in: 'Added:',
  own: 'The message you edited stays as you wrote it.',
};
