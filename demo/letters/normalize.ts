import { html } from 'lit';
import type { TemplateResult } from 'lit';

/** Normalises case and apostrophes, so that text typed on any keyboard matches. */
const typed = (text: string) => text.toLowerCase().replaceAll('’', "'");

export const has = (text: string, find: string): boolean => typed(text).includes(typed(find.trim()));

/** Highlights all matches of the search in a text. */
export function marked(text: string, find: string): (string | TemplateResult)[] {
  const wanted = typed(find.trim());
  const pieces: (string | TemplateResult)[] = [];
  let from = 0;
  if (wanted)
    for (let at = typed(text).indexOf(wanted); at >= 0; at = typed(text).indexOf(wanted, from)) {
      const to = at + wanted.length;
      pieces.push(text.slice(from, at), html`<mark>${text.slice(at, to)}</mark>`);
      from = to;
    }
  return [...pieces, text.slice(from)];
}
