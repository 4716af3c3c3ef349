import { comingRounds, isOver } from '../../machines/bow-out/rounds.ts';
import { isFilled } from '../locales/interpolate.ts';
import type { Facts, Round } from '../../machines/bow-out/facts.ts';

/**
 * The interviews that are still to come, in order.
 *
 * @param now the local day, and where it is known the time: `2026-12-02` or `2026-12-02T09:30`
 */
export const coming = (facts: Facts, now: string): readonly Round[] => sorted(comingRounds(facts, now));

/** The interviews that are over, in order. */
export const past = (facts: Facts, now: string): readonly Round[] =>
  sorted(facts.rounds?.filter((round) => isOver(round, facts, now)));

const sorted = (rounds: readonly Round[] = []): readonly Round[] =>
  rounds.toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));

const keyOf = ({ date, time = '' }: Round) => date + (isFilled(time) ? time : '');

/** Days from one ISO 8601 calendar date to another; a time of day behind it does not count. */
export const daysBetween = (from: string, to: string): number =>
  (Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / 86_400_000;

const formats = new Map<string, Intl.DateTimeFormat>();

/** A formatter costs more to make than all that a message does with it. */
export function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const { weekday = '', day = '', month = '', year = '' } = options;
  const key = [locale, weekday, day, month, year].join();
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  formats.set(key, format);
  return format;
}

/** A calendar day in words, such as “2 December”; with the year where it is not this one. */
export const dayOf = (date: string, locale: string, today: string): string =>
  dateFormat(locale, {
    day: 'numeric',
    month: 'long',
    ...(date.slice(0, 4) !== today.slice(0, 4) && { year: 'numeric' }),
  }).format(new Date(date));

/** Whether a text names a day, by its number and its month. The hours and minutes of a time are no days. */
export function namesDay(text: string, date: string, locale: string): boolean {
  const parts = dateFormat(locale, { day: 'numeric', month: 'long' }).formatToParts(new Date(date));
  return parts
    .filter(({ type }) => type === 'day' || type === 'month')
    .every(({ value }) =>
      new RegExp(`(?<![\\p{L}\\p{N}]|\\d:)${value}(?![\\p{L}\\p{N}]|:\\d)`, 'u').test(text),
    );
}
