import { assert } from 'chai';
import { storeKey } from '../../src/platform/storage.ts';
import { holdStorage } from '../platform/storing.ts';
import { Page, toDesk, toEarlierRole, until } from '../chat/page-object.ts';
import { says } from '../chat/words.ts';

const key = storeKey('Northwind', 'Data engineer');
const note = says.unsaved;
/** As another tab that writes would have it heard here. */
const hear = () => dispatchEvent(new StorageEvent('storage', { key }));

describe('what is stored', () => {
  let page: Page;
  holdStorage();
  afterEach(() => page.remove());

  for (const [remember, area] of [
    ['session', sessionStorage],
    ['device', localStorage],
  ] as const)
    it(`is in one place alone, by company and role: ${remember}`, async () => {
      page = new Page({ remember });
      await page.walk(['situation', 'process']);
      assert.deepEqual(Object.keys(area), [key]);
      assert.equal(sessionStorage.length + localStorage.length, 1);
    });

  it('in another tab is followed here', async () => {
    page = new Page({ remember: 'device' });
    await page.walk(...toEarlierRole);
    const later = localStorage.getItem(key)!;
    await page.click('[data-action="restart"]');
    await page.get('[data-question="situation"]');
    localStorage.setItem(key, later);
    hear();
    await page.get('[data-question="earlierRole"]');
    // Nothing was taken up again: it is going on elsewhere.
    assert.notInclude(page.text, says.resumed);
    localStorage.clear();
    hear();
    await page.get('[data-question="situation"]');
    assert.lengthOf(localStorage, 0);
  });

  it('in nobody’s name is overwritten with what was said here', async () => {
    page = new Page({ remember: 'device' });
    await page.walk(...toEarlierRole);
    localStorage.setItem(key, '{');
    hear();
    assert.include(localStorage.getItem(key), 'wanted');
    assert.isNotNull(page.find('[data-question="earlierRole"]'));
  });

  it('takes nothing from what is open while nothing changes', async () => {
    page = new Page({ remember: 'device' });
    await page.walk(...toEarlierRole);
    await page.click('[data-edit="situation"]');
    await page.get('[data-question="situation"]');
    hear();
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await page.element.updateComplete;
    assert.isNotNull(page.find('[data-question="situation"] [data-action="cancel"]'));
  });

  describe('where that fails', () => {
    const set = Object.getOwnPropertyDescriptor(Storage.prototype, 'setItem')!;
    const areas = ['localStorage', 'sessionStorage'] as const;
    const before = areas.map((name) => Object.getOwnPropertyDescriptor(window, name)!);
    afterEach(() => {
      Object.defineProperty(Storage.prototype, 'setItem', set);
      areas.forEach((name, index) => Object.defineProperty(window, name, before[index]!));
    });
    const fill = () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    };

    for (const remember of ['session', 'device'] as const)
      it(`since it is full: a note says so, and nothing is lost: ${remember}`, async () => {
        fill();
        page = new Page({ remember });
        await toDesk(page);
        await until(() => page.text.includes(note));
        await page.fill('textarea', 'My own words.');
        // What others do there takes nothing from this.
        Object.defineProperty(Storage.prototype, 'setItem', set);
        (remember === 'device' ? localStorage : sessionStorage).setItem(
          key,
          JSON.stringify({ version: 1, expires: Date.now() + 60_000, answers: [], typed: { x: 'y' } }),
        );
        hear();
        await page.element.updateComplete;
        assert.equal((await page.message()).value, 'My own words.');
        await page.fill('textarea', 'My own words, kept.');
        await until(() => !page.text.includes(note));
      });

    it('halfway: the note comes, and goes when there is room again', async () => {
      page = new Page();
      await page.walk(['situation', 'process']);
      assert.notInclude(page.text, note);
      fill();
      await page.doubt('skills', 'direction');
      await until(() => page.text.includes(note));
      Object.defineProperty(Storage.prototype, 'setItem', set);
      await page.walk(...toEarlierRole.slice(2));
      await until(() => !page.text.includes(note));
      assert.include(sessionStorage.getItem(key), 'wanted');
    });

    for (const mode of ['inline', 'launcher'] as const)
      it(`since it is forbidden: it works, and says so: ${mode}`, async () => {
        for (const name of areas) {
          // Or WebKit, which has read them before, goes on with what it knows.
          Reflect.deleteProperty(window, name);
          Object.defineProperty(window, name, {
            configurable: true,
            get: () => {
              throw new DOMException('forbidden', 'SecurityError');
            },
          });
        }
        page = new Page({ mode });
        if (mode === 'launcher') await page.click('[data-action="launch"]');
        await toDesk(page);
        await until(() => page.text.includes(note));
        page.remove();
        document.body.append(page.element);
        assert.include((await page.message()).value, 'Support engineer');
        await page.click('[data-action="clear"]');
        if (mode === 'launcher') await page.click('[data-action="launch"]');
        await page.get('[data-question="situation"]');
        assert.notInclude(page.text, note);
      });
  });
});
