import { channels, tones } from '../../src/letters/types.ts';
import { outcomes } from './sample-messages.ts';

/** The options of each filter; the first one is the default. */
export const choices = {
  show: ['letters', 'sentences'],
  outcome: ['any', ...outcomes],
  tone: ['any', ...tones],
  channel: [...channels, 'any'],
  details: ['all', 'none'],
} as const satisfies Record<string, readonly string[]>;

export type Filters = { [Name in keyof typeof choices]: (typeof choices)[Name][number] } & {
  /** The search text. */
  find: string;
};

const names = Object.keys(choices) as (keyof typeof choices)[];

/** Parses a fragment; invalid parameters are ignored. */
export function filtersFrom(fragment: string): Filters {
  const given = new URLSearchParams(fragment.replace(/^#/, ''));
  const chosen = names.map((name) => {
    const allowed: readonly string[] = choices[name];
    return [name, allowed.find((each) => each === given.get(name)) ?? allowed[0]];
  });
  return { ...(Object.fromEntries(chosen) as Omit<Filters, 'find'>), find: given.get('find') ?? '' };
}

/** Serializes the filters that differ from the defaults. */
export function fragmentOf(filters: Filters): string {
  const said = new URLSearchParams();
  for (const name of names) if (filters[name] !== choices[name][0]) said.set(name, filters[name]);
  if (filters.find) said.set('find', filters.find);
  return said.toString();
}
