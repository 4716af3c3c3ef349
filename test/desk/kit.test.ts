import { assert } from 'chai';
import { accessible, Page, toDesk, until } from '../chat/mount.ts';

describe('the kit at the desk', () => {
  let page: Page;

  beforeEach(() => {
    sessionStorage.clear();
    page = new Page();
  });
  afterEach(() => {
    page.remove();
  });

  const tab = (id: string) => `[role="tab"][data-tab="${id}"]`;
  const tabIds = () => page.all('[role="tab"]').map(({ dataset }) => dataset['tab']);
  const reload = async () => {
    page.remove();
    page = new Page();
    return page.message();
  };
  const declining = async () => {
    await page.walk(['situation', 'offer'], ['offer', 'decline']);
    await page.click('[data-outcome="decline-offer"] [data-answer="accept"]');
    return page.message();
  };

  describe('tabs', () => {
    it('open on the main message, and show what each is for, to whom and when', async () => {
      const message = await toDesk(page);
      assert.deepEqual(tabIds(), ['main', 'follow-up', 'hold-firm', 'reopen']);
      assert.equal(page.find('[aria-selected="true"]')?.dataset['tab'], 'main');
      assert.isNotNull(page.find('[role="tabpanel"][data-item="main"]'));
      const main = message.value;
      await page.turn('follow-up');
      assert.lengthOf(page.all('[data-item]'), 1);
      const panel = await page.get('[data-item="follow-up"]');
      assert.equal(panel.getAttribute('aria-labelledby'), page.find(tab('follow-up'))?.id);
      assert.notEqual(message.value, main);
      assert.include(page.text, 'To the recruiter');
      assert.include(page.text, 'by the next working day');
    });

    it('are walked by the arrow keys, round the end, and in the direction of the text', async () => {
      await toDesk(page);
      const press = async (key: string) => {
        page.focused?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
        await page.element.updateComplete;
        await until(() => page.focused?.getAttribute('aria-selected') === 'true');
        return page.find('[data-item]')?.dataset['item'];
      };
      (await page.get(tab('main'))).focus();
      assert.equal(await press('ArrowRight'), 'follow-up');
      assert.equal(await press('End'), 'reopen');
      assert.equal(await press('ArrowRight'), 'main');
      assert.equal(await press('ArrowLeft'), 'reopen');
      assert.equal(await press('Home'), 'main');
      page.element.dir = 'rtl';
      await page.element.updateComplete;
      assert.equal(await press('ArrowLeft'), 'follow-up');
      assert.lengthOf(page.all('[role="tab"][tabindex="0"]'), 1);
    });

    it('name whom a note goes to by the name that was given for it', async () => {
      await toDesk(page);
      await page.fill('[name="names"]', 'Priya');
      await page.click('[data-detail="entry"]');
      await page.choose('entry', 'invited');
      await page.click('[data-detail="inviter"]');
      await page.fill('[name="inviter"]', 'Sam');
      await page.click('[data-question="inviter"] [type="submit"]');
      assert.include(page.text, 'To Priya');
      await page.turn('inviter');
      assert.include(page.text, 'To Sam');
      assert.include((await page.message()).value, 'Sam');
    });

    it('say that an agency comes first, whatever the name', async () => {
      await toDesk(page);
      await page.fill('[name="names"]', 'Priya');
      await page.click('[data-detail="through"]');
      await page.choose('through', 'agency');
      assert.include(page.text, 'To your agency, not the company');
    });

    it('begin with the call where a call comes first, and say so before all else to do', async () => {
      await declining();
      assert.deepEqual(tabIds().slice(0, 3), ['call', 'voicemail', 'main']);
      assert.match(page.find('.chat .steps li')?.innerText ?? '', /^Call first/);
      await page.turn('call');
      assert.isNull(page.find('input[name="subject"]'));
      assert.isNull(page.find('[name="channel"]'));
      assert.match(page.text, /\d+ seconds aloud/);
    });

    it('are none where there is one message', async () => {
      await page.walk(['situation', 'process'], ['doubts', 'nerves']);
      await page.click('[data-outcome] [data-answer="accept"]');
      await page.message();
      assert.isEmpty(tabIds());
      assert.isNotNull(page.find('[role="group"][data-item="main"]'));
    });
  });

  describe('channels and tones', () => {
    it('give each message its own shape, and a subject to email alone', async () => {
      const message = await toDesk(page);
      const email = message.value;
      const values = page.all<HTMLInputElement>('[name="channel"]').map(({ value }) => value);
      assert.deepEqual(values, ['email', 'chat', 'text', 'phone']);
      await page.click('[name="channel"][value="text"]');
      assert.isNull(page.find('input[name="subject"]'));
      assert.isBelow(message.value.length, email.length);
      assert.include(page.text, 'only if they text you');
      await page.click('[name="channel"][value="email"]');
      assert.equal(message.value, email);
      assert.isNotNull(page.find('input[name="subject"]'));
      assert.notInclude(page.text, 'only if they text you');
    });

    it('are those that a note can have: it is written, even where the main message is spoken', async () => {
      await toDesk(page);
      await page.turn('follow-up');
      const channels = () => page.all<HTMLInputElement>('[name="channel"]').map(({ value }) => value);
      assert.deepEqual(channels(), ['email', 'chat', 'text']);
      await page.turn('hold-firm');
      assert.deepEqual(channels(), ['email', 'chat', 'text', 'phone']);
    });

    it('are there again after a reload, the wording too', async () => {
      await toDesk(page);
      await page.click('[name="channel"][value="chat"]');
      await page.click('[name="tone"][value="formal"]');
      await page.click('[data-action="reword"]');
      const { value } = await page.message();
      const again = await reload();
      assert.isTrue((await page.get<HTMLInputElement>('[value="chat"]')).checked);
      assert.isTrue((await page.get<HTMLInputElement>('[value="formal"]')).checked);
      assert.equal(again.value, value);
    });

    it('give an email where what was chosen does not fit the outcome', async () => {
      await toDesk(page);
      await page.click('[name="channel"][value="phone"]');
      await page.click('[data-edit="certainty"]');
      await page.walk(['certainty', 'unsure'], ['nextRound', 'week']);
      await page.click('[data-outcome="probe"] [data-answer="accept"]');
      await page.message();
      assert.isNull(page.find('[name="channel"][value="phone"]'));
      assert.isTrue((await page.get<HTMLInputElement>('[value="email"]')).checked);
    });
  });

  describe('another wording', () => {
    const key = 'bow-out:Northwind:Data engineer';
    const kept = () =>
      (JSON.parse(sessionStorage.getItem(key) ?? '{}') as { typed?: { wording?: string } }).typed?.wording;

    it('says the same otherwise', async () => {
      const message = await toDesk(page);
      const first = message.value;
      await page.click('[data-action="reword"]');
      assert.notEqual(message.value, first);
      assert.include(message.value, 'Support engineer');
    });

    it('begins with one of many, kept from then on', async () => {
      const found = new Set<string | undefined>();
      for (let count = 0; count < 4; count++) {
        sessionStorage.clear();
        page.remove();
        page = new Page();
        await toDesk(page);
        found.add(await until(kept));
        const { value } = await page.message();
        assert.equal((await reload()).value, value);
      }
      assert.isAbove(found.size, 1);
    });

    for (const wording of ['NaN', '-3', '1e99', '2.5', ''])
      it(`makes do with what it finds stored: "${wording}"`, async () => {
        sessionStorage.setItem(
          key,
          JSON.stringify({ version: 1, expires: Date.now() + 1e6, answers: [], typed: { wording } }),
        );
        page.remove();
        page = new Page();
        assert.isAbove((await toDesk(page)).value.length, 100);
      });
  });

  describe('each version of one’s own', () => {
    it('belongs to its message and its channel', async () => {
      const message = await toDesk(page);
      await page.fill('textarea', 'Mine.');
      await page.turn('reopen');
      assert.notEqual(message.value, 'Mine.');
      await page.turn('main');
      await page.click('[name="channel"][value="chat"]');
      assert.notEqual(message.value, 'Mine.');
      await page.click('[name="channel"][value="email"]');
      assert.equal(message.value, 'Mine.');
    });

    it('stays through a change of tone or a new detail, which is said not to be in it', async () => {
      const message = await toDesk(page);
      await page.fill('textarea', 'Mine.');
      assert.notInclude(page.text, 'is not in it');
      await page.click('input[name="tone"][value="formal"]');
      assert.equal(message.value, 'Mine.');
      assert.include(page.text, 'is not in it');
      await page.click('input[name="tone"][value="warm"]');
      assert.notInclude(page.text, 'is not in it');
      await page.fill('[name="from"]', 'Ana');
      assert.include(page.text, 'is not in it');
      await page.click('[data-action="redraft"]');
      assert.include(message.value, 'Ana');
    });
  });

  it('is accessible by tab and by channel', async () => {
    await declining();
    await accessible(page);
    await page.turn('call');
    await accessible(page);
    await page.turn('main');
    await page.click('[name="channel"][value="text"]');
    await page.click('[data-action="more"]');
    await accessible(page);
  });
});
