import { nearest } from '../locales/closest-match.ts';

export type Table = Readonly<Record<string, unknown>>;

export const isTable = (value: unknown): value is Table =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const tableOf = (value: unknown): Table => (isTable(value) ? value : {});

export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** A problem for each field that is not known, with the one that was probably meant. */
export const unknownFields = (where: string, value: object, known: readonly string[]): readonly string[] =>
  Object.keys(value)
    .filter((field) => !known.includes(field))
    .map((field) => {
      const meant = nearest(field, known);
      return `${where} has the field “${field}”, which is not known.${meant === undefined ? '' : ` Did you mean “${meant}”?`}`;
    });

/** A problem if a name is not one of these. */
export const missing = (
  where: string,
  what: string,
  name: unknown,
  among: readonly string[],
): readonly string[] => {
  if (among.some((each) => each === name)) return [];
  const meant = nearest(String(name), among);
  return [
    `${where} names the ${what} “${String(name)}”, which does not exist.${meant === undefined ? '' : ` Did you mean “${meant}”?`}`,
  ];
};
