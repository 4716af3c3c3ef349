import { sendKeys } from '@web/test-runner-commands';
import { assert } from 'chai';
import { clipboardText } from '../platform/real-clipboard.ts';
import { Page, until } from './page-object.ts';
import { asked as questions, says } from './words.ts';

describe('keyboard operation', () => {
  let page: Page;

  const controls = 'button, input, textarea, summary, a[href]';
  const lost: string[] = [];

  beforeEach(() => {
    sessionStorage.clear();
    page = new Page();
    lost.length = 0;
    page.element.shadowRoot?.addEventListener('focusout', (event) => {
      if (!(event as FocusEvent).relatedTarget) lost.push((event.target as Element).outerHTML);
    });
  });

  afterEach(() => {
    page.remove();
  });

  /** Whether an outline or a shadow is visible: it has a width, and a colour that isn't transparent. */
  const ring = (element: Element | null): string => {
    if (!element) return '';
    const { opacity, outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(element);
    const isRound = outlineStyle !== 'none' && outlineWidth !== '0px';
    return opacity === '0' ? '' : [isRound && `${outlineWidth} ${outlineColor}`, boxShadow].join();
  };
  /** Whether the focus is visible, on the control or on the element that stands in for it. */
  const look = (control: Element) =>
    control.matches('[type="checkbox"], [type="radio"]')
      ? [control, control.closest('label'), control.nextElementSibling].map(ring).join('|')
      : ring(control);

  /** Presses keys, and checks after each one which element has the focus and whether the focus is visible. */
  const step = async (...keys: string[]) => {
    for (const key of keys) {
      const { focused } = page;
      const before = new Map(page.all(controls).map((control) => [control as Element, look(control)]));
      if (key === 'Shift+Tab') await sendKeys({ down: 'Shift' });
      await sendKeys({ press: key === 'Shift+Tab' ? 'Tab' : key });
      if (key === 'Shift+Tab') await sendKeys({ up: 'Shift' });
      await page.element.updateComplete;
      assert.deepEqual(lost, [], key);
      const now = page.focused;
      assert.isTrue(now !== null && document.activeElement === page.element, `the focus, after ${key}`);
      if (now !== focused && before.has(now!)) assert.notEqual(look(now!), before.get(now!), now?.outerHTML);
    }
  };
  const stepTo = async (key: 'Tab' | 'Shift+Tab', selector: string) => {
    for (let left = 30; left && !page.focused?.matches(selector); left--) await step(key);
    assert.isTrue(page.focused?.matches(selector), selector);
  };
  const at = (selector: string) =>
    until(() => page.focused?.matches(selector), `${selector}, but ${page.focused?.outerHTML ?? 'nothing'}`);
  const asked = (question: string) => at(`[data-question="${question}"] h3`);

  it('leads from the page to the copied message', async () => {
    await page.get('[data-question="situation"]');
    await step('Tab', ' ');
    await asked('doubts');
    await step('ArrowDown', ' ', '2', 'End', 'Enter');
    await asked('certainty');
    await step('1');
    await asked('company');
    await step('ArrowDown', 'Enter');
    await asked('earlier');
    await step('1');
    await at('[data-outcome="redirect-earlier"] h3');
    await step('ArrowDown', 'Enter');
    await asked('earlierRole');
    await stepTo('Tab', '[name="earlierRole"]');
    await sendKeys({ type: 'tide work' });
    await stepTo('Tab', '[name="year"]');
    await sendKeys({ type: '2025' });
    const fields = ['earlierRole', 'year'].map(
      (name) => page.all<HTMLInputElement>(`[name="${name}"]`)[0]?.value,
    );
    assert.deepEqual(fields, ['tide work', '2025']);
    await step('Enter');
    const message = await page.message();
    await stepTo('Tab', '[name="from"]');
    await sendKeys({ type: 'Ana Ruiz' });
    await stepTo('Tab', '[name="tone"]');
    const warm = message.value;
    await step('ArrowRight');
    await until(() => message.value !== warm);
    await navigator.locks.request('clipboard', async () => {
      await stepTo('Shift+Tab', '[data-action="copy"]');
      await step('Enter');
      await until(() => page.find('.out [data-status]')?.innerText.startsWith(says.copied));
      assert.equal(await clipboardText(), message.value);
    });
    for (const typed of ['tide work', '2025', 'Ana Ruiz']) assert.include(message.value, typed);
  });

  it('reaches an earlier answer, and leaves the edit again', async () => {
    await page.get('[data-question="situation"]');
    await step('Tab', 'ArrowUp', 'Home', 'Enter');
    await asked('doubts');
    await stepTo('Tab', '[value="direction"]');
    await step(' ');
    await stepTo('Tab', '[data-answer="done"]');
    await step(' ');
    await asked('certainty');
    await step('2');
    await asked('nextRound');
    await stepTo('Shift+Tab', '[data-edit="doubts"]');
    await step('Enter');
    await asked('doubts');
    await step('1');
    await stepTo('Tab', '[data-action="cancel"]');
    await step('Enter');
    await at('[data-edit="doubts"]');
    assert.isNotNull(page.find('[data-question="nextRound"]'));
    assert.notInclude((await page.get('.log')).innerText, questions.doubts.answers.skills);
  });
});
