import { dateFormat, daysBetween } from '../../../letters/dates.ts';
import type { Round } from '../../../../machines/bow-out/facts.ts';

const locale = 'en-GB';

/**
 * A day as people write it: “2 December”, with the weekday when it is within a week.
 *
 * @param date ISO 8601 calendar date
 * @param today ISO 8601 calendar date
 */
export const dayInWords = (date: string, today: string): string =>
  `${dayName(date, today)} ${month(date, today)}`;

/**
 * Days and times as a list: “2 and 4 December”, “2 December at 10:00 and 4 December at 14:00”.
 *
 * @param rounds in order
 * @param today ISO 8601 calendar date
 */
export function daysInWords(rounds: readonly Round[], today: string): string {
  const days = [...new Set(rounds.map(({ date }) => date))];
  const hasTimes = rounds.some(({ time }) => time);
  const items = days.map((date, index) => {
    const times = rounds.flatMap((round) => (round.date === date && round.time ? [round.time] : []));
    const at = times.length ? ` at ${listed(times)}` : '';
    const next = days[index + 1];
    // The month is said once for the days that follow each other in it; beside a time it would be taken for its own.
    const isShared = !hasTimes && next !== undefined && month(next, today) === month(date, today);
    return isShared ? dayName(date, today) : dayInWords(date, today) + at;
  });
  // Where a day has several times, an “and” more would run into theirs.
  return items.some((item) => item.includes(' and ')) && items.length > 1
    ? `${items.slice(0, -1).join(', ')}, and ${items.at(-1) ?? ''}`
    : listed(items);
}

/** “one”, “one and two”, “one, two and three” */
export const listed = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;

/** “2”, or “Thursday 26” within a week. */
function dayName(date: string, today: string): string {
  const distance = daysBetween(today, date);
  const weekday =
    distance >= 0 && distance < 7 ? `${dateFormat(locale, { weekday: 'long' }).format(new Date(date))} ` : '';
  return weekday + String(Number(date.slice(8)));
}

/** “December”; with the year where it is more than half a year away. */
function month(date: string, today: string): string {
  const isFar = Math.abs(daysBetween(today, date)) > 183;
  return dateFormat(locale, { month: 'long', ...(isFar && { year: 'numeric' }) }).format(new Date(date));
}
