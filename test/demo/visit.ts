import { emulateMedia } from '@web/test-runner-commands';
import { assert } from 'chai';
import type { AxeResults } from 'axe-core';

/** A page of the demo in a frame of its own. */
export class Visit {
  readonly frame = document.createElement('iframe');

  get document(): Document {
    return this.frame.contentDocument!;
  }
  get window(): Window & typeof globalThis {
    return this.frame.contentWindow as Window & typeof globalThis;
  }

  /** @param address of the page, beside the others in demo/ */
  async open(address: string): Promise<void> {
    const { frame } = this;
    frame.title = 'The page';
    frame.style.cssText = 'border:0;height:900px;width:1100px';
    frame.src = `/demo/${address}`;
    document.body.append(frame);
    await loading(frame);
    await this.window.customElements.whenDefined('demo-nav');
  }

  close(): void {
    this.frame.remove();
  }

  all<Found extends Element = HTMLElement>(selector: string): Found[] {
    return [...this.document.querySelectorAll<Found>(selector)];
  }

  get<Tag extends keyof HTMLElementTagNameMap>(selector: Tag): HTMLElementTagNameMap[Tag];
  get(selector: string): HTMLElement;
  get(selector: string): HTMLElement {
    return this.document.querySelector<HTMLElement>(selector) ?? assert.fail(`no ${selector}`);
  }

  /** What axe finds, in the frame: what it calls a document is the one that it was loaded into. */
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

/** What holds for each page, whatever is on it. To be called where the page is open before the tests. */
export function holdsAsPage(visit: Visit): void {
  it('fetches nothing from elsewhere', () => {
    const entries = visit.window.performance.getEntriesByType('resource');
    assert.isNotEmpty(entries);
    for (const { name } of entries) assert.isTrue(name.startsWith(location.origin), name);
  });

  it('leads only to what is there', async () => {
    for (const { href, outerHTML } of visit.all<HTMLAnchorElement>('a')) {
      const { protocol, origin, pathname, hash } = new URL(href);
      if (protocol === 'mailto:') continue;
      assert.equal(origin, location.origin, outerHTML);
      if (pathname !== visit.window.location.pathname)
        assert.isTrue((await fetch(href, { method: 'HEAD' })).ok, outerHTML);
      else if (hash) assert.isNotNull(visit.document.getElementById(hash.slice(1)), outerHTML);
    }
  });

  it('is the one that the bar says', () => {
    const current = visit.all<HTMLAnchorElement>('demo-nav [aria-current]');
    assert.lengthOf(current, 1);
    assert.equal(
      current[0]?.pathname.replace('index.html', ''),
      visit.window.location.pathname.replace('index.html', ''),
    );
  });

  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of [360, 768, 1100, 1440])
      it(`has no axe violations and does not scroll sideways, ${width} px wide, ${colorScheme}`, async () => {
        await emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        visit.frame.style.width = `${width}px`;
        assert.deepEqual(await visit.axe(), []);
        assert.isAtMost(visit.document.documentElement.scrollWidth, width);
      });
}
