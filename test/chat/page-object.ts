import 'axe-core';
import { assert } from 'chai';
import '../../src/bow-out.ts';
import type axe from 'axe-core';
import type { BowOut } from '../../src/bow-out.ts';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** Waits until a condition is true, as a user would. */
export async function until<T>(condition: () => T, what = condition.toString()): Promise<NonNullable<T>> {
  const end = performance.now() + 8000;
  for (;;) {
    const value = condition();
    if (value) return value;
    if (performance.now() > end) throw new Error(`timed out waiting for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** Operates one widget in the page by what is visible, and by the documented hooks. */
export class Page {
  readonly element: BowOut;

  /** @param tag the element's name, if it holds a conversation of its own */
  constructor(properties: Partial<BowOut> = {}, tag = 'bow-out') {
    // Each tag is one of the element or of a class that extends it.
    this.element = document.createElement(tag as 'bow-out');
    this.element.toggleAttribute('test-hooks', true);
    Object.assign(this.element, { company: 'Northwind', jobTitle: 'Data engineer', ...properties });
    document.body.append(this.element);
  }

  find(selector: string): HTMLElement | null {
    return this.all(selector)[0] ?? null;
  }

  all<T extends HTMLElement = HTMLElement>(selector: string): T[] {
    return [...(this.element.shadowRoot?.querySelectorAll<T>(selector) ?? [])];
  }

  /** Waits until an element matches the selector. */
  get<T extends HTMLElement = HTMLElement>(selector: string): Promise<T> {
    return until(() => this.all<T>(selector)[0], selector);
  }

  /**
   * Waits until the second chunk has loaded, which happens while a user reads the first question. Its styles indicate
   * that.
   */
  async ready(): Promise<void> {
    const rules = () => this.element.shadowRoot?.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]);
    await until(() => rules()?.some(({ cssText }) => cssText.startsWith('.desk')), 'ready');
    await this.element.updateComplete;
  }

  async click(selector: string): Promise<void> {
    (await this.get(selector)).click();
    await this.element.updateComplete;
  }

  /** Opens another message below the main one, and waits for it. */
  async note(id: string): Promise<HTMLTextAreaElement> {
    if (this.find(`[data-note="${id}"]`)?.ariaExpanded !== 'true') await this.click(`[data-note="${id}"]`);
    return this.get<HTMLTextAreaElement>(`[data-item="${id}"] textarea`);
  }

  /** Opens a detail, showing the hidden ones first if necessary. */
  async detail(id: string): Promise<void> {
    await this.get('.details');
    if (!this.find(`[data-detail="${id}"]`)) await this.click('[data-action="all-details"]');
    await this.click(`[data-detail="${id}"]`);
  }

  async fill(selector: string, text: string): Promise<void> {
    const field = await this.get<HTMLInputElement>(selector);
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await this.element.updateComplete;
  }

  async choose(question: string, answer: string): Promise<void> {
    await this.click(
      `:is([data-question="${question}"], [data-outcome="${question}"]) [data-answer="${answer}"]`,
    );
  }

  async doubt(...doubts: string[]): Promise<void> {
    await this.get('[data-question="doubts"]');
    for (const doubt of doubts) await this.click(`input[name="doubts"][value="${doubt}"]`);
    await this.click('[data-question="doubts"] [data-answer="done"]');
  }

  /** Gives several answers: `['situation', 'process']`, or an array of doubts. */
  async walk(...steps: (readonly [string, string])[]): Promise<void> {
    for (const [question, answer] of steps)
      if (question === 'doubts') await this.doubt(...answer.split(' ').filter(Boolean));
      else await this.choose(question, answer);
  }

  get focused(): Element | null {
    return this.element.shadowRoot?.activeElement ?? null;
  }

  get text(): string {
    return this.find('.root')?.innerText ?? '';
  }

  /** The main message. */
  async message(): Promise<HTMLTextAreaElement> {
    return this.get<HTMLTextAreaElement>('[data-item="main"] textarea[name="message"]');
  }

  remove(): void {
    this.element.remove();
  }
}

/** The example conversation of the README, up to the question for the earlier role. */
export const toEarlierRole = [
  ['situation', 'process'],
  ['doubts', 'skills direction'],
  ['certainty', 'sure'],
  ['company', 'like'],
  ['earlier', 'wanted'],
  ['redirect-earlier', 'accept'],
] as const;

export async function toAdvice(page: Page): Promise<void> {
  await page.walk(...toEarlierRole.slice(0, -1));
  await page.get('[data-outcome="redirect-earlier"]');
}

export async function toDesk(page: Page, role = 'Support engineer'): Promise<HTMLTextAreaElement> {
  await page.walk(...toEarlierRole);
  await page.fill('[name="earlierRole"]', role);
  await page.fill('[name="year"]', '2025');
  await page.click('[type="submit"]');
  return page.message();
}

export async function accessible(page: Page): Promise<void> {
  await page.element.updateComplete;
  const { violations } = await window.axe.run(page.element);
  assert.deepEqual(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
    [],
  );
}
