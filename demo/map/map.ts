import { html, nothing, render } from 'lit';
import { graph, svg } from 'virtual:map';
import '../../src/bow-out.ts';
import { save } from '../../src/platform/download-and-print.ts';
import { buttons, standalone } from './shortcuts.ts';
import { list } from './list.ts';
import { way, waysInto } from './highlight.ts';
import { says } from './labels.ts';
import { told } from './details-panel.ts';
import { answersIn, watch } from './observe-chat.ts';

function get<Tag extends keyof HTMLElementTagNameMap>(selector: Tag): HTMLElementTagNameMap[Tag];
function get(selector: string): HTMLElement;
function get(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`No element in this page matches ${selector}`);
  return found;
}

const scroll = get('.scroll');
const map = document.adoptNode(
  new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement,
) as unknown as SVGSVGElement;
const filter = get('select');
const panel = get('.panel');

/** The state in the address: the outcome whose paths are shown, and the selected node. */
const state = {
  get outcome() {
    return read('outcome');
  },
  get at() {
    return read('at');
  },
};
const read = (name: string) => new URLSearchParams(location.hash.slice(1)).get(name) ?? '';

function write(changes: Record<string, string>): void {
  const entries = Object.entries({ outcome: state.outcome, at: state.at, ...changes });
  const said = new URLSearchParams(entries.filter(([, value]) => value)).toString();
  // Readable: the ids need no escaping.
  history.replaceState(history.state, '', `#${said.replaceAll('%2F', '/')}`);
  draw();
}

/** Returns the node itself rather than a reference to it, if there is one. */
const placeOf = (of: string) =>
  [':not(.goto, .rules)', ''].flatMap((itself) => [
    ...map.querySelectorAll<SVGGElement>(`.place${itself}[data-of="${CSS.escape(of)}"]`),
  ])[0];

function draw(): void {
  const { outcome, at } = state;
  const isFiltered = graph.outcomes.some(({ id }) => id === outcome);
  const ways = isFiltered ? waysInto(outcome, graph) : new Set<string>();
  map.classList.toggle('is-filtered', isFiltered);
  filter.value = isFiltered ? outcome : '';
  for (const part of map.querySelectorAll<SVGGElement>('[data-of]')) {
    const of = part.dataset['of'] ?? '';
    part.classList.toggle('is-way', ways.has(of));
    if (part.classList.contains('place')) part.setAttribute('aria-pressed', String(of === at));
  }
  const telling = told(at, graph);
  panel.hidden = !telling;
  render(
    telling
      ? html`<header>
            <h3>${telling.title}</h3>
            <button type="button" class="close" @click=${() => write({ at: '' })}>${says.close}</button>
          </header>
          ${telling.body}`
      : nothing,
    panel,
  );
  list(get('.list'), graph, isFiltered ? ways : null);
}

/** Scrolls a node into view within the map, without scrolling the page. */
function reveal(of: string): void {
  const place = placeOf(of);
  if (!place) return;
  const [box, { top, left, right, bottom: end }] = [
    place.getBoundingClientRect(),
    scroll.getBoundingClientRect(),
  ];
  // The panel covers the lower part of the map.
  const bottom = panel.hidden ? end : panel.getBoundingClientRect().top;
  if (box.top >= top && box.bottom <= bottom && box.left >= left && box.right <= right) return;
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  scroll.scrollBy({
    left: (box.left + box.right - left - right) / 2,
    top: (box.top + box.bottom - top - bottom) / 2,
    behavior,
  });
}

/** The zoom factor: fits the width, unless text would be too small to read. */
let scale = 0;
const natural = Number(map.getAttribute('width'));
const room = () => {
  const { paddingInlineStart, paddingInlineEnd } = getComputedStyle(scroll);
  return (scroll.clientWidth - parseFloat(paddingInlineStart) - parseFloat(paddingInlineEnd)) / natural;
};
function resize(to: number): void {
  scale = Math.min(2, Math.max(0.25, to));
  map.style.inlineSize = `${String(Math.floor(scale * natural))}px`;
}

function light(root: ParentNode): void {
  const answers = answersIn(root, graph);
  const { on, now } = way(answers, graph);
  for (const part of map.querySelectorAll<SVGGElement>('[data-of]')) {
    const of = part.dataset['of'] ?? '';
    part.classList.toggle('is-said', on.has(of));
    part.classList.toggle('is-now', of === now && !part.classList.contains('goto'));
  }
  if (answers.length) reveal(now);
}

map.style.blockSize = 'auto';
scroll.replaceChildren(map);
buttons(map, (of) => {
  write({ at: of === state.at ? '' : of });
  reveal(state.at);
});
resize(room() < 0.75 ? 0.85 : Math.min(1, room()));

for (const { id, title } of graph.outcomes) filter.append(new Option(title, id));
filter.addEventListener('change', () => write({ outcome: filter.value }));
get('#smaller').addEventListener('click', () => resize(scale / 1.25));
get('#larger').addEventListener('click', () => resize(scale * 1.25));
get('#fit').addEventListener('click', () => resize(room()));
get('#save').addEventListener('click', () =>
  save(['map', state.outcome].filter(Boolean).join('-') + '.svg', 'image/svg+xml', standalone(map)),
);
panel.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') leave();
});
map.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') write({ at: '' });
});

/** Closes the panel, and focuses its node. */
function leave(): void {
  const place = placeOf(state.at);
  write({ at: '' });
  place?.focus();
}

// Links lead to a node on the map, or, from the list, to its entry in the list.
document.addEventListener('click', ({ target }) => {
  const link = (target as Element).closest<HTMLElement>('[data-at]');
  const of = link?.dataset['at'];
  if (!link || !of) return;
  const entry = link.closest('.list') && document.getElementById(of);
  if (entry instanceof HTMLDetailsElement) {
    entry.open = true;
    entry.querySelector('summary')?.focus();
    return;
  }
  write({ at: of });
  reveal(of);
  placeOf(of)?.focus({ preventScroll: true });
});
addEventListener('hashchange', draw);
draw();
reveal(placeOf(state.at) ? state.at : `question/${graph.questions[0]?.id ?? ''}`);

await customElements.whenDefined('bow-out');
const root = get('bow-out').shadowRoot;
if (root) {
  watch(root, () => light(root));
  light(root);
}
