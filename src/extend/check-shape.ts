import { nearest } from '../locales/closest-match.ts';
import { isRecord } from '../platform/parse-stored-state.ts';

export type Table = Readonly<Record<string, unknown>>;

export const tableOf = (value: unknown): Table => (isRecord(value) ? value : {});

export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** A problem for each field that is not known, with the one that was probably meant. */
export const unknownFields = (where: string, value: object, known: readonly string[]): readonly string[] =>
  Object.keys(value)
    .filter((field) => !known.includes(field))
    .map((field) => `${where} has the field “${field}”, which is not known.${didYouMean(field, known)}`);

/** A problem if a name is not one of these. */
export const missing = (
  where: string,
  what: string,
  name: unknown,
  among: readonly string[],
): readonly string[] =>
  among.some((each) => each === name)
    ? []
    : [
        `${where} names the ${what} “${String(name)}”, which does not exist.${didYouMean(String(name), among)}`,
      ];

function didYouMean(name: string, known: readonly string[]): string {
  const meant = nearest(name, known);
  return meant === undefined ? '' : ` Did you mean “${meant}”?`;
}
