import * as template from '../../../letters/bow-out/template.ts';
import { inFrench } from '../interface/french-text.ts';
import type { Body } from '../../../letters/types.ts';

export { because, Line, List, say, spare, Value } from '../../../letters/bow-out/template.ts';

/** The template of letters, spelled as French is where the letter's text meets typed text. */
export const letter = ((strings: TemplateStringsArray, ...parts: never[]): Body =>
  template
    .letter(strings, ...parts)
    .map((paragraph) =>
      paragraph.map((sentence) => ({ ...sentence, segments: inFrench(sentence.segments) })),
    )) as typeof template.letter;

/** Subjects, the fullest first, spelled in the same way. */
export const subjects = (...lines: readonly (template.Line | false | undefined)[]): template.Line[] =>
  lines.flatMap((line) => (line ? [new template.Line(inFrench(line.segments), line.from)] : []));
