/** What is read aloud, what gets the focus, and in which order. */
import { assert } from 'chai';
import { Ear, linesOf } from './ear.ts';
import { Page, toAdvice, toDesk, toEarlierRole, until } from './mount.ts';
import { screens } from './screens.ts';

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
  const said = (all: string[][]) => all.filter(([kind]) => kind === 'said').map(([, ...lines]) => lines);

  /** Nothing is read, and the focus is on what is there again before the other goes. */
  const comesBack = (all: string[][], focused: string | undefined, left: string) => {
    assert.deepEqual(said(all), []);
    assert.notDeepInclude(all, ['lost']);
    assert.deepEqual(all.slice(-2), [
      ['focus', focused],
      ['gone', left],
    ]);
  };

  const situation = [
    'Where are you with Data engineer at Northwind?',
    'Still interviewing, or waiting to hear',
  ];
  const certain = [
    'If they said yes tomorrow, how sure are you that you would say no?',
    'Certain. It is not for me',
    'Then saying so early is a kindness: it gives the people who would have met you their time back.',
  ];
  const unsure = [
    certain[0]!,
    'I can’t tell yet',
    'You do not have to know yet. A good question can settle more than another week of thinking.',
  ];

  for (const [name, go] of Object.entries(screens))
    it(`has one place: ${name}`, async () => {
      await go(page);
      const [log, ...others] = [...page.all(lively), ...document.querySelectorAll(lively)];
      assert.isEmpty(others.map(({ outerHTML }) => outerHTML));
      assert.equal(log?.role, 'log');
      assert.include(['polite', 'off'], log?.ariaLive);
    });

  describe('an answer', () => {
    it('is read, then the focus is on the next question, then the choices go', async () => {
      assert.deepEqual(await heard('[data-answer="process"]', '[data-question="doubts"]'), [
        ['said', ...situation],
        ['focus', 'What makes you doubt it?'],
        ['gone', 'situation'],
      ]);
    });

    it('is read with what reassures', async () => {
      await page.walk(['situation', 'process']);
      await page.click('[value="skills"]');
      await page.click('[value="direction"]');
      assert.deepEqual(await heard('[data-answer="done"]', '[data-question="certainty"]'), [
        [
          'said',
          'What makes you doubt it?',
          'Whether I am good enough at it',
          'Whether it leads where I want to go',
          'People step out for all sorts of reasons, and interviewers would much rather hear it than guess.',
        ],
        ['focus', certain[0]],
        ['gone', 'doubts'],
      ]);
    });

    it('is read where it was typed, before the advice has the focus', async () => {
      await page.walk(...toEarlierRole);
      await page.fill('[name="earlierRole"]', 'Support engineer');
      const all = await heard('[type="submit"]', 'textarea');
      assert.deepEqual(all[0], ['said', 'Which role was that?', 'Support engineer']);
      assert.isBelow(
        all.findIndex(([kind]) => kind === 'focus'),
        all.findIndex(([kind]) => kind === 'gone'),
      );
      assert.lengthOf(said(all), 1);
      assert.notDeepInclude(all, ['lost']);
      assert.deepEqual(all.filter(([kind]) => kind === 'focus').at(-1), [
        'focus',
        'Ask to be considered for the earlier role',
      ]);
    });

    it('stands in an ordered list, an item for each', async () => {
      const items = () => page.all('[role="log"] > ol > li').map((item) => linesOf(item)[0]);
      await page.walk(['situation', 'process'], ['doubts', 'skills']);
      await page.get('[data-question="certainty"]');
      assert.deepEqual(items(), [situation[0], 'What makes you doubt it?']);
      page.remove();
      sessionStorage.clear();
      page = new Page();
      await toAdvice(page);
      assert.lengthOf(items(), 5);
      assert.lengthOf(page.all('[role="log"] [data-edit]'), 5);
    });
  });

  describe('what comes back', () => {
    beforeEach(() => page.walk(['situation', 'process'], ['doubts', 'skills'], ['certainty', 'sure']));

    it('is not read, by Back or Forward; the focus is not lost', async () => {
      const back = await heard('[data-action="back"]', '[data-question="certainty"]');
      comesBack(back, certain[0], 'company');
      const forward = await heard('[data-action="forward"]', '[data-question="company"]');
      comesBack(forward, 'How do you feel about Northwind, leaving this role aside?', 'certainty');
    });

    it('is not read, by an edit and Cancel; the focus is not lost', async () => {
      const edit = await heard('[data-edit="situation"]', '[data-question="situation"]');
      comesBack(edit, situation[0], 'company');
      const cancel = await heard('[data-action="cancel"]', '[data-question="company"]');
      comesBack(cancel, `Edit: ${situation[0]}`, 'situation');
    });

    it('is not read after a reload, and then the next answer alone is', async () => {
      page.remove();
      page = new Page();
      const ear = new Ear(page);
      await page.get('[data-question="company"]');
      assert.deepEqual(said(ear.stop()), []);
      assert.lengthOf(page.all('[role="log"] li'), 3);
      assert.deepEqual(said(await heard('[data-answer="neutral"]', '[data-outcome]')), [
        ['How do you feel about Northwind, leaving this role aside?', 'I don’t feel strongly either way'],
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
      assert.deepEqual(said(await heard('[data-answer="unsure"]', '[data-question="nextRound"]')), [unsure]);
    });

    it('is not read with another answer to an earlier question, though it counts again', async () => {
      await page.walk(['company', 'dislike']);
      await page.get('[data-outcome]');
      await page.click('[role="log"] [data-edit="situation"]');
      assert.deepEqual(said(await heard('[data-answer="process"]', '[data-outcome]')), [situation]);
      assert.lengthOf(page.all('[role="log"] li'), 4);
    });

    it('is not read where the host names another company meanwhile', async () => {
      const ear = new Ear(page);
      page.element.company = 'Southwind';
      page.element.heading = 'In two minds?';
      await until(() => page.text.includes('In two minds?'));
      assert.deepEqual(ear.stop(), []);
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

    const press = async (): Promise<string[][]> => {
      const ear = new Ear(page);
      await page.click('[data-action="copy"]');
      await until(() => page.find('.out [data-status]')?.innerText);
      await page.element.updateComplete;
      return said(ear.stop());
    };

    it('is announced once for each press', async () => {
      replace({ writeText: () => Promise.resolve() });
      await toDesk(page);
      for (let times = 2; times; times--)
        assert.deepEqual(await press(), [['Message copied. Send it today.']]);
    });

    it('is announced alone, after what was brought back', async () => {
      replace({ writeText: () => Promise.resolve() });
      await toDesk(page);
      page.remove();
      page = new Page();
      await page.message();
      assert.deepEqual(await press(), [['Message copied. Send it today.']]);
    });

    it('is not claimed where it was refused: the text is selected, and that is said', async () => {
      replace({ writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) });
      Object.defineProperty(document, 'execCommand', { value: () => false, configurable: true });
      const message = await toDesk(page);
      const [lines, ...others] = await press();
      assert.match(lines?.join() ?? '', /not allow copying\. The text is selected/u);
      assert.isEmpty(others);
      assert.notMatch(page.text, /copied/iu);
      assert.equal(message.value.slice(message.selectionStart, message.selectionEnd), message.value);
    });
  });

  describe('leaving', () => {
    const gone = ['All gone. Nothing of it is left in this browser.'];

    it('says that all is gone', async () => {
      await toDesk(page);
      const all = await heard('[data-action="clear"]', '[data-question="situation"]');
      assert.deepEqual(said(all), [gone]);
      comesBack(
        all.filter(([kind]) => kind !== 'said'),
        situation[0],
        '',
      );
    });

    it('says so where the panel closes too', async () => {
      page.element.mode = 'launcher';
      await page.click('[data-action="launch"]');
      await page.walk(['situation', 'process']);
      const all = await heard('[data-action="clear"]', '[data-action="launch"][aria-expanded="false"]');
      // What has the focus now is read too, with its description; what is in the closed panel is not.
      const descriptions = (page.focused?.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean);
      const described = descriptions.map((id) => page.find(`#${id}`)?.textContent);
      assert.include([...said(all).flat(), ...described, page.focused?.ariaDescription], gone[0]);
      assert.notDeepInclude(all, ['lost']);
    });

    it('says nothing where all begins anew', async () => {
      await page.walk(['situation', 'process'], ['doubts', 'skills']);
      const all = await heard('[data-action="restart"]', '[data-question="situation"]');
      comesBack(all, situation[0], 'certainty');
    });
  });
});
