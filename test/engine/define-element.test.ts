import { assert } from 'chai';
import '../../src/bow-out.ts';
import { defineElement } from '../../src/engine/index.ts';
import { Page, until } from '../chat/page-object.ts';
import { toy } from './toy.ts';

defineElement('toy-chat', toy);

describe('an element with a conversation of its own', () => {
  let page: Page;

  beforeEach(() => {
    sessionStorage.clear();
    page = new Page({}, 'toy-chat');
  });
  afterEach(() => {
    page.remove();
  });

  it('asks the questions, and ends in the message', async () => {
    assert.equal((await page.get('.root h2')).textContent.trim(), 'Your interview');
    await page.choose('problem', 'date');
    await page.fill('[name="known"]', 'Friday');
    await page.click('[type="submit"]');
    await page.choose('move', 'accept');
    await page.click('[name="why"][value="work"]');
    await page.click('[data-answer="done"]');
    const { value } = await page.message();
    assert.equal(
      value,
      'Hello,\n\nCould we move my interview to Friday? I am sorry for the trouble.\n\nBest wishes',
    );
    assert.equal(
      page.find('[name="subject"]') && (page.find('[name="subject"]') as HTMLInputElement).value,
      'Moving my interview for the Data engineer role',
    );
    assert.includeMembers(
      page.all('.before li').map(({ textContent }) => textContent.trim()),
      ['Write it in your diary.', 'Call them.'],
    );
    assert.include((await page.note('reminder')).value, 'did you see my message?');
  });

  it('writes the name into the message, and asks again after an edit', async () => {
    await page.walk(['problem', 'date'], ['known', 'skip'], ['move', 'accept']);
    await page.click('[data-question="why"] [data-answer="done"]');
    await page.fill('[name="names"]', 'Priya');
    const message = await page.message();
    await until(() => message.value.startsWith('Hi Priya,'));
    await page.click('[data-edit="problem"]');
    await page.choose('problem', 'nothing');
    await page.get('[data-outcome="keep"]');
  });

  it('lists what to do where there is nothing to send, and offers no message', async () => {
    await page.walk(['problem', 'nothing'], ['keep', 'do-nothing']);
    await until(() => page.find('.taken h3')?.textContent.trim() === 'Do nothing');
    await page.get('.steps');
    assert.deepEqual(
      page.all('.steps li').map(({ textContent }) => textContent.trim()),
      ['Write it in your diary.'],
    );
    assert.isNull(page.find('[data-item], [data-action="write"], [data-action="copy"]'));
  });

  it('offers an outcome beside the advice only where its guard allows it', async () => {
    await page.walk(['problem', 'date'], ['known', 'skip']);
    await page.get('[data-outcome="move"]');
    assert.isNull(page.find('[data-answer="do-nothing"]'));
  });

  it('stands beside the other conversation, with answers of its own', async () => {
    const other = new Page();
    await page.choose('problem', 'date');
    await other.choose('situation', 'process');
    await page.get('[data-question="known"]');
    await other.get('[data-question="doubts"]');
    page.remove();
    page = new Page({}, 'toy-chat');
    await page.get('[data-question="known"]');
    other.remove();
  });
});
