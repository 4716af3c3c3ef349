import * as template from '../../../letters/bow-out/template.ts';
import type { Body, Sentence } from '../../../letters/types.ts';

/**
 * Creates a letter. Its sentences are written with a capital; after a greeting that ends in a comma, the first of them
 * goes on in lower case, as German has it.
 */
export const letter = ((strings: TemplateStringsArray, ...parts: never[]) =>
  goesOn(template.letter(strings, ...parts))) as typeof template.letter;

/** Words that keep their capital: the formal forms of address. No letter goes on with a noun. */
const isFormalAddress = /^(?:Sie|Ihnen|Ihr\p{L}{0,2})(?!\p{L})/u;

function goesOn(body: Body): Body {
  const [greeting, next] = body.flat();
  if (!greeting || !next || !greeting.segments.at(-1)?.text.endsWith(',')) return body;
  const lower = lowered(next);
  return body.map((paragraph) => paragraph.map((sentence) => (sentence === next ? lower : sentence)));
}

function lowered(sentence: Sentence): Sentence {
  const [first, ...rest] = sentence.segments;
  if (first?.by !== 'author' || isFormalAddress.test(first.text)) return sentence;
  const text = first.text.slice(0, 1).toLowerCase() + first.text.slice(1);
  return { ...sentence, segments: [{ ...first, text }, ...rest] };
}

/** A clause as a sentence of its own, with a capital and a full stop. */
export const sentenceOf = (clause: template.Line): template.Line => {
  const { segments, from } = template.say`${clause}.`;
  const [first, ...rest] = segments;
  if (first?.by !== 'author') return new template.Line(segments, from);
  const text = first.text.slice(0, 1).toUpperCase() + first.text.slice(1);
  return new template.Line([{ ...first, text }, ...rest], from);
};
