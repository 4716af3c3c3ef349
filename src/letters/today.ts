/** Today as the candidate's calendar has it, ISO 8601. */
export function localToday(now = new Date()): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The same with the time of day, as a date and a time field give them: `2026-12-02T09:30`. */
export const localNow = (now = new Date()): string => `${localToday(now)}T${now.toTimeString().slice(0, 5)}`;
