/** The announcements of the live region, and their order relative to focus changes. */
import { assert } from 'chai';
import { LiveRegionRecorder } from './live-region-recorder.ts';
import { Page, toAdvice, toDesk, toEarlierRole, until } from './page-object.ts';
import { screens } from './screen-fixtures.ts';
import { ask, asked, deskWords, outcomes, says } from './words.ts';

/** The attributes and roles that create a live region, except for alerts. */
const lively = '[aria-live]:not([aria-live="off"]), [role="log"], [role="status"], [role="timer"], output';

describe('announcements', () => {
  let page: Page;

  beforeEach(() => {
    sessionStorage.clear();
    page = new Page();
  });
  afterEach(() => {
    page.remove();
  });

  /**
   * Presses a button that has the focus, and returns everything that is announced or focused until `until` is shown.
   */
  const heard = async (selector: string, then: string): Promise<string[][]> => {
    await page.ready();
    const button = await page.get(selector);
    button.focus();
    const recorder = new LiveRegionRecorder(page);
    button.click();
    await page.element.updateComplete;
    await page.get(then);
    return recorder.stop();
  };
  const said = (all: string[][]) => all.filter(([kind]) => kind === 'said').map(([, text]) => text);

  /**
   * The expected sequence for a new question: it is announced once, then focused, and only then is the old one
   * removed.
   */
  const moves = (all: string[][], news: string, focused: string, left: string) =>
    assert.deepEqual(all, [
      ['said', news],
      ['focus', focused],
      ['gone', left],
    ]);

  /** The same for a button outside the question: the focus moves to the question before the old one is removed. */
  const comesBack = (all: string[][], news: string, focused: string, left: string) => {
    assert.deepEqual(said(all), [news]);
    assert.notDeepInclude(all, ['lost']);
    assert.deepEqual(all.slice(-2), [
      ['focus', focused],
      ['gone', left],
    ]);
  };

  const company = ask('company');
  const certainty = ask('certainty');
  const ready = `${says.copied} ${deskWords.when['today-or-ring']}`;

  for (const [name, go] of Object.entries(screens))
    it(`use one live region, and one for storage problems: ${name}`, async () => {
      await go(page);
      const places = [...page.all(lively), ...document.querySelectorAll(lively)];
      const [announced, ...others] = places.filter(
        ({ parentElement }) => parentElement?.localName !== 'footer',
      );
      assert.equal(others.map(({ outerHTML }) => outerHTML).join(), '');
      assert.equal(announced?.role, 'status');
      assert.isNull(announced?.closest('.log, .now, .desk'));
      assert.isAtMost(places.length, 2);
    });

  describe('an answer', () => {
    it('announces the next question, then focuses it, then removes the choices', async () => {
      const all = await heard('[data-answer="process"]', '[data-question="doubts"]');
      moves(all, ask('doubts'), ask('doubts'), 'situation');
    });

    it('announces the reassurance and the next question as one plain text', async () => {
      await page.walk(['situation', 'process']);
      await page.click('[value="skills"]');
      await page.click('[value="direction"]');
      const all = await heard('[data-answer="done"]', '[data-question="certainty"]');
      moves(all, `${asked.doubts.reassure} ${certainty}`, certainty, 'doubts');
      assert.isEmpty(page.all('[role="status"] bdi'));
    });

    it('announces the advice that it leads to', async () => {
      await page.walk(...toEarlierRole.slice(0, -2));
      const { title } = outcomes['redirect-earlier'];
      moves(await heard('[data-answer="wanted"]', '[data-outcome]'), title, title, 'earlier');
    });

    it('announces that the message is ready after a typed answer', async () => {
      await page.walk(...toEarlierRole);
      await page.fill('[name="earlierRole"]', 'Support engineer');
      const all = await heard('[type="submit"]', 'textarea');
      moves(all, says.ready, says.ready, 'earlierRole');
    });

    it('announces the message when accepted advice needs no further question', async () => {
      await page.walk(['situation', 'offer'], ['offer', 'decline']);
      const all = await heard('[data-answer="accept"]', 'textarea');
      moves(all, says.ready, says.ready, 'decline-offer');
    });

    it('is added as an item of an ordered list', async () => {
      const items = () =>
        page.all('ol.log > li').map((item) => item.querySelector('.said')?.textContent.trim());
      await page.walk(['situation', 'process'], ['doubts', 'skills']);
      await page.get('[data-question="certainty"]');
      assert.deepEqual(items(), [ask('situation'), ask('doubts')]);
      page.remove();
      sessionStorage.clear();
      page = new Page();
      await toAdvice(page);
      assert.lengthOf(items(), 5);
      assert.lengthOf(page.all('.log [data-edit]'), 5);
    });
  });

  describe('restored content', () => {
    beforeEach(() => page.walk(['situation', 'process'], ['doubts', 'skills'], ['certainty', 'sure']));

    it("is not announced again after Back or Forward, and the focus isn't lost", async () => {
      const back = await heard('[data-action="back"]', '[data-question="certainty"]');
      comesBack(back, certainty, certainty, 'company');
      const forward = await heard('[data-action="forward"]', '[data-question="company"]');
      comesBack(forward, company, company, 'certainty');
    });

    it("is not announced again after an edit and Cancel, and the focus isn't lost", async () => {
      const edit = await heard('[data-edit="situation"]', '[data-question="situation"]');
      comesBack(edit, ask('situation'), ask('situation'), 'company');
      const cancel = await heard('[data-action="cancel"]', '[data-question="company"]');
      comesBack(cancel, company, says.editOf.replace('{question}', ask('situation')), 'situation');
    });

    it('is not announced after a reload; the next answer announces only its own question', async () => {
      page.remove();
      page = new Page();
      const recorder = new LiveRegionRecorder(page);
      await page.get('[data-question="company"]');
      assert.deepEqual(said(recorder.stop()), []);
      assert.lengthOf(page.all('.log li'), 3);
      assert.deepEqual(said(await heard('[data-answer="neutral"]', '[data-outcome]')), [
        outcomes.withdraw.title,
      ]);
    });

    it('is not announced after a reload with a draft, whose words load later', async () => {
      await page.walk(['company', 'neutral']);
      await page.click('[data-answer="accept"]');
      await page.message();
      page.remove();
      page = new Page();
      const recorder = new LiveRegionRecorder(page);
      await page.message();
      assert.deepEqual(said(recorder.stop()), []);
    });

    it('is not announced when the previous question is answered differently', async () => {
      await page.click('[data-action="back"]');
      assert.deepEqual(said(await heard('[data-answer="unsure"]', '[data-question="nextRound"]')), [
        `${asked.certainty.reassure.unsure} ${ask('nextRound')}`,
      ]);
    });

    it('is not announced when an earlier question is answered differently, although it applies again', async () => {
      await page.walk(['company', 'dislike']);
      const { outcome = '' } = (await page.get('[data-outcome]')).dataset;
      await page.click('.log [data-edit="situation"]');
      assert.deepEqual(said(await heard('[data-answer="process"]', '[data-outcome]')), [
        outcomes[outcome as keyof typeof outcomes].title,
      ]);
      assert.lengthOf(page.all('.log li'), 4);
    });

    it('is not announced when the host changes the company', async () => {
      const recorder = new LiveRegionRecorder(page);
      page.element.company = 'Southwind';
      page.element.heading = 'In two minds?';
      await until(() => page.text.includes('In two minds?'));
      assert.deepEqual(recorder.stop(), []);
    });
  });

  describe('a detail', () => {
    beforeEach(() => toDesk(page));

    it('announces that it is in the message, each time one is added', async () => {
      await page.detail('entry');
      await page.get('[data-question="entry"]');
      for (const answer of ['applied', 'internal']) {
        const recorder = new LiveRegionRecorder(page);
        await page.choose('entry', answer);
        await page.element.updateComplete;
        assert.deepEqual(said(recorder.stop()), [says.addedNow]);
      }
    });

    it('is not announced letter by letter', async () => {
      const recorder = new LiveRegionRecorder(page);
      await page.fill('[name="from"]', 'A');
      await page.fill('[name="from"]', 'An');
      assert.deepEqual(said(recorder.stop()), []);
    });
  });

  describe('copying', () => {
    const { clipboard } = navigator;
    const replace = (value: unknown) =>
      Object.defineProperty(navigator, 'clipboard', { value, configurable: true });
    afterEach(() => {
      replace(clipboard);
      Reflect.deleteProperty(document, 'execCommand');
    });

    const press = async (): Promise<(string | undefined)[]> => {
      const recorder = new LiveRegionRecorder(page);
      await page.click('[data-action="copy"]');
      await until(() => page.find('.out [data-status]')?.innerText);
      await page.element.updateComplete;
      return said(recorder.stop());
    };

    it('is announced once for each press', async () => {
      replace({ writeText: () => Promise.resolve() });
      await toDesk(page);
      for (let times = 2; times; times--) assert.deepEqual(await press(), [ready]);
    });

    it('is announced on its own, after restored content', async () => {
      replace({ writeText: () => Promise.resolve() });
      await toDesk(page);
      page.remove();
      page = new Page();
      await page.message();
      assert.deepEqual(await press(), [ready]);
    });

    it('announces that the text is selected if the clipboard is unavailable', async () => {
      replace({ writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) });
      Object.defineProperty(document, 'execCommand', { value: () => false, configurable: true });
      const message = await toDesk(page);
      assert.deepEqual(await press(), [says.selected]);
      assert.notInclude(page.text, says.copied);
      assert.equal(message.value.slice(message.selectionStart, message.selectionEnd), message.value);
    });
  });

  describe('leaving', () => {
    it('announces that everything was deleted', async () => {
      await toDesk(page);
      const all = await heard('[data-action="clear"]', '[data-question="situation"]');
      comesBack(all, says.cleared, ask('situation'), '');
    });

    it('announces it when the panel closes too', async () => {
      page.element.mode = 'launcher';
      await page.click('[data-action="launch"]');
      await page.walk(['situation', 'process']);
      const all = await heard('[data-action="clear"]', '[data-action="launch"][aria-expanded="false"]');
      // The focused element is read too, with its description. The content of the closed panel isn't.
      const descriptions = (page.focused?.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean);
      const described = descriptions.map((id) => page.find(`#${id}`)?.textContent);
      assert.include([...said(all), ...described, page.focused?.ariaDescription], says.cleared);
      assert.notDeepInclude(all, ['lost']);
    });

    it('announces starting over once, and the restored content when that is undone', async () => {
      await page.walk(['situation', 'process'], ['doubts', 'skills']);
      const all = await heard('[data-action="restart"]', '[data-question="situation"]');
      comesBack(all, says.restarted, ask('situation'), 'certainty');
      const undone = await heard('[data-action="undo"]', '[data-question="certainty"]');
      comesBack(undone, certainty, certainty, 'situation');
    });
  });
});
