/**
 * Expensive work that is done while the page is idle. This file has no other tests, so that its page hasn't created
 * any formatter yet.
 */
import { assert } from 'chai';
import { Page, toAdvice, until } from '../chat/page-object.ts';

describe('prefetching', () => {
  it('creates the list formatter before advice mentions two doubts', async () => {
    sessionStorage.clear();
    let made = 0;
    const value = new Proxy(Intl.ListFormat, {
      construct(target, [locale, options]: ConstructorParameters<typeof Intl.ListFormat>) {
        made++;
        return new target(locale, options);
      },
    });
    Object.defineProperty(Intl, 'ListFormat', { value });
    const page = new Page();
    await page.get('[data-question="situation"]');
    assert.equal(made, 0, 'not before the first question');
    await until(() => made > 0);
    const before = made;
    await toAdvice(page);
    assert.match((await page.get('[data-outcome]')).textContent, / and /);
    assert.equal(made, before);
    page.remove();
  });
});
