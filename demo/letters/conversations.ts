import { letters } from '../../src/letters/bow-out/conversation-letters.ts';
import { rest } from '../../src/locales/en/index.ts';
import { en } from '../../src/locales/en/locale.ts';
import { turnedDown } from '../../src/turned-down.ts';
import * as ours from '../../test/letters/samples.ts';
import * as theirs from '../../test/locales/en/turned-down/samples.ts';
import { SampleMessages } from './sample-messages.ts';
import type { Locale } from '../../src/locales/locale.ts';
import type { ConversationName } from '../conversations.ts';

/** What the page shows of a conversation. */
interface Shown {
  messages: SampleMessages;
  locale: Locale;
}

export const conversations: Readonly<Record<ConversationName, Shown>> = {
  'bow-out': {
    messages: new SampleMessages({
      // The types of this conversation are narrower than those of any.
      letters: letters,
      words: rest,
      facts: ours.samples,
      job: ours.job,
      today: ours.today,
    }),
    locale: en,
  },
  'turned-down': {
    messages: new SampleMessages({
      letters: turnedDown.letters,
      words: turnedDown.locale.words,
      facts: Object.fromEntries(
        Object.keys(turnedDown.machine.outcomes).map((outcome) => [
          outcome,
          { bare: theirs.bare, full: theirs.all },
        ]),
      ),
      job: theirs.job,
      today: theirs.today,
    }),
    locale: turnedDown.locale,
  },
};
