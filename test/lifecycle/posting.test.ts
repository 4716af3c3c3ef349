import { assert } from 'chai';
import { Page, toDesk, toEarlierRole, until } from '../chat/page-object.ts';
import { ask } from '../chat/words.ts';
import { storeKey } from '../../src/platform/storage.ts';

/** Creates the job posting of a role. */
const text = (role: string) =>
  JSON.stringify({ '@type': 'JobPosting', title: role, hiringOrganization: { name: 'Northwind' } });

function post(role: string, into: ParentNode = document.head): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  script.textContent = text(role);
  into.append(script);
  return script;
}

const isAbout = (page: Page, role: string) =>
  page.text.includes(ask('situation', { role, company: 'Northwind' }));
const asks = (page: Page, role: string) => until(() => isAbout(page, role), role);
/** Waits until the page's job posting has been read again. */
const looked = async (page: Page) => {
  const mark = `n${Math.random()}`;
  page.element.heading = mark;
  await until(() => page.text.includes(mark));
};
const kept = (role: string) => sessionStorage.getItem(storeKey('Northwind', role));

describe('a page that changes its job posting', () => {
  let page: Page;
  let script: HTMLScriptElement;

  beforeEach(() => {
    sessionStorage.clear();
    script = post('Welder');
    page = new Page({ company: null, jobTitle: null });
  });
  afterEach(() => {
    page.remove();
    for (const each of document.querySelectorAll('[type="application/ld+json"]')) each.remove();
  });

  /** Waits for the observer of the page, which starts when the page is idle. */
  async function watched(): Promise<void> {
    await asks(page, 'Welder');
    script.textContent = text('Probe');
    await asks(page, 'Probe');
    script.textContent = text('Welder');
    await asks(page, 'Welder');
  }

  it('updates the job if there are no answers', async () => {
    await watched();
    script.remove();
    post('Rigger');
    await asks(page, 'Rigger');
  });

  for (const [how, change] of Object.entries({
    'its text': () => (script.textContent = text('Rigger')),
    'the data of its text': () => ((script.firstChild as Text).data = text('Rigger')),
    'what it stands in': () => {
      script.remove();
      const box = document.createElement('div');
      post('Rigger', box);
      document.body.append(box);
    },
  }))
    it(`updates the job on any kind of change: ${how}`, async () => {
      await watched();
      change();
      await asks(page, 'Rigger');
      document.body.querySelector('div > [type="application/ld+json"]')?.parentElement?.remove();
    });

  it('updates the job when a posting is added late', async () => {
    script.remove();
    page.remove();
    page = new Page({ company: null, jobTitle: null });
    await page.get('[data-question="situation"]');
    // Holds even if the observer starts late.
    await until(() => {
      post('Rigger');
      return isAbout(page, 'Rigger');
    });
  });

  it('keeps the role of a conversation and its storage key until it is cleared', async () => {
    await watched();
    await page.walk(...toEarlierRole);
    await page.fill('[name="earlierRole"]', 'Support');
    script.textContent = text('Rigger');
    await looked(page);
    assert.equal((await page.get<HTMLInputElement>('[name="earlierRole"]')).value, 'Support');
    await page.fill('[name="earlierRole"]', 'Support engineer');
    assert.include(kept('Welder'), 'Support engineer');
    assert.isNull(kept('Rigger'));
    await page.click('[type="submit"]');
    const message = await page.message();
    assert.include(message.value, 'Welder');
    assert.notInclude(message.value, 'Rigger');
    await page.click('[data-action="restart"]');
    await asks(page, 'Rigger');
    assert.isNull(kept('Welder'));
    await page.walk(['situation', 'process']);
    assert.isNotNull(kept('Rigger'));
  });

  it('restores the conversation of a role when the page returns to it', async () => {
    await watched();
    await toDesk(page);
    await page.fill('textarea', 'My own words.');
    script.textContent = text('Rigger');
    page.remove();
    page = new Page({ company: null, jobTitle: null });
    await asks(page, 'Rigger');
    // There are no answers here, so the role follows the page, and the stored data is kept.
    await until(() => {
      script.textContent = text('Welder');
      return page.find('textarea');
    });
    assert.equal((await page.message()).value, 'My own words.');
    script.textContent = text('Rigger');
    await asks(page, 'Rigger');
    assert.include(kept('Welder'), 'My own words.');
  });

  it('fills in a missing name, and keeps the answers', async () => {
    page.remove();
    script.remove();
    page = new Page({ company: 'Northwind', jobTitle: null });
    await page.walk(['situation', 'process']);
    const before = sessionStorage.getItem(storeKey('Northwind'));
    assert.isNotNull(before);
    await until(() => {
      post('Welder');
      return kept('Welder');
    });
    assert.isNotNull(page.find('[data-question="doubts"]'));
    assert.isNull(sessionStorage.getItem(storeKey('Northwind')));
  });

  it('has no effect if the host sets the role', async () => {
    await watched();
    page.element.jobTitle = 'Pilot';
    await asks(page, 'Pilot');
    script.textContent = text('Rigger');
    await looked(page);
    assert.isTrue(isAbout(page, 'Pilot'));
  });

  it('has no effect on a removed element', async () => {
    await watched();
    page.remove();
    const asked: string[] = [];
    page.element.requestUpdate = () => void asked.push('again');
    const seen = new Promise((resolve) => new MutationObserver(resolve).observe(script, { childList: true }));
    script.textContent = text('Rigger');
    await seen;
    assert.isEmpty(asked);
  });
});

describe('a page with a job posting in microdata', () => {
  let page: Page;
  let posting: HTMLElement;

  beforeEach(() => {
    sessionStorage.clear();
    posting = document.createElement('article');
    posting.innerHTML = `<h1 itemprop="title">Welder</h1><p itemprop="hiringOrganization">Northwind</p>
      <p itemprop="applicationContact">Rowan Hollis</p>`;
    posting.setAttribute('itemscope', '');
    posting.setAttribute('itemtype', 'https://schema.org/JobPosting');
    document.body.append(posting);
    page = new Page({ company: null, jobTitle: null });
  });
  afterEach(() => {
    page.remove();
    posting.remove();
  });

  it('adds the names to the first question', () => asks(page, 'Welder'));

  it('updates the job if there are no answers', async () => {
    await asks(page, 'Welder');
    await until(() => {
      posting.querySelector('h1')!.textContent = 'Rigger';
      return isAbout(page, 'Rigger');
    });
  });

  it('keeps answers given before the names are known', async () => {
    posting.remove();
    await page.walk(['situation', 'process']);
    document.body.append(posting);
    await until(() => kept('Welder'));
    assert.isNotNull(page.find('[data-question="doubts"]'));
  });

  it('provides the contact, who is greeted', async () => {
    await asks(page, 'Welder');
    await toDesk(page);
    assert.match((await page.message()).value, /^(?:Hi|Hello|Dear) Rowan Hollis,/);
  });
});
