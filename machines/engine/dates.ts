/** Whether this is an ISO 8601 calendar date (`2026-12-02`) of a day that exists. */
export const isDate = (value: unknown): value is string =>
  typeof value === 'string' &&
  /^\d{4}-\d\d-\d\d$/.test(value) &&
  // A browser rolls the 30th of February over to March, or makes no date of it.
  new Date(value).getUTCDate() === Number(value.slice(8));

/** Whether this is a time of day (`09:30`), as a time field gives it. */
export const isTime = (value: unknown): value is string =>
  typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value);
