import { dateFormat, daysBetween } from '../../../letters/dates.ts';
import type { Round } from '../../../../machines/bow-out/facts.ts';

/** With the digits 0 to 9 in every browser. */
const locale = 'ar-EG-u-nu-latn';

/**
 * A day as people write it: «الأربعاء 2 ديسمبر».
 *
 * @param date ISO 8601 calendar date
 * @param today ISO 8601 calendar date
 */
export const dayInWords = (date: string, today: string): string => `${dayName(date)} ${month(date, today)}`;

/**
 * Days and times after a noun: «يوم الأربعاء 2 ديسمبر الساعة 10:00 صباحًا», «يومي الأربعاء 2 والجمعة 4 ديسمبر».
 *
 * @param rounds in order
 * @param today ISO 8601 calendar date
 * @param name how to write the day: {@link dayName} or {@link dayNumber}
 */
export function onDays(rounds: readonly Round[], today: string, name = dayName): string {
  const days = [...new Set(rounds.map(({ date }) => date))];
  const [first = ''] = days;
  if (days.length > 1 && !rounds.some(({ time }) => time)) {
    const isOneMonth = days.every((date) => month(date, today) === month(first, today));
    const listedDays = isOneMonth
      ? `${listed(days.map((date) => name(date)))} ${month(first, today)}`
      : listed(days.map((date) => `${name(date)} ${month(date, today)}`));
    return `${days.length === 2 ? 'يومي' : 'أيام'} ${listedDays}`;
  }
  return listed(
    days.map((date) => {
      const times = rounds.flatMap((round) => (round.date === date && round.time ? [round.time] : []));
      return `يوم ${name(date)} ${month(date, today)}${times.length ? ` ${listed(times.map(atTime))}` : ''}`;
    }),
  );
}

/** «الساعة 2:30 ظهرًا» */
function atTime(time: string): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const part = hour < 12 ? 'صباحًا' : hour < 15 ? 'ظهرًا' : hour < 18 ? 'عصرًا' : 'مساءً';
  return `الساعة ${String(hour % 12 || 12)}:${String(minute).padStart(2, '0')} ${part}`;
}

/** «1», «1 و2», «1 و2 و3»: Arabic says “and” before each. */
const listed = (items: readonly string[]): string => items.join(' و');

/** «2», for a subject */
export const dayNumber = (date: string): string => String(Number(date.slice(8)));

/** «الأربعاء 2» */
const dayName = (date: string): string => `${weekday(date)} ${dayNumber(date)}`;

/** «الأربعاء» */
export const weekday = (date: string): string =>
  dateFormat(locale, { weekday: 'long' }).format(new Date(date));

/** «ديسمبر»; with the year where it is more than half a year away. */
function month(date: string, today: string): string {
  const isFar = Math.abs(daysBetween(today, date)) > 183;
  return dateFormat(locale, { month: 'long', ...(isFar && { year: 'numeric' }) }).format(new Date(date));
}
