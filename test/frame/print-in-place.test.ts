import { assert } from 'chai';
import { print, printFallback } from '../../src/platform/download-and-print.ts';
import { printInPlace } from '../../src/frame/print-in-place.ts';
import { caught } from '../composer/stubs.ts';

describe('printing in a sandboxed frame', () => {
  const root = document.createElement('div').attachShadow({ mode: 'open' });

  beforeEach(() => {
    document.body.append(root.host);
    // In a sandbox, a frame has an origin of its own.
    caught.instead(HTMLIFrameElement.prototype, 'contentDocument', null);
    printFallback.print = printInPlace;
  });
  afterEach(() => {
    delete printFallback.print;
    root.host.remove();
  });

  const placed = () => document.querySelector('[data-print]');

  it('prints the text in place of the page, which cannot read it', () => {
    const own = document.adoptedStyleSheets.length;
    caught.instead(window, 'print', () => {
      dispatchEvent(new Event('beforeprint'));
    });
    assert.isTrue(print('A private message', root.appendChild(document.createElement('p'))));
    assert.lengthOf(document.adoptedStyleSheets, own + 1);
    assert.isNull(root.querySelector('iframe'));
    assert.isNotNull(placed());
    assert.isNull(placed()?.shadowRoot);
    assert.notInclude(document.documentElement.innerText, 'A private message');
    dispatchEvent(new Event('afterprint'));
    assert.isNull(placed());
    assert.lengthOf(document.adoptedStyleSheets, own);
  });

  for (const [why, setUp] of [
    ['without `allow-modals`', () => {}],
    ['of a page that is not the frame build', () => delete printFallback.print],
  ] as const)
    it(`says that it could not, ${why}`, () => {
      setUp();
      caught.instead(window, 'print', () => {});
      assert.isFalse(print('A private message', root.appendChild(document.createElement('p'))));
      assert.isNull(placed());
      assert.isNull(root.querySelector('iframe'));
    });
});
