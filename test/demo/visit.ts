import { emulateMedia } from '@web/test-runner-commands';
import { assert } from 'chai';
import { until } from '../chat/page-object.ts';
import type { AxeResults } from 'axe-core';

/** A page of the demo in an iframe. */
export class Visit {
  readonly frame = document.createElement('iframe');

  get document(): Document {
    return this.frame.contentDocument!;
  }
  get window(): Window & typeof globalThis {
    return this.frame.contentWindow as Window & typeof globalThis;
  }

  /** @param address the page's address relative to demo/ */
  async open(address: string): Promise<void> {
    const { frame } = this;
    frame.title = 'The page';
    frame.style.cssText = 'border:0;height:900px;width:1100px';
    frame.src = `/demo/${address}`;
    document.body.append(frame);
    const loaded = loading(frame);
    await until(() => this.window.location.href !== 'about:blank', 'the page');
    // By default, only the first 250 requests are listed.
    this.window.performance.setResourceTimingBufferSize(10_000);
    await loaded;
    await this.window.customElements.whenDefined('demo-nav');
  }

  close(): void {
    this.frame.remove();
  }

  /** Whether the page has requested a file. */
  hasRequested(path: string): boolean {
    const entries = this.window.performance.getEntriesByType('resource');
    return entries.some(({ name }) => new URL(name).pathname === path);
  }

  all<Found extends Element = HTMLElement>(selector: string): Found[] {
    return [...this.document.querySelectorAll<Found>(selector)];
  }

  get<Tag extends keyof HTMLElementTagNameMap>(selector: Tag): HTMLElementTagNameMap[Tag];
  get(selector: string): HTMLElement;
  get(selector: string): HTMLElement {
    return this.document.querySelector<HTMLElement>(selector) ?? assert.fail(`no ${selector}`);
  }

  /** Runs axe inside the iframe: axe checks the document that it was loaded into. */
  async axe(): Promise<string[]> {
    const inner = this.window as unknown as { axe?: { run(): Promise<AxeResults> } };
    if (!inner.axe) {
      const script = this.document.createElement('script');
      script.src = '/node_modules/axe-core/axe.min.js';
      this.document.head.append(script);
      await loading(script);
    }
    const { violations } = await inner.axe!.run();
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
    );
  }
}

const loading = (element: HTMLElement): Promise<unknown> =>
  new Promise((resolve, reject) => {
    element.onload = resolve;
    element.onerror = reject;
  });

/** Fails if the page has axe violations or scrolls sideways in one of the widths. */
export async function fits(visit: Visit, widths: readonly number[]): Promise<void> {
  for (const width of widths) {
    visit.frame.style.width = `${width}px`;
    assert.deepEqual(await visit.axe(), []);
    assert.isAtMost(visit.document.documentElement.scrollWidth, width);
  }
}

/** Defines the tests that every page must pass. Call it where a `before` hook has opened the page. */
export function holdsAsPage(visit: Visit): void {
  it('requests nothing from other origins', () => {
    const entries = visit.window.performance.getEntriesByType('resource');
    assert.isNotEmpty(entries);
    for (const { name } of entries) assert.isTrue(name.startsWith(location.origin), name);
  });

  it('has no broken links', async () => {
    for (const { href, outerHTML } of visit.all<HTMLAnchorElement>('a')) {
      const { protocol, origin, pathname, hash } = new URL(href);
      if (protocol === 'mailto:') continue;
      assert.equal(origin, location.origin, outerHTML);
      if (pathname !== visit.window.location.pathname)
        assert.isTrue((await fetch(href, { method: 'HEAD' })).ok, outerHTML);
      else if (hash) assert.isNotNull(visit.document.getElementById(hash.slice(1)), outerHTML);
    }
  });

  it('is marked as the current page in the navigation', () => {
    const current = visit.all<HTMLAnchorElement>('demo-nav [aria-current]');
    assert.lengthOf(current, 1);
    assert.equal(
      current[0]?.pathname.replace('index.html', ''),
      visit.window.location.pathname.replace('index.html', ''),
    );
  });

  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of [360, 768, 1100, 1440])
      it(`has no axe violations or horizontal scrolling, ${width} px wide, ${colorScheme}`, async () => {
        await emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await fits(visit, [width]);
      });
}
