import { machine } from '../../machines/turned-down/machine.ts';
import { letters } from '../../src/letters/bow-out/conversation-letters.ts';
import { jobIn, samples, samplesIn, today } from '../../test/letters/samples.ts';
import { typedIn } from '../../test/letters/typed-texts.ts';
import { all, bare, job, today as theirToday } from '../../test/locales/en/turned-down/samples.ts';
import { loadLocale } from '../languages.ts';
import { SampleMessages } from './sample-messages.ts';
import type { Locale } from '../../src/locales/locale.ts';
import type { ConversationName } from '../conversations.ts';

/** What the page shows of a conversation in one language. */
export interface Shown {
  messages: SampleMessages;
  locale: Locale;
}

/** The outcomes of each conversation. They are the same in every language. */
export const outcomesOf: Readonly<Record<ConversationName, readonly string[]>> = {
  'bow-out': Object.keys(samples),
  'turned-down': Object.keys(machine.outcomes),
};

const load: Readonly<Record<ConversationName, (lang: string) => Promise<Shown>>> = {
  async 'bow-out'(lang) {
    const locale = await loadLocale(lang);
    const { rest } = await locale.rest();
    const texts = typedIn(lang);
    const messages = new SampleMessages({
      // The types of this conversation are narrower than those of any.
      letters: letters,
      words: rest,
      facts: samplesIn(texts),
      job: jobIn(texts),
      today,
    });
    return { messages, locale };
  },
  async 'turned-down'() {
    const { turnedDown } = await import('../../src/turned-down.ts');
    const { locale } = turnedDown;
    const messages = new SampleMessages({
      letters: turnedDown.letters,
      words: locale.words,
      facts: Object.fromEntries(outcomesOf['turned-down'].map((outcome) => [outcome, { bare, full: all }])),
      job,
      today: theirToday,
    });
    return { messages, locale };
  },
};

const loaded = new Map<string, Promise<Shown>>();

/** Loads a conversation in one language, once. */
export function shownIn(name: ConversationName, lang: string): Promise<Shown> {
  const key = `${name} ${lang}`;
  const shown = loaded.get(key) ?? load[name](lang);
  loaded.set(key, shown);
  return shown;
}
