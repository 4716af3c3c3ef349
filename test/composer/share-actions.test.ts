import { assert } from 'chai';
import { mailLink } from '../../src/platform/mailto.ts';
import { mailFile } from '../../src/platform/eml-file.ts';
import { accessible, Page, toDesk, until } from '../chat/page-object.ts';
import { deskWords, says } from '../chat/words.ts';
import { caught } from './stubs.ts';

const nasty = 'Zoë “Łukasz” 🐉 محمد';

/** Encodes a text as one or more Base64 pieces. */
const decoded = (...pieces: string[]) => {
  const bytes = pieces.flatMap((piece) => Array.from(atob(piece), (sign) => sign.charCodeAt(0)));
  return new TextDecoder().decode(new Uint8Array(bytes));
};

describe('share actions', () => {
  let page: Page;
  let message: HTMLTextAreaElement;
  let told: Event[];

  beforeEach(async () => {
    sessionStorage.clear();
    page = new Page();
    told = [];
    page.element.addEventListener('bow-out-copy', (event) => told.push(event));
    message = await toDesk(page);
  });
  afterEach(() => {
    page.remove();
  });

  const more = async () => {
    await page.click('[data-action="more"]');
    await page.get('[data-action="print"]');
  };
  const subject = () => page.all<HTMLInputElement>('input[name="subject"]')[0]?.value ?? '';
  const opened = () => {
    const links: string[] = [];
    caught.instead(window, 'open', (link: string) => void links.push(link));
    return links;
  };

  it('hide rarely used actions behind a button', async () => {
    assert.isNull(page.find('[data-action="print"]'));
    const button = await page.get('[data-action="more"]');
    assert.equal(button.getAttribute('aria-expanded'), 'false');
    await more();
    assert.equal(button.getAttribute('aria-expanded'), 'true');
    for (const action of ['copy-all', 'download', 'print']) await page.get(`[data-action="${action}"]`);
    await accessible(page);
  });

  it('copy all messages, including edited ones, under headings', async () => {
    const { copied } = caught.clipboard();
    await page.fill('textarea', 'My own words.');
    const reopen = (await page.note('reopen')).value;
    await more();
    await page.click('[data-action="copy-all"]');
    await until(() => page.text.includes(says.copiedAll));
    const [text = ''] = copied;
    assert.include(text, deskWords.items.main.toUpperCase());
    assert.include(text, 'My own words.');
    assert.include(text, reopen);
    assert.include(text, `${says.subject}: `);
    assert.lengthOf(told, 1);
    assert.notProperty(told[0], 'detail');
  });

  it('open an email with exactly this subject and text', async () => {
    const links = opened();
    await page.fill('[name="from"]', nasty);
    await page.click('[data-action="mail"]');
    const [, query = ''] = links[0]?.split('mailto:?') ?? [];
    const [, title = '', body = ''] = /^subject=(.+)&body=(.+)$/.exec(query) ?? [];
    assert.equal(decodeURIComponent(title), subject());
    assert.equal(decodeURIComponent(body), message.value.replaceAll('\n', '\r\n'));
    assert.include(body, '%0D%0A');
  });

  it('say what to do if no email program opens', async () => {
    opened();
    await page.click('[data-action="mail"]');
    assert.include(page.text, says.notOpened);
  });

  it('never navigate a frame to an email website', async () => {
    const frame = document.createElement('iframe');
    frame.srcdoc = '<script type="module" src="/src/platform/mailto.ts"></script>';
    document.body.append(frame);
    await until(() => frame.contentDocument?.querySelector('script'));
    const inside = frame.contentWindow!;
    const targets: unknown[] = [];
    caught.instead(inside, 'open', (...[, target, features]: string[]) => targets.push(target, features));
    const script = inside.document.createElement('script');
    script.type = 'module';
    script.textContent = "import { openMail } from '/src/platform/mailto.ts'; openMail('Subject', 'Text');";
    inside.document.body.append(script);
    await until(() => targets.length);
    assert.deepEqual(targets, ['_blank', 'noopener']);
    frame.remove();
  });

  it('send what the fields show, even if a tool has set them without an event', async () => {
    const links = opened();
    const { copied } = caught.clipboard();
    const field = page.all<HTMLInputElement>('[name="subject"]')[0]!;
    [message.value, field.value] = ['By a tool', 'Its subject'];
    for (const action of ['copy', 'copy-subject', 'mail']) await page.click(`[data-action="${action}"]`);
    await more();
    const file = await caught.file(() => page.click('[data-action="download"][value="txt"]'));
    await page.click('[data-action="copy-all"]');
    assert.deepEqual(copied.slice(0, 2), ['By a tool', 'Its subject']);
    assert.include(links[0], 'subject=Its%20subject&body=By%20a%20tool');
    for (const text of [file.text, copied[2]]) {
      assert.include(text, 'By a tool');
      assert.include(text, 'Its subject');
    }
  });

  it('keep what a tool has set with a change event', async () => {
    for (const [selector, value] of [
      ['[name="message"]', 'Filled in'],
      ['[name="subject"]', 'Its subject'],
      ['[name="from"]', 'Ana Ruiz'],
    ] as const) {
      const field = await page.get<HTMLInputElement>(selector);
      field.value = value;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    }
    page.remove();
    page = new Page();
    assert.equal((await page.message()).value, 'Filled in');
    assert.equal(subject(), 'Its subject');
    assert.equal((await page.get<HTMLInputElement>('[name="from"]')).value, 'Ana Ruiz');
  });

  it('select the text if the clipboard never answers', async () => {
    caught.instead(navigator, 'clipboard', { writeText: () => new Promise(() => {}) });
    caught.instead(document, 'execCommand', () => false);
    await page.click('[data-action="copy"]');
    await until(() => page.text.includes(says.selected));
    assert.equal(message.value.slice(message.selectionStart, message.selectionEnd), message.value);
    assert.isEmpty(told);
  });

  it('advise copying when the text is too long for a link', async () => {
    const links = opened();
    await page.fill('textarea', 'Long. '.repeat(400));
    await page.click('[data-action="mail"]');
    assert.isEmpty(links);
    assert.include(page.text, says.tooLong);
  });

  it('offer no email for calls and text messages', async () => {
    await page.click('[name="channel"][value="phone"]');
    await more();
    assert.isNull(page.find('[data-action="mail"]'));
    assert.isNull(page.find('[data-action="download"][value="eml"]'));
    assert.isNotNull(page.find('[data-action="download"][value="txt"]'));
  });

  it('save an email file that any mail program opens as a draft', async () => {
    await page.fill('[name="from"]', nasty);
    await page.fill('input[name="subject"]', `${nasty}: ${'long '.repeat(20)}`);
    await more();
    const file = await caught.file(() => page.click('[data-action="download"][value="eml"]'));
    assert.equal(file.name, 'message.eml');
    const [head = '', body = ''] = file.text.split('\r\n\r\n');
    assert.match(head, /^X-Unsent: 1\r\n/);
    const words = [...head.matchAll(/=\?utf-8\?B\?(.+?)\?=/g)].map(([, word]) => word ?? '');
    assert.equal(words.map((word) => decoded(word)).join(''), subject());
    assert.equal(decoded(body.replaceAll('\r\n', '')), message.value.replaceAll('\n', '\r\n'));
    for (const line of file.text.split('\r\n')) {
      assert.isAtMost(line.length, 78);
      assert.match(line, /^[\x20-\x7e]*$/);
    }
  });

  it('save a text file', async () => {
    await more();
    const file = await caught.file(() => page.click('[data-action="download"][value="txt"]'));
    assert.equal(file.name, 'message.txt');
    assert.equal(file.text, `${says.subject}: ${subject()}\n\n${message.value}`);
  });

  it("use the system's share dialog if available, and accept its cancellation", async () => {
    const shared: ShareData[] = [];
    caught.instead(navigator, 'share', (data: ShareData) => {
      shared.push(data);
      return Promise.reject(new DOMException('no', 'AbortError'));
    });
    await more();
    await page.click('[data-action="share"]');
    assert.deepEqual(shared, [{ title: subject(), text: message.value }]);
  });

  it('print the messages without the rest of the page', async () => {
    let printed = '';
    const own = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow') ?? {};
    const frames = new Set<Window>();
    Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
      configurable: true,
      get(this: HTMLIFrameElement) {
        const sheet = own.get?.call(this) as Window;
        sheet.print = () => {
          printed = sheet.document.body.textContent;
          sheet.dispatchEvent(new Event('beforeprint'));
        };
        frames.add(sheet);
        return sheet;
      },
    });
    try {
      await more();
      await page.click('[data-action="print"]');
      assert.include(printed, message.value);
      // The iframe isn't in `window.frames`.
      assert.isNull(document.querySelector('iframe'));
      assert.isNotNull(page.find('iframe.rr-block'));
      assert.notInclude(page.text, says.notOpened);
      for (const sheet of frames) sheet.dispatchEvent(new Event('afterprint'));
      assert.isNull(page.find('iframe'));
    } finally {
      Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', own);
    }
  });

  it('say what to do if a sandbox blocks printing, and leave no frames behind', async () => {
    const prototype = HTMLIFrameElement.prototype;
    const own = Object.getOwnPropertyDescriptor(prototype, 'contentWindow') ?? {};
    Object.defineProperty(prototype, 'contentWindow', {
      configurable: true,
      get(this: HTMLIFrameElement) {
        return Object.assign(own.get?.call(this) as Window, { print: () => {} });
      },
    });
    try {
      await more();
      for (const _ of [1, 2]) await page.click('[data-action="print"]');
      assert.include(page.text, says.notOpened);
      assert.lengthOf(page.all('iframe'), 1);
    } finally {
      Object.defineProperty(prototype, 'contentWindow', own);
    }
  });

  it('accept any text', () => {
    const half = '\ud83d';
    assert.include(mailLink(half, half), '%EF%BF%BD');
    assert.include(mailFile('', ''), '\r\nSubject: \r\n');
    assert.isString(mailFile(half, 'x'.repeat(200_000)));
  });
});
