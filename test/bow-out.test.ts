import { sendKeys } from '@web/test-runner-commands';
import { assert } from 'chai';
import { BowOut } from '../src/bow-out.ts';
import { accessible, Page, toAdvice, toDesk, toEarlierRole, until } from './chat/page-object.ts';
import { ask, says } from './chat/words.ts';

/** The first question about a job. */
const asks = (role: string, company = 'Northwind') => ask('situation', { role, company });

describe('bow-out', () => {
  let page: Page;

  beforeEach(() => {
    sessionStorage.clear();
    localStorage.clear();
  });
  afterEach(() => {
    page.remove();
  });

  it('shows the first question with the job in it, and takes no focus', async () => {
    page = new Page();
    const question = await page.get('[data-question="situation"]');
    assert.include(question.innerText, ask('situation'));
    assert.isTrue(document.activeElement === document.body);
    assert.isNull(page.find('[data-action="back"]'));
    assert.isNull(page.find('[data-action="restart"]'));
    assert.include(page.text, says.private);
  });

  it('shows what a host changes later', async () => {
    page = new Page();
    await page.get('[data-question="situation"]');
    page.element.company = 'Southwind';
    page.element.heading = 'In two minds?';
    await until(() => page.text.includes(asks('Data engineer', 'Southwind')));
    assert.include(page.text, 'In two minds?');
  });

  it('keeps what was said about one role with it, and is about another once that is cleared', async () => {
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

  it('keeps what was said where it is to be kept from now on', async () => {
    page = new Page();
    await page.walk(['situation', 'process']);
    await page.get('[data-question="doubts"]');
    page.element.remember = 'off';
    await until(() => !sessionStorage.length);
    assert.isNotNull(page.find('[data-question="doubts"]'));
    page.element.remember = 'session';
    await until(() => sessionStorage.length);
  });

  it('takes company and role from the posting of the page', async () => {
    const posting = document.createElement('script');
    posting.type = 'application/ld+json';
    posting.textContent = JSON.stringify({
      '@type': 'JobPosting',
      title: 'Cartographer',
      hiringOrganization: { name: 'Atlas & Sons' },
    });
    document.head.append(posting);
    page = new Page({ company: null, role: null });
    await until(() => page.text.includes(asks('Cartographer', 'Atlas & Sons')));
    posting.remove();
  });

  it('takes a role from the attribute, and leaves none in the accessibility tree', async () => {
    const box = document.createElement('div');
    box.innerHTML = '<bow-out company="Northwind" role="form designer"></bow-out>';
    document.body.append(box);
    page = new Page();
    page.remove();
    Object.assign(page, { element: box.firstElementChild });
    await until(() => page.text.includes(asks('form designer')));
    assert.isFalse(page.element.hasAttribute('role'));
    assert.equal(page.element.role, 'form designer');
    await accessible(page);
    page.element.setAttribute('role', 'Banner');
    await until(() => page.text.includes(asks('Banner')));
    assert.isFalse(page.element.hasAttribute('role'));
    page.element.removeAttribute('role');
    box.append(page.element);
    await page.element.updateComplete;
    assert.equal(page.element.role, 'Banner');
    page.element.role = null;
    await until(() => page.text.includes(ask('situation', { company: 'Northwind' })));
    box.remove();
  });

  it('warns of a misspelt attribute, once, and works all the same', async () => {
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

  it('says that it opened, finished and copied, and nothing else', async () => {
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

  describe('resuming', () => {
    it('takes up what was said and half typed, and says so', async () => {
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

    it('comes back to the desk, with the message as it was changed', async () => {
      page = new Page();
      await toDesk(page);
      await page.fill('textarea', 'My own words.');
      page.remove();
      page = new Page();
      assert.equal((await page.message()).value, 'My own words.');
      assert.include(page.text, 'Support engineer, 2025');
    });

    it('survives being moved in the page', async () => {
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
      it(`starts afresh where what is stored ${name}`, async () => {
        sessionStorage.setItem('bow-out:Northwind:Data engineer', stored);
        page = new Page();
        await page.get('[data-question="situation"]');
      });

    it('works and says so where storage throws', async () => {
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

    it('keeps nothing where the host says off, without a word about it', async () => {
      page = new Page({ remember: 'off' });
      await page.walk(['situation', 'process']);
      assert.notInclude(page.text, says.unsaved);
      assert.equal(sessionStorage.length + localStorage.length, 0);
    });
  });

  describe('leaving', () => {
    for (const action of ['restart', 'clear'])
      it(`forgets everything on ${action}`, async () => {
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

  describe('where the second room does not load', () => {
    const { desk } = BowOut;
    afterEach(() => {
      BowOut.desk = desk;
    });

    it('says so, offers to try again, and has lost nothing', async () => {
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

  it('fits 320 px without scrolling sideways, on every screen', async () => {
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

  it('goes by keyboard alone, from the first question to the draft', async () => {
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
