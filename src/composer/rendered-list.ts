import { html } from 'lit';
import { listFormat } from '../locales/list-format.ts';
import type { Rendered, View } from '../chat/view-model.ts';

/** Renders a list as the language of the chat writes it, such as “one, two and three”. */
export const renderedList = ({ words }: Pick<View, 'words'>, items: readonly Rendered[]): Rendered =>
  html`${listFormat(words.locale)
    .formatToParts(items.map((_, index) => String(index)))
    .map(({ type, value }) => (type === 'element' ? items[Number(value)] : value))}`;
