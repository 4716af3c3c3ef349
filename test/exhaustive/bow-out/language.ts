import { locales } from '../../../lint/bow-out/locales.ts';
import { typedIn } from '../../letters/typed-texts.ts';
import type { MessageWords } from '../../../src/locales/bow-out/message-words.ts';
import type { EditorWords } from '../../../src/locales/bow-out/proofreading-words.ts';
import type { TypedTexts } from '../../letters/typed-texts.ts';

/** What the messages in a language are written and checked with. */
export interface BowOutLanguage {
  /** BCP 47 */
  lang: string;
  words: MessageWords;
  editor: EditorWords;
  /** What is typed in it. */
  texts: TypedTexts;
}

/** The languages of `<bow-out>`, English first. */
export const languages = async (): Promise<readonly BowOutLanguage[]> =>
  Promise.all(
    (await locales()).map(async ({ lang, rest: load }) => {
      const { rest } = await load();
      return {
        lang,
        words: rest.message,
        editor: { ...rest.patterns, ...rest.remarks },
        texts: typedIn(lang),
      };
    }),
  );
