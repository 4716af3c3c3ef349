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

/** The two languages of a conversation, fetched as they are asked for. English stands in for one that is not there. */
export class Languages {
  /** Whether those asked for are on their way. */
  isAwaited = false;
  #asked = '';
  readonly #speak: (speech: Speech) => void;

  /** @param speak is told of the languages, at once where both are English */
  constructor(speak: (speech: Speech) => void) {
    this.#speak = speak;
  }

  ask(chat: string | undefined, message: string | null | undefined, locales: Locales): void {
    const tags = [offered(chat, locales), offered(message ?? chat, locales)] as const;
    const asked = tags.join();
    if (asked === this.#asked) return;
    this.#asked = asked;
    const given = ([chat, message]: readonly [Locale, Locale]) => {
      // Another may have been asked for in the meantime.
      if (asked !== this.#asked) return;
      this.isAwaited = false;
      this.#speak({ chat, message: message.message });
    };
    if (asked === ',') {
      given([en, en]);
      return;
    }
    this.isAwaited = true;
    const fetch = (tag = '') => locales[tag]?.() ?? en;
    Promise.all([fetch(tags[0]), fetch(tags[1])]).then(given, () => given([en, en]));
  }
}
