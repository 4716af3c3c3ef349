import { dateFormat, daysBetween } from '../../../letters/dates.ts';
import type { Round } from '../../../../machines/bow-out/facts.ts';

const locale = 'es-ES';

/** How many days ahead a weekday is still named: within a week, or for as long as anybody counts in weeks. */
export type Reach = 7 | 100;

/**
 * A day as people write it: “miércoles 2 de diciembre”, without the weekday beyond the reach.
 *
 * @param date ISO 8601 calendar date
 * @param today ISO 8601 calendar date
 */
export const dayInWords = (date: string, today: string, reach: Reach = 7): string =>
  `${dayName(date, today, reach)} de ${month(date, today)}`;

/**
 * Days and times after a noun: “del 2 de diciembre a las 10:00”, “del 2 y el 4 de diciembre”, “del 30 de noviembre
 * y del 4 de diciembre”.
 *
 * @param rounds in order
 * @param today ISO 8601 calendar date
 */
export function ofDays(rounds: readonly Round[], today: string, reach: Reach = 7): string {
  const days = [...new Set(rounds.map(({ date }) => date))];
  const [first = ''] = days;
  const isOneMonth = days.every((date) => month(date, today) === month(first, today));
  if (days.length > 1 && isOneMonth && !rounds.some(({ time }) => time))
    return `d${listed(days.map((date) => `el ${dayName(date, today, reach)}`))} de ${month(first, today)}`;
  return listed(
    days.map((date) => {
      const times = rounds.flatMap((round) => (round.date === date && round.time ? [round.time] : []));
      return `del ${dayInWords(date, today, reach)}${times.length ? ` ${listed(times.map(atTime))}` : ''}`;
    }),
  );
}

/** “a las 10:00”, or “a la 1:30” */
const atTime = (time: string) => `${/^0?1:/.test(time) ? 'a la' : 'a las'} ${time}`;

/** “uno”, “uno y dos”, “uno, dos y tres” */
export const listed = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} y ${items.at(-1) ?? ''}`;

/** “2”, or “jueves 26” within the reach. */
function dayName(date: string, today: string, reach: Reach = 7): string {
  const distance = daysBetween(today, date);
  const weekday =
    distance >= 0 && distance < reach
      ? `${dateFormat(locale, { weekday: 'long' }).format(new Date(date))} `
      : '';
  return weekday + String(Number(date.slice(8)));
}

/** “diciembre”; with the year where it is more than half a year away. */
function month(date: string, today: string): string {
  const isFar = Math.abs(daysBetween(today, date)) > 183;
  return dateFormat(locale, { month: 'long', ...(isFar && { year: 'numeric' }) }).format(new Date(date));
}

/** A day whose month has been named: “día 2”, or “jueves 26” within a week. */
export function shortDay(date: string, today: string): string {
  const day = dayName(date, today);
  return /\p{L}/u.test(day) ? day : `día ${day}`;
}
