import { render } from 'lit';
import { one } from '../query-required.ts';
import { conversationOptions } from '../conversations.ts';
import { languageOptions } from '../languages.ts';
import { shownIn } from './conversations.ts';
import { filtersFrom, fragmentOf } from './filters.ts';
import { distinct, groups } from './sentences.ts';
import { lettersView, sentencesView, wanted, wantsLetter } from './views.ts';
import type { TemplateResult } from 'lit';
import type { Filters } from './filters.ts';
import type { Shown } from './conversations.ts';
import type { Letter } from './sample-messages.ts';
import type { Group } from './sentences.ts';

/** A part of the list; undefined if the filters exclude all of it. */
type Part = TemplateResult | undefined;

const form = one('#filters', HTMLFormElement);
const list = one('#list', HTMLElement);
const count = one('#count', HTMLElement);

const number = new Intl.NumberFormat('en-GB');
const counted = (shown: number, all: number) => `${number.format(shown)} of ${number.format(all)}`;

const written = new Map<string, readonly Letter[]>();

/** Caches the letters, since writing all of them takes a moment. */
function writtenFor(
  { conversation, lang, details }: Filters,
  { messages }: Shown,
  outcome: string,
): readonly Letter[] {
  const key = [conversation, lang, outcome, details].join(' ');
  const letters = written.get(key) ?? messages.lettersOf(outcome, details);
  written.set(key, letters);
  return letters;
}

/** Yields the letters by outcome, and returns their number as a text. */
function* letters(filters: Filters, shown: Shown): Generator<Part, string> {
  let [count, all] = [0, 0];
  for (const outcome of shown.messages.outcomes) {
    const there = writtenFor(filters, shown, outcome);
    const isWanted = filters.outcome === 'any' || filters.outcome === outcome;
    const chosen = isWanted ? there.filter(wantsLetter(filters)) : [];
    all += there.length;
    count += chosen.length;
    yield chosen.length ? lettersView(shown, outcome, chosen, filters) : undefined;
  }
  return `${counted(count, all)} messages.`;
}

const everything = new Map<Shown, Promise<Group[]>>();

function sentencesOf(shown: Shown): Promise<Group[]> {
  const all = everything.get(shown) ?? groups(shown.locale);
  everything.set(shown, all);
  return all;
}

/** Yields the sentences by group, and returns their number as a text. */
async function* sentences(filters: Filters, shown: Shown): AsyncGenerator<Part, string> {
  const all = await sentencesOf(shown);
  const chosen = all.map((group) => wanted(group, filters));
  for (const group of chosen) yield group.blocks.length ? sentencesView(group, shown, filters) : undefined;
  return `${counted(distinct(chosen), distinct(all))} sentences.`;
}

/** Only the latest request is rendered. */
let turn = 0;

/** Renders part by part, so that the page stays responsive. */
async function draw(filters: Filters): Promise<void> {
  const mine = ++turn;
  list.ariaBusy = 'true';
  const shown = await shownIn(filters.conversation, filters.lang);
  if (mine !== turn) return;
  offer(shown, filters);
  const parts = filters.show === 'letters' ? letters(filters, shown) : sentences(filters, shown);
  for (let at = 0; ; at++) {
    await new Promise((resolve) => setTimeout(resolve));
    const { value, done } = await parts.next();
    if (mine !== turn) return;
    if (done) {
      for (const section of [...list.children].slice(at)) section.remove();
      count.textContent = value;
      list.ariaBusy = 'false';
      return;
    }
    render(value, (list.children[at] ?? list.appendChild(document.createElement('section'))) as HTMLElement);
  }
}

/** Restores the form from the address. */
function read(): void {
  const filters = filtersFrom(location.hash);
  one('[name="lang"]', HTMLSelectElement).replaceChildren(...languageOptions(filters.conversation));
  for (const [name, value] of Object.entries(filters)) {
    const field = form.elements.namedItem(name);
    if (field && 'value' in field) field.value = value;
  }
  void draw(filters);
}

/** Offers the outcomes of a conversation, in the chosen language. */
function offer({ messages }: Shown, { outcome: chosen }: Filters): void {
  const select = one('[name="outcome"]', HTMLSelectElement);
  select.replaceChildren(
    new Option('any', 'any'),
    ...messages.outcomes.map((outcome) => new Option(messages.titleOf(outcome), outcome)),
  );
  select.value = chosen;
}

one('[name="conversation"]', HTMLSelectElement).append(...conversationOptions());
form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('input', () => {
  const given = [...new FormData(form)].filter((entry): entry is [string, string] => entry[1] !== '');
  const fragment = fragmentOf(filtersFrom(new URLSearchParams(given).toString()));
  // Replaces the history entry, since each typed letter changes the address.
  history.replaceState(null, '', fragment ? `#${fragment}` : location.pathname + location.search);
  read();
});
addEventListener('hashchange', read);
read();
