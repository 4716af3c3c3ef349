import { en } from './en/locale.ts';
import type { Locale, Speech } from './locale.ts';

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

/** The two languages of a conversation, as its host asks for them. English stands in for one that does not come. */
export async function languages(
  chat: string | undefined,
  message: string | undefined,
  locales: Locales,
): Promise<Speech> {
  const fetch = (wanted: string | undefined) => locales[offered(wanted, locales) ?? '']?.() ?? en;
  try {
    const [one, other] = await Promise.all([fetch(chat), fetch(message ?? chat)]);
    return { chat: one, message: other };
  } catch {
    return { chat: en, message: en };
  }
}
