import { assert } from 'chai';
import { agreed, postingsOf } from '../../src/host/job-posting.ts';
import type { AxeResults } from 'axe-core';

describe('the demo’s careers page', () => {
  let frame: HTMLIFrameElement;
  const page = () => frame.contentDocument!;

  before(async () => {
    frame = document.createElement('iframe');
    frame.title = 'The careers page';
    frame.style.cssText = 'border:0;height:900px;width:1100px';
    frame.src = '/demo/index.html';
    document.body.append(frame);
    await loading(frame);
    await frame.contentWindow!.customElements.whenDefined('bow-out');
  });
  after(() => frame.remove());

  it('tells the widget company, role and contact', () =>
    assert.deepEqual(agreed(postingsOf(page())), {
      company: 'Ebb & Fathom',
      role: 'Forecast engineer',
      contact: 'Maren Oduya',
    }));

  it('embeds the widget by its name alone, and says in it whom to write to', async () => {
    const widget = page().querySelector('bow-out')!;
    assert.deepEqual(widget.getAttributeNames(), []);
    assert.equal(widget.querySelector('p a')?.getAttribute('href'), 'mailto:maren@ebbandfathom.example');
    await widget.updateComplete;
    assert.isFalse(widget.querySelector('p')!.checkVisibility());
  });

  it('fetches nothing from elsewhere', () => {
    const entries = frame.contentWindow!.performance.getEntriesByType('resource');
    assert.isNotEmpty(entries);
    for (const { name } of entries) assert.isTrue(name.startsWith(location.origin), name);
  });

  it('leads only to what is there', () => {
    for (const link of page().querySelectorAll('a[href^="#"]'))
      assert.isNotNull(page().querySelector(link.getAttribute('href')!), link.outerHTML);
  });

  for (const width of [1100, 320])
    it(`has no axe violations and does not scroll sideways, ${width} px wide`, async () => {
      frame.style.width = `${width}px`;
      const { violations } = await runAxe(frame);
      assert.deepEqual(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
        [],
      );
      assert.isAtMost(page().documentElement.scrollWidth, width);
    });
});

const loading = (element: HTMLElement): Promise<unknown> =>
  new Promise((resolve, reject) => {
    element.onload = resolve;
    element.onerror = reject;
  });

/** Runs axe inside the frame: what it calls a document is the one that it was loaded into. */
async function runAxe({ contentDocument, contentWindow }: HTMLIFrameElement): Promise<AxeResults> {
  const inner = contentWindow as unknown as { axe?: { run(): Promise<AxeResults> } };
  if (!inner.axe) {
    const script = contentDocument!.createElement('script');
    script.src = '/node_modules/axe-core/axe.min.js';
    contentDocument!.head.append(script);
    await loading(script);
  }
  return inner.axe!.run();
}
