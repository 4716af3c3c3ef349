/** What is read aloud, what gets the focus, and in which order. */
import { assert } from 'chai';
import { Ear } from './live-region-recorder.ts';
import { Page, toAdvice, toDesk, toEarlierRole, until } from './page-object.ts';
import { screens } from './screen-fixtures.ts';
import { ask, asked, deskWords, outcomes, says } from './words.ts';

/** What makes a browser read something aloud by itself, but for alerts. */
const lively = '[aria-live]:not([aria-live="off"]), [role="log"], [role="status"], [role="timer"], output';

describe('what is announced', () => {
  let page: Page;

  beforeEach(() => {
    sessionStorage.clear();
    page = new Page();
  });
  afterEach(() => {
    page.remove();
  });

  /** What is heard from a press of a button that has the focus until there is something else. */
  const heard = async (selector: string, then: string): Promise<string[][]> => {
    await page.ready();
    const button = await page.get(selector);
    button.focus();
    const ear = new Ear(page);
    button.click();
    await page.element.updateComplete;
    await page.get(then);
    return ear.stop();
  };
  const said = (all: string[][]) => all.filter(([kind]) => kind === 'said').map(([, text]) => text);

  /** A move as it is heard: what is new once, then the focus on it, and only then the other goes. */
  const moves = (all: string[][], news: string, focused: string, left: string) =>
    assert.deepEqual(all, [
      ['said', news],
      ['focus', focused],
      ['gone', left],
    ]);

  /** The same from a button outside the question: the focus waits on the question before that goes. */
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
  const ready = `${says.copied} ${deskWords.when.today}`;

  for (const [name, go] of Object.entries(screens))
    it(`has one place, and one for what cannot be stored: ${name}`, async () => {
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
    it('is followed by the next question, then the focus is on that, then the choices go', async () => {
      const all = await heard('[data-answer="process"]', '[data-question="doubts"]');
      moves(all, ask('doubts'), ask('doubts'), 'situation');
    });

    it('is followed by what reassures and the next question, as one plain text', async () => {
      await page.walk(['situation', 'process']);
      await page.click('[value="skills"]');
      await page.click('[value="direction"]');
      const all = await heard('[data-answer="done"]', '[data-question="certainty"]');
      moves(all, `${asked.doubts.reassure} ${certainty}`, certainty, 'doubts');
      assert.isEmpty(page.all('[role="status"] bdi'));
    });

    it('that leads to the advice is followed by that', async () => {
      await page.walk(...toEarlierRole.slice(0, -2));
      const { title } = outcomes['redirect-earlier'];
      moves(await heard('[data-answer="wanted"]', '[data-outcome]'), title, title, 'earlier');
    });

    it('that was typed leads to the message, which is ready', async () => {
      await page.walk(...toEarlierRole);
      await page.fill('[name="earlierRole"]', 'Support engineer');
      const all = await heard('[type="submit"]', 'textarea');
      moves(all, says.ready, says.ready, 'earlierRole');
    });

    it('that takes an advice needing nothing else leads to the message too', async () => {
      await page.walk(['situation', 'offer'], ['offer', 'decline']);
      const all = await heard('[data-answer="accept"]', 'textarea');
      moves(all, says.ready, says.ready, 'decline-offer');
    });

    it('stands in an ordered list, an item for each', async () => {
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

  describe('what comes back', () => {
    beforeEach(() => page.walk(['situation', 'process'], ['doubts', 'skills'], ['certainty', 'sure']));

    it('is said without what was said before it, by Back or Forward; the focus is not lost', async () => {
      const back = await heard('[data-action="back"]', '[data-question="certainty"]');
      comesBack(back, certainty, certainty, 'company');
      const forward = await heard('[data-action="forward"]', '[data-question="company"]');
      comesBack(forward, company, company, 'certainty');
    });

    it('is said without what was said before it, by an edit and Cancel; the focus is not lost', async () => {
      const edit = await heard('[data-edit="situation"]', '[data-question="situation"]');
      comesBack(edit, ask('situation'), ask('situation'), 'company');
      const cancel = await heard('[data-action="cancel"]', '[data-question="company"]');
      comesBack(cancel, company, says.editOf.replace('{question}', ask('situation')), 'situation');
    });

    it('is not read after a reload, and then what the next answer brings alone is', async () => {
      page.remove();
      page = new Page();
      const ear = new Ear(page);
      await page.get('[data-question="company"]');
      assert.deepEqual(said(ear.stop()), []);
      assert.lengthOf(page.all('.log li'), 3);
      assert.deepEqual(said(await heard('[data-answer="neutral"]', '[data-outcome]')), [
        outcomes.withdraw.title,
      ]);
    });

    it('is not read after a reload at the desk, whose words come later', async () => {
      await page.walk(['company', 'neutral']);
      await page.click('[data-answer="accept"]');
      await page.message();
      page.remove();
      page = new Page();
      const ear = new Ear(page);
      await page.message();
      assert.deepEqual(said(ear.stop()), []);
    });

    it('is not read with another answer to the question before', async () => {
      await page.click('[data-action="back"]');
      assert.deepEqual(said(await heard('[data-answer="unsure"]', '[data-question="nextRound"]')), [
        `${asked.certainty.reassure.unsure} ${ask('nextRound')}`,
      ]);
    });

    it('is not read with another answer to an earlier question, though it counts again', async () => {
      await page.walk(['company', 'dislike']);
      const { outcome = '' } = (await page.get('[data-outcome]')).dataset;
      await page.click('.log [data-edit="situation"]');
      assert.deepEqual(said(await heard('[data-answer="process"]', '[data-outcome]')), [
        outcomes[outcome as keyof typeof outcomes].title,
      ]);
      assert.lengthOf(page.all('.log li'), 4);
    });

    it('is not read where the host names another company meanwhile', async () => {
      const ear = new Ear(page);
      page.element.company = 'Southwind';
      page.element.heading = 'In two minds?';
      await until(() => page.text.includes('In two minds?'));
      assert.deepEqual(ear.stop(), []);
    });
  });

  describe('a detail', () => {
    beforeEach(() => toDesk(page));

    it('is said to be in the message, each time that one is added', async () => {
      await page.detail('entry');
      await page.get('[data-question="entry"]');
      for (const answer of ['applied', 'internal']) {
        const ear = new Ear(page);
        await page.choose('entry', answer);
        await page.element.updateComplete;
        assert.deepEqual(said(ear.stop()), [says.addedNow]);
      }
    });

    it('is not read letter by letter', async () => {
      const ear = new Ear(page);
      await page.fill('[name="from"]', 'A');
      await page.fill('[name="from"]', 'An');
      assert.deepEqual(said(ear.stop()), []);
    });
  });

  describe('the copy', () => {
    const { clipboard } = navigator;
    const replace = (value: unknown) =>
      Object.defineProperty(navigator, 'clipboard', { value, configurable: true });
    afterEach(() => {
      replace(clipboard);
      Reflect.deleteProperty(document, 'execCommand');
    });

    const press = async (): Promise<(string | undefined)[]> => {
      const ear = new Ear(page);
      await page.click('[data-action="copy"]');
      await until(() => page.find('.out [data-status]')?.innerText);
      await page.element.updateComplete;
      return said(ear.stop());
    };

    it('is announced once for each press', async () => {
      replace({ writeText: () => Promise.resolve() });
      await toDesk(page);
      for (let times = 2; times; times--) assert.deepEqual(await press(), [ready]);
    });

    it('is announced alone, after what was brought back', async () => {
      replace({ writeText: () => Promise.resolve() });
      await toDesk(page);
      page.remove();
      page = new Page();
      await page.message();
      assert.deepEqual(await press(), [ready]);
    });

    it('is not claimed where it was refused: the text is selected, and that is said', async () => {
      replace({ writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) });
      Object.defineProperty(document, 'execCommand', { value: () => false, configurable: true });
      const message = await toDesk(page);
      assert.deepEqual(await press(), [says.selected]);
      assert.notInclude(page.text, says.copied);
      assert.equal(message.value.slice(message.selectionStart, message.selectionEnd), message.value);
    });
  });

  describe('leaving', () => {
    it('says that all is gone', async () => {
      await toDesk(page);
      const all = await heard('[data-action="clear"]', '[data-question="situation"]');
      comesBack(all, says.cleared, ask('situation'), '');
    });

    it('says so where the panel closes too', async () => {
      page.element.mode = 'launcher';
      await page.click('[data-action="launch"]');
      await page.walk(['situation', 'process']);
      const all = await heard('[data-action="clear"]', '[data-action="launch"][aria-expanded="false"]');
      // What has the focus now is read too, with its description; what is in the closed panel is not.
      const descriptions = (page.focused?.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean);
      const described = descriptions.map((id) => page.find(`#${id}`)?.textContent);
      assert.include([...said(all), ...described, page.focused?.ariaDescription], says.cleared);
      assert.notDeepInclude(all, ['lost']);
    });

    it('says once that it began anew, and what came back where that is undone', async () => {
      await page.walk(['situation', 'process'], ['doubts', 'skills']);
      const all = await heard('[data-action="restart"]', '[data-question="situation"]');
      comesBack(all, says.restarted, ask('situation'), 'certainty');
      const undone = await heard('[data-action="undo"]', '[data-question="certainty"]');
      comesBack(undone, certainty, certainty, 'situation');
    });
  });
});
