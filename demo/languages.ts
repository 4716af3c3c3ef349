import { languages } from '../src/locales/bow-out/languages.ts';
import { languageName } from '../src/locales/language-name.ts';
import type { BowOutLocale } from '../src/locales/bow-out/question-words.ts';
import type { ConversationName } from './conversations.ts';

type Load = () => Promise<Readonly<Record<string, BowOutLocale>>>;

const all: Readonly<Record<string, Load>> = {
  en: () => import('../src/locales/en/locale.ts'),
  ...languages,
};

/** The languages of each conversation by their tags, the default first. */
export const languagesOf: Readonly<Record<ConversationName, readonly string[]>> = {
  'bow-out': Object.keys(all),
  'turned-down': ['en'],
};

/** Returns the language of a conversation that a fragment names, or the default. */
export const languageIn = (fragment: URLSearchParams, name: ConversationName): string =>
  languagesOf[name].find((lang) => lang === fragment.get('lang')) ?? 'en';

/** Loads a language of `<bow-out>`, and no other. */
export async function loadLocale(lang: string): Promise<BowOutLocale> {
  const [locale] = Object.values((await all[lang]?.()) ?? {});
  if (!locale) throw new Error(`There is no language ${lang}`);
  return locale;
}

/** The options of a choice of language, each in its own language. */
export const languageOptions = (name: ConversationName): readonly HTMLOptionElement[] =>
  languagesOf[name].map((lang) => {
    const option = new Option(languageName(lang), lang);
    option.lang = lang;
    return option;
  });
