/** What costs much at its first use is made while nobody waits: no other test is in this page, which knows no formatter. */
import { assert } from 'chai';
import { Page, toAdvice, until } from '../chat/page-object.ts';

describe('what is made beforehand', () => {
  it('is how a list is written, before an advice names two doubts', async () => {
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
