import { html } from 'lit';
import type { TemplateResult } from 'lit';

/** As somebody types it: in any case, with the apostrophe of a keyboard. */
const typed = (text: string) => text.toLowerCase().replaceAll('’', "'");

export const has = (text: string, find: string): boolean => typed(text).includes(typed(find.trim()));

/** A text with what was looked for marked in it. */
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
