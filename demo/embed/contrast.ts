import { html } from 'lit';
import type { Shortfall } from '../../src/styles/contrast.ts';

export const schemes = ['light', 'dark'] as const;
export type Scheme = (typeof schemes)[number];
export type Shortfalls = Readonly<Partial<Record<Scheme, readonly Shortfall[]>>>;

const bare = (property: string) => property.replace(/^--bow-out-/, '');

function sentence({ property, against, ratio, needed, used }: Shortfall, scheme: Scheme) {
  const swatch = html`<i class="swatch" style="background:${used}"></i><code>${used}</code>`;
  return against
    ? html`In ${scheme}, <b>${bare(property)}</b> has a contrast of ${ratio}:1 with ${bare(against)} and needs
        ${needed}:1. ${swatch} is used instead.`
    : html`In ${scheme}, <b>${bare(property)}</b> is not a CSS colour. ${swatch} is used instead.`;
}

/** Renders the result of the contrast check for the selected colours. */
export function contrastView(found: Shortfalls, areChosen: boolean) {
  if (!areChosen) return html`<p class="fine">The colours that are there can be read.</p>`;
  const all = schemes.flatMap((scheme) =>
    // The button and the panel of the launcher report the same shortfalls.
    [...new Map(found[scheme]?.map((each) => [each.property, each])).values()].map((each) =>
      sentence(each, scheme),
    ),
  );
  return all.length
    ? html`<ul>
        ${all.map((each) => html`<li>${each}</li>`)}
      </ul>`
    : html`<p class="fine">Everything can be read, in light and in dark: 4.5:1 at least.</p>`;
}

/** Returns the readable replacement for a colour, as `light-dark()`; undefined if the colour is fine. */
export function mended(property: string, chosen: string, found: Shortfalls): string | undefined {
  const [light, dark] = schemes.map(
    (scheme) => found[scheme]?.find((each) => each.property === property)?.used,
  );
  if ((light ?? dark) === undefined || chosen.includes('light-dark')) return undefined;
  return `light-dark(${light ?? chosen}, ${dark ?? chosen})`;
}
