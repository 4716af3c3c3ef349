import type { EngineAnswer } from './types.ts';

/** The filled fields of a form, or of one row of a list of dates. */
export type Fields = Readonly<Record<string, string>>;

/** What was typed: a form has one row, a list of dates one for each date. Empty if the answer is a choice. */
export const typedRows = ({ type, value }: EngineAnswer): readonly Fields[] =>
  type === 'typed' ? ([value].flat() as Fields[]) : [];

/** Whether what was typed is a list of dates. */
export const isDateList = ({ value }: EngineAnswer): boolean => Array.isArray(value);
