import { assert } from 'chai';
import { agreed } from '../../src/platform/posting-selection.ts';
import { postingsOf } from '../../src/platform/read-postings.ts';
import { until } from '../chat/page-object.ts';
import { Visit, holdsAsPage } from './visit.ts';

const jobs = {
  'index.html': {
    role: 'Forecast engineer',
    contact: 'Maren Oduya',
    mail: 'maren@ebbandfathom.example',
    attributes: [],
  },
  'launcher.html': {
    role: 'Gauge technician',
    contact: 'Ivo Brandt',
    mail: 'ivo@ebbandfathom.example',
    attributes: ['mode'],
  },
};

for (const [address, { role, contact, mail, attributes }] of Object.entries(jobs))
  describe(`the careers page for a ${role.toLowerCase()}`, () => {
    const visit = new Visit();
    before(async () => {
      await visit.open(address);
      await visit.window.customElements.whenDefined('bow-out');
    });
    after(() => visit.close());

    it('passes company, role and contact to the widget', () =>
      assert.deepEqual(agreed(postingsOf(visit.document)), { company: 'Ebb & Fathom', role, contact }));

    it('has no date that would expire', () => {
      assert.notMatch(visit.get('script[type="application/ld+json"]').textContent, /\d{4}-\d\d/);
      assert.isEmpty(visit.all('time'));
    });

    it('embeds the widget with minimal markup, and names the contact in its message', async () => {
      const widget = visit.get('bow-out');
      assert.deepEqual(widget.getAttributeNames(), attributes);
      const note = widget.querySelector('p')!;
      assert.equal(note.querySelector('a')?.getAttribute('href'), `mailto:${mail}`);
      await until(() => !note.checkVisibility(), 'the widget in its place');
    });

    holdsAsPage(visit);
  });

describe('the launcher on a careers page', () => {
  const visit = new Visit();
  before(async () => {
    await visit.open('launcher.html');
    await visit.window.customElements.whenDefined('bow-out');
  });
  after(() => visit.close());

  for (const width of [360, 768, 1100, 1440])
    it(`opens inside the page at ${width} px`, async () => {
      visit.frame.style.width = `${width}px`;
      const widget = visit.get('bow-out');
      const inside = (selector: string) => widget.renderRoot.querySelector<HTMLElement>(selector);
      await until(() => inside('.launch'), 'the button');
      if (inside('.panel')?.hidden) inside('.launch')?.click();
      await until(() => inside('.now')?.checkVisibility(), 'the first question');
      assert.isAtMost(visit.document.documentElement.scrollWidth, width);
      assert.deepEqual(await visit.axe(), []);
    });
});
