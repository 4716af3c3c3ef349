import { offered } from '../locales/load-locale.ts';
import { serves } from '../locales/serves.ts';
import type { QuestionText } from '../locales/interface-words.ts';
import type { Locale, Rest } from '../locales/locale.ts';
import type { AnyExtension, AnyExtensionWords } from './types.ts';

/** The id of an added step among the steps of the letters, so that it is never one of ours. */
export const stepId = (name: string): string => `added-${name}`;

/**
 * A language with the words of an extension. If the extension has none in this language, it speaks English, marked as
 * such for screen readers. Our own words are never replaced.
 */
export const extendLocale = (locale: Locale, extension: AnyExtension): Locale => ({
  ...locale,
  rest: async () => {
    const { rest } = await locale.rest();
    return { rest: extendRest(locale, rest, extension) };
  },
  extend: (other) => extendLocale(other, extension),
});

function extendRest(locale: Locale, rest: Rest, { words }: AnyExtension): Rest {
  const tag = offered(locale.lang, words) ?? 'en';
  const { questions = {}, steps = {}, reasons = {} }: AnyExtensionWords = words[tag] ?? {};
  const isForeign = !serves(locale.lang, tag);
  const added = Object.entries(questions)
    .filter(([name]) => !Object.hasOwn(locale.questions, name))
    .map(([name, text]): [string, QuestionText] => [
      name,
      {
        ...text,
        answers: { ...text.answers, skip: locale.interface.skip },
        ...(isForeign && { lang: tag }),
      },
    ]);
  const named = Object.entries(steps).map(([name, text]) => [stepId(name), text] as const);
  return {
    ...rest,
    questions: { ...Object.fromEntries(added), ...rest.questions },
    reasons: { ...reasons, ...rest.reasons },
    desk: {
      ...rest.desk,
      steps: { ...rest.desk.steps, ...Object.fromEntries(named) },
      ...(isForeign && { stepLangs: Object.fromEntries(named.map(([id]) => [id, tag])) }),
    },
  };
}
