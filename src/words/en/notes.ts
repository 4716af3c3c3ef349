import { followUp } from './letters/notes/follow-up/index.ts';
import { holdFirm } from './letters/notes/hold-firm.ts';
import { inviter } from './letters/notes/inviter.ts';
import { referrer } from './letters/notes/referrer.ts';
import { reopen, reopenSubject } from './letters/notes/reopen.ts';
import { voicemail } from './letters/notes/voicemail.ts';
import type { NoteWords } from '../message-words.ts';

/** English: the messages that go round the main one. */
export const notes: NoteWords = {
  notes: { referrer, inviter, voicemail, 'follow-up': followUp, 'hold-firm': holdFirm, reopen },
  reopenSubject,
};
