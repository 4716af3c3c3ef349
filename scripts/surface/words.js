// The keys that a host may reword, each with what has to stay in its sentence.
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

/** The slots that each of a key's alternatives has: a host's sentence without them is refused. */
const slots = (sentences) =>
  [...new Set(slotsOf(sentences[0] ?? ''))]
    .filter((slot) => sentences.every((sentence) => slotsOf(sentence).includes(slot)))
    .map((slot) => ` {${slot}}`);

export async function ofWords() {
  const words = await allWordsOf(en);
  // Our own words are refused only where nobody's would be taken.
  const kept = new Set();
  await review(en, words, (key) => kept.add(key));
  return leaves(words)
    .filter(([key]) => !kept.has(key))
    .map(([key, sentences]) => `words ${key}${slots(sentences).sort().join('')}`);
}
