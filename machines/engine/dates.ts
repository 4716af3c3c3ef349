/** Whether this is an ISO 8601 calendar date (`2026-12-02`) of a day that exists. */
export function isDate(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const date = new Date(value);
  // A browser rolls the 30th of February over to March and Firefox a month 00 to December, or makes no date of it.
  return date.getTime() > -Infinity && date.toISOString().startsWith(value);
}

/** Whether this is a time of day (`09:30`), as a time field gives it. */
export const isTime = (value: unknown): value is string =>
  typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value);
