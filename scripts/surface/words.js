// The keys of the words that a host can override, each with the slots that its sentence must keep.
import { slotsOf } from '../../src/locales/interpolate.ts';
import { en } from '../../src/locales/en/locale.ts';
import { allWordsOf } from '../../src/locales/locale.ts';
import { review } from '../../src/locales/host-overrides.ts';

const isSentence = (value) =>
  typeof value === 'string' || (Array.isArray(value) && value.every((each) => typeof each === 'string'));

function leaves(value, path = '') {
  if (isSentence(value)) return [[path, [value].flat()]];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, path ? `${path}.${key}` : key));
}

/** Lists the slots that all alternatives of a key have: a host's sentence without them is rejected. */
const slots = (sentences) =>
  [...new Set(slotsOf(sentences[0] ?? ''))]
    .filter((slot) => sentences.every((sentence) => slotsOf(sentence).includes(slot)))
    .map((slot) => ` {${slot}}`);

export async function ofWords() {
  const words = await allWordsOf(en);
  // The built-in words are rejected only for keys that can't be overridden.
  const fixedKeys = new Set();
  await review(en, words, (key) => fixedKeys.add(key));
  return leaves(words)
    .filter(([key]) => !fixedKeys.has(key))
    .map(([key, sentences]) => `words ${key}${slots(sentences).sort().join('')}`);
}
