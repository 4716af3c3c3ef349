const made: Record<string, Intl.ListFormat> = {};

/**
 * How a language writes a list, such as “one, two and three”. The first formatter of a page takes longer to make than
 * all else between a press and the advice: it is made beforehand, and kept.
 *
 * @param locale BCP 47
 * @throws `RangeError` where it is no tag of a language
 */
export const listFormat = (locale: string): Intl.ListFormat => (made[locale] ??= new Intl.ListFormat(locale));
