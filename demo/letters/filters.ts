import { channels, tones } from '../../src/letters/types.ts';
import { outcomes } from './sample-messages.ts';

/** What may be chosen of each; the first is what stands where nothing is said. */
export const choices = {
  show: ['letters', 'sentences'],
  outcome: ['any', ...outcomes],
  tone: ['any', ...tones],
  channel: [...channels, 'any'],
  details: ['all', 'none'],
} as const satisfies Record<string, readonly string[]>;

export type Filters = { [Name in keyof typeof choices]: (typeof choices)[Name][number] } & {
  /** What is looked for in the text. */
  find: string;
};

const names = Object.keys(choices) as (keyof typeof choices)[];

/** Reads a fragment; what means nothing in it counts as if it were not there. */
export function filtersFrom(fragment: string): Filters {
  const given = new URLSearchParams(fragment.replace(/^#/, ''));
  const chosen = names.map((name) => {
    const allowed: readonly string[] = choices[name];
    return [name, allowed.find((each) => each === given.get(name)) ?? allowed[0]];
  });
  return { ...(Object.fromEntries(chosen) as Omit<Filters, 'find'>), find: given.get('find') ?? '' };
}

/** A fragment that says what is not as it is from the start. */
export function fragmentOf(filters: Filters): string {
  const said = new URLSearchParams();
  for (const name of names) if (filters[name] !== choices[name][0]) said.set(name, filters[name]);
  if (filters.find) said.set('find', filters.find);
  return said.toString();
}
