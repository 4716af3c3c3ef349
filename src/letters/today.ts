/** The local date in ISO 8601; by default today's. */
export function localToday(now = new Date()): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The local date and time: `2026-12-02T09:30`. */
export const localNow = (now = new Date()): string => `${localToday(now)}T${now.toTimeString().slice(0, 5)}`;

/** Tomorrow's local date in ISO 8601. A day may have 23 or 25 hours. */
export const localTomorrow = (now = new Date()): string =>
  localToday(new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1));
