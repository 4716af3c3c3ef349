import { seamless } from './join-segments.ts';
import type { Question } from '../../machines/bow-out/facts.ts';
import type { Segment, Sentence } from './types.ts';

/**
 * The notation that letters are written in.
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
 * A line of the source is a sentence, a blank line starts a paragraph, and a line that comes to nothing is left out.
 * A value that may be missing does not compile where it stands alone: what depends on it goes into a `say` behind `&&`.
 */

/** Something printed in a sentence that came from outside the letter: a name, a date, a list. */
export class Value {
  /** What is printed. */
  readonly segments: readonly Segment[];
  /** The answers that it came from. */
  readonly from: readonly Question[];

  constructor(segments: readonly Segment[], from: readonly Question[] = []) {
    this.segments = segments;
    this.from = from;
  }

  /** What is printed, as plain text. */
  get text(): string {
    return this.segments.map(({ text }) => text).join('');
  }
}

/** A sentence, or a clause of one. */
export class Line extends Value {
  /** When it is left out of a message that is too long: 1 goes first; undefined stays. */
  readonly spare: number | undefined;

  constructor(segments: readonly Segment[], from: readonly Question[], spare?: number) {
    super(segments, from);
    this.spare = spare;
  }
}

/** Lines that stand one below the other, such as the questions of an agenda. */
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

type Nothing = undefined | false | null | '';
type Printable = Value | string | Exclude<Nothing, string>;

/** What does not compile in a letter. */
interface Hole {
  'This value may be missing. Write: value && say`…`': never;
}
/** A clause may be absent; a value that may be absent would leave a hole. */
type Checked<Part> = [Extract<Part, Nothing>] extends [never]
  ? Part extends Value | string
    ? Part
    : Hole
  : [Exclude<Part, Nothing>] extends [Line]
    ? Part
    : Hole;
type Parts<All extends readonly unknown[]> = { [At in keyof All]: Checked<All[At]> };

/** A template tag for a sentence or a clause. */
type Tag = <All extends readonly unknown[]>(strings: TemplateStringsArray, ...parts: Parts<All>) => Line;

const tag =
  (from: readonly Question[] = [], order?: number): Tag =>
  (strings, ...parts) => {
    const pieces = strings.flatMap((text, at) => [text, parts[at] as Printable]);
    return new Line(segmentsOf(pieces), sourcesOf(pieces, from), order);
  };

/** A sentence or a clause of one. */
export const say: Tag = tag();

/** The same, for a sentence that is there because of a choice: the questions that the choice answers. */
export const because = (...from: readonly Question[]): Tag => tag(from);

/** The same, for a sentence that a message can do without where it is too long for its channel: 1 goes first. */
export const spare = (order: number, ...from: readonly Question[]): Tag => tag(from, order);

/** A whole letter: paragraphs of sentences. */
export function letter<All extends readonly unknown[]>(
  strings: TemplateStringsArray,
  ...parts: Parts<All>
): readonly (readonly Sentence[])[] {
  return outline(strings)
    .map((lines) => lines.flatMap((pieces) => sentences(pieces, parts as readonly Printable[])))
    .filter((paragraph) => paragraph.length);
}

/** Part of a source line: its own text, or the place of a value. */
type Piece = string | number;

const outlines = new WeakMap<TemplateStringsArray, readonly (readonly (readonly Piece[])[])[]>();

/** The paragraphs and lines of a template, found once. */
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
      // Where the source is indented or ends, the letter has no space.
      const start = index ? text.trimStart() : text;
      const own = index < length - 1 ? start.trimEnd() : start;
      if (own) line.push(own);
    });
    if (at < strings.length - 1) line.push(at);
  });
  if (line.length) paragraphs.at(-1)?.push(line);
  outlines.set(strings, paragraphs);
  return paragraphs;
}

/** What a source line comes to: a sentence, the lines of a list, or nothing. */
function sentences(pieces: readonly Piece[], parts: readonly Printable[]): Sentence[] {
  const printed = pieces.map((piece) => (typeof piece === 'number' ? parts[piece] : piece));
  const alone = printed.length === 1 ? printed[0] : undefined;
  if (alone instanceof List) return alone.lines.map((line) => ({ ...sentence([line]), isListed: true }));
  const made = sentence(printed);
  if (!made.segments.length) return [];
  return [alone instanceof Line && alone.spare ? { ...made, spare: alone.spare } : made];
}

const sentence = (pieces: readonly Printable[]): Sentence => ({
  from: sourcesOf(pieces),
  // Only now does each run of text stand between its neighbours.
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

/** The answers that all of these came from, each once. */
function sourcesOf(pieces: readonly Printable[], own: readonly Question[] = []): Question[] {
  const all = [...own];
  for (const piece of pieces)
    if (piece instanceof Value)
      for (const question of piece.from) if (!all.includes(question)) all.push(question);
  return all;
}
