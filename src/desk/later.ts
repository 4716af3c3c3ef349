import { html, nothing } from 'lit';
import type { CSSResult } from 'lit';
import type { View } from '../chat/view.ts';
import type { Rests } from '../words/locale.ts';
import type { Desk } from './desk.ts';

/** Some code and the words for it, fetched together. */
async function joined<Parts extends readonly Promise<object>[]>(...parts: Parts) {
  return Object.assign({}, ...(await Promise.all(parts))) as Joined<Parts>;
}
type Joined<Parts extends readonly Promise<object>[]> = Parts extends readonly [
  Promise<infer First>,
  ...infer Rest extends readonly Promise<object>[],
]
  ? First & Joined<Rest>
  : unknown;

/**
 * What only some need of the desk, and how each part is fetched. Which of them a candidate needs tells what was
 * answered, and whoever serves the files could read it from their log. So all are fetched for everyone, in this order.
 */
export const parts = {
  /** What each kind of message says: each candidate needs one of them. */
  leaving: ({ message }: Rests) => message.leaving(),
  asking: ({ message }: Rests) => message.asking(),
  staying: ({ message }: Rests) => message.staying(),
  /** What the messages say that go round the main one, for those who look at one. */
  notes: ({ message, chat }: Rests) => joined(message.notes(), chat.when()),
  /** The strict editor: for those who change a text, or say in their own words what may be private. */
  editor: ({ message, chat }: Rests) => joined(import('./editor.ts'), message.patterns(), chat.remarks()),
  /** The forms of the details, for those who open one. */
  forms: ({ chat }: Rests) => joined(import('./forms.ts'), chat.forms()),
  /** What another answer would change, for those who reopen a question. */
  change: ({ chat }: Rests) => joined(import('./change.ts'), chat.change()),
  /** What stands beside the message, for those who go on. */
  beside: ({ chat }: Rests) => joined(import('./beside.ts'), chat.beside()),
  /** The ways out that are seldom taken. */
  ways: ({ message, chat }: Rests) => joined(import('./ways.ts'), message.notes(), chat.ways()),
};

export type PartName = keyof typeof parts;
export type Parts = { [Name in PartName]: Awaited<ReturnType<(typeof parts)[Name]>> };

const names = Object.keys(parts) as PartName[];

/** The parts that are there by now. Those that do not come are asked for again when one is next wanted by hand. */
export class Later {
  readonly #there: Partial<Parts> = {};
  readonly #coming = new Map<PartName, Promise<void>>();
  readonly #failed = new Set<PartName>();
  readonly #rests: Rests;
  readonly #changed: () => void;
  readonly #styled: (styles: CSSResult) => void;

  /**
   * @param rests how the words are fetched in the languages that it speaks
   * @param changed is told when a part has come, or not come
   * @param styled takes the styles that a part brings
   */
  constructor(rests: Rests, changed: () => void, styled: (styles: CSSResult) => void) {
    this.#rests = rests;
    this.#changed = changed;
    this.#styled = styled;
  }

  /** The part where it is there; otherwise all are sent for, once. */
  get<Name extends PartName>(name: Name): Parts[Name] | undefined {
    if (!this.#coming.has(name) && !this.#failed.has(name)) this.all();
    return this.#there[name];
  }

  /** The part, once it has come; `undefined` where it does not. */
  async fetch<Name extends PartName>(name: Name): Promise<Parts[Name] | undefined> {
    this.all();
    await this.#coming.get(name);
    return this.#there[name];
  }

  /** Sends for whatever is neither there nor on its way. */
  all(): void {
    for (const name of names) if (!this.#coming.has(name)) this.#coming.set(name, this.#send(name));
  }

  async #send(name: PartName): Promise<void> {
    try {
      // In a step of its own: a language of the host's may throw before this is noted as on its way.
      const part = await Promise.resolve(this.#rests).then<Parts[PartName]>(parts[name]);
      Object.assign(this.#there, { [name]: part });
      if ('styles' in part) this.#styled(part.styles);
      this.#failed.delete(name);
    } catch {
      this.#coming.delete(name);
      this.#failed.add(name);
    }
    this.#changed();
  }

  hasFailed(name: PartName): boolean {
    return this.#failed.has(name);
  }
}

/** What stands in the place of a part while it is on its way, or when it did not come. */
export function awaited({ words }: View, { later }: Desk, name: PartName) {
  if (!later.hasFailed(name)) return nothing;
  const { missing, retry } = words.interface;
  return html`<p role="alert">
    ${missing}
    <button type="button" class="link" data-action="retry" @click=${() => void later.fetch(name)}>
      ${retry}
    </button>
  </p>`;
}
