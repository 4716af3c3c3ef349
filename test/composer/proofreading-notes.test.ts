import { assert } from 'chai';
import { compose } from '../../src/letters/bow-out/compose.ts';
import { check } from '../../src/letters/bow-out/proofread/proofread.ts';
import { proofreader } from '../../src/letters/bow-out/proofread/proofread.ts';
import { sentenceText, textOf } from '../../src/letters/types.ts';
import { editor } from '../../src/locales/en/proofreading.ts';
import { message as words } from '../../src/locales/en/messages.ts';
import { accessible, Page, toDesk, until } from '../chat/page-object.ts';
import { pattern, says } from '../chat/words.ts';
import type { Facts } from '../../machines/bow-out/facts.ts';

describe('proofreading notes', () => {
  let page: Page;
  let message: HTMLTextAreaElement;

  beforeEach(async () => {
    sessionStorage.clear();
    page = new Page();
    message = await toDesk(page);
  });
  afterEach(() => {
    page.remove();
  });

  const rules = () => page.all('[data-rule]').map(({ dataset }) => dataset['rule']);
  const rewrite = (change: (text: string) => string) => page.fill('textarea', change(message.value));
  const before = (text: string, sentence: string) => text.replace(/\n\n(?=\S[^\n]*$)/, ` ${sentence}\n\n`);

  it('are empty for generated messages in every tone and channel', async () => {
    for (const channel of ['email', 'chat', 'text', 'phone'])
      for (const tone of ['warm', 'formal', 'brief']) {
        await page.click(`[name="channel"][value="${channel}"]`);
        await page.click(`[name="tone"][value="${tone}"]`);
        assert.isEmpty(rules(), `${channel} ${tone}`);
      }
  });

  it('show the length, and how long the message takes to read out', async () => {
    assert.match(page.text, pattern(says.words.other));
    assert.notMatch(page.text, pattern(says.aloud.other));
    await page.click('[name="channel"][value="phone"]');
    assert.match(page.text, pattern(`${says.words.other} · ${says.aloud.other}`));
    await page.fill('textarea', 'One.');
    assert.match(page.text, pattern(`${says.words.one} · ${says.aloud.one}`));
  });

  it('report a missing signature, and lead to the name', async () => {
    assert.include(page.text, says.unsigned);
    await page.click('[data-action="sign"]');
    await until(() => page.focused === page.find('.names [name="from"]'));
    await page.fill('.names [name="from"]', 'Ana');
    assert.notInclude(page.text, says.unsigned);
  });

  it('ignore a small change', async () => {
    // Once the proofreader has loaded, it checks each change immediately.
    await rewrite((text) => before(text, 'The process was chaotic.'));
    await until(() => rules().length);
    await page.click('[data-action="redraft"]');
    await rewrite((text) => before(text, 'Give my regards to the team.'));
    assert.isEmpty(rules());
  });

  for (const [rule, sentence] of Object.entries({
    blame: 'The process was chaotic.',
    'self-deprecation': 'I am not good enough.',
    private: 'My health comes first.',
    cliche: 'I wish you every success in your future endeavours.',
    dates: 'I will be out tomorrow.',
    rivals: 'The salary is higher elsewhere.',
    'one-ask': 'Could you also tell me what went wrong?',
    holes: 'Please tell tell the others.',
    'decision-once': 'Once more, I withdraw.',
  }))
    it(`report an edit that breaks a rule: ${rule}`, async () => {
      await rewrite((text) => before(text, sentence));
      await until(() => rules().includes(rule));
    });

  it("don't move the focus, and keep the copy button in place", async () => {
    message.focus();
    await rewrite((text) => before(text, 'The process was chaotic.'));
    await until(() => page.text.includes('“chaotic”'));
    assert.isTrue(page.focused === message);
    assert.isFalse((await page.get<HTMLButtonElement>('[data-action="copy"]')).disabled);
    assert.isNull(page.find('.item [role="alert"]'));
    await accessible(page);
    await rewrite((text) => text.replace('chaotic', 'long'));
    assert.notInclude(rules(), 'blame');
  });

  it('report a subject without the role', async () => {
    await page.fill('input[name="subject"]', 'Hello');
    await until(() => rules().length);
    assert.deepEqual(rules(), ['subject']);
  });

  describe('a private matter', () => {
    const submit = '[data-question="reason"] [type="submit"]';
    const offer = async () => {
      await page.click('[data-edit="redirect-earlier"]');
      await page.click('[data-outcome] [data-answer="keep-door-open"]');
      message = await page.message();
      await page.detail('reason');
      await page.fill('[name="reason"]', 'I need surgery in spring');
      await page.click(submit);
    };

    it('is questioned once before it is added, and added if confirmed', async () => {
      await offer();
      assert.notInclude(message.value, 'surgery');
      assert.include((await page.get('[data-question="reason"] [role="alert"]')).innerText, '“surgery”');
      await accessible(page);
      await page.click(submit);
      assert.include(message.value, 'surgery');
      assert.notInclude(rules(), 'private');
      await page.detail('reason');
      await page.fill('[name="reason"]', 'I need surgery soon');
      await page.click(submit);
      assert.include(message.value, 'surgery soon');
      page.remove();
      page = new Page();
      assert.include((await page.message()).value, 'surgery soon');
    });

    it('can be removed at that point', async () => {
      await offer();
      await page.click('[data-action="leave-out"]');
      const field = await page.get<HTMLInputElement>('[name="reason"]');
      assert.equal(field.value, '');
      await until(() => page.focused === field);
      assert.isNull(page.find('[data-question="reason"] [role="alert"]'));
      await page.fill('[name="reason"]', 'The role is further from people than I would like');
      await page.click(submit);
      assert.include(message.value, 'further from people');
      assert.notInclude(message.value, 'surgery');
    });

    it('is not reported for a job title', async () => {
      await page.detail('job');
      await page.fill('[name="job"]', 'Family therapy nurse');
      await page.click('[data-question="job"] [type="submit"]');
      assert.include(message.value, 'Family therapy nurse');
      assert.isEmpty(rules());
    });
  });
});

describe('parsing an edited message', () => {
  const facts: Facts = {
    situation: 'process',
    doubts: ['direction'],
    certainty: 'sure',
    company: 'neutral',
    nextRound: 'week',
    names: { to: 'Al', from: 'Ana Ruiz' },
  };
  const job = { company: 'Yahoo!', role: 'Child & family nurse (St. Mary’s)' };
  const today = '2026-11-24';
  const brief = {
    outcome: 'withdraw',
    facts,
    tone: 'warm',
    words,
    editor,
    job,
    today,
    edited: true,
  } as const;

  for (const channel of ['email', 'chat', 'text', 'phone'] as const) {
    const options = { channel, tone: 'warm', words, job, today } as const;
    const item = compose('withdraw', facts, options).items.find(({ id }) => id === 'main')!;

    it(`returns the original if nothing changed, by ${channel}`, () => {
      assert.deepEqual(proofreader.parse(textOf(item), item, brief), item.body);
      assert.isEmpty(check({ ...item, body: proofreader.parse(textOf(item), item, brief) }, brief));
    });

    it(`recognises names, but not inside other words, by ${channel}`, () => {
      const own = 'I leave the Child & family nurse (St. Mary’s) role at Yahoo!, Al. Also all is well.';
      const body = proofreader.parse(`${textOf(item)}\n\n${own}`, item, brief);
      const named = body.flat().flatMap(({ segments }) => segments.filter(({ by }) => by === 'candidate'));
      const last = named.map(({ text }) => text).slice(-3);
      assert.deepEqual(last, [job.role, job.company, 'Al']);
      assert.include(body.flat().map(sentenceText).join(' '), own);
    });
  }

  it('handles any text', () => {
    const options = { channel: 'email', tone: 'warm', words, job, today } as const;
    const item = compose('withdraw', facts, options).items.find(({ id }) => id === 'main')!;
    for (const text of ['', ' \n\n ', '\ue000\uf8ff', '?'.repeat(10_000), `${'a'.repeat(10_000)},\n\n\n\nb`])
      assert.isArray(check({ ...item, body: proofreader.parse(text, item, brief) }, brief));
  });
});
