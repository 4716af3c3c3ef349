import { isFilled } from '../../locales/interpolate.ts';
import { sentenceText } from '../types.ts';
import { countWords } from '../length-limits.ts';
import { endMarks } from '../writing.ts';
import type { EditorWords } from '../../locales/proofreading-words.ts';
import type { Body, Item, LetterTypes, Segment, Sentence } from '../types.ts';
import type { ProofreadInput, ProofreadRules } from './context.ts';

/** The first private-use character that serves as a placeholder for a name. */
const firstPlaceholder = 0xe000;
const placeholder = /([\ue000-\uf8ff])/u;

/**
 * Parses an edited message for the proofreader. Unchanged sentences keep their segments and sources. Changed ones are
 * checked as the letter's text, except for the names in them.
 */
export function parseEdited<T extends LetterTypes, Editor extends EditorWords>(
  text: string,
  item: Item<T>,
  { facts, job, words }: ProofreadInput<T, Editor>,
  { namesIn, proseQuestions }: ProofreadRules<T, Editor>,
): Body {
  const { sentenceBreak, listMark, charactersPerWord } = words.writing ?? {};
  const before = item.body.flat();
  // Reversed, so that the first of two equal sentences is kept.
  const originals = new Map(before.map((sentence) => [sentenceText(sentence), sentence] as const).reverse());
  const names = [
    job.role,
    job.company,
    ...namesIn(facts),
    ...before.flatMap(({ from, segments }) =>
      from.some((question) => proseQuestions.includes(question)) ? [] : typedTexts(segments),
    ),
    ...typedTexts(item.subject ?? []),
  ]
    .filter(isFilled)
    .sort((one, other) => other.length - one.length);
  const marked = names.reduce(
    (marked, name, index) =>
      replaceName(
        marked,
        name,
        String.fromCharCode(firstPlaceholder + index),
        charactersPerWord === undefined,
      ),
    text.replace(new RegExp(placeholder, 'gu'), ''),
  );
  const segmentsOf = (sentence: string): Segment[] =>
    sentence
      .split(placeholder)
      .map((piece, index): Segment =>
        index % 2
          ? { text: names[piece.charCodeAt(0) - firstPlaceholder] ?? '', by: 'candidate' }
          : { text: piece, by: 'author' },
      )
      .filter((segment) => segment.text);
  const paragraphs = marked.split(/\n{2,}/u).filter(isFilled);
  return paragraphs.map((paragraph, index) => {
    const lines = paragraph.split('\n');
    const isLast = index && index === paragraphs.length - 1;
    const isClosing =
      isLast &&
      (originals.has(sentenceText({ segments: segmentsOf(paragraph) })) ||
        lines.every(
          (line) => countWords(line, charactersPerWord) < 6 && !endMarks.includes(line.at(-1) ?? ' '),
        ));
    // A script has one sentence on each line.
    const isSplit = sentenceBreak && item.channel !== 'phone';
    const sentences = isClosing
      ? [paragraph]
      : lines.flatMap((line) => (isSplit ? line.split(sentenceBreak) : line));
    return sentences.filter(isFilled).map((sentence): Sentence => {
      const segments = segmentsOf(sentence);
      const content = sentenceText({ segments });
      const isListed = listMark?.test(content);
      return originals.get(content) ?? { from: [], segments, ...(isListed && { isListed }) };
    });
  });
}

const typedTexts = (segments: readonly Segment[]) =>
  segments.filter(({ by }) => by === 'candidate').map(({ text }) => text);

const startsWithLetter = /^[\p{L}\p{M}\p{N}]/u;

/**
 * Replaces a name with a placeholder wherever it is a word of its own, or anywhere in a language without spaces. It uses
 * `indexOf` rather than a regular expression, since engines reject a pattern made from a name of 100,000 letters.
 */
function replaceName(text: string, name: string, placeholder: string, hasSpaces: boolean): string {
  let result = '';
  let copiedTo = 0;
  for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + name.length)) {
    const end = start + name.length;
    // Two code units, since a letter may be a surrogate pair.
    const [firstUnit = '', lastUnit = firstUnit] = text.slice(Math.max(0, start - 2), start);
    const isPart = startsWithLetter.test(lastUnit) || startsWithLetter.test(text.slice(end, end + 2));
    if (hasSpaces && isPart) continue;
    result += text.slice(copiedTo, start) + placeholder;
    copiedTo = end;
  }
  return result + text.slice(copiedTo);
}
