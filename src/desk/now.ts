import { localToday } from '../message/today.ts';

/** The local day and time, as a date and a time field give them: `2026-12-02T09:30`. */
export const localNow = (now = new Date()): string => `${localToday(now)}T${now.toTimeString().slice(0, 5)}`;
