import { render } from 'lit';
import { one } from '../query-required.ts';
import { conversationOptions } from '../conversations.ts';
import { conversations } from './conversations.ts';
import { filtersFrom, fragmentOf } from './filters.ts';
import { distinct, groups } from './sentences.ts';
import { lettersView, sentencesView, wanted, wantsLetter } from './views.ts';
import type { TemplateResult } from 'lit';
import type { Filters } from './filters.ts';
import type { ConversationName } from '../conversations.ts';
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
function writtenFor({ conversation, details }: Filters, outcome: string): readonly Letter[] {
  const key = [conversation, outcome, details].join(' ');
  const letters = written.get(key) ?? conversations[conversation].messages.lettersOf(outcome, details);
  written.set(key, letters);
  return letters;
}

/** Yields the letters by outcome, and returns their number as a text. */
function* letters(filters: Filters): Generator<Part, string> {
  let [shown, all] = [0, 0];
  const { messages } = conversations[filters.conversation];
  for (const outcome of messages.outcomes) {
    const there = writtenFor(filters, outcome);
    const isWanted = filters.outcome === 'any' || filters.outcome === outcome;
    const chosen = isWanted ? there.filter(wantsLetter(filters)) : [];
    all += there.length;
    shown += chosen.length;
    yield chosen.length ? lettersView(messages, outcome, chosen, filters) : undefined;
  }
  return `${counted(shown, all)} messages.`;
}

const everything = new Map<ConversationName, Promise<Group[]>>();

function sentencesOf(name: ConversationName): Promise<Group[]> {
  const all = everything.get(name) ?? groups(conversations[name].locale);
  everything.set(name, all);
  return all;
}

/** Yields the sentences by group, and returns their number as a text. */
async function* sentences(filters: Filters): AsyncGenerator<Part, string> {
  const all = await sentencesOf(filters.conversation);
  const chosen = all.map((group) => wanted(group, filters));
  for (const group of chosen) yield group.blocks.length ? sentencesView(group, filters) : undefined;
  return `${counted(distinct(chosen), distinct(all))} sentences.`;
}

/** Only the latest request is rendered. */
let turn = 0;

/** Renders part by part, so that the page stays responsive. */
async function draw(filters: Filters): Promise<void> {
  const mine = ++turn;
  const parts = filters.show === 'letters' ? letters(filters) : sentences(filters);
  list.ariaBusy = 'true';
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
  offer(filters.conversation);
  for (const [name, value] of Object.entries(filters)) {
    const field = form.elements.namedItem(name);
    if (field && 'value' in field) field.value = value;
  }
  void draw(filters);
}

/** Offers the outcomes of a conversation. */
function offer(name: ConversationName): void {
  const { messages } = conversations[name];
  one('[name="outcome"]', HTMLSelectElement).replaceChildren(
    new Option('any', 'any'),
    ...messages.outcomes.map((outcome) => new Option(messages.titleOf(outcome), outcome)),
  );
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
