import { assert } from 'chai';
import { storeKey } from '../../src/platform/storage.ts';
import { Page, toDesk, toEarlierRole, until } from '../chat/page-object.ts';
import { says } from '../chat/words.ts';

/** A job of this file's own: pages that run in parallel clear the conversation about theirs on the device as well. */
const job = { company: 'Moss & Mill', jobTitle: 'Archivist' };
const key = storeKey(job.company, job.jobTitle);
const note = says.unsaved;
const names = ['setItem', 'getItem', 'removeItem'] as const;
const [set, get, remove] = names.map((name) => Object.getOwnPropertyDescriptor(Storage.prototype, name)!);

/** Stores other texts than those given, as a consent tool of the page might. */
const storeAs = (change: (text: string) => string) => {
  Storage.prototype.setItem = function (name, text) {
    (set!.value as Storage['setItem']).call(this, name, change(text));
  };
};
/** Gives back other texts than those stored. */
const readAs = (change: (text: string | null) => unknown) => {
  Storage.prototype.getItem = function (name) {
    return change((get!.value as Storage['getItem']).call(this, name)) as string | null;
  };
};
const restore = () =>
  [set, get, remove].forEach((own, index) => Object.defineProperty(Storage.prototype, names[index]!, own!));

const hasLoaded = (navigation: PerformanceEntry) =>
  (navigation as PerformanceNavigationTiming).loadEventEnd > 0;

const conversation = (type: string) =>
  JSON.stringify({
    version: 1,
    expires: Date.now() + 60_000,
    answers: [{ question: 'situation', type }],
    typed: {},
  });

describe('storage that gives back something else', () => {
  let page: Page;
  // The page reads the storage once more when it has loaded, which may be after the first test has begun.
  before(() => until(() => performance.getEntriesByType('navigation').every((each) => hasLoaded(each))));
  beforeEach(() => sessionStorage.clear());
  afterEach(() => {
    restore();
    page.remove();
  });

  /** What a page does at any time, as far as the element hears of it. */
  const dispatchEvents = async ({ persisted }: { persisted: boolean }) => {
    dispatchEvent(new StorageEvent('storage', { key }));
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted }));
    page.element.remove();
    document.body.append(page.element);
    await page.element.updateComplete;
  };

  const changes: Record<string, () => void> = {
    'writes nothing': () => (Storage.prototype.setItem = () => undefined),
    'neither writes nor removes': () => {
      Storage.prototype.setItem = Storage.prototype.removeItem = () => undefined;
    },
    'wraps the text': () => storeAs((v) => JSON.stringify({ v })),
    'encodes the text': () => storeAs((text) => btoa(encodeURIComponent(text))),
    'cuts the text': () => storeAs((text) => text.slice(0, 100)),
    'writes another conversation': () => storeAs(() => conversation('offer')),
    'reads another conversation': () => readAs(() => conversation('offer')),
    'reads nothing': () => readAs(() => null),
    'reads a blank text': () => readAs(() => ''),
    'reads undefined': () => readAs(() => undefined),
    'reads something new each time': () => readAs(() => String(Math.random())),
  };
  for (const [what, change] of Object.entries(changes))
    it(`shows one notice and loses nothing if it ${what}`, async () => {
      page = new Page(job);
      await page.get('[data-question="situation"]');
      change();
      await toDesk(page);
      await page.fill('textarea', 'My own words.');
      await dispatchEvents({ persisted: true });
      assert.equal((await page.message()).value, 'My own words.');
      assert.lengthOf(page.text.split(note), 2);
      restore();
      await page.fill('textarea', 'My own words, kept.');
      await until(() => !page.text.includes(note));
      assert.include(sessionStorage.getItem(key), 'My own words, kept.');
      await page.click('[data-action="clear"]');
      await page.get('[data-question="situation"]');
      assert.lengthOf(sessionStorage, 0);
    });

  it('loses nothing if it reads nothing every other time', async () => {
    let reads = 0;
    readAs((text) => (reads++ % 2 ? text : null));
    page = new Page(job);
    await toDesk(page);
    for (let events = 0; events < 3; events++) await dispatchEvents({ persisted: false });
    assert.include((await page.message()).value, 'Support engineer');
  });

  it('loses nothing if it writes later, after the next change', async () => {
    const writes: (() => void)[] = [];
    Storage.prototype.setItem = function (...given) {
      writes.push(() => (set!.value as Storage['setItem']).apply(this, given));
    };
    page = new Page(job);
    await toDesk(page);
    for (const write of writes.slice(0, -1)) {
      write();
      await dispatchEvents({ persisted: false });
      assert.include((await page.message()).value, 'Support engineer');
    }
  });

  it('starts over at a visit during which it gives back another text', async () => {
    page = new Page(job);
    await toDesk(page);
    page.remove();
    readAs(() => '');
    page = new Page(job);
    await page.walk(['situation', 'process']);
    await page.get('[data-question="doubts"]');
    assert.lengthOf(page.text.split(note), 2);
  });

  it('is left without a text that would never expire', async () => {
    storeAs((text) => btoa(encodeURIComponent(text)));
    page = new Page(job);
    await page.walk(['situation', 'process']);
    await until(() => page.text.includes(note));
    assert.lengthOf(sessionStorage, 0);
  });

  it('keeps what was saved before it stopped writing', async () => {
    page = new Page(job);
    await page.walk(['situation', 'process']);
    Storage.prototype.setItem = () => undefined;
    await page.doubt('skills', 'direction');
    await until(() => page.text.includes(note));
    assert.include(sessionStorage.getItem(key), 'process');
  });

  it('is no problem if it reads what it wrote', async () => {
    storeAs((text) => btoa(encodeURIComponent(text)));
    readAs((text) => text && decodeURIComponent(atob(text)));
    page = new Page(job);
    await toDesk(page);
    await dispatchEvents({ persisted: true });
    page.remove();
    page = new Page(job);
    assert.include((await page.message()).value, 'Support engineer');
    assert.notInclude(page.text, note);
  });

  it('leaves two elements each with its own conversation, until the candidate clears one', async () => {
    storeAs((v) => JSON.stringify({ v }));
    page = new Page(job);
    const other = new Page(job);
    try {
      await page.walk(...toEarlierRole);
      await other.walk(['situation', 'offer']);
      await other.get('[data-question="offer"]');
      assert.isNotNull(page.find('[data-question="earlierRole"]'));
      await other.click('[data-action="clear"]');
      await page.get('[data-question="situation"]');
      assert.notInclude(page.text, note);
    } finally {
      other.remove();
    }
  });
});
