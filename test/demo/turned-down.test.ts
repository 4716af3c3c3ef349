import { assert } from 'chai';
import { until } from '../chat/page-object.ts';
import { Visit, holdsAsPage } from './visit.ts';

describe('the page of an application that was turned down', () => {
  const visit = new Visit();
  before(async () => {
    await visit.open('turned-down.html');
    await visit.window.customElements.whenDefined('turned-down');
  });
  after(() => visit.close());

  it('names the job and the contact to the widget, and the contact in its message', async () => {
    const widget = visit.get('turned-down');
    assert.deepEqual(
      ['company', 'job-title', 'contact'].map((name) => widget.getAttribute(name)),
      ['Ebb & Fathom', 'Forecast engineer', 'Maren'],
    );
    const note = widget.querySelector('p') ?? assert.fail('no note');
    assert.equal(note.querySelector('a')?.getAttribute('href'), 'mailto:maren@ebbandfathom.example');
    await until(() => !note.checkVisibility(), 'the widget in its place');
  });

  it('has no date that would expire', () => {
    assert.isEmpty(visit.all('time'));
    assert.notMatch(visit.get('main').textContent, /\b20\d\d\b/u);
  });

  holdsAsPage(visit);
});
