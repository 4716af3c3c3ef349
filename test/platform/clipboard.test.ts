import { assert } from 'chai';
import { copy } from '../../src/platform/clipboard.ts';
import { byClick, clipboardText, holding } from './real-clipboard.ts';

const texts: Record<string, string> = {
  plain: 'Dear Maren,\n\nThank you for your time.\n\nKind regards,\nAna',
  'any script': 'Zoë e\u0301 \u00e9 株式会社 שלום \u202eمرحبا\u202c 👩🏽‍💻',
  markup: '<b>"R&amp;D"</b> <script>1</script> O’Brien',
  spaces: '  two  spaces,\ta tab  \n\n',
  long: 'x'.repeat(10_000),
};

const refused: Record<string, unknown> = {
  absent: undefined,
  'without its method': {},
  refused: { writeText: () => Promise.reject(new DOMException('No', 'NotAllowedError')) },
  throwing: {
    writeText: () => {
      throw new Error('No');
    },
  },
};

/** Replaces a property while an action runs. */
async function instead<T>(owner: object, name: string, value: unknown, action: () => Promise<T>): Promise<T> {
  Object.defineProperty(owner, name, { value, configurable: true });
  try {
    return await action();
  } finally {
    Reflect.deleteProperty(owner, name);
  }
}

describe('copying', () => {
  let field: HTMLTextAreaElement;
  let selections = 0;
  const select = () => {
    selections++;
    field.focus();
    field.select();
  };
  const selected = () => field.value.slice(field.selectionStart, field.selectionEnd);

  const copyWith = (clipboard: unknown, text: string) =>
    instead(navigator, 'clipboard', clipboard, () => byClick(() => copy(text, select)));

  beforeEach(() => {
    selections = 0;
    const host = document.createElement('div');
    field = document.createElement('textarea');
    host.attachShadow({ mode: 'open' }).append(field);
    document.body.append(host);
  });
  afterEach(() => document.body.replaceChildren());

  for (const [what, text] of Object.entries(texts)) {
    it(`writes the text to the clipboard: ${what}`, () =>
      holding(async () => {
        assert.equal(await byClick(() => copy(text, select)), 'copied');
        assert.equal(await clipboardText(), text);
        assert.equal(selections, 0, 'nothing is selected where there is no need');
      }));

    for (const [how, clipboard] of Object.entries(refused))
      it(`writes the text with the clipboard ${how}: ${what}`, () =>
        holding(async () => {
          field.value = text;
          const result = await copyWith(clipboard, text);
          assert.equal(result, 'copied');
          assert.equal(await clipboardText(), text);
          assert.equal(selections, 1);
        }));
  }

  it("keeps non-breaking spaces, or doesn't claim to have copied", () =>
    holding(async () => {
      const text = '2\u00a0December';
      // WebKitGTK converts it to a plain space.
      const result = await copyWith(undefined, text);
      assert.equal(result, (await clipboardText()) === text ? 'copied' : 'selected');
    }));

  it('normalises line endings', () =>
    holding(async () => {
      assert.equal(await byClick(() => copy('a\r\nb\rc\nd', select)), 'copied');
      assert.equal(await clipboardText(), 'a\nb\nc\nd');
    }));

  it('writes only plain text, even if other scripts of the page add formats', () =>
    holding(async () => {
      const heard: string[] = [];
      const meddle = (event: ClipboardEvent) => {
        heard.push(event.type);
        event.clipboardData?.setData('text/html', '<a href="https://example.com">Read more</a>');
        event.clipboardData?.setData('text/plain', 'Read more');
        event.preventDefault();
      };
      document.addEventListener('copy', meddle, true);
      try {
        field.value = 'exactly this';
        const result = await copyWith(undefined, field.value);
        assert.equal(result, 'copied');
        assert.equal(await clipboardText(), 'exactly this');
        assert.isEmpty(heard, 'they do not even hear of it');
        const items = await navigator.clipboard.read().catch(() => []);
        for (const { types } of items) assert.deepEqual([...types], ['text/plain']);
      } finally {
        document.removeEventListener('copy', meddle, true);
      }
    }));

  describe('if no method works', () => {
    const stop = (event: ClipboardEvent) => event.stopImmediatePropagation();
    const ways: Record<string, unknown> = {
      'the command fails': () => false,
      'the command throws': () => {
        throw new Error('No');
      },
      'the command claims success but nothing is copied': () => true,
      'there is no command': undefined,
    };
    for (const [what, execCommand] of Object.entries(ways))
      it(`selects the text and says so: ${what}`, () =>
        holding(async () => {
          field.value = texts['plain'] ?? '';
          const result = await instead(document, 'execCommand', execCommand, () =>
            copyWith(undefined, field.value),
          );
          assert.equal(result, 'selected');
          assert.equal(selected(), field.value);
          assert.equal(await clipboardText(), 'what was there before');
        }));

    it('selects the text if another script cancels the copy event first', () =>
      holding(async () => {
        window.addEventListener('copy', stop, true);
        try {
          field.value = 'mine';
          const result = await copyWith(undefined, 'mine');
          assert.equal(result, 'selected');
          assert.equal(selected(), 'mine');
        } finally {
          window.removeEventListener('copy', stop, true);
        }
      }));

    it('removes its listeners', () =>
      holding(async () => {
        field.value = 'first';
        await copyWith(undefined, 'first');
        field.value = 'by hand';
        await byClick(async () => {
          select();
          // eslint-disable-next-line @typescript-eslint/no-deprecated -- Simulates the Copy command of the keyboard.
          assert.isTrue(document.execCommand('copy'));
          return Promise.resolve();
        });
        assert.equal(await clipboardText(), 'by hand');
      }));
  });
});
