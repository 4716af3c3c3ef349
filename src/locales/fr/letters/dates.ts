import { dateFormat, daysBetween } from '../../../letters/dates.ts';
import type { Round } from '../../../../machines/bow-out/facts.ts';

const locale = 'fr-FR';

/**
 * A day as people write it: “2 décembre”, with the weekday when it is within a week.
 *
 * @param date ISO 8601 calendar date
 * @param today ISO 8601 calendar date
 */
export const dayInWords = (date: string, today: string): string =>
  `${dayName(date, today)} ${month(date, today)}`;

/**
 * Days and times after a noun: “du 2 décembre”, “des 2 et 4 décembre”, “du 2 décembre à 10 h et du 4 décembre à 14 h”.
 *
 * @param rounds in order
 * @param today ISO 8601 calendar date
 */
export function ofDays(rounds: readonly Round[], today: string): string {
  const days = [...new Set(rounds.map(({ date }) => date))];
  const hasTimes = rounds.some(({ time }) => time);
  const [first = ''] = days;
  const isOneMonth = days.every((date) => month(date, today) === month(first, today));
  const haveNoWeekday = days.every((date) => !weekday(date, today));
  // “des” goes with bare days of one month; weekdays and times want an article each.
  if (days.length > 1 && !hasTimes && isOneMonth && haveNoWeekday)
    return `des ${listed(days.map(dayOfMonth))} ${month(first, today)}`;
  const items = days.map((date, index) => {
    const times = rounds.flatMap((round) =>
      round.date === date && round.time ? [timeInWords(round.time)] : [],
    );
    const at = times.length ? ` à ${listed(times)}` : '';
    const next = days[index + 1];
    const isShared = !hasTimes && next !== undefined && month(next, today) === month(date, today);
    return `du ${isShared ? dayName(date, today) : dayInWords(date, today)}${at}`;
  });
  return listed(items);
}

/** “un”, “un et deux”, “un, deux et trois” */
export const listed = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} et ${items.at(-1) ?? ''}`;

/** “10 h”, “14 h 30” */
function timeInWords(time: string): string {
  const [, hours = '', minutes = ''] = /^(\d{1,2}):(\d{2})/u.exec(time) ?? [];
  if (!hours) return time;
  return `${String(Number(hours))}\u00a0h${minutes === '00' ? '' : `\u00a0${minutes}`}`;
}

/** “2”, or “1er” */
const dayOfMonth = (date: string): string => {
  const day = Number(date.slice(8, 10));
  return day === 1 ? '1er' : String(day);
};

/** “jeudi ”, within a week. */
function weekday(date: string, today: string): string {
  const distance = daysBetween(today, date);
  return distance >= 0 && distance < 7
    ? `${dateFormat(locale, { weekday: 'long' }).format(new Date(date))} `
    : '';
}

const dayName = (date: string, today: string): string => weekday(date, today) + dayOfMonth(date);

/** “décembre”; with the year where it is more than half a year away. */
function month(date: string, today: string): string {
  const isFar = Math.abs(daysBetween(today, date)) > 183;
  return dateFormat(locale, { month: 'long', ...(isFar && { year: 'numeric' }) }).format(new Date(date));
}
