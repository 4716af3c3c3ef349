import { html, nothing, render } from 'lit';
import { maps } from 'virtual:map';
import '../../src/bow-out.ts';
import { bowOut } from '../../src/bow-out-conversation.ts';
import { turnedDown } from '../../src/turned-down.ts';
import { conversationIn, conversationOptions } from '../conversations.ts';
import { save } from '../../src/platform/download-and-print.ts';
import { buttons, standalone } from './shortcuts.ts';
import { list } from './list.ts';
import { way, waysInto } from './highlight.ts';
import { languageIn, languageOptions } from '../languages.ts';
import { one } from '../query-required.ts';
import { says } from './labels.ts';
import { told } from './details-panel.ts';
import { answersIn, watch } from './observe-chat.ts';
import type { Conversation } from '../../src/conversation.ts';
import type { ConversationName } from '../conversations.ts';
import type { Graph } from './graph.ts';

const scroll = one('.scroll', HTMLElement);
const filter = one('#outcome', HTMLSelectElement);
const chooser = one('#conversation', HTMLSelectElement);
const languageChooser = one('#language', HTMLSelectElement);
const panel = one('.panel', HTMLElement);

const conversations: Readonly<Record<ConversationName, Conversation>> = {
  'bow-out': bowOut,
  'turned-down': turnedDown,
};

/** The state in the address: the conversation, its language, the outcome whose paths are shown, and the selected node. */
const state = {
  get conversation() {
    return conversationIn(new URLSearchParams(location.hash.slice(1)));
  },
  get lang() {
    return languageIn(new URLSearchParams(location.hash.slice(1)), this.conversation);
  },
  get outcome() {
    return read('outcome');
  },
  get at() {
    return read('at');
  },
};
const read = (name: string) => new URLSearchParams(location.hash.slice(1)).get(name) ?? '';

/** A conversation in one language, with its map. */
interface Shown {
  name: ConversationName;
  lang: string;
  graph: Graph;
  map: SVGSVGElement;
}

const loaded = new Map<string, Promise<Shown>>();
let shown = await load(state.conversation, state.lang);
let { graph, map } = shown;

function write(changes: Record<string, string>): void {
  const { outcome, at } = state;
  const conversation = state.conversation === 'bow-out' ? '' : state.conversation;
  const lang = state.lang === 'en' ? '' : state.lang;
  const entries = Object.entries({ conversation, lang, outcome, at, ...changes });
  const said = new URLSearchParams(entries.filter(([, value]) => value)).toString();
  // Readable: the ids need no escaping.
  history.replaceState(history.state, '', `#${said.replaceAll('%2F', '/')}`);
  void update();
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
  list(one('.list', HTMLElement), graph, isFiltered ? ways : null);
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
const natural = () => Number(map.getAttribute('width'));
const room = () => {
  const { paddingInlineStart, paddingInlineEnd } = getComputedStyle(scroll);
  return (scroll.clientWidth - parseFloat(paddingInlineStart) - parseFloat(paddingInlineEnd)) / natural();
};
function resize(to: number): void {
  scale = Math.min(2, Math.max(0.25, to));
  map.style.inlineSize = `${String(Math.floor(scale * natural()))}px`;
}

/** Shows a conversation: its map, its outcomes in the filter, and its chat. */
function show(next: Shown): void {
  shown = next;
  ({ graph, map } = next);
  const { name, lang } = next;
  chooser.value = name;
  languageChooser.replaceChildren(...languageOptions(name));
  languageChooser.value = lang;
  one('#signs', HTMLElement).hidden = lang === 'en';
  scroll.replaceChildren(map);
  scroll.scrollTo(0, 0);
  resize(room() < 0.75 ? 0.85 : Math.min(1, room()));
  filter.replaceChildren(
    new Option('any outcome', ''),
    ...graph.outcomes.map(({ id, title }) => new Option(title, id)),
  );
  void follow(next);
}

/** Loads the map of a conversation in one language, once. */
function load(name: ConversationName, lang: string): Promise<Shown> {
  const key = `${name} ${lang}`;
  const map = loaded.get(key) ?? parse(name, lang);
  loaded.set(key, map);
  return map;
}

async function parse(name: ConversationName, lang: string): Promise<Shown> {
  const drawn = await maps[name][lang]?.();
  if (!drawn) throw new Error(`There is no map of ${name} in ${lang}`);
  const { graph, svg } = drawn;
  const map = document.adoptNode(
    new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement,
  ) as unknown as SVGSVGElement;
  map.style.blockSize = 'auto';
  buttons(map, (of) => {
    write({ at: of === state.at ? '' : of });
    reveal(state.at);
  });
  map.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') write({ at: '' });
  });
  return { name, lang, graph, map };
}

let observer: MutationObserver | undefined;

/** Shows the chat of a conversation, and its path on the map. */
async function follow({ name, lang, graph, map }: Shown): Promise<void> {
  observer?.disconnect();
  const walk = one('.walk', HTMLElement);
  // The chat of the first conversation is there already.
  if (!walk.querySelector(name)) {
    const chat = document.createElement(name);
    chat.setAttribute('remember', 'off');
    chat.toggleAttribute('test-hooks', true);
    walk.replaceChildren(chat);
  }
  walk.querySelector(name)?.setAttribute('lang', lang);
  const { outcomeOf, load } = conversations[name];
  const [{ replay }] = await Promise.all([load(), customElements.whenDefined(name)]);
  const root = walk.querySelector(name)?.shadowRoot;
  if (map !== shown.map || !root) return;
  const light = () => {
    const answers = answersIn(root, graph, { replay, outcomeOf });
    const { on, now } = way(answers, graph, replay);
    for (const part of map.querySelectorAll<SVGGElement>('[data-of]')) {
      const of = part.dataset['of'] ?? '';
      part.classList.toggle('is-said', on.has(of));
      part.classList.toggle('is-now', of === now && !part.classList.contains('goto'));
    }
    if (answers.length) reveal(now);
  };
  observer = watch(root, light);
  light();
}

/** Shows what the address says. */
async function update(): Promise<void> {
  const { conversation, lang } = state;
  if (conversation !== shown.name || lang !== shown.lang) {
    const next = await load(conversation, lang);
    // The address may have changed in the meantime.
    if (conversation !== state.conversation || lang !== state.lang) return;
    show(next);
    reveal(`question/${graph.questions[0]?.id ?? ''}`);
  }
  draw();
}

chooser.append(...conversationOptions());
chooser.addEventListener('change', () =>
  write({ conversation: chooser.value === 'bow-out' ? '' : chooser.value, lang: '', outcome: '', at: '' }),
);
languageChooser.addEventListener('change', () =>
  write({ lang: languageChooser.value === 'en' ? '' : languageChooser.value }),
);
filter.addEventListener('change', () => write({ outcome: filter.value }));
one('#smaller', HTMLElement).addEventListener('click', () => resize(scale / 1.25));
one('#larger', HTMLElement).addEventListener('click', () => resize(scale * 1.25));
one('#fit', HTMLElement).addEventListener('click', () => resize(room()));
one('#save', HTMLElement).addEventListener('click', () =>
  save(
    [
      ...(shown.name === 'bow-out' ? [] : [shown.name]),
      'map',
      ...(shown.lang === 'en' ? [] : [shown.lang]),
      ...(state.outcome ? [state.outcome] : []),
    ].join('-') + '.svg',
    'image/svg+xml',
    standalone(map),
  ),
);
panel.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') leave();
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
addEventListener('hashchange', () => void update());
show(shown);
draw();
reveal(placeOf(state.at) ? state.at : `question/${graph.questions[0]?.id ?? ''}`);
