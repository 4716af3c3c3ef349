/** The number of days from one ISO 8601 date to another. A time of day is ignored. */
export const daysBetween = (from: string, to: string): number =>
  (Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / 86_400_000;

const formats = new Map<string, Intl.DateTimeFormat>();

/** A cached date formatter, since creating one costs more than formatting all dates of a message. */
export function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const { weekday = '', day = '', month = '', year = '' } = options;
  const key = [locale, weekday, day, month, year].join();
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  formats.set(key, format);
  return format;
}

/** Formats a date, such as “2 December”. The year is added if it is not the current one. */
export const dayOf = (date: string, locale: string, today: string): string =>
  dateFormat(locale, {
    day: 'numeric',
    month: 'long',
    ...(date.slice(0, 4) !== today.slice(0, 4) && { year: 'numeric' }),
  }).format(new Date(date));

/**
 * Whether a text contains a date's day and month, in any digits: “2 December”, “1er décembre”, 「12月2日」, “٢ ديسمبر”. The
 * digits of a time of day do not count as a day.
 */
export function namesDay(text: string, date: string, locale: string): boolean {
  const parts = dateFormat(locale, { day: 'numeric', month: 'long' }).formatToParts(new Date(date));
  const written = withLatinDigits(text);
  return parts.every(({ type, value }, index) => {
    if (type !== 'day' && type !== 'month') return true;
    const name = withLatinDigits(value);
    // Letters that the language attaches, such as 「日」 after the day.
    const [suffix = ''] = /^\p{L}*/u.exec(parts[index + 1]?.value ?? '') ?? [];
    // A month is a word of its own. A day may have an ending, as in “1er”, and a word before it, as in “و٤”.
    const letter = type === 'month' && !suffix ? '\\p{L}' : '';
    const end = suffix === '' ? `(?![${letter}\\p{N}]|:\\d)` : suffix;
    return new RegExp(`(?<![${letter}\\p{N}]|\\d:)${name}${end}`, 'u').test(written);
  });
}

/** Arabic, Persian and full-width digits as those from 0 to 9, whose code points end in the same four bits. */
const withLatinDigits = (text: string): string =>
  text.replace(/[٠-٩۰-۹０-９]/gu, (digit) => String(digit.charCodeAt(0) & 15));
