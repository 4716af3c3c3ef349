import { html, nothing } from 'lit';
import type { CSSResult } from 'lit';
import type { View } from '../chat/view.ts';
import type { Desk } from './desk.ts';

/** What only some need of the desk, and how each part is fetched. */
export const parts = {
  /** What each kind of message says: each candidate needs one of them. */
  leaving: () => import('./kinds/leaving.ts'),
  asking: () => import('./kinds/asking.ts'),
  staying: () => import('./kinds/staying.ts'),
  /** What the messages say that go round the main one, for those who look at one. */
  notes: () => import('./kinds/notes.ts'),
  /** The strict editor: for those who change a text, or say in their own words what may be private. */
  editor: () => import('./editor.ts'),
  /** The forms of the details, for those who open one. */
  forms: () => import('./forms.ts'),
  /** What stands beside the message, for those who go on. */
  beside: () => import('./beside.ts'),
  /** The ways out that are seldom taken. */
  ways: () => import('./ways.ts'),
};

export type PartName = keyof typeof parts;
type Parts = { [Name in PartName]: Awaited<ReturnType<(typeof parts)[Name]>> };

/** The parts that are there by now. One that does not come is asked for again when it is next wanted by hand. */
export class Later {
  readonly #there: Partial<Parts> = {};
  readonly #coming = new Map<PartName, Promise<void>>();
  readonly #failed = new Set<PartName>();
  readonly #changed: () => void;

  readonly #styled: (styles: CSSResult) => void;

  /**
   * @param changed is told when a part has come, or not come
   * @param styled takes the styles that a part brings
   */
  constructor(changed: () => void, styled: (styles: CSSResult) => void) {
    this.#changed = changed;
    this.#styled = styled;
  }

  /** The part where it is there; otherwise it is sent for, once. */
  get<Name extends PartName>(name: Name): Parts[Name] | undefined {
    if (!this.#coming.has(name) && !this.#failed.has(name)) void this.fetch(name);
    return this.#there[name];
  }

  /** The part, once it has come; `undefined` where it does not. */
  async fetch<Name extends PartName>(name: Name): Promise<Parts[Name] | undefined> {
    const coming =
      this.#coming.get(name) ??
      (parts[name]() as Promise<Parts[Name]>)
        .then(
          (part) => {
            this.#there[name] = part;
            if ('styles' in part) this.#styled(part.styles);
            this.#failed.delete(name);
          },
          () => {
            this.#coming.delete(name);
            this.#failed.add(name);
          },
        )
        .finally(this.#changed);
    this.#coming.set(name, coming);
    await coming;
    return this.#there[name];
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
