import { Line } from '../../../letters/bow-out/template.ts';

/** A line whose first letter is changed. Typed text is left as it is. */
const withFirst = ({ segments, from }: Line, change: (letter: string) => string): Line =>
  new Line(
    segments.map((segment, index) =>
      index || segment.by === 'candidate'
        ? segment
        : { ...segment, text: change(segment.text.charAt(0)) + segment.text.slice(1) },
    ),
    from,
  );

/** A clause as the start of a sentence. */
export const capitalized = (line: Line): Line => withFirst(line, (letter) => letter.toUpperCase());

/** A sentence in the middle of another. */
export const lowered = (line: Line): Line => withFirst(line, (letter) => letter.toLowerCase());

/** A sentence after words of its own: “Aun así, he decidido …”. */
export const after = (words: string, line: Line): Line =>
  withFirst(line, (letter) => `${words} ${letter.toLowerCase()}`);
