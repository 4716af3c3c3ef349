import { review, reword } from './host-overrides.ts';
import { missingWord } from './missing-word.ts';
import { serves } from './serves.ts';
import type { Locale, Speech } from './locale.ts';
import type { Rewording } from './host-overrides.ts';

/**
 * Languages besides the default, by their BCP 47 tags, and how each is fetched: as a locale, or as a module that exports
 * one.
 */
export type Locales = Readonly<Record<string, () => Loaded | Promise<Loaded>>>;

type Loaded = Locale | Readonly<Record<string, Locale>>;

/** Warns the host about a setting. */
type Warn = (setting: string, problem: string) => void;

/** What the host asks for. */
export type Requested = readonly [
  chat: string | undefined,
  message: string | undefined,
  locales: Locales,
  words: Rewording | null | undefined,
];

/** The tag on offer for a language, or for a broader one: `de` serves `de-AT`. */
export function offered(wanted: string | null | undefined, locales: object): string | undefined {
  const tags = Object.keys(locales);
  for (let tag = wanted?.trim().toLowerCase(); tag; tag = tag.replace(/-?[^-]*$/, '')) {
    const found = tags.find((each) => each.toLowerCase() === tag);
    if (found) return found;
  }
  return undefined;
}

/**
 * Loads the languages of a conversation, as its host asks for them, and the chat's in the host's words.
 *
 * @param defaults stand in for a language that is missing, broken or doesn't load
 * @param own the languages of the conversation. Those of the host take precedence
 * @param use called with the languages, and again if one of them turns out to be broken after the first question
 */
export async function loadLanguages(
  defaults: Speech,
  own: Locales = {},
  [chat, message, locales, words]: Requested,
  warn: Warn,
  use: (speech: Speech) => void,
): Promise<void> {
  const fallback = defaults.chat;
  const broken = new Set<string>();
  const giveUp = (tag: string, problem: string) => {
    broken.add(tag);
    warn(`locales.${tag}`, `${problem}. Using ${fallback.lang} instead.`);
  };

  async function load(wanted: string | undefined): Promise<Locale> {
    const source = offered(wanted, locales) === undefined ? own : locales;
    const tag = offered(wanted, source);
    if (tag === undefined && !serves(fallback.lang, wanted)) {
      const { lang } = fallback;
      const setting = wanted === chat ? 'lang' : 'message-lang';
      warn(
        setting,
        `“${wanted ?? ''}” is not available. Using ${lang} instead. Set ${setting}="${lang}", or add the language to BowOut.locales.`,
      );
    }
    if (tag === undefined || broken.has(tag)) return fallback;
    try {
      const loaded = localeIn(await source[tag]?.());
      if (!loaded) {
        giveUp(tag, 'must load a locale, or a module that exports one');
        return fallback;
      }
      const locale = fallback.extend?.(loaded) ?? loaded;
      const missing = missingWord(locale, fallback);
      if (missing === undefined) {
        // Throws if a tag isn't valid.
        Intl.getCanonicalLocales([locale.lang, locale.locale]);
        return withCheckedRest(locale, fallback, (problem) => {
          if (broken.has(tag)) return;
          giveUp(tag, problem);
          void start();
        });
      }
      giveUp(tag, lacks(missing));
    } catch (error) {
      giveUp(tag, failed(error));
    }
    return fallback;
  }

  async function start(): Promise<void> {
    const [one, other] = await Promise.all([load(chat), load(message)]);
    // The candidate may write in the host's language for messages, in that of the chat, or in the default.
    const messages = [other, one, fallback].filter(
      ({ lang }, index, all) => all.findIndex((each) => each.lang === lang) === index,
    );
    // What uses the languages starts again with others.
    const isDefault = !words && [one, other].every((locale) => locale === fallback);
    use(isDefault ? defaults : { chat: words ? reword(one, words) : one, messages });
    if (!words) return;
    const refuse = (key: string, why: string) => warn(`words${key && `.${key}`}`, why);
    // What is refused is told when there is time: all the words there are have to be fetched for it.
    setTimeout(() => void review(one, words, refuse).catch(() => undefined), 1000);
  }

  await start();
}

const lacks = (word: string) => `lacks ${word}: add it, as in src/locales/en/`;

const failed = (error: unknown) => `failed to load (${String(error)}): check the address of its file`;

/** The locale that this is, or that a module exports under any name. */
function localeIn(loaded: unknown): Locale | undefined {
  const isLocale = (value: unknown): value is Locale => typeof (value as Locale | null)?.rest === 'function';
  const values: unknown[] = Object.values(loaded ?? {});
  return [loaded, ...values].find(isLocale);
}

/**
 * A locale whose words after the first question are checked when they load. They may fail to load once, since that may
 * be the connection, and the chat loads them again.
 *
 * @param giveUp called with the problem if they are incomplete or fail again; the caller then replaces the locale
 */
function withCheckedRest(locale: Locale, fallback: Locale, giveUp: (problem: string) => void): Locale {
  let hasFailed = false;
  const rest: Locale['rest'] = async () => {
    const [loaded, english] = await Promise.allSettled([
      Promise.resolve().then(() => locale.rest()),
      fallback.rest(),
    ]);
    if (english.status === 'rejected') throw english.reason;
    if (loaded.status === 'rejected') {
      if (!hasFailed) {
        hasFailed = true;
        throw loaded.reason;
      }
      giveUp(failed(loaded.reason));
    } else {
      const missing = missingWord(loaded.value, english.value);
      if (missing === undefined) return loaded.value;
      giveUp(lacks(missing));
    }
    // The chat keeps saying that it is loading until the other language is there.
    return new Promise(() => undefined);
  };
  return { ...locale, rest };
}
