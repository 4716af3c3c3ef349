import { sendKeys } from '@web/test-runner-commands';
import { assert } from 'chai';
import { BowOut } from '../src/bow-out.ts';
import { Page, toAdvice, toDesk, toEarlierRole, until } from './chat/page-object.ts';
import { ask, says } from './chat/words.ts';

/** The first question when the job is known. */
const asks = (role: string, company = 'Northwind') => ask('situation', { role, company });

describe('<bow-out>', () => {
  let page: Page;

  beforeEach(() => {
    sessionStorage.clear();
    localStorage.clear();
  });
  afterEach(() => {
    page.remove();
  });

  it('renders the first question with the job, without taking the focus', async () => {
    page = new Page();
    const question = await page.get('[data-question="situation"]');
    assert.include(question.innerText, ask('situation'));
    assert.isTrue(document.activeElement === document.body);
    assert.isNull(page.find('[data-action="back"]'));
    assert.isNull(page.find('[data-action="restart"]'));
    assert.include(page.text, says.private);
  });

  it('updates when the host changes an attribute', async () => {
    page = new Page();
    await page.get('[data-question="situation"]');
    page.element.company = 'Southwind';
    page.element.heading = 'In two minds?';
    await until(() => page.text.includes(asks('Data engineer', 'Southwind')));
    assert.include(page.text, 'In two minds?');
  });

  it('keeps the answers for each role separately, and shows the new role after clearing', async () => {
    page = new Page();
    await page.walk(['situation', 'process']);
    await page.get('[data-question="doubts"]');
    page.element.company = 'Southwind';
    page.element.heading = 'In two minds?';
    await until(() => page.text.includes('In two minds?'));
    assert.include(page.text, asks('Data engineer'));
    assert.isNotNull(page.find('[data-question="doubts"]'));
    assert.deepEqual(Object.keys(sessionStorage), ['bow-out:Northwind:Data engineer']);
    await page.click('[data-action="restart"]');
    await until(() => page.text.includes(asks('Data engineer', 'Southwind')));
    assert.lengthOf(sessionStorage, 0);
  });

  it('moves the stored answers when `remember` changes', async () => {
    page = new Page();
    await page.walk(['situation', 'process']);
    await page.get('[data-question="doubts"]');
    page.element.remember = 'off';
    await until(() => !sessionStorage.length);
    assert.isNotNull(page.find('[data-question="doubts"]'));
    page.element.remember = 'session';
    await until(() => sessionStorage.length);
  });

  it("reads the company and the role from the page's job posting", async () => {
    const posting = document.createElement('script');
    posting.type = 'application/ld+json';
    posting.textContent = JSON.stringify({
      '@type': 'JobPosting',
      title: 'Cartographer',
      hiringOrganization: { name: 'Atlas & Sons' },
    });
    document.head.append(posting);
    page = new Page({ company: null, jobTitle: null });
    await until(() => page.text.includes(asks('Cartographer', 'Atlas & Sons')));
    posting.remove();
  });

  it('warns about a misspelt attribute once, and still works', async () => {
    const warnings: string[] = [];
    const warn = console.warn;
    console.warn = (line: string) => warnings.push(line);
    try {
      page = new Page();
      page.remove();
      page.element.setAttribute('compnay', 'X');
      document.body.append(page.element);
      page.remove();
      document.body.append(page.element);
      await page.get('[data-question="situation"]');
      await until(() => warnings.length);
    } finally {
      console.warn = warn;
    }
    assert.lengthOf(
      warnings.filter((line) => line.includes('compnay')),
      1,
    );
  });

  it('dispatches events when it opens, finishes and copies, and no others', async () => {
    const told: Event[] = [];
    const hear = (event: Event) => told.push(event);
    const types = ['bow-out-open', 'bow-out-finish', 'bow-out-copy'] as const;
    for (const type of types) document.addEventListener(type, hear);
    page = new Page();
    await toDesk(page);
    for (const type of types) document.removeEventListener(type, hear);
    assert.deepEqual(
      told.map(({ type }) => type),
      ['bow-out-open', 'bow-out-finish'],
    );
    for (const event of told) {
      assert.isTrue(event.bubbles && event.composed);
      assert.notProperty(event, 'detail');
    }
  });

  describe('resuming a conversation', () => {
    it('restores the answers and half-typed text, and says so', async () => {
      page = new Page();
      await page.walk(...toEarlierRole);
      await page.fill('[name="earlierRole"]', 'Support');
      page.remove();
      page = new Page();
      const field = await page.get<HTMLInputElement>('[name="earlierRole"]');
      assert.equal(field.value, 'Support');
      assert.include(page.text, says.resumed);
      assert.isTrue(document.activeElement === document.body);
    });

    it('restores the draft with the edited message', async () => {
      page = new Page();
      await toDesk(page);
      await page.fill('textarea', 'My own words.');
      page.remove();
      page = new Page();
      assert.equal((await page.message()).value, 'My own words.');
      assert.include(page.text, 'Support engineer · 2025');
    });

    it('keeps its state when it is moved in the page', async () => {
      page = new Page();
      await page.walk(['situation', 'process']);
      const aside = document.createElement('aside');
      document.body.append(aside);
      aside.append(page.element);
      await page.doubt('nerves');
      await page.get('[data-outcome="stay"]');
      aside.remove();
    });

    for (const [name, stored] of [
      ['is broken', '{'],
      ['is of nowhere', '{"version":9,"answers":[{"question":"no","type":"no"}],"typed":{}}'],
    ] as const)
      it(`starts over when the stored data ${name}`, async () => {
        sessionStorage.setItem('bow-out:Northwind:Data engineer', stored);
        page = new Page();
        await page.get('[data-question="situation"]');
      });

    it('works and shows a notice when storage throws', async () => {
      const save = Object.getOwnPropertyDescriptor(Storage.prototype, 'setItem')!;
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
      try {
        page = new Page();
        await page.walk(['situation', 'process']);
        await until(() => page.text.includes(says.unsaved));
        await page.doubt('nerves');
        await page.get('[data-outcome="stay"]');
      } finally {
        Object.defineProperty(Storage.prototype, 'setItem', save);
      }
    });

    it('stores nothing when the host sets `remember="off"`, without a notice', async () => {
      page = new Page({ remember: 'off' });
      await page.walk(['situation', 'process']);
      assert.notInclude(page.text, says.unsaved);
      assert.equal(sessionStorage.length + localStorage.length, 0);
    });
  });

  describe('leaving', () => {
    for (const action of ['restart', 'clear'])
      it(`deletes everything on ${action}`, async () => {
        page = new Page();
        await toDesk(page);
        await page.fill('textarea', 'My own words.');
        await page.click(`[data-action="${action}"]`);
        const heading = await page.get('[data-question="situation"] h3');
        assert.isTrue(page.focused === heading);
        assert.equal(sessionStorage.length + localStorage.length, 0);
        assert.isNull(page.find('textarea'));
        await toDesk(page);
        assert.include((await page.message()).value, 'Support engineer');
      });
  });

  describe('when the second chunk fails to load', () => {
    const { desk } = BowOut;
    afterEach(() => {
      BowOut.desk = desk;
    });

    it('shows an error, offers to retry, and loses nothing', async () => {
      page = new Page();
      await toAdvice(page);
      page.remove();
      BowOut.desk = () => Promise.reject(new Error('offline'));
      page = new Page();
      const retry = await page.get('[data-action="retry"]');
      assert.include(page.text, says.failed);
      BowOut.desk = desk;
      retry.focus();
      retry.click();
      const heading = await page.get('[data-outcome="redirect-earlier"] h3');
      assert.isTrue(page.focused === heading);
    });
  });

  it('fits 320 px without horizontal scrolling on every screen', async () => {
    const fits = () => {
      const { right } = page.element.getBoundingClientRect();
      for (const element of page.all('.root *'))
        if (!element.closest('.vh'))
          assert.isAtMost(element.getBoundingClientRect().right, right, element.outerHTML);
    };
    page = new Page({
      company: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
    });
    page.element.style.inlineSize = '320px';
    await page.get('[data-question="situation"]');
    fits();
    await toAdvice(page);
    fits();
    await page.click('[data-answer="accept"]');
    await page.get('[name="earlierRole"]');
    fits();
    await page.fill('[name="earlierRole"]', 'Support engineer');
    await page.click('[type="submit"]');
    await page.detail('rounds');
    await page.get('[data-question="rounds"]');
    fits();
  });

  it('can be operated by keyboard alone, from the first question to the draft', async () => {
    page = new Page();
    (await page.get('[data-answer="process"]')).focus();
    await sendKeys({ press: 'Enter' });
    await page.get('[data-question="doubts"]');
    for (const key of ['1', '2', 'Tab']) await sendKeys({ press: key });
    (await page.get('[data-answer="done"]')).focus();
    await sendKeys({ press: 'Enter' });
    for (const question of ['certainty', 'company', 'earlier']) {
      await page.get(`[data-question="${question}"]`);
      await sendKeys({ press: '1' });
    }
    await page.get('[data-outcome="redirect-earlier"]');
    (await page.get('[data-answer="accept"]')).focus();
    await sendKeys({ press: 'Enter' });
    await page.get('[data-question="earlierRole"]');
    await sendKeys({ press: 'Tab' });
    assert.equal(page.focused?.getAttribute('name'), 'earlierRole');
    await sendKeys({ type: 'tide work' });
    await sendKeys({ press: 'Enter' });
    assert.include((await page.message()).value, 'tide work');
  });
});
