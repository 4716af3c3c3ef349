/**
 * The name of a language, such as “Deutsch” or “日本語”.
 *
 * @param lang BCP 47
 * @param locale the language to name it in: its own by default
 */
export const languageName = (lang: string, locale = lang): string =>
  new Intl.DisplayNames(locale, { type: 'language' }).of(lang) ?? lang;
