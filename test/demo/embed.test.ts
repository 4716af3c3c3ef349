import { assert } from 'chai';
import { languagesOf, loadLocale } from '../../demo/languages.ts';
import { languageName } from '../../src/locales/language-name.ts';
import { until } from '../chat/page-object.ts';
import { Visit, holdsAsPage } from './visit.ts';

describe('the embed builder', () => {
  const visit = new Visit();
  const field = (name: string) => visit.get(`#${name}`) as HTMLInputElement;
  const preview = (scheme: 'light' | 'dark') =>
    (visit.get(`#${scheme}`) as HTMLIFrameElement).contentDocument?.querySelector('bow-out');
  const snippet = () => visit.all('#snippets code').map(({ textContent }) => textContent);
  const fragment = () => visit.window.location.hash;
  const says = (selector: string, text: string) =>
    until(() => visit.get(selector).textContent.includes(text), `${selector} says: ${text}`);

  function type(name: string, value: string): void {
    field(name).value = value;
    field(name).dispatchEvent(new Event('input', { bubbles: true }));
  }
  function choose(name: string, value: string): void {
    const radio = visit.get(`[name="${name}"][value="${value}"]`) as HTMLInputElement;
    radio.checked = true;
    radio.dispatchEvent(new Event('input', { bubbles: true }));
  }
  /** Registered on the page, which therefore handles the event first. */
  async function go(hash: string): Promise<void> {
    if (hash === fragment()) return;
    const heard = new Promise((resolve) =>
      visit.window.addEventListener('hashchange', resolve, { once: true }),
    );
    visit.window.location.hash = hash;
    await heard;
  }
  async function reword(group: string, line: string, own: string): Promise<void> {
    for (const [id, value] of [
      ['words-group', group],
      ['words-line', line],
    ] as const) {
      const select = visit.get(`#${id}`) as HTMLSelectElement;
      select.value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    }
    field('words-own').value = own;
    visit.get('#words-say').click();
    await says('.own', own);
  }

  before(async () => {
    await visit.open('embed.html#company=Northwind&mode=launcher');
    await until(() => 'ready' in visit.document.documentElement.dataset, 'the page');
    // Loads two more pages with all their modules, so it gets the runner's full timeout.
    while (!(['light', 'dark'] as const).every((scheme) => preview(scheme)?.renderRoot))
      await new Promise((resolve) => setTimeout(resolve, 20));
  });
  after(() => visit.close());
  beforeEach(() => go(''));

  it('restores its state from the address: in its fields, both previews and the snippet', async () => {
    await go('#company=Northwind&mode=launcher&tone=brief');
    assert.equal(field('company').value, 'Northwind');
    assert.isTrue((visit.get('[name="mode"][value="launcher"]') as HTMLInputElement).checked);
    for (const scheme of ['light', 'dark'] as const) {
      await until(() => preview(scheme)?.getAttribute('company') === 'Northwind', 'the preview');
      await until(() => preview(scheme)?.renderRoot.querySelector('.launch'), 'the launcher');
      assert.equal(preview(scheme)?.style.colorScheme, scheme);
    }
    assert.include(snippet()[0], '<bow-out company="Northwind" mode="launcher" tone="brief"></bow-out>');
  });

  it('writes its settings to the address, and restores them', async () => {
    type('job-title', 'C# & "friends"');
    choose('tone', 'formal');
    assert.equal(fragment(), '#job-title=C%23+%26+%22friends%22&tone=formal');
    await until(() => preview('dark')?.jobTitle === 'C# & "friends"', 'the job title in the preview');
    assert.include(snippet()[0], 'job-title="C# &amp; &quot;friends&quot;"');
    type('job-title', ' ');
    choose('tone', 'warm');
    assert.equal(fragment(), '');
    await until(() => preview('dark')?.jobTitle === null, 'no job title in the preview');
    assert.include(snippet()[0], '<bow-out></bow-out>');
  });

  it('offers the languages that there are, and names them', () => {
    const hint = [...field('lang').closest('fieldset')!.querySelectorAll('.hint')][0]?.textContent ?? '';
    for (const name of ['lang', 'message-lang'])
      assert.deepEqual(
        [...(field(name).list?.options ?? [])].map(({ value, text }) => [value, text]),
        languagesOf['bow-out'].map((lang) => [lang, languageName(lang)]),
      );
    for (const lang of languagesOf['bow-out']) assert.include(hint, languageName(lang));
  });

  for (const lang of languagesOf['bow-out'])
    it(`shows the chat in the chosen language, ${lang}, and writes it into the snippet`, async () => {
      const { questions, dir } = await loadLocale(lang);
      const answer = [questions.situation.answers.offer].flat()[0]!;
      type('lang', lang);
      type('message-lang', 'en');
      const root = () => preview('light')?.renderRoot.querySelector<HTMLElement>('.root');
      await until(() => root()?.textContent.includes(answer) && root()?.lang === lang, 'the first question');
      assert.equal(root()?.dir, dir);
      assert.include(snippet()[0], `<bow-out lang="${lang}" message-lang="en"></bow-out>`);
      assert.equal(fragment(), `#lang=${lang}&message-lang=en`);
    });

  it('accepts a language of the host’s own, and no other text', () => {
    type('lang', 'eo');
    assert.include(snippet()[0], '<bow-out lang="eo"></bow-out>');
    type('lang', 'Esperanto, please');
    assert.equal(field('lang').ariaInvalid, 'true');
    assert.include(snippet()[0], '<bow-out></bow-out>');
  });

  it('stores nothing that is entered in a preview', async () => {
    choose('remember', 'device');
    await until(() => preview('light')?.remember === 'off', 'no memory');
    assert.include(snippet()[0], 'remember="device"');
  });

  it('reports an invalid value at its field, and ignores it', () => {
    type('accent', 'blurple');
    assert.equal(field('accent').ariaInvalid, 'true');
    assert.equal(visit.get('#accent-amiss').textContent, 'Enter a CSS colour.');
    assert.equal(fragment(), '');
    type('accent', '#123456');
    assert.isNull(field('accent').ariaInvalid);
    assert.equal(visit.get('#accent-amiss').textContent, '');
    assert.equal(fragment(), '#accent=%23123456');
  });

  for (const mode of ['inline', 'launcher'])
    it(`finds unreadable colours with the element’s own check, and corrects them: ${mode}`, async () => {
      choose('mode', mode);
      type('accent', '#ffd000');
      await says('#contrast', 'In light, accent has a contrast of 1.35:1');
      await until(() => !visit.get('#contrast').textContent.includes('In dark'), 'dark is fine');
      visit.get('#contrast button').click();
      assert.match(field('accent').value, /^light-dark\(#[\da-f]{6}, #ffd000\)$/);
      await says('#contrast', 'Everything can be read');
    });

  it('drops invalid parameters from the address, reports them, and runs none of them', async () => {
    const hostile = '"><img src=x onerror=alert(1)></script><script>alert(1)</script>';
    await go(
      `#${new URLSearchParams({ company: hostile, accent: 'red/*</style>*/', [hostile]: 'x', 'words.__proto__.x': 'y' }).toString()}`,
    );
    assert.equal(field('company').value, hostile);
    const notice = visit.get('#notice').textContent;
    assert.match(
      notice,
      /^Ignored in this URL, because these settings aren’t valid: accent, "><img .*, words\./,
    );
    assert.isEmpty(visit.all('img'));
    assert.isUndefined((Object.prototype as { x?: unknown }).x);
    assert.include(snippet()[0], 'company="&quot;&gt;&lt;img src=x onerror=alert(1)&gt;&lt;/script');
    await until(() => preview('light')?.company === hostile, 'the preview');
    assert.isNull(preview('light')?.renderRoot.querySelector('img'));
  });

  it('overrides the wording, except where the element rejects it', async () => {
    await reword('interface', 'interface.heading', 'Second thoughts?');
    await reword('interface', 'interface.private', 'We read along.');
    await says('.own', 'cannot be changed');
    const heading = () => preview('light')?.renderRoot.querySelector('h2')?.textContent;
    await until(() => heading() === 'Second thoughts?', 'the heading');
    assert.include(snippet()[0], '"heading": "Second thoughts?"');
    assert.notInclude(snippet()[0], 'We read along');
    for (const button of visit.all('.own button')) button.click();
    await until(() => !visit.all('.own li').length, 'nothing reworded');
    assert.equal(fragment(), '');
  });

  it('offers snippets for a script tag, npm and React', () => {
    type('company', 'Northwind');
    choose('way', 'npm');
    assert.deepEqual(snippet().slice(0, 2), ['npm install ./bow-out-0.1.0.tgz', "import 'bow-out';"]);
    choose('way', 'react');
    assert.include(snippet()[1], '<bow-out company="Northwind" />');
    choose('way', 'script');
    assert.include(snippet()[0], '<script');
  });

  describe('copying', () => {
    let copied: string | undefined;
    const clipboard = (writeText: (text: string) => Promise<void>) =>
      Object.defineProperty(visit.window.navigator, 'clipboard', {
        value: { writeText },
        configurable: true,
      });

    it('copies the visible snippet, and says so', async () => {
      clipboard((text) => Promise.resolve(void (copied = text)));
      visit.get('.snippet button').click();
      await says('#status', 'Copied: in your page.');
      assert.equal(copied, snippet()[0]);
      visit.get('#link').click();
      await says('#status', 'a link to these settings');
      assert.equal(copied, visit.window.location.href);
    });

    it('selects the snippet and says so when the clipboard is refused', async () => {
      clipboard(() => Promise.reject(new Error('not allowed')));
      Object.assign(visit.document, { execCommand: () => false });
      visit.get('.snippet button').click();
      await says('#status', 'blocked copying');
      assert.equal(visit.window.getSelection()?.toString().trim(), snippet()[0]?.trim());
    });
  });

  describe('as a page', () => holdsAsPage(visit));
  describe('as a page with many settings', () => {
    beforeEach(async () => {
      await go(
        '#company=Northwind&accent=%23ffd000&mode=launcher&lang=de&words.interface.private=x&words.interface.copy=Copy+it&no=1',
      );
      await says('#contrast', 'In light');
      await says('.own', 'cannot be changed');
    });
    holdsAsPage(visit);
  });
});
