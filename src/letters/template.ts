import { seamless } from './join-segments.ts';
import type { Segment, Sentence } from './types.ts';

/**
 * The template tags that letters are written with.
 *
 * ```ts
 * const withdraw = (f: LetterFacts) => letter`
 *   ${f.hi}
 *
 *   I've decided to withdraw from ${f.process}.
 *   ${f.rounds && say`Please cancel my ${f.rounds.noun} on ${f.rounds}.`}
 *
 *   ${f.bye('Best wishes')}
 * `;
 * ```
 *
 * Each source line is a sentence, a blank line starts a paragraph, and a line that evaluates to nothing is omitted.
 * A value that may be missing does not compile on its own: put the text that depends on it in a `say` after `&&`.
 */

/** A value that a letter inserts, such as a name, a date or a list. */
export class Value {
  /** The text, by author. */
  readonly segments: readonly Segment[];
  /** The questions whose answers it comes from. */
  readonly from: readonly string[];

  constructor(segments: readonly Segment[], from: readonly string[] = []) {
    this.segments = segments;
    this.from = from;
  }

  /** The value as plain text. */
  get text(): string {
    return this.segments.map(({ text }) => text).join('');
  }
}

/** A sentence or clause. */
export class Line extends Value {
  /**
   * The order in which spare sentences are dropped from a message that is too long, from 1; `undefined` is never
   * dropped.
   */
  readonly spare: number | undefined;

  constructor(segments: readonly Segment[], from: readonly string[], spare?: number) {
    super(segments, from);
    this.spare = spare;
  }
}

/** Values on lines of their own, such as the questions of an agenda. */
export class List extends Value {
  readonly lines: readonly Value[];

  constructor(lines: readonly Value[]) {
    super(
      lines.flatMap(({ segments }) => segments),
      lines.flatMap(({ from }) => from),
    );
    this.lines = lines;
  }
}

type Absent = undefined | false | null | '';
type Printable = Value | string | Exclude<Absent, string>;

/** The type error for a value that may be missing. */
interface MissingValueError {
  'This value may be missing. Write: value && say`…`': never;
}
/** Accepts values that are always present, and lines that may be absent. */
type Checked<Part> = [Extract<Part, Absent>] extends [never]
  ? Part extends Value | string
    ? Part
    : MissingValueError
  : [Exclude<Part, Absent>] extends [Line]
    ? Part
    : MissingValueError;
type Parts<All extends readonly unknown[]> = { [At in keyof All]: Checked<All[At]> };

/** A template tag that creates a {@link Line}. */
export type Tag = <All extends readonly unknown[]>(
  strings: TemplateStringsArray,
  ...parts: Parts<All>
) => Line;

const tag =
  (from: readonly string[] = [], order?: number): Tag =>
  (strings, ...parts) => {
    const pieces = strings.flatMap((text, at) => [text, parts[at] as Printable]);
    return new Line(segmentsOf(pieces), sourcesOf(pieces, from), order);
  };

/** Creates a sentence or clause. */
export const say: Tag = tag();

/** Creates a tag for a sentence that depends on choices: the questions that they answer. */
export const because = (...from: readonly string[]): Tag => tag(from);

/** Creates a tag for a sentence that may be dropped from a message that is too long; order 1 is dropped first. */
export const spare = (order: number, ...from: readonly string[]): Tag => tag(from, order);

/** Creates a letter: paragraphs of sentences. */
export function letter<All extends readonly unknown[]>(
  strings: TemplateStringsArray,
  ...parts: Parts<All>
): readonly (readonly Sentence[])[] {
  return outline(strings)
    .map((lines) => lines.flatMap((pieces) => sentences(pieces, parts as readonly Printable[])))
    .filter((paragraph) => paragraph.length);
}

/** Part of a source line: static text, or the index of a value. */
type Piece = string | number;

const outlines = new WeakMap<TemplateStringsArray, readonly (readonly (readonly Piece[])[])[]>();

/** The paragraphs and lines of a template, cached by its strings. */
function outline(strings: TemplateStringsArray): readonly (readonly (readonly Piece[])[])[] {
  const known = outlines.get(strings);
  if (known) return known;
  const paragraphs: Piece[][][] = [[]];
  let line: Piece[] = [];
  strings.forEach((string, at) => {
    string.split('\n').forEach((text, index, { length }) => {
      if (index) {
        const paragraph = paragraphs.at(-1);
        if (line.length) paragraph?.push(line);
        else if (paragraph?.length) paragraphs.push([]);
        line = [];
      }
      // Indentation and trailing spaces of the source are not part of the letter.
      const start = index ? text.trimStart() : text;
      const trimmed = index < length - 1 ? start.trimEnd() : start;
      if (trimmed) line.push(trimmed);
    });
    if (at < strings.length - 1) line.push(at);
  });
  if (line.length) paragraphs.at(-1)?.push(line);
  outlines.set(strings, paragraphs);
  return paragraphs;
}

/** The sentences of a source line: one, one for each line of a list, or none. */
function sentences(pieces: readonly Piece[], parts: readonly Printable[]): Sentence[] {
  const printed = pieces.map((piece) => (typeof piece === 'number' ? parts[piece] : piece));
  const single = printed.length === 1 ? printed[0] : undefined;
  if (single instanceof List) return single.lines.map((line) => ({ ...sentence([line]), isListed: true }));
  const result = sentence(printed);
  if (!result.segments.length) return [];
  return [single instanceof Line && single.spare ? { ...result, spare: single.spare } : result];
}

const sentence = (pieces: readonly Printable[]): Sentence => ({
  from: sourcesOf(pieces),
  // Segments are joined only here, once each one has its final neighbours.
  segments: seamless(segmentsOf(pieces)),
});

function segmentsOf(pieces: readonly Printable[]): Segment[] {
  const segments: Segment[] = [];
  for (const piece of pieces) {
    if (!piece) continue;
    const printed = piece instanceof Value ? piece.segments : [{ text: piece, by: 'author' as const }];
    for (const segment of printed) {
      const last = segments.at(-1);
      if (last?.by === 'author' && segment.by === 'author')
        segments[segments.length - 1] = { text: last.text + segment.text, by: 'author' };
      else segments.push(segment);
    }
  }
  return segments;
}

/** The questions that the pieces come from, without duplicates. */
function sourcesOf(pieces: readonly Printable[], own: readonly string[] = []): string[] {
  const all = [...own];
  for (const piece of pieces)
    if (piece instanceof Value)
      for (const question of piece.from) if (!all.includes(question)) all.push(question);
  return all;
}
