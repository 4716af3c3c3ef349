import { filled } from '../../words/fill.ts';
import { sentenceText } from '../kit.ts';
import { countWords } from '../limits.ts';
import type { Item, Part, Segment, Sentence } from '../kit.ts';
import type { Brief } from './examined.ts';

/** Where a sentence ends, or a line. */
const ends = { written: /(?<=[.?!…]) |\n/u, spoken: /\n/u };

/** The first of the signs, for private use, that stand for names. */
const first = 0xe000;
const sign = /([\ue000-\uf8ff])/u;

/**
 * What the candidate made of a message, as the strict editor reads it: sentences that were left as they are keep
 * what is known of them, the others are the candidate's own but for the names in them.
 */
export function parse(text: string, item: Item, { editor, facts, job }: Brief): Item['body'] {
  const before = item.body.flat();
  const names = [
    job.role,
    job.company,
    ...Object.values(facts.names ?? {}),
    ...before.flatMap(({ part, segments }) => (candid.includes(part) ? [] : typed(segments))),
    ...typed(item.subject ?? []),
  ]
    .filter(filled)
    .sort((one, other) => other.length - one.length);
  const signed = names.reduce(
    (all, name, index) => all.replace(whole(name), () => String.fromCharCode(first + index)),
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
  const paragraphs = signed.split(/\n{2,}/u).filter(filled);
  return paragraphs.map((paragraph, index) => {
    const lines = paragraph.split('\n');
    const isLast = index && index === paragraphs.length - 1;
    const isClosing = isLast && lines.every((line) => countWords(line) < 6 && !/[.?!]$/u.test(line));
    const sentences = isClosing
      ? [paragraph]
      : paragraph.split(item.channel === 'phone' ? ends.spoken : ends.written);
    return sentences.filter(filled).map((sentence, at): Sentence => {
      const segments = segmentsOf(sentence);
      const whole = sentenceText({ segments });
      const partOf = (): Part => {
        if (isClosing) return 'closing';
        if (!index && !at && (whole.endsWith(',') || item.channel === 'text' || item.channel === 'phone'))
          return 'greeting';
        if (/^[–•*-]/u.test(whole)) return 'list';
        if (whole.includes('?')) return 'ask';
        return editor.decision.test(whole) ? 'decision' : 'else';
      };
      return before.find((old) => sentenceText(old) === whole) ?? { part: partOf(), from: [], segments };
    });
  });
}

/** Parts where a candidate writes at length, and not a name. */
const candid: readonly Part[] = ['reason', 'proof', 'condition', 'answer'];

const typed = (segments: readonly Segment[]) =>
  segments.filter(({ by }) => by === 'candidate').map(({ text }) => text);

/** A name where it stands by itself, and not within another word. */
const whole = (name: string) =>
  new RegExp(`(?<![\\p{L}\\p{N}])${name.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&')}(?![\\p{L}\\p{N}])`, 'gu');
