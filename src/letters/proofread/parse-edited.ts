import { isFilled } from '../../locales/interpolate.ts';
import { sentenceText } from '../types.ts';
import { countWords } from '../length-limits.ts';
import type { Question } from '../../../machines/bow-out/facts.ts';
import type { Body, Item, Segment, Sentence } from '../types.ts';
import type { ProofreadInput } from './context.ts';

/** Where a sentence ends, or a line. */
const ends = { written: /(?<=[.?!…]) |\n/u, spoken: /\n/u };

/** The first of the signs, for private use, that stand for names. */
const first = 0xe000;
const sign = /([\ue000-\uf8ff])/u;

/**
 * What the candidate made of a message, as the strict editor reads it: sentences that were left as they are keep
 * what is known of them, the others are the candidate's own but for the names in them.
 */
export function parse(text: string, item: Item, { facts, job }: ProofreadInput): Body {
  const before = item.body.flat();
  // The first of two that say the same.
  const known = new Map(before.map((sentence) => [sentenceText(sentence), sentence] as const).reverse());
  const names = [
    job.role,
    job.company,
    ...Object.values(facts.names ?? {}),
    ...before.flatMap(({ from, segments }) =>
      from.some((question) => lengthy.includes(question)) ? [] : typed(segments),
    ),
    ...typed(item.subject ?? []),
  ]
    .filter(isFilled)
    .sort((one, other) => other.length - one.length);
  const all = names.reduce(
    (all, name, index) => signed(all, name, String.fromCharCode(first + index)),
    text.replace(new RegExp(sign, 'gu'), ''),
  );
  const segmentsOf = (sentence: string): Segment[] =>
    sentence
      .split(sign)
      .map((piece, index): Segment =>
        index % 2
          ? { text: names[piece.charCodeAt(0) - first] ?? '', by: 'candidate' }
          : { text: piece, by: 'author' },
      )
      .filter((segment) => segment.text);
  const paragraphs = all.split(/\n{2,}/u).filter(isFilled);
  return paragraphs.map((paragraph, index) => {
    const lines = paragraph.split('\n');
    const isLast = index && index === paragraphs.length - 1;
    const isClosing = isLast && lines.every((line) => countWords(line) < 6 && !/[.?!]$/u.test(line));
    const sentences = isClosing
      ? [paragraph]
      : paragraph.split(item.channel === 'phone' ? ends.spoken : ends.written);
    return sentences.filter(isFilled).map((sentence): Sentence => {
      const segments = segmentsOf(sentence);
      const whole = sentenceText({ segments });
      const isListed = /^[–•*-]/u.test(whole);
      return known.get(whole) ?? { from: [], segments, ...(isListed && { isListed }) };
    });
  });
}

/** Facts that a candidate writes at length, and that are no names. */
const lengthy: readonly Question[] = ['reason', 'proof', 'condition', 'slots', 'topic', 'adjustment'];

const typed = (segments: readonly Segment[]) =>
  segments.filter(({ by }) => by === 'candidate').map(({ text }) => text);

const letter = /^[\p{L}\p{M}\p{N}]/u;

/**
 * A sign in the place of a name wherever that stands by itself, and not within another word. By looking, not by a
 * pattern: one made of a name of 100,000 letters is refused.
 */
function signed(text: string, name: string, sign: string): string {
  let read = '';
  let last = 0;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const end = at + name.length;
    // Of two code units, since a letter may be a pair of them.
    const [one = '', other = one] = text.slice(Math.max(0, at - 2), at);
    if (letter.test(other) || letter.test(text.slice(end, end + 2))) continue;
    read += text.slice(last, at) + sign;
    last = end;
  }
  return read + text.slice(last);
}
