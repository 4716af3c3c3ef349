import { review, reword } from './host-overrides.ts';
import type { Locale, Speech } from './locale.ts';
import type { Refuse, Rewording } from './host-overrides.ts';

/** The languages on offer beside English, by their BCP 47 tags, and how each is fetched. */
export type Locales = Readonly<Record<string, () => Locale | Promise<Locale>>>;

/** The tag on offer for a language, or for a broader one: `de` serves `de-AT`. */
export function offered(wanted: string | null | undefined, locales: Locales): string | undefined {
  const tags = Object.keys(locales);
  for (let tag = wanted?.trim().toLowerCase(); tag; tag = tag.replace(/-?[^-]*$/, '')) {
    const found = tags.find((each) => each.toLowerCase() === tag);
    if (found) return found;
  }
  return undefined;
}

/**
 * The two languages of a conversation, as its host asks for them, and the chat's in the host's words.
 *
 * @param fallback stands in for a language that does not come
 */
export async function languages(
  fallback: Locale,
  chat: string | undefined,
  message: string | undefined,
  locales: Locales,
  words: Rewording | null | undefined,
  refuse: Refuse,
): Promise<Speech> {
  const fetch = (wanted: string | undefined) => locales[offered(wanted, locales) ?? '']?.() ?? fallback;
  try {
    const [one, other] = await Promise.all([fetch(chat), fetch(message ?? chat)]);
    if (!words) return { chat: one, message: other };
    // What is refused is told when there is time: all the words there are have to be fetched for it.
    setTimeout(() => void review(one, words, refuse).catch(() => undefined), 1000);
    return { chat: reword(one, words), message: other };
  } catch {
    return { chat: fallback, message: fallback };
  }
}
