import { daysBetween } from '../../../letters/dates.ts';
import type { Round } from '../../../../machines/bow-out/facts.ts';

const weekdays = ['日', '月', '火', '水', '木', '金', '土'];

/**
 * A day as people write it: 「12月2日（水）」, or as they say it, 「12月2日水曜日」.
 *
 * @param date ISO 8601 calendar date
 * @param today ISO 8601 calendar date
 */
export const dayInWords = (date: string, today: string, isSpoken = false): string =>
  month(date, today) + dayOfMonth(date, isSpoken);

/**
 * Days and times: 「12月2日（水）10:00」, 「12月2日（水）と4日（金）」, 「11月30日（月）、12月2日（水）、4日（金）」.
 *
 * @param rounds in order
 * @param today ISO 8601 calendar date
 */
export function daysInWords(rounds: readonly Round[], today: string, isSpoken = false): string {
  const days = [...new Set(rounds.map(({ date }) => date))];
  return listed(
    days.map((date, index) => {
      const times = rounds.flatMap((round) => (round.date === date && round.time ? [round.time] : []));
      const before = days[index - 1];
      // The month is said once.
      const isSameMonth = before !== undefined && month(before, today) === month(date, today);
      return (
        (isSameMonth ? '' : month(date, today)) +
        dayOfMonth(date, isSpoken) +
        times.map((time) => (isSpoken ? said(time) : time)).join('・')
      );
    }),
  );
}

/** 「一つ」, 「一つと二つ」, 「一つ、二つ、三つ」 */
const listed = (items: readonly string[]): string => items.join(items.length > 2 ? '、' : 'と');

/** 「10時」, 「14時30分」 */
const said = (time: string): string =>
  time.replace(/^0?(\d+):(\d+).*$/u, (_, hours: string, minutes: string) =>
    minutes === '00' ? `${hours}時` : `${hours}時${minutes}分`,
  );

function dayOfMonth(date: string, isSpoken: boolean): string {
  const weekday = weekdays[new Date(date).getUTCDay()] ?? '';
  return `${String(Number(date.slice(8)))}日${isSpoken ? `${weekday}曜日` : `（${weekday}）`}`;
}

/** 「12月」; with the year where it is more than half a year away. */
function month(date: string, today: string): string {
  const isFar = Math.abs(daysBetween(today, date)) > 183;
  return `${isFar ? `${date.slice(0, 4)}年` : ''}${String(Number(date.slice(5, 7)))}月`;
}
