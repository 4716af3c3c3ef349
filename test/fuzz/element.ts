/** Random walks through the element, operated by what is visible and by the documented hooks. */
import { assert } from 'chai';
import * as fc from 'fast-check';
import { Page } from '../chat/page-object.ts';
import { nasty } from './nasty.ts';

export type Step =
  | { do: 'answer' | 'press'; at: number }
  | { do: 'type'; at: number; text: string; date: string }
  | { do: 'reload' };

const at = fc.nat(60);

export const step: fc.Arbitrary<Step> = fc.oneof(
  { arbitrary: fc.record({ do: fc.constant('answer' as const), at }), weight: 8 },
  { arbitrary: fc.record({ do: fc.constant('press' as const), at }), weight: 8 },
  {
    arbitrary: fc.record({
      do: fc.constant('type' as const),
      at,
      text: nasty,
      date: fc.constantFrom('2020-01-02', '2099-12-02', '2099-12-04', '12026-01-01', '0001-01-01', ''),
    }),
    weight: 5,
  },
  { arbitrary: fc.record({ do: fc.constant('reload' as const) }), weight: 1 },
);

/** The controls that lead on from the question or the advice on screen. */
const answers = '.now :is([data-answer], [type="checkbox"], [type="submit"])';
/** The other controls, without those that leave the page or hand data to the system. */
const others = [
  ':is([data-edit], [data-note], [data-detail], [type="radio"], [type="checkbox"], [type="submit"], [data-answer])',
  ...[
    'back',
    'forward',
    'cancel',
    'restart',
    'undo',
    'clear',
    'write',
    'reword',
    'redraft',
    'more',
    'add',
    'remove',
  ],
  ...['close', 'leave-out', 'answers', 'all-details'],
].map((name) => (name.startsWith(':') ? name : `[data-action="${name}"]`));

/** All elements that the templates use. Any other element would come from typed text. */
const tags =
  'style section header footer slot div span p b h2 h3 h4 ol ul li button input textarea form fieldset legend label ' +
  'progress svg path kbd bdi mark del ins details summary';

/** A candidate using the element, and the events that the page received. */
export class Candidate {
  #page = new Page();
  readonly #heard: string[] = [];
  readonly #way: string[] = [];
  readonly #undo: (() => void)[] = [];

  constructor() {
    const hear = (event: ErrorEvent) => {
      event.preventDefault();
      this.#heard.push(event.message);
    };
    addEventListener('error', hear);
    this.#undo.push(() => removeEventListener('error', hear));
    for (const level of ['log', 'info', 'warn', 'error', 'debug'] as const) {
      const { [level]: before } = console;
      console[level] = (...line: unknown[]) => this.#heard.push(`${level}: ${line.join(' ')}`);
      this.#undo.push(() => (console[level] = before));
    }
  }

  leave(): void {
    this.#page.remove();
    for (const undo of this.#undo) undo();
  }

  async go(step: Step): Promise<void> {
    try {
      await this.#page.ready();
      await this.#take(step);
      this.#sound();
    } catch (error) {
      throw new Error(`after ${this.#way.join(', ')}: ${String(error)}`, { cause: error });
    }
  }

  async #take(step: Step): Promise<void> {
    if (step.do === 'reload') await this.#reload();
    else if (step.do === 'type') await this.#type(step);
    else await this.#press(step.at, step.do === 'answer' ? answers : others.join());
  }

  async #press(at: number, among: string): Promise<void> {
    const button = this.#among(among, at);
    if (!button) return;
    this.#way.push(nameOf(button));
    button.focus();
    button.click();
    await this.#settled();
    assert.isNotNull(this.#page.focused, 'the focus is lost');
  }

  async #type({ at, text, date }: Extract<Step, { do: 'type' }>): Promise<void> {
    const field = this.#among('input:not([type="checkbox"], [type="radio"]), textarea', at) as
      HTMLInputElement | undefined;
    if (!field) return;
    this.#way.push(`${field.name}=`);
    field.focus();
    field.value = field.type === 'date' ? date : text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await this.#settled();
    assert.isTrue(this.#page.focused === field, 'the focus leaves what is typed in');
  }

  /** Checks that a reload restores the transcript, the question with half-typed text, and the message. */
  async #reload(): Promise<void> {
    for (const leave of ['cancel', 'forward'])
      while (this.#page.find(`[data-action="${leave}"]`)) await this.#page.click(`[data-action="${leave}"]`);
    await this.#settled();
    const note = '[data-note][aria-expanded="true"]';
    if (this.#page.find(note)) await this.#page.click(note);
    await this.#settled();
    const before = this.#screen();
    this.#way.push('reload');
    this.#page.remove();
    this.#page = new Page();
    await this.#page.ready();
    await this.#settled();
    assert.deepEqual(this.#screen(), before, 'a reload shows the same');
  }

  #among(selector: string, at: number): HTMLElement | undefined {
    const all = this.#page.all(selector).filter((one) => one.checkVisibility());
    return all[at % (all.length || 1)];
  }

  /** Waits until the element has rendered, and everything that it loads has arrived. */
  async #settled(): Promise<void> {
    for (let turn = 0; turn < 3; turn += 1) {
      await this.#page.element.updateComplete;
      await new Promise((resolve) => setTimeout(resolve));
    }
  }

  #screen() {
    const page = this.#page;
    // The message of an unsafe situation is optional, and has to be requested again.
    const room = page.find('[data-action="leave"]') ? '.now' : ':is(.now, .desk)';
    const fields =
      'input:is([name="subject"], .now *):not([type="checkbox"]), textarea[name="message"], :checked';
    return {
      question: page.find('.now')?.dataset['question'],
      outcome: page.find('[data-outcome]')?.dataset['outcome'],
      said: page.find('ol.log')?.textContent,
      fields: page
        .all<HTMLInputElement>(`${room} :is(${fields})`)
        .map(({ name, value }) => `${name}=${value}`),
    };
  }

  #sound(): void {
    assert.deepEqual(this.#heard, [], 'nothing is said past the screen');
    assert.notProperty(globalThis, 'ran', 'no script ran');
    for (const { localName, attributes } of this.#page.all('*')) {
      assert.include(tags.split(' '), localName);
      for (const { name } of attributes) assert.notMatch(name, /^on|^style$|^src|^href$/u);
    }
    assert.lengthOf(this.#page.all('.now'), 1, 'one question, or advice, or outcome is on screen');
  }
}

const nameOf = (element: HTMLElement): string =>
  [...element.attributes]
    .filter(({ name }) => /^data-(?:answer|edit|action|note|detail)$|^value$|^type$/u.test(name))
    .map(({ value }) => value)
    .join(' ') || (element as HTMLInputElement).value;
