import { assert } from 'chai';
import { sendKeys } from '@web/test-runner-commands';
import { defineElement } from '../../src/engine/index.ts';
import { storeKey } from '../../src/platform/storage.ts';
import { LiveRegionRecorder } from '../chat/live-region-recorder.ts';
import { accessible, Page, toDesk } from '../chat/page-object.ts';
import { loaded, withLanguages } from '../locales/stand-in.ts';
import type { BowOut } from '../../src/bow-out.ts';

const tag = 'chat-in-two-languages';

describe('the choice of the language to write in', () => {
  let page: Page;

  before(() => {
    defineElement(tag, withLanguages);
  });
  beforeEach(() => {
    sessionStorage.clear();
  });
  afterEach(() => {
    page.remove();
  });

  const open = async (properties: Partial<BowOut>) => {
    page = new Page(properties, tag);
    return toDesk(page);
  };
  const options = () => page.all<HTMLInputElement>('input[type="radio"][name="language"]');
  const choose = (lang: string) => page.click(`[name="language"][value="${lang}"]`);
  const isEnglish = (text: string) => /I\b.* withdraw/u.test(text);
  const shown = async () => {
    const message = await page.message();
    const subject = await page.get<HTMLInputElement>('[name="subject"]');
    assert.equal(subject.lang, message.lang);
    assert.equal(isEnglish(message.value), message.lang === 'en');
    return message.lang;
  };

  it('is not there if there is only one', async () => {
    await open({ lang: 'en' });
    assert.isEmpty(options());
    await page.click('[data-action="restart"]');
    page.element.messageLang = 'en-GB';
    await toDesk(page);
    assert.isEmpty(options());
  });

  for (const [where, properties, initial, values] of [
    ['the chat has another language', { lang: 'he' }, 'he', ['he', 'en']],
    ['the host wants the messages in another one', { messageLang: 'he' }, 'he', ['he', 'en']],
    ['the host wants the messages in English', { lang: 'he', messageLang: 'en' }, 'en', ['en', 'he']],
  ] as const)
    it(`has English where ${where}, and starts with what the host wants`, async () => {
      await open(properties);
      assert.deepEqual(
        options().map(({ value }) => value),
        [...values],
      );
      assert.equal(await shown(), initial);
      assert.equal(options().find(({ checked }) => checked)?.value, initial);
      await accessible(page);
    });

  it('names each language in itself, and says so to screen readers', async () => {
    await open({ messageLang: 'he' });
    const labels = options().map(({ nextElementSibling: label }) => label as HTMLElement);
    assert.deepEqual(
      labels.map(({ lang, innerText }) => [lang, innerText]),
      [
        ['he', 'עברית'],
        ['en', 'English'],
      ],
    );
  });

  it('changes the message, its notes and the rules that it is proofread by', async () => {
    await open({ messageLang: 'he' });
    const before = loaded.length;
    await choose('en');
    assert.equal(await shown(), 'en');
    const note = page.all('[data-note]')[0]!.dataset['note']!;
    assert.equal((await page.note(note)).lang, 'en');
    await choose('he');
    assert.equal(await shown(), 'he');
    assert.equal((await page.note(note)).lang, 'he');
    // What was fetched does not tell what was chosen.
    assert.lengthOf(loaded, before);
  });

  it('works with arrow keys, keeps the focus, and is announced in the language of the chat', async () => {
    await open({ messageLang: 'he' });
    options()[0]!.focus();
    const recorder = new LiveRegionRecorder(page);
    await sendKeys({ press: 'ArrowRight' });
    assert.equal(await shown(), 'en');
    assert.equal(page.focused, options()[1]);
    await sendKeys({ press: 'ArrowLeft' });
    assert.equal(await shown(), 'he');
    assert.deepEqual(
      recorder
        .stop()
        .filter(([kind]) => kind === 'said')
        .map(([, text]) => text),
      ['The message is now in English.', 'The message is now in Hebrew.'],
    );
  });

  it('is kept after a reload, and until the conversation is deleted', async () => {
    await open({ messageLang: 'he' });
    await choose('en');
    page.remove();
    page = new Page({ messageLang: 'he' }, tag);
    assert.equal(await shown(), 'en');
    await page.click('[data-action="clear"]');
    await toDesk(page);
    assert.equal(await shown(), 'he');
  });

  it('falls back to the default if the page no longer offers what was chosen', async () => {
    await open({ lang: 'he', messageLang: 'en' });
    await choose('he');
    assert.equal(await shown(), 'he');
    page.element.lang = 'en';
    await page.get('.root[lang="en"]');
    assert.equal(await shown(), 'en');
    assert.isEmpty(options());
  });

  it('leaves an edited message as it is, in its own language', async () => {
    const message = await open({ messageLang: 'he' });
    const edited = `${message.value}\n\n333`;
    await page.fill('textarea', edited);
    await page.fill('[name="subject"]', '4444');
    await choose('en');
    assert.equal(await shown(), 'en');
    await page.fill('textarea', `${(await page.message()).value} Mine.`);
    await choose('he');
    assert.equal((await page.message()).value, edited);
    assert.equal((await page.get<HTMLInputElement>('[name="subject"]')).value, '4444');
    page.remove();
    page = new Page({ messageLang: 'he' }, tag);
    assert.equal((await page.message()).value, edited);
    await choose('en');
    assert.match((await page.message()).value, / Mine\.$/);
  });

  it('stores an edit in the default language as builds without this choice did', async () => {
    await open({ messageLang: 'he' });
    await page.fill('textarea', 'Mine.');
    const stored = sessionStorage.getItem(storeKey('Northwind', 'Data engineer')) ?? '{}';
    const { typed } = JSON.parse(stored) as { typed: Record<string, string> };
    assert.equal(typed['main.email.redirect-earlier'], 'Mine.');
  });

  it('applies to the preview of another answer', async () => {
    await open({ messageLang: 'he' });
    const previewed = async () => {
      await page.click('[data-edit="company"]');
      const changed = await page.get('.then :is(del, ins)');
      const text = changed.textContent;
      await page.click('[data-action="cancel"]');
      await page.message();
      return text;
    };
    // Names are as they were typed.
    const english = /\b(I|the|you|to)\b/;
    assert.notMatch(await previewed(), english);
    await choose('en');
    assert.match(await previewed(), english);
  });
});
