import { dateFormat, daysBetween } from '../../../letters/dates.ts';
import type { Round } from '../../../../machines/bow-out/facts.ts';

const locale = 'de-DE';

/**
 * A day as people write it after “am” or “bis zum”: “2. Dezember”.
 *
 * @param date ISO 8601 calendar date
 * @param today ISO 8601 calendar date
 */
export const dayInWords = (date: string, today: string): string => `${dayOf(date)} ${month(date, today)}`;

/**
 * Days and times as a list after “am”: “2. und 4. Dezember”, “2. Dezember um 10:00 Uhr und am 4. Dezember um 14:00 Uhr”.
 *
 * @param rounds in order
 * @param today ISO 8601 calendar date
 */
export function daysInWords(rounds: readonly Round[], today: string): string {
  const days = [...new Set(rounds.map(({ date }) => date))];
  const hasTimes = rounds.some(({ time }) => time);
  const items = days.map((date, index) => {
    const times = rounds.flatMap((round) => (round.date === date && round.time ? [round.time] : []));
    const next = days[index + 1];
    // The month is said once for the days that follow each other in it; beside a time it would be taken for its own.
    const isShared = !hasTimes && next !== undefined && month(next, today) === month(date, today);
    return isShared
      ? dayOf(date)
      : dayInWords(date, today) + (times.length ? ` um ${listed(times)} Uhr` : '');
  });
  // A time in between separates a day from its preposition.
  return listed(hasTimes ? items.map((item, index) => (index ? `am ${item}` : item)) : items);
}

/** “eins”, “eins und zwei”, “eins, zwei und drei” */
const listed = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} und ${items.at(-1) ?? ''}`;

/** “2.” */
const dayOf = (date: string): string => `${String(Number(date.slice(8)))}.`;

/** “Dezember”; with the year where it is more than half a year away. */
function month(date: string, today: string): string {
  const isFar = Math.abs(daysBetween(today, date)) > 183;
  return dateFormat(locale, { month: 'long', ...(isFar && { year: 'numeric' }) }).format(new Date(date));
}
