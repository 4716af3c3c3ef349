import { assert } from 'chai';
import { Idiomorph } from 'idiomorph';
import { BowOut } from '../../src/bow-out.ts';
import { accessible, Page, until } from '../chat/page-object.ts';
import { ask } from '../chat/words.ts';

/** The first question when the job is known. */
const asks = (role: string) => ask('situation', { role, company: 'Northwind' });

/** What servers send: with the attribute for the job title, with its former name, and with both. */
const markup = {
  'job-title':
    '<bow-out test-hooks="" company="Northwind" job-title="Form designer" mode="inline" data-x="1"></bow-out>',
  role: '<bow-out test-hooks="" company="Northwind" role="Form designer"></bow-out>',
  both: '<bow-out test-hooks="" role="region" aria-label="Doubts" company="Northwind" job-title="Form designer"></bow-out>',
};

describe("the host's markup", () => {
  let box: HTMLElement;

  /** Renders markup, and returns the element. */
  function render(html: string): Page {
    box.innerHTML = html;
    return Object.assign(Object.create(Page.prototype) as Page, { element: box.firstElementChild });
  }

  beforeEach(() => {
    sessionStorage.clear();
    box = document.createElement('div');
    document.body.append(box);
  });
  afterEach(() => {
    box.remove();
  });

  for (const [name, html] of Object.entries(markup)) {
    it(`is never rewritten: ${name}`, async () => {
      const page = render(html);
      await until(() => page.text.includes(asks('Form designer')));
      await page.walk(['situation', 'process']);
      await page.get('[data-question="doubts"]');
      assert.equal(page.element.outerHTML, html);
    });

    it(`is the same after a re-sync with what the server sent, and keeps the conversation: ${name}`, async () => {
      const page = render(html);
      await page.walk(['situation', 'process']);
      await page.get('[data-question="doubts"]');
      const changes = new MutationObserver(() => undefined);
      changes.observe(box, { subtree: true, childList: true, attributes: true });
      for (const morphStyle of ['innerHTML', 'outerHTML'] as const)
        void Idiomorph.morph(box, morphStyle === 'innerHTML' ? html : `<div>${html}</div>`, { morphStyle });
      assert.isEmpty(changes.takeRecords());
      await page.element.updateComplete;
      assert.isTrue(box.firstElementChild === page.element);
      assert.isNotNull(page.find('[data-question="doubts"]'));
    });

    it(`is cloned and serialized as it is: ${name}`, async () => {
      const page = render(html);
      await until(() => page.text.includes(asks('Form designer')));
      const clone = page.element.cloneNode(true) as Element;
      assert.equal(clone.outerHTML, html);
      const copy = render(box.innerHTML);
      await until(() => copy.text.includes(asks('Form designer')));
      assert.equal(copy.element.outerHTML, html);
    });
  }

  it('may change the job by a morph', async () => {
    const page = render(markup['job-title']);
    await until(() => page.text.includes(asks('Form designer')));
    void Idiomorph.morph(box, markup['job-title'].replace('Form designer', 'Cook'), {
      morphStyle: 'innerHTML',
    });
    await until(() => page.text.includes(asks('Cook')));
  });

  it('may change `job-title` and `role` at any time; `job-title` takes precedence unless it is blank', async () => {
    const page = render('<bow-out test-hooks="" company="Northwind"></bow-out>');
    const { element } = page;
    await until(() => page.text.includes(ask('situation', { company: 'Northwind' })));
    element.setAttribute('role', 'Note taker');
    await until(() => page.text.includes(asks('Note taker')));
    element.setAttribute('job-title', 'Cook');
    await until(() => page.text.includes(asks('Cook')));
    element.setAttribute('role', 'Banner');
    element.jobTitle = ' ';
    await until(() => page.text.includes(asks('Banner')));
    element.jobTitle = 'Baker';
    await until(() => page.text.includes(asks('Baker')));
    element.removeAttribute('job-title');
    element.jobTitle = null;
    await until(() => page.text.includes(asks('Banner')));
    element.removeAttribute('role');
    await until(() => page.text.includes(ask('situation', { company: 'Northwind' })));
  });

  it('may set `role` as a property, which every element has', async () => {
    const page = render('<bow-out test-hooks="" company="Northwind"></bow-out>');
    page.element.role = 'Cook';
    await until(() => page.text.includes(asks('Cook')));
    assert.equal(page.element.getAttribute('role'), 'Cook');
    assert.isFalse(Object.hasOwn(Object.getPrototypeOf(page.element) as object, 'role'));
  });

  it('gets what is missing from the job posting', async () => {
    const posting = document.createElement('script');
    posting.type = 'application/ld+json';
    posting.textContent = JSON.stringify({
      '@type': 'JobPosting',
      title: 'Cartographer',
      hiringOrganization: { name: 'Northwind' },
    });
    document.head.append(posting);
    try {
      const page = render('<bow-out test-hooks=""></bow-out>');
      await until(() => page.text.includes(asks('Cartographer')));
      page.element.setAttribute('job-title', 'Surveyor');
      await until(() => page.text.includes(asks('Surveyor')));
      page.element.removeAttribute('job-title');
      page.element.setAttribute('role', 'Cook');
      await until(() => page.text.includes(asks('Cook')));
    } finally {
      posting.remove();
    }
  });

  describe('with a `role`', () => {
    const warnings: string[] = [];
    const { warn } = console;
    /** The warnings about `role`. */
    const aboutRole = (tag: string) => warnings.filter((line) => line.startsWith(`<${tag}> role:`));
    /** Renders under a tag of its own, since elements of other tests may warn later. */
    const renderAs = (tag: string, html: string) => {
      BowOut.define(tag);
      return render(html.replaceAll('bow-out', tag));
    };
    /** Checks the attributes again, and waits for the result. */
    const checkAgain = async (page: Page) => {
      page.element.setAttribute('compnay', 'X');
      page.element.className = 'wide';
      await until(() => warnings.some((line) => line.startsWith(`<${page.element.localName}> compnay:`)));
    };

    beforeEach(() => {
      warnings.length = 0;
      console.warn = (line: string) => warnings.push(line);
    });
    afterEach(() => {
      console.warn = warn;
    });

    it('that names the job, causes one warning, which names the attribute to use', async () => {
      const page = renderAs('bow-out-role', markup.role);
      await until(() => aboutRole('bow-out-role').length);
      page.element.setAttribute('role', 'Cook');
      page.element.remove();
      box.append(page.element);
      await until(() => page.text.includes(asks('Cook')));
      await checkAgain(page);
      assert.deepEqual(aboutRole('bow-out-role'), [
        '<bow-out-role> role: is an ARIA attribute. Name the job in job-title instead.',
      ]);
    });

    it('that is set later, causes that warning too', async () => {
      const page = renderAs('bow-out-later-role', '<bow-out test-hooks="" company="Northwind"></bow-out>');
      await page.get('[data-question="situation"]');
      page.element.setAttribute('role', 'Cook');
      await until(() => aboutRole('bow-out-later-role').length);
    });

    it('beside a job title, causes none, since assistive technology uses it', async () => {
      const page = renderAs('bow-out-region', markup.both);
      await checkAgain(page);
      assert.isEmpty(aboutRole('bow-out-region'));
      await accessible(page);
    });
  });
});
