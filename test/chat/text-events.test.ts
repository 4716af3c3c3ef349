import { sendKeys } from '@web/test-runner-commands';
import { assert } from 'chai';
import { Page, toDesk, toEarlierRole, until } from './page-object.ts';

/** The events that a page may act on. */
const types = ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'copy', 'cut', 'paste'];

describe('events of text fields', () => {
  let page: Page;
  let heard: string[];
  let stop: AbortController;

  const listen = (type: string, listener: (event: Event) => void) => {
    document.addEventListener(type, listener, { signal: stop.signal });
  };

  beforeEach(() => {
    sessionStorage.clear();
    page = new Page();
    heard = [];
    stop = new AbortController();
  });
  afterEach(() => {
    stop.abort();
    page.remove();
  });

  it('never run a shortcut of the page', async () => {
    // Guards like those of @github/hotkey and many pages: outside the shadow root, the target is the element.
    listen('keydown', (event) => {
      if (/^(INPUT|TEXTAREA)$/.test((event.target as Element).tagName)) return;
      heard.push((event as KeyboardEvent).key);
      event.preventDefault();
    });
    const message = await toDesk(page);
    message.focus();
    message.setSelectionRange(0, 0);
    await sendKeys({ type: 'Regards, sissi' });
    await sendKeys({ press: 'Backspace' });
    await sendKeys({ press: 'Enter' });
    await until(() => message.value.startsWith('Regards, siss\n'));
    assert.isEmpty(heard);
  });

  it('stay inside, in a form as well as in a message', async () => {
    await page.walk(...toEarlierRole);
    for (const type of types) listen(type, ({ type }) => heard.push(type));
    for (const selector of ['[name="earlierRole"]', '[name="year"]']) {
      (await page.get(selector)).focus();
      await sendKeys({ type: '2' });
      for (const type of types)
        page.focused?.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    }
    await until(() => page.all<HTMLInputElement>('[name="year"]')[0]?.value === '2');
    assert.isEmpty(heard);
  });

  it('let Escape and Tab through, for dialogs of the page', async () => {
    listen('keydown', (event) => heard.push((event as KeyboardEvent).key));
    await page.walk(...toEarlierRole);
    (await page.get('[name="earlierRole"]')).focus();
    await sendKeys({ press: 'Escape' });
    await sendKeys({ press: 'Tab' });
    await until(() => page.focused?.matches('[name="year"]'));
    assert.deepEqual(heard, ['Escape', 'Tab']);
  });
});
