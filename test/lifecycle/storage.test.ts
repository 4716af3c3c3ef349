import { assert } from 'chai';
import { storeKey } from '../../src/platform/storage.ts';
import { holdStorage } from '../platform/storing.ts';
import { Page, toDesk, toEarlierRole, until } from '../chat/page-object.ts';
import { says } from '../chat/words.ts';

/** A job of this file's own: pages that run in parallel clear the conversation about theirs on the device as well. */
const job = { company: 'Fern & Field', jobTitle: 'Archivist' };
const key = storeKey(job.company, job.jobTitle);
const note = says.unsaved;
/** Dispatches the event for a change made in another tab. */
const hear = () => dispatchEvent(new StorageEvent('storage', { key }));

describe('stored data', () => {
  let page: Page;
  holdStorage();
  afterEach(() => page.remove());

  for (const [remember, area] of [
    ['session', sessionStorage],
    ['device', localStorage],
  ] as const)
    it(`has a single key, made of company and role: ${remember}`, async () => {
      page = new Page({ ...job, remember });
      await page.walk(['situation', 'process']);
      assert.deepEqual(Object.keys(area), [key]);
      assert.equal(sessionStorage.length + localStorage.length, 1);
    });

  it('is updated when another tab changes it', async () => {
    page = new Page({ ...job, remember: 'device' });
    await page.walk(...toEarlierRole);
    const later = localStorage.getItem(key)!;
    await page.click('[data-action="restart"]');
    await page.get('[data-question="situation"]');
    localStorage.setItem(key, later);
    hear();
    await page.get('[data-question="earlierRole"]');
    // The conversation isn't resumed: it continues in another tab.
    assert.notInclude(page.text, says.resumed);
  });

  it('is never accessed if the host turned it off', async () => {
    const accessed: string[] = [];
    const names = ['localStorage', 'sessionStorage'] as const;
    const before = names.map((name) => Object.getOwnPropertyDescriptor(window, name)!);
    names.forEach((name, index) =>
      Object.defineProperty(window, name, {
        configurable: true,
        get: () => {
          accessed.push(name);
          return before[index]!.get!.call(window) as Storage;
        },
      }),
    );
    try {
      page = new Page({ ...job, remember: 'off' });
      await toDesk(page);
      hear();
      await page.click('[data-action="restart"]');
      await page.click('[data-action="undo"]');
      await page.message();
      await page.click('[data-action="clear"]');
      await page.get('[data-question="situation"]');
      assert.isEmpty(accessed);
    } finally {
      names.forEach((name, index) => Object.defineProperty(window, name, before[index]!));
    }
  });

  describe('that a script of the page removes', () => {
    const removals: Record<string, (area: Storage) => void> = {
      'with everything else': (area) => area.clear(),
      'key by key': (area) => Object.keys(area).forEach((each) => area.removeItem(each)),
      'by a blank value': (area) => area.setItem(key, ''),
      'by another value': (area) => area.setItem(key, '{'),
    };
    for (const [remember, area] of [
      ['session', sessionStorage],
      ['device', localStorage],
    ] as const)
      for (const [what, remove] of Object.entries(removals))
        it(`${what} stays on screen, and is saved at the next change: ${remember}`, async () => {
          page = new Page({ ...job, remember });
          await toDesk(page);
          await page.fill('textarea', 'My own words.');
          remove(area);
          hear();
          dispatchEvent(new PageTransitionEvent('pageshow'));
          page.element.remove();
          document.body.append(page.element);
          await page.element.updateComplete;
          assert.equal((await page.message()).value, 'My own words.');
          assert.notInclude(page.text, note);
          await page.fill('textarea', 'My own words, again.');
          assert.include(area.getItem(key), 'Support engineer');
          assert.include(area.getItem(key), 'My own words, again.');
          assert.notInclude(page.text, note);
        });

    it('is shown if it was given on the page before, while the browser rendered this one ahead', async () => {
      page = new Page(job);
      await page.walk(['situation', 'process']);
      await page.get('[data-question="doubts"]');
      const given = sessionStorage.getItem(key) ?? '';
      await page.click('[data-action="restart"]');
      await page.get('[data-question="situation"]');
      // The storage of the page before, which this page gets when it is shown.
      sessionStorage.setItem(key, given);
      document.dispatchEvent(new Event('prerenderingchange'));
      await page.get('[data-question="doubts"]');
    });

    it('stays on screen in every element until the candidate clears one', async () => {
      page = new Page(job);
      const other = new Page(job);
      try {
        await page.walk(...toEarlierRole);
        await other.get('[data-question="earlierRole"]');
        sessionStorage.clear();
        hear();
        await other.element.updateComplete;
        assert.isNotNull(page.find('[data-question="earlierRole"]'));
        assert.isNotNull(other.find('[data-question="earlierRole"]'));
        await other.click('[data-action="clear"]');
        await page.get('[data-question="situation"]');
        assert.lengthOf(sessionStorage, 0);
      } finally {
        other.remove();
      }
    });
  });

  describe('when storage fails', () => {
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
      it(`shows a notice and loses nothing when it is full: ${remember}`, async () => {
        fill();
        page = new Page({ ...job, remember });
        await toDesk(page);
        await until(() => page.text.includes(note));
        await page.fill('textarea', 'My own words.');
        // Other conversations in the same storage aren't deleted to make room.
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

    it('shows a notice during a conversation, and hides it when there is space again', async () => {
      page = new Page(job);
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
      it(`works and shows a notice when access is denied: ${mode}`, async () => {
        for (const name of areas) {
          // WebKit has already read the data and continues with it.
          Reflect.deleteProperty(window, name);
          Object.defineProperty(window, name, {
            configurable: true,
            get: () => {
              throw new DOMException('forbidden', 'SecurityError');
            },
          });
        }
        page = new Page({ ...job, mode });
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
