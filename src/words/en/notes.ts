import { notes as phrases } from './phrases/notes.ts';
import type { NoteWords } from '../message-words.ts';

/** English: what only the messages say that go round the main one, and when each is sent. */
export const notes = {
  phrases,
  subjects: { reopen: ['{role}: may I come back?', 'May I come back?'] },
  when: {
    'no-answer': 'Speak this after the tone if nobody picks up.',
    'before-main': 'Send it before the main message, or with it.',
    'with-main': 'Send it along with the main message.',
    'next-working-day': 'Send it once, if nobody has answered by the next working day.',
    'if-pushed': 'Keep it ready in case they ask you to think again.',
    'if-regretted': 'Only if you change your mind. The sooner, the better the odds.',
  },
} satisfies NoteWords;
