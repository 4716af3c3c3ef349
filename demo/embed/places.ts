import { allWordsOf } from '../../src/locales/locale.ts';
import { review } from '../../src/locales/host-overrides.ts';
import { en } from '../../src/locales/en/locale.ts';
import { wordingsIn } from '../words.ts';
import { rewordingFrom } from './snippets.ts';
import type { Wording } from '../words.ts';
import type { State } from './state.ts';

let all: Promise<readonly Wording[]> | undefined;

/** Lists everything that the chat says, with its path. */
export const wordings = (): Promise<readonly Wording[]> =>
  (all ??= allWordsOf(en).then((words) => wordingsIn(words)));

/** Returns the paths of all words that can be overridden. */
export const placesOf = async (): Promise<ReadonlySet<string>> =>
  new Set((await wordings()).map(({ path }) => path));

/** Returns the overrides that the element rejects, by path, with the reasons. */
export async function refusals(words: State['words']): Promise<ReadonlyMap<string, string>> {
  const refused = new Map<string, string>();
  await review(en, rewordingFrom(words), (place, why) => refused.set(place, why));
  return refused;
}
