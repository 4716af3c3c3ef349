import { allWordsOf } from '../../src/locales/locale.ts';
import { review } from '../../src/locales/host-overrides.ts';
import { en } from '../../src/locales/en/locale.ts';
import { wordingsIn } from '../words.ts';
import { rewordingFrom } from './snippets.ts';
import type { Wording } from '../words.ts';
import type { State } from './state.ts';

let all: Promise<readonly Wording[]> | undefined;

/** Everything that the chat says, and where. */
export const wordings = (): Promise<readonly Wording[]> =>
  (all ??= allWordsOf(en).then((words) => wordingsIn(words)));

/** Where something may be reworded, as far as the place goes. */
export const placesOf = async (): Promise<ReadonlySet<string>> =>
  new Set((await wordings()).map(({ path }) => path));

/** What the product refuses of a host's words, by place, and why. */
export async function refusals(words: State['words']): Promise<ReadonlyMap<string, string>> {
  const refused = new Map<string, string>();
  await review(en, rewordingFrom(words), (place, why) => refused.set(place, why));
  return refused;
}
