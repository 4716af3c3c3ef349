import { emulateMedia } from '@web/test-runner-commands';
import { assert } from 'chai';
import { accessible, Page, toAdvice, until } from '../chat/page-object.ts';

describe("the host's colours", () => {
  const { warn } = console;
  let said: string[];
  let page: Page;

  const mount = (colours: Record<string, string>) => {
    page = new Page();
    for (const [name, value] of Object.entries(colours))
      page.element.style.setProperty(`--bow-out-${name}`, value);
  };
  const used = (name: string) => page.find('.root')?.style.getPropertyValue(`--${name}`);

  beforeEach(() => {
    sessionStorage.clear();
    said = [];
    console.warn = (line: string) => said.push(line);
  });
  afterEach(async () => {
    console.warn = warn;
    page.remove();
    await emulateMedia({ colorScheme: 'light' });
  });

  it('are corrected if they are unreadable, with one warning for each', async () => {
    mount({ accent: '#ffe400' });
    await until(() => used('accent'));
    await toAdvice(page);
    await accessible(page);
    const about = said.filter((line) => line.includes('--bow-out-accent'));
    assert.lengthOf(about, 1);
    assert.match(
      about[0] ?? '',
      /^<bow-out> --bow-out-accent: has a contrast of \d\.\d+:1 with --bow-out-\w+.*\. Set a colour with at least 4\.5:1\. Using #[\da-f]{6}\.$/u,
    );
  });

  it('are kept if they are readable', async () => {
    mount({ accent: '#7a1f52' });
    await toAdvice(page);
    await accessible(page);
    assert.equal(used('accent'), '');
    assert.deepEqual(said, []);
  });

  it('cause a warning if they are invalid', async () => {
    mount({ accent: 'verygreen' });
    await until(() => said.length);
    assert.match(
      said[0] ?? '',
      /^<bow-out> --bow-out-accent: is not a CSS colour\. Set one\. Using #[\da-f]{6}\.$/u,
    );
  });

  it('are checked again when the colour scheme, the page’s theme or the colours change', async () => {
    mount({ accent: '#1f5f52' });
    page.element.style.colorScheme = 'light dark';
    await until(() => page.find('.root'));
    await page.element.updateComplete;
    assert.equal(used('accent'), '');
    await emulateMedia({ colorScheme: 'dark' });
    await until(() => used('accent'));
    await emulateMedia({ colorScheme: 'light' });
    await until(() => used('accent') === '');
    page.element.style.setProperty('--bow-out-accent', 'pink');
    const pink = await until(() => used('accent'));
    assert.match(pink, /^#/u);
    const style = document.createElement('style');
    style.textContent = '[data-theme="own"] bow-out { --bow-out-accent: #123 !important }';
    document.head.append(style);
    document.documentElement.dataset['theme'] = 'own';
    await until(() => used('accent') === '');
    delete document.documentElement.dataset['theme'];
    style.remove();
  });

  it('are checked in the launcher too', async () => {
    mount({ accent: '#ffe400' });
    page.element.mode = 'launcher';
    const launcher = await page.get('.launcher');
    await until(() => launcher.style.getPropertyValue('--accent'));
    await accessible(page);
  });
});
