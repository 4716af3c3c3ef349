import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { assert } from 'chai';
import { Page, toEarlierRole, until } from '../chat/page-object.ts';
import { needs } from '../support/skip-unless.ts';
import { hit } from '../styles/measure.ts';
import type { BowOut } from '../../src/bow-out.ts';

describe('the launcher', () => {
  let page: Page;
  let told: string[];

  const mount = async (properties: Partial<BowOut> = {}) => {
    page = new Page({ mode: 'launcher', ...properties });
    for (const type of ['bow-out-open', 'bow-out-close'] as const)
      page.element.addEventListener(type, () => told.push(type));
    await page.get('[data-action="launch"]');
  };
  const isShown = () => page.find('.panel')?.checkVisibility() === true;
  const open = async () => {
    await page.click('[data-action="launch"]');
    await until(isShown);
  };

  beforeEach(async () => {
    sessionStorage.clear();
    told = [];
    await setViewport({ width: 1000, height: 800 });
  });
  afterEach(() => {
    page.remove();
  });

  it('renders only a button, named by the heading', async () => {
    await mount({ heading: 'Second thoughts?' });
    const button = await page.get('[data-action="launch"]');
    assert.equal(button.innerText, 'Second thoughts?');
    assert.equal(button.getAttribute('aria-expanded'), 'false');
    assert.isFalse(isShown());
    assert.isNull(page.focused);
  });

  it('opens a non-modal panel, moves the focus into it and returns it on closing', async () => {
    await mount();
    await open();
    await until(() => page.focused?.matches('.now h3'));
    const panel = await page.get('.panel');
    assert.equal(panel.getAttribute('role'), 'dialog');
    assert.isFalse(panel.hasAttribute('aria-modal'));
    assert.equal((await page.get('.launch')).getAttribute('aria-expanded'), 'true');
    await page.click('[data-action="close"]');
    await until(() => !isShown());
    assert.isTrue(page.focused?.matches('.launch'));
    assert.deepEqual(told, ['bow-out-open', 'bow-out-close']);
  });

  it('dispatches the open event when it opens, not at the first answer', async () => {
    await mount();
    await open();
    await page.choose('situation', 'process');
    await page.get('[data-question="doubts"]');
    assert.deepEqual(told, ['bow-out-open']);
  });

  it('restores its open state after a reload, without taking the focus', async () => {
    await mount();
    await open();
    await page.choose('situation', 'process');
    page.remove();
    await mount();
    await until(isShown);
    await page.get('[data-question="doubts"]');
    assert.isNull(page.focused);
    await page.click('[data-action="close"]');
    page.remove();
    await mount();
    await page.element.updateComplete;
    assert.isFalse(isShown());
    await open();
    await page.get('[data-question="doubts"]');
  });

  it('restores nothing if storage is off, or for another role', async () => {
    await mount({ remember: 'off' });
    await open();
    assert.equal(sessionStorage.length, 0);
    page.remove();
    await mount();
    await open();
    page.remove();
    await mount({ jobTitle: 'Cook' });
    assert.isFalse(isShown());
  });

  it('closes and forgets its state when the data is cleared', async () => {
    await mount();
    await open();
    await page.choose('situation', 'process');
    await page.click('[data-action="clear"]');
    await until(() => !isShown());
    assert.isTrue(page.focused?.matches('.launch'));
    assert.equal(sessionStorage.length, 0);
    assert.deepEqual(told, ['bow-out-open', 'bow-out-close']);
  });

  it('overlays the page if there is space, and is part of its flow otherwise', async () => {
    await mount();
    const after = document.createElement('p');
    after.textContent = 'The host’s own.';
    page.element.after(after);
    await open();
    assert.isTrue(page.find('.panel')?.matches(':popover-open'));
    await setViewport({ width: 400, height: 800 });
    await until(() => page.find('.panel')?.hasAttribute('popover') === false);
    assert.isTrue(isShown());
    const panel = await page.get('.panel');
    assert.isAtMost(panel.getBoundingClientRect().bottom, after.getBoundingClientRect().top);
    await setViewport({ width: 1000, height: 800 });
    await until(() => page.find('.panel')?.matches(':popover-open'));
    after.remove();
  });

  it('keeps the answers when the host switches to inline mode', async () => {
    await mount();
    await open();
    await page.choose('situation', 'process');
    page.element.mode = 'inline';
    await until(() => !page.find('.panel'));
    await page.get('[data-question="doubts"]');
    assert.isNull(page.find('[data-action="close"]'));
    page.element.mode = 'launcher';
    await until(() => page.find('.panel'));
    await page.get('[data-question="doubts"]');
  });

  it('closes on Escape pressed in the page while it overlays it, unless the page handles the key', async () => {
    await mount();
    const field = document.createElement('input');
    document.body.append(field);
    await open();
    field.focus();
    const press = (handled: boolean) => {
      const event = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
      field.addEventListener('keydown', (event) => handled && event.preventDefault(), { once: true });
      field.dispatchEvent(event);
    };
    press(true);
    await page.element.updateComplete;
    assert.isTrue(isShown());
    press(false);
    await until(() => !isShown());
    assert.isTrue(document.activeElement === field, 'the page keeps the focus');
    field.remove();
  });

  it('never covers its own button, at any text size', async () => {
    await mount();
    await open();
    for (const size of ['16px', '32px']) {
      document.documentElement.style.fontSize = size;
      page.element.requestUpdate();
      await page.element.updateComplete;
      const button = (await page.get('.launch')).getBoundingClientRect();
      const panel = (await page.get('.panel')).getBoundingClientRect();
      assert.isAtMost(panel.bottom, button.top, size);
    }
    document.documentElement.style.fontSize = '';
  });

  for (const css of ['transform: translateX(0)', 'filter: blur(0)', 'contain: paint', 'overflow: hidden'])
    it(`is in the corner of the window inside an ancestor with ${css}`, async () => {
      const ancestor = document.createElement('div');
      ancestor.style.cssText = `${css}; block-size: 50px; margin-block-start: 2000px`;
      document.body.append(ancestor);
      await mount();
      for (const move of [
        () => {},
        () => ancestor.append(page.element),
        () => document.body.append(page.element),
      ]) {
        move();
        await page.element.updateComplete;
        const { right, bottom } = (await page.get('.launch')).getBoundingClientRect();
        assert.closeTo(right, document.documentElement.clientWidth - 16, 1);
        assert.closeTo(bottom, innerHeight - 16, 1);
      }
      ancestor.append(page.element);
      await open();
      for (const selector of ['[data-action="launch"]', '[data-answer="process"]']) {
        const button = await page.get(selector);
        await until(() => hit(button) === button, selector);
      }
      ancestor.remove();
    });

  it('scrolls its panel on a page that scrolls by script', async () => {
    await mount();
    await open();
    const heard: string[] = [];
    const hear = ({ type }: Event) => heard.push(type);
    const types = ['wheel', 'touchmove'];
    for (const type of types) addEventListener(type, hear, { passive: false });
    const scroll = async () => {
      const question = await page.get('.now h3');
      for (const type of types) question.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    };
    await scroll();
    assert.isEmpty(heard);
    // In the flow of the page, the page scrolls.
    await setViewport({ width: 400, height: 800 });
    await until(() => page.find('.panel')?.hasAttribute('popover') === false);
    await scroll();
    assert.deepEqual(heard, types);
    for (const type of types) removeEventListener(type, hear);
  });

  it('keeps the size of its panel when the page is zoomed in', async () => {
    await mount();
    await open();
    const { visualViewport } = window;
    const height = () => page.find('.panel')?.offsetHeight;
    const before = height();
    try {
      const value = { height: innerHeight / 3, offsetTop: 0, scale: 3 };
      Object.defineProperty(window, 'visualViewport', { value, configurable: true });
      visualViewport?.dispatchEvent(new Event('resize'));
      assert.equal(height(), before);
    } finally {
      Object.defineProperty(window, 'visualViewport', { value: visualViewport, configurable: true });
    }
  });

  it('keeps its panel in place while a keyboard makes the window smaller', async () => {
    await mount();
    await open();
    await page.walk(...toEarlierRole);
    const field = await page.get('[name="earlierRole"]');
    field.focus();
    const resize = async (height: number) => {
      await setViewport({ width: 1000, height });
      await until(() => innerHeight === height);
      await page.element.updateComplete;
    };
    await resize(400);
    assert.isTrue(page.find('.panel')?.matches(':popover-open'));
    assert.isTrue(page.focused === field);
    field.blur();
    await resize(420);
    await until(() => page.find('.panel')?.hasAttribute('popover') === false);
  });

  it('is not printed', async function () {
    await needs(this, 'print styles');
    await mount();
    await open();
    await emulateMedia({ media: 'print' });
    for (const selector of ['.launch', '.panel']) assert.isFalse(page.find(selector)?.checkVisibility());
    await emulateMedia({ media: 'screen' });
    assert.isTrue(isShown());
  });
});
