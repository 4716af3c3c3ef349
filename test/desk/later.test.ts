import { assert } from 'chai';
import { parts } from '../../src/desk/later.ts';
import { accessible, Page, toDesk, toEarlierRole, until } from '../chat/mount.ts';
import { besideWords, details, pattern, says } from '../chat/words.ts';
import { caught } from './caught.ts';
import type { PartName } from '../../src/desk/later.ts';
import type { Rests } from '../../src/words/locale.ts';

describe('what only some need of the desk', () => {
  const own = { ...parts };
  const all = Object.keys(own) as PartName[];
  let page: Page;
  let asked: PartName[];
  let offline: readonly PartName[];

  beforeEach(() => {
    sessionStorage.clear();
    asked = [];
    offline = [];
    for (const name of Object.keys(own) as PartName[])
      parts[name] = ((rests: Rests) => {
        asked.push(name);
        return offline.includes(name) ? Promise.reject(new Error('offline')) : own[name](rests);
      }) as never;
    page = new Page();
  });
  afterEach(() => {
    Object.assign(parts, own);
    page.remove();
  });

  const toStay = async () => {
    await page.walk(['situation', 'process'], ['doubts', 'nerves']);
    await page.click('[data-outcome] [data-answer="accept"]');
  };
  const staying = async () => {
    await toStay();
    return page.message();
  };
  const retry = async () => {
    offline = [];
    await page.click('[role="alert"] [data-action="retry"]');
  };

  it('is fetched before anything was said', async () => {
    await until(() => asked.length === all.length);
    assert.deepEqual(asked, all);
    assert.isNotNull(page.find('[data-question="situation"]'));
  });

  for (const [what, walk] of Object.entries({
    leaves: () => toDesk(page),
    asks: async () => {
      await page.walk(['situation', 'offer'], ['offer', 'terms']);
      await page.click('[data-outcome] [data-answer="accept"]');
      await page.fill('[name="condition"]', 'Fridays');
      await page.click('[type="submit"]');
      await page.message();
    },
    stays: staying,
    'felt unsafe': async () => {
      await page.walk(['situation', 'unsafe'], ['harm', 'person']);
      await page.click('[data-outcome="safety"] [data-answer="accept"]');
      await page.get('[data-action="leave"]');
    },
  }))
    it(`is fetched once and in one order, also by one who is faster than that, and ${what}`, async () => {
      await until(() => asked.length === all.length);
      page.remove();
      asked = [];
      // As if nothing were ever idle here.
      caught.instead(window, 'requestIdleCallback', () => 0);
      page = new Page();
      await walk();
      assert.deepEqual(asked, all);
    });

  it('is fetched once, whatever is needed of it', async () => {
    await toDesk(page);
    await page.fill('textarea', 'The process was chaotic.');
    await page.fill('textarea', 'The process was chaotic, I say.');
    await until(() => page.text.includes('“chaotic”'));
    await page.detail('job');
    await page.get('[data-question="job"]');
    await page.click('[data-action="more"]');
    await page.get('[data-action="print"]');
    assert.deepEqual(asked, all);
  });

  it('is the other messages, with the first that is looked at; the main one stays all the while', async () => {
    const message = await toDesk(page);
    const main = message.value;
    await page.click('[data-note="reopen"]');
    assert.isTrue(page.find('[data-item="main"]')?.contains(message));
    assert.notEqual((await page.note('hold-firm')).value, main);
    assert.notEqual((await page.note('reopen')).value, main);
    await page.click('[data-note="reopen"]');
    assert.isTrue((await page.message()) === message);
    assert.equal(message.value, main);
    assert.deepEqual(asked, all);
  });

  it('is there after a reload where it was needed before', async () => {
    await toDesk(page);
    await page.fill('textarea', 'The process was chaotic.');
    page.remove();
    page = new Page();
    await until(() => page.text.includes('“chaotic”'));
  });

  it('holds nothing up where the editor does not come', async () => {
    offline = ['editor'];
    await toDesk(page);
    await page.fill('textarea', 'The process was chaotic.');
    await until(() => asked.includes('editor'));
    assert.equal((await page.message()).value, 'The process was chaotic.');
    assert.match(page.text, pattern(says.words.other));
    assert.isNull(page.find('.desk [role="alert"]'));
  });

  it('puts in what may be private where the editor does not come', async () => {
    offline = ['editor'];
    await toDesk(page);
    await page.click('[data-edit="redirect-earlier"]');
    await page.click('[data-outcome] [data-answer="keep-door-open"]');
    await page.detail('reason');
    await page.fill('[name="reason"]', 'I need surgery in spring');
    await page.click('[data-question="reason"] [type="submit"]');
    await until(() => !page.find('[name="reason"]'));
    assert.include((await page.message()).value, 'surgery');
  });

  it('says so where a form does not come, and can be asked for again', async () => {
    offline = ['forms'];
    await toDesk(page);
    await page.detail('entry');
    await page.get('.details [role="alert"]');
    await accessible(page);
    await retry();
    await page.get('[data-question="entry"] [data-answer="applied"]');
    assert.isNull(page.find('.details [role="alert"]'));
  });

  it('says so where the ways out do not come, and the message can still be copied', async () => {
    offline = ['ways'];
    await toDesk(page);
    await page.click('[data-action="more"]');
    await page.get('.more [role="alert"]');
    assert.isNotNull(page.find('[data-action="copy"]'));
    await retry();
    await page.get('[data-action="print"]');
  });

  it('says so where the other messages do not come, and the main one is there', async () => {
    offline = ['notes'];
    await toDesk(page);
    await page.click('[data-note="follow-up"]');
    await page.get('[data-item="follow-up"] [role="alert"]');
    await accessible(page);
    const main = await page.message();
    await page.click('[data-note="follow-up"]');
    assert.isNull(page.find('[data-item="follow-up"]'));
    await page.click('[data-note="follow-up"]');
    await page.get('[data-item="follow-up"] [role="alert"]');
    await retry();
    const note = await page.get<HTMLTextAreaElement>('[data-item="follow-up"] textarea');
    assert.isNotEmpty(note.value);
    assert.notEqual(note.value, main.value);
  });

  it('says so where the preparation does not come, and the message is there', async () => {
    offline = ['beside'];
    await staying();
    await page.get('.desk [role="alert"]');
    await retry();
    await until(() => page.text.includes(besideWords.copyList));
  });

  it('says so where the words of the message do not come, and loses nothing', async () => {
    offline = ['leaving'];
    await page.walk(...toEarlierRole);
    await page.fill('[name="earlierRole"]', 'Support engineer');
    await page.click('[type="submit"]');
    await page.get('.desk [role="alert"]');
    await accessible(page);
    await retry();
    assert.include((await page.message()).value, 'Support engineer');
  });

  it('is asked for again all at once where nothing came, and not which part is needed', async () => {
    offline = all;
    await toStay();
    await page.get('.desk [role="alert"]');
    assert.deepEqual(asked, all);
    await retry();
    await page.message();
    assert.deepEqual(asked, [...all, ...all]);
  });

  it('knows an earlier choice after a reload', async () => {
    await toDesk(page);
    await page.detail('entry');
    await page.choose('entry', 'applied');
    page.remove();
    page = new Page();
    const message = await page.message();
    const at = message.value.search(/withdraw/i);
    message.focus();
    message.setSelectionRange(at, at);
    message.dispatchEvent(new Event('keyup', { bubbles: true }));
    await until(() => page.find('.why')?.innerText.includes(details.entry.answers.applied));
  });
});
