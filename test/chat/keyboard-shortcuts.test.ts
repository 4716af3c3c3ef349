import { sendKeys } from '@web/test-runner-commands';
import { assert } from 'chai';
import { Page, toAdvice, toDesk, toEarlierRole, until } from './page-object.ts';
import { asked } from './words.ts';

describe('keyboard shortcuts', () => {
  let page: Page;

  beforeEach(() => {
    sessionStorage.clear();
    page = new Page();
  });
  afterEach(() => {
    page.remove();
  });

  const press = async (...keys: string[]) => {
    for (const key of keys) await sendKeys({ press: key });
    await page.element.updateComplete;
  };
  const held = async (modifier: string, key: string) => {
    await sendKeys({ down: modifier });
    await sendKeys({ press: key });
    await sendKeys({ up: modifier });
  };
  const focus = async (selector: string) => (await page.get(selector)).focus();
  /** Waits for the focus. Keys are handled in order, so no earlier key can be pending once this resolves. */
  const at = (selector: string) =>
    until(() => page.focused?.matches(selector), `${selector}, but ${page.focused?.outerHTML ?? 'nothing'}`);
  const ticked = () => page.all<HTMLInputElement>('[type="checkbox"]:checked').map(({ value }) => value);

  describe('numbers', () => {
    // No earlier test in this file presses a key, so this one loads the keyboard code.
    it('select a choice, even as the first key pressed in the page', async () => {
      await focus('[data-question="situation"] h3');
      await press('5');
      await page.get('[data-question="certainty"]');
      await press('2');
      await page.get('[data-outcome]');
    });

    for (const modifier of ['Control', 'Alt', 'Meta'])
      it(`do nothing with ${modifier}`, async () => {
        await focus('[data-answer="life"]');
        await held(modifier, '1');
        await press('ArrowUp');
        await at('[data-answer="elsewhere"]');
        assert.isNotNull(page.find('[data-question="situation"]'));
      });

    it('do nothing beyond the choices', async () => {
      await focus('[data-answer="process"]');
      await press('9', '0', 'ArrowDown');
      await at('[data-answer="decided"]');
    });

    for (const [layout, key, code] of [
      ['French', 'é', 'Digit2'],
      ['Arabic', '٢', 'Digit2'],
      ['Czech with Shift', '2', 'Digit2'],
    ] as const)
      it(`select a choice on a keyboard that is ${layout}`, async () => {
        await page.walk(['situation', 'process']);
        await focus('[data-question="doubts"] h3');
        const shiftKey = layout.includes('Shift');
        page.focused?.dispatchEvent(
          new KeyboardEvent('keydown', { key, code, shiftKey, bubbles: true, composed: true }),
        );
        assert.deepEqual(ticked(), ['direction']);
      });

    it('do nothing with a sign above a digit', async () => {
      await page.walk(['situation', 'process']);
      await focus('[data-question="doubts"] h3');
      page.focused?.dispatchEvent(
        new KeyboardEvent('keydown', { key: '@', code: 'Digit2', shiftKey: true, bubbles: true }),
      );
      assert.deepEqual(ticked(), []);
    });

    it('toggle checkboxes', async () => {
      await page.walk(['situation', 'process']);
      await focus('[data-question="doubts"] h3');
      await press('2', '7');
      await until(() => ticked().join() === 'direction,nerves');
      await press('2');
      await until(() => ticked().join() === 'nerves');
    });
  });

  describe('in a text field', () => {
    /** Numbers, letters, arrows and Escape, all of which are shortcuts elsewhere. */
    const typesIn = async (selector: string) => {
      const field = await page.get<HTMLInputElement>(selector);
      const screen = page.find('[data-question]')?.dataset['question'];
      const before = field.value;
      field.focus();
      field.setSelectionRange(before.length, before.length);
      await sendKeys({ type: '12l' });
      await press('Home', 'ArrowDown', 'End', 'ArrowUp', 'Escape', 'End');
      await sendKeys({ type: '3' });
      await until(() => field.value.replace(/[123l]+/gu, '') === before.replace(/[123l]+/gu, ''));
      assert.lengthOf(field.value, before.length + 4, selector);
      assert.isTrue(page.focused === field, selector);
      assert.equal(page.find('[data-question]')?.dataset['question'], screen);
    };

    it("type text in a form, and don't cancel an edit", async () => {
      await page.walk(...toEarlierRole);
      await typesIn('[name="earlierRole"]');
      await typesIn('[name="year"]');
      await page.fill('[name="year"]', '2025');
      await page.click('[type="submit"]');
      await page.click('.log [data-edit="earlierRole"]');
      await typesIn('[name="earlierRole"]');
      assert.isNotNull(page.find('[data-action="cancel"]'));
    });

    it('type text in the draft', async () => {
      await toDesk(page);
      for (const name of ['names', 'from', 'subject', 'message']) await typesIn(`.desk [name="${name}"]`);
    });

    it("type text in the panel, and don't close it", async () => {
      page.element.mode = 'launcher';
      await page.click('[data-action="launch"]');
      await page.walk(...toEarlierRole);
      await typesIn('[name="earlierRole"]');
    });
  });

  describe('arrow keys', () => {
    const moves = async (...steps: (readonly [string, string])[]) => {
      for (const [key, selector] of steps) {
        await press(key);
        await at(selector);
      }
    };

    it('move between the choices, wrapping around, without selecting one', async () => {
      const [first, second, last] = ['process', 'decided', 'unsafe'].map((id) => `[data-answer="${id}"]`);
      assert.isDefined(first && second && last);
      await focus('[data-question="situation"] h3');
      await moves(['ArrowDown', first!], ['ArrowDown', second!], ['ArrowUp', first!], ['ArrowUp', last!]);
      await moves(['ArrowDown', first!], ['End', last!], ['Home', first!]);
      assert.isNotNull(page.find('[data-question="situation"]'));
    });

    it('move from the question to the last choice', async () => {
      await focus('[data-question="situation"] h3');
      await moves(['ArrowUp', '[data-answer="unsafe"]']);
    });

    it('move between checkboxes and the button below them', async () => {
      await page.walk(['situation', 'process']);
      await focus('[data-question="doubts"] h3');
      await moves(['ArrowDown', '[value="skills"]'], ['ArrowUp', '[data-answer="done"]']);
      await moves(['ArrowUp', '[value="nerves"]'], ['Home', '[value="skills"]']);
      assert.deepEqual(ticked(), []);
    });

    it('move from the advice to the alternatives', async () => {
      await toAdvice(page);
      await focus('[data-outcome] h3');
      await moves(['ArrowDown', '[data-answer="accept"]'], ['ArrowDown', '[data-answer="withdraw"]']);
      await moves(['End', '[data-answer="redirect-direction"]'], ['ArrowDown', '[data-answer="accept"]']);
      assert.isNotNull(page.find('[data-outcome]'));
    });

    it('do nothing on other controls', async () => {
      await page.walk(['situation', 'process']);
      await page.get('[data-question="doubts"]');
      await focus('[data-action="back"]');
      await press('ArrowDown', 'End');
      await moves(['Tab', '[data-action="restart"]']);
    });
  });

  describe('letters', () => {
    beforeEach(() => focus('[data-question="situation"] h3'));

    /** Returns the answers to a question that start with a letter, in their order. */
    const startingWith = (letter: string, { answers }: { answers: Record<string, string> }) =>
      Object.keys(answers).filter((id) => answers[id]?.toLowerCase().startsWith(letter));

    /** Dispatched synchronously: real key presses may exceed the second within which letters form a search. */
    const types = (text: string) => {
      for (const key of text)
        page.focused?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
    };

    it('focus the answer that starts with them, ignoring case and spaces', async () => {
      types('somethingF');
      await at('[data-answer="unsafe"]');
      assert.isNotNull(page.find('[data-question="situation"]'));
    });

    it('cycle through all answers that start with a repeated letter', async () => {
      const ids = startingWith('i', asked.situation);
      assert.isAbove(ids.length, 2);
      for (const id of [...ids, ids[0] ?? '']) {
        await press('i');
        await at(`[data-answer="${id}"]`);
      }
    });

    it('ignore accents and apostrophes', async () => {
      types('Š');
      await at(`[data-answer="${startingWith('s', asked.situation)[0] ?? ''}"]`);
      await page.walk(['situation', 'accepted']);
      await focus('[data-question="certainty"] h3');
      types(asked.certainty.variants.accepted.answers.unsure.replace(/[^a-z]/giu, '').slice(0, 5));
      await at('[data-answer="unsure"]');
    });

    it('start a new search on the next question', async () => {
      await press('i');
      await at('[data-answer="process"]');
      await press('Enter');
      await page.get('[data-question="doubts"]');
      const [first = '', second = ''] = startingWith('i', asked.doubts);
      // Combined with the previous search, this would be a repeated letter.
      await press('i');
      await at(`[value="${first}"]`);
      await press('i');
      await at(`[value="${second}"]`);
    });

    it('do nothing if no answer matches, or in the draft', async () => {
      await press('x', 'ArrowDown');
      await at('[data-answer="process"]');
      await toDesk(page);
      await focus('.desk [data-action="copy"]');
      await press('o', 'm', 'Tab');
      await at('[data-action="mail"]');
    });
  });

  describe('outside the choices', () => {
    const places = ['[data-action="back"]', '[data-action="restart"]', '[data-edit="situation"]'];
    places.push('[data-action="clear"]');

    for (const place of places)
      it(`do nothing: ${place}`, async () => {
        await page.walk(['situation', 'process'], ['doubts', 'skills']);
        await page.get('[data-question="certainty"]');
        const before = page.text;
        for (const key of ['1', '2', 'y', 'p', 'i', 'ArrowDown', 'End', 'Home', 'ArrowUp']) {
          await focus(place);
          await press(key);
          assert.isTrue(page.focused?.matches(place), key);
        }
        assert.equal(page.text, before);
      });

    it('do nothing on the buttons that cancel an edit or continue', async () => {
      await page.walk(['situation', 'process'], ['doubts', 'skills']);
      await page.click('.log [data-edit="situation"]');
      for (const place of ['[data-action="cancel"]', '[data-action="forward"]']) {
        await focus(place);
        await press('2', 'i');
        assert.isTrue(page.focused?.matches(place), place);
        assert.isNotNull(page.find('[data-question="situation"] [data-action="cancel"]'));
      }
    });

    it('do nothing on a reason for the advice', async () => {
      await toAdvice(page);
      await focus('.advice [data-edit]');
      await press('1', 'w');
      assert.isTrue(page.focused?.matches('.advice [data-edit]'));
      assert.isNotNull(page.find('[data-outcome]'));
    });
  });

  describe('Escape', () => {
    /** Returns the content without the buttons and the progress that an edit changes. */
    const shown = () => [page.find('.chat')?.innerText, page.find('textarea')?.innerText];

    for (const [where, go] of [
      [
        'a question',
        () => page.walk(['situation', 'process'], ['doubts', 'skills'], ['certainty', 'leaning']),
      ],
      ['the advice', () => toAdvice(page)],
      ['the message', () => toDesk(page)],
    ] as const)
      it(`cancels an edit, and restores ${where}`, async () => {
        await go();
        const before = shown();
        const message = page.all<HTMLTextAreaElement>('textarea')[0]?.value;
        await focus('.log [data-edit="doubts"]');
        await press('Enter');
        await page.get('[data-question="doubts"]');
        await press('3', 'Escape');
        await at('.log [data-edit="doubts"]');
        await until(() => shown().join() === before.join(), before.join());
        assert.equal(page.all<HTMLTextAreaElement>('textarea')[0]?.value, message);
        assert.isNull(page.find('[data-action="cancel"], [data-action="forward"]'));
      });

    it('does nothing if there is nothing to cancel', async () => {
      await focus('[data-answer="process"]');
      await press('Escape', 'ArrowDown');
      await at('[data-answer="decided"]');
      await page.walk(['situation', 'process']);
      await at('[data-question="doubts"] h3');
      await press('Escape', 'ArrowDown');
      await at('[data-question="doubts"] [value="skills"]');
    });

    it('closes the panel, and returns the focus to its button', async () => {
      page.element.mode = 'launcher';
      await focus('[data-action="launch"]');
      await press('Enter');
      await at('[data-question="situation"] h3');
      await press('Escape');
      await at('[data-action="launch"][aria-expanded="false"]');
      assert.isFalse((await page.get('[role="dialog"]')).checkVisibility());
    });
  });
});
