import type { FormInterfaceWords } from '../../interface-words.ts';

/** English: the forms of the details beside the draft. */
export const formWords: FormInterfaceWords = {
  add: 'Add another interview',
  remove: 'Remove this interview',
  close: 'Close',
  pastDate: 'This date has passed, so the message leaves it out.',
  sameRound: 'You’ve already added this interview. Change its date or time.',
  noDate: 'Choose a date, or close this.',
};
