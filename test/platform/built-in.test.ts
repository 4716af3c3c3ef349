import { assert } from 'chai';
import { languageOf } from '../../src/platform/dom-ancestors.ts';
import { jobOf } from '../../src/platform/job-posting.ts';
import { Page } from '../chat/page-object.ts';
import { ask } from '../chat/words.ts';

const hidden = [
  'parentElement',
  'parentNode',
  'getRootNode',
  'getAttribute',
  'hasAttribute',
  'matches',
  'localName',
];
const posting = JSON.stringify({
  '@type': 'JobPosting',
  title: 'Welder',
  hiringOrganization: { name: 'Ebb' },
});

describe('a page whose names hide what the browser defines', () => {
  let form: HTMLFormElement;

  beforeEach(() => {
    sessionStorage.clear();
    form = document.createElement('form');
    form.lang = 'fr';
    form.innerHTML = `${hidden.map((name) => `<input name="${name}" />`).join('')}<p></p>
      <img name="querySelector" /><img name="querySelectorAll" />
      <script type="application/ld+json">${posting}</script>`;
    document.body.append(form);
  });
  afterEach(() => {
    form.remove();
  });

  it('does hide them', () => {
    assert.instanceOf(form.parentElement, HTMLInputElement);
    assert.isNotFunction(Reflect.get(document, 'querySelectorAll'));
  });

  it('is read all the same', () => {
    const inside = form.getElementsByTagName('p')[0]!;
    assert.equal(languageOf(inside), 'fr');
    assert.deepEqual(jobOf(inside), { company: 'Ebb', role: 'Welder' });
  });

  it('can contain the element', async () => {
    const page = new Page({ company: null, jobTitle: null });
    form.append(page.element);
    page.element.lang = 'en';
    await page.get('[data-question="situation"]');
    assert.include(page.text, ask('situation', { role: 'Welder', company: 'Ebb' }));
    await page.walk(['situation', 'process']);
    await page.get('[data-question="doubts"]');
    page.remove();
  });
});
