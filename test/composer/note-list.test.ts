import { assert } from 'chai';
import { when } from '../../src/locales/en/send-timing.ts';
import { accessible, Page, toDesk, until } from '../chat/page-object.ts';
import { deskWords, pattern, says, to } from '../chat/words.ts';
import { caught } from './stubs.ts';

describe('the list of messages', () => {
  let page: Page;

  beforeEach(() => {
    sessionStorage.clear();
    page = new Page();
  });
  afterEach(() => {
    page.remove();
  });

  const noteIds = () => page.all('[data-note]').map(({ dataset }) => dataset['note']);
  const items = () => page.all('[data-item]').map(({ dataset }) => dataset['item']);
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

  describe('other messages', () => {
    it('open below the main message one at a time, with their purpose, recipient and timing', async () => {
      const message = await toDesk(page);
      const main = message.value;
      assert.deepEqual(noteIds(), ['follow-up', 'hold-firm', 'reopen']);
      assert.deepEqual(items(), ['main']);
      const button = await page.get('[data-note="follow-up"]');
      assert.equal(button.innerText, deskWords.items['follow-up']);
      assert.equal(button.ariaExpanded, 'false');
      button.focus();
      const note = await page.note('follow-up');
      assert.isTrue(page.focused === button);
      assert.equal(button.ariaExpanded, 'true');
      assert.deepEqual(items(), ['main', 'follow-up']);
      assert.isAbove(note.getBoundingClientRect().top, button.getBoundingClientRect().bottom);
      assert.notEqual(note.value, main);
      assert.equal(message.value, main);
      const item = await page.get('[data-item="follow-up"]');
      assert.include(item.innerText, to({ recipient: deskWords.recipients.recruiter }));
      assert.include(item.innerText, when['next-working-day']);
      await page.note('reopen');
      assert.deepEqual(items(), ['main', 'reopen']);
      assert.equal(button.ariaExpanded, 'false');
      await page.click('[data-note="reopen"]');
      assert.deepEqual(items(), ['main']);
    });

    it('have their own subject, fields and share buttons with unique names', async () => {
      await toDesk(page);
      const note = await page.note('reopen');
      const item = (selector: string) => page.get<HTMLInputElement>(`[data-item="reopen"] ${selector}`);
      const subject = await item('[name="subject"]');
      assert.isNotEmpty(subject.value);
      assert.equal(subject.labels?.[0]?.innerText, says.subject);
      assert.equal(note.labels[0]?.innerText, says.message);
      assert.equal(note.getAttribute('aria-describedby'), 'hint-reopen');
      const ids = page.all('[id]').map(({ id }) => id);
      assert.lengthOf(ids, new Set(ids).size);
      for (const id of ['subject-reopen', 'message-reopen', 'hint-reopen', 'subject-main', 'message-main'])
        assert.include(ids, id);
      const { copied } = caught.clipboard();
      for (const action of ['copy', 'copy-subject']) (await item(`[data-action="${action}"]`)).click();
      await until(() => copied.length === 2);
      assert.deepEqual(copied, [note.value, subject.value]);
      await until(() => page.find('[data-item="reopen"] [data-status]')?.innerText === says.copiedSubject);
      assert.equal(page.find('[data-item="main"] [data-status]')?.innerText, '');
      const links: string[] = [];
      caught.instead(window, 'open', (link: string) => void links.push(link));
      (await item('[data-action="mail"]')).click();
      assert.include(links[0], encodeURIComponent(note.value.split('\n').at(-1) ?? ''));
      assert.lengthOf(page.all('[data-action="more"]'), 1);
      assert.isNull(page.find('[data-item="reopen"] [data-action="more"]'));
    });

    it('close when the conversation continues', async () => {
      await toDesk(page);
      await page.note('reopen');
      await page.click('[data-action="back"]');
      await page.click('[data-action="forward"]');
      await page.message();
      assert.deepEqual(items(), ['main']);
    });

    it('are addressed by the recipient’s name once it is known', async () => {
      await toDesk(page);
      await page.fill('[name="names"]', 'Priya');
      await page.detail('entry');
      await page.choose('entry', 'invited');
      await page.detail('inviter');
      await page.fill('[name="inviter"]', 'Sam');
      await page.click('[data-question="inviter"] [type="submit"]');
      assert.include(page.find('[data-item="main"]')?.innerText, to({ name: 'Priya' }));
      const note = await page.note('inviter');
      assert.include(page.find('[data-item="inviter"]')?.innerText, to({ name: 'Sam' }));
      assert.include(note.value, 'Sam');
    });

    it('say that the agency comes first, whatever the name', async () => {
      await toDesk(page);
      await page.fill('[name="names"]', 'Priya');
      await page.detail('through');
      await page.choose('through', 'agency');
      assert.include(page.text, to({ recipient: deskWords.recipients.agency }));
    });

    it('list a call first if it has to come first, among the next steps too', async () => {
      await declining();
      assert.deepEqual(noteIds().slice(0, 2), ['call', 'voicemail']);
      assert.equal(page.find('.before[open] .steps li')?.innerText, deskWords.steps['call-first']);
      await page.note('call');
      const call = await page.get('[data-item="call"]');
      assert.isNull(call.querySelector('[name="subject"]'));
      assert.isNull(call.querySelector('[name="channel"]'));
      assert.isNull(call.querySelector('[data-action="mail"]'));
      assert.match(call.innerText, pattern(says.aloud.other));
    });

    it('are absent if there is only one message', async () => {
      await page.walk(['situation', 'process'], ['doubts', 'nerves']);
      await page.click('[data-outcome] [data-answer="accept"]');
      await page.message();
      assert.isEmpty(noteIds());
      assert.isNull(page.find('.kit'));
      assert.isNotNull(page.find('[role="group"][data-item="main"]'));
    });
  });

  describe('channels and tones', () => {
    it('give each message its own structure, and only emails a subject', async () => {
      const message = await toDesk(page);
      const email = message.value;
      const values = page.all<HTMLInputElement>('[name="channel"]').map(({ value }) => value);
      assert.deepEqual(values, ['email', 'chat', 'text', 'phone']);
      await page.click('[name="channel"][value="text"]');
      assert.isNull(page.find('input[name="subject"]'));
      assert.isBelow(message.value.length, email.length);
      assert.include(page.text, deskWords.steps['text-only-if-they-do']);
      await page.click('[name="channel"][value="email"]');
      assert.equal(message.value, email);
      assert.isNotNull(page.find('input[name="subject"]'));
      assert.notInclude(page.text, deskWords.steps['text-only-if-they-do']);
    });

    it('are limited to those of a note: it is written even if the main message is spoken', async () => {
      await toDesk(page);
      const email = (await page.note('follow-up')).value;
      await page.click('[name="channel"][value="phone"]');
      assert.isNull(page.find('[data-item="main"] [name="subject"]'));
      assert.equal((await page.note('follow-up')).value, email);
      await page.get('[data-item="follow-up"] [name="subject"]');
      await page.click('[name="channel"][value="chat"]');
      assert.isNull(page.find('[data-item="follow-up"] [name="subject"]'));
      await page.note('hold-firm');
      const chat = (await page.note('hold-firm')).value;
      await page.click('[name="channel"][value="phone"]');
      assert.notEqual((await page.note('hold-firm')).value, chat);
    });

    it('are restored after a reload, with the wording', async () => {
      const message = await toDesk(page);
      const first = message.value;
      await page.click('[data-action="reword"]');
      const second = message.value;
      assert.notEqual(second, first);
      assert.equal((await reload()).value, second);
      await page.click('[name="channel"][value="chat"]');
      await page.click('[name="tone"][value="formal"]');
      const { value } = await page.message();
      const again = await reload();
      assert.isTrue((await page.get<HTMLInputElement>('[value="chat"]')).checked);
      assert.isTrue((await page.get<HTMLInputElement>('[value="formal"]')).checked);
      assert.equal(again.value, value);
    });

    it("fall back to an email if the outcome doesn't have the channel", async () => {
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

    it('says the same in other words', async () => {
      const message = await toDesk(page);
      const first = message.value;
      await page.click('[data-action="reword"]');
      assert.notEqual(message.value, first);
      assert.include(message.value, 'Support engineer');
    });

    it('starts with the first wording, and keeps the selected one', async () => {
      const found = new Set<string>();
      for (let count = 0; count < 3; count++) {
        sessionStorage.clear();
        page.remove();
        page = new Page();
        const { value } = await toDesk(page);
        found.add(value);
        assert.isUndefined(kept());
        assert.equal((await reload()).value, value);
      }
      assert.lengthOf([...found], 1);
      await page.click('[data-action="reword"]');
      const { value } = await page.message();
      assert.equal(kept(), '1');
      assert.notInclude([...found], value);
      assert.equal((await reload()).value, value);
    });

    it('is offered only if the message has one', async () => {
      const message = await toDesk(page);
      let withOthers = 0;
      for (const channel of ['email', 'chat', 'text', 'phone'])
        for (const tone of ['warm', 'formal', 'brief']) {
          await page.click(`[name="channel"][value="${channel}"]`);
          await page.click(`[name="tone"][value="${tone}"]`);
          const { value } = message;
          const button = page.find('[data-item="main"] [data-action="reword"]');
          button?.click();
          await page.element.updateComplete;
          if (button) assert.notEqual(message.value, value, `${channel} ${tone}`);
          if (button) withOthers++;
        }
      assert.isAbove(withOthers, 0);
    });

    for (const wording of ['NaN', '-3', '1e99', '2.5', ''])
      it(`falls back when the stored wording is invalid: "${wording}"`, async () => {
        sessionStorage.setItem(
          key,
          JSON.stringify({ version: 1, expires: Date.now() + 1e6, answers: [], typed: { wording } }),
        );
        page.remove();
        page = new Page();
        assert.isAbove((await toDesk(page)).value.length, 100);
      });
  });

  describe('edited messages', () => {
    it('belong to a message and a channel', async () => {
      const message = await toDesk(page);
      await page.fill('textarea', 'Mine.');
      const note = await page.note('reopen');
      assert.notEqual(note.value, 'Mine.');
      await page.fill('[data-item="reopen"] textarea', 'Not yet.');
      assert.equal(message.value, 'Mine.');
      await page.click('[data-note="reopen"]');
      assert.equal((await page.note('reopen')).value, 'Not yet.');
      await page.click('[name="channel"][value="chat"]');
      assert.notEqual(message.value, 'Mine.');
      await page.click('[name="channel"][value="email"]');
      assert.equal(message.value, 'Mine.');
    });

    it('survive a change of tone or a new detail, which is reported as missing from them', async () => {
      const message = await toDesk(page);
      await page.fill('textarea', 'Mine.');
      assert.notInclude(page.text, says.behind);
      await page.click('input[name="tone"][value="formal"]');
      assert.equal(message.value, 'Mine.');
      assert.include(page.text, says.behind);
      await page.click('input[name="tone"][value="warm"]');
      assert.notInclude(page.text, says.behind);
      await page.fill('[name="from"]', 'Ana');
      assert.include(page.text, says.behind);
      await page.click('[data-action="redraft"]');
      assert.include(message.value, 'Ana');
    });
  });

  it('are accessible in every message and channel', async () => {
    await declining();
    await accessible(page);
    await page.note('call');
    await accessible(page);
    await page.click('[data-note="call"]');
    await page.click('[name="channel"][value="text"]');
    await page.click('[data-action="more"]');
    await accessible(page);
  });
});
