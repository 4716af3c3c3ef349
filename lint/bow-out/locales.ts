import { languages } from '../../src/locales/bow-out/languages.ts';
import { en } from '../../src/locales/en/locale.ts';
import type { BowOutLocale } from '../../src/locales/bow-out/question-words.ts';

/** The locales of `<bow-out>`, English first. */
export async function locales(): Promise<readonly BowOutLocale[]> {
  const others = await Promise.all(Object.values(languages).map((load) => load()));
  return [en, ...others.flatMap((module) => Object.values(module))];
}
