import { assert } from 'chai';
import { Page, toDesk, until } from '../chat/page-object.ts';
import { deskWords, details, says } from '../chat/words.ts';

describe('the list of details', () => {
  let page: Page;

  beforeEach(() => {
    sessionStorage.clear();
    page = new Page();
  });
  afterEach(() => {
    page.remove();
  });

  const status = () => page.find('[role="status"]')?.textContent.trim();
  const row = (id: string) => page.find(`[data-detail="${id}"]`)?.closest('li');
  /** Waits for the form, whose code may still be loading. */
  const save = async (id: string) => {
    await page.click(`[data-question="${id}"] [type="submit"]`);
    await until(() => !page.find(`.list [data-question="${id}"]`), 'it has closed');
  };

  /** Reaches a withdrawal with as few answers as possible. */
  const toWithdraw = async () => {
    await page.walk(['situation', 'decided'], ['company', 'neutral'], ['withdraw', 'accept']);
    return page.message();
  };
  const toOtherOffer = async () => {
    await page.walk(['situation', 'elsewhere'], ['otherJob', 'offer'], ['pause', 'accept']);
    return page.message();
  };

  it('opens each detail in place', async () => {
    await toDesk(page);
    for (const id of ['met', 'entry', 'rounds']) {
      await page.detail(id);
      const form = await page.get(`.list [data-question="${id}"]`);
      assert.isTrue(form.closest('li') === row(id));
      assert.lengthOf(page.all('.list .detail'), 1);
    }
  });

  it('shows choices as radio buttons, which keep the arrow keys', async () => {
    await toDesk(page);
    await page.detail('entry');
    const radios = page.all<HTMLInputElement>('[data-question="entry"] input[type="radio"]');
    assert.sameMembers(
      radios.map((radio) => radio.dataset['answer'] ?? ''),
      Object.keys(details.entry.answers),
    );
    assert.lengthOf(new Set(radios.map(({ name }) => name)), 1);
    assert.isEmpty(page.all('[data-question="entry"] [aria-pressed]'));
    await page.choose('entry', 'invited');
    await page.choose('entry', 'internal');
    assert.deepEqual(
      radios.filter(({ checked }) => checked).map((radio) => radio.dataset['answer']),
      ['internal'],
    );
  });

  it('shows on/off details as checkboxes', async () => {
    const message = await toOtherOffer();
    const mention = await page.get<HTMLInputElement>('[data-detail="mention"]');
    assert.equal(mention.type, 'checkbox');
    assert.isTrue(mention.checked);
    const before = message.value;
    await page.click('[data-detail="mention"]');
    assert.notEqual(message.value, before);
    assert.isFalse(mention.checked);
  });

  it('announces how a detail changed the message', async () => {
    await toDesk(page);
    await page.detail('met');
    await page.fill('[data-question="met"] [name="met"]', 'Sam and Lena');
    await save('met');
    await until(() => status() === says.addedNow);
    await page.detail('met');
    await page.fill('[data-question="met"] [name="met"]', '');
    await save('met');
    await until(() => status() === says.removedNow);
    await page.detail('through');
    await page.choose('through', 'directly');
    await until(() => status() === says.unchanged);
    await page.fill('textarea', 'My own words.');
    await page.choose('through', 'agency');
    await until(() => status() === says.behind);
  });

  it('announces what was switched off', async () => {
    await toOtherOffer();
    await page.click('[data-detail="mention"]');
    await until(() => status() === says.removedNow);
    await page.click('[data-detail="mention"]');
    await until(() => status() === says.addedNow);
  });

  it('announces if this message has no sentence for a detail', async () => {
    await toWithdraw();
    await page.detail('met');
    await page.fill('[data-question="met"] [name="met"]', 'Sam and Lena');
    await page.fill('[data-question="met"] [name="project"]', 'the new booking system and its many parts');
    await save('met');
    const isSaid = () => row('met')?.innerText.includes(says.notUsed) ?? false;
    assert.isFalse(isSaid());
    const message = await page.message();
    const channels = ['chat', 'text'];
    for (const channel of ['email', ...channels])
      for (const tone of ['warm', 'formal', 'brief']) {
        await page.click(`[name="channel"][value="${channel}"]`);
        await page.click(`[name="tone"][value="${tone}"]`);
        const isUsed = /Sam and Lena|booking system/u.test(message.value);
        assert.equal(isSaid(), !isUsed, `${channel} ${tone}: ${message.value}`);
      }
  });

  it('asks for the first name of the recipient', async () => {
    const label = () => page.find('.names label')?.textContent.trim();
    await toDesk(page);
    assert.equal(label(), deskWords.firstNames.recruiter);
    await page.detail('through');
    await page.choose('through', 'agency');
    assert.equal(label(), deskWords.firstNames.agency);
    page.remove();
    sessionStorage.clear();
    page = new Page();
    await page.walk(['situation', 'offer'], ['offer', 'decline'], ['decline-offer', 'accept']);
    await page.message();
    assert.equal(label(), deskWords.firstNames.manager);
  });

  it('lets the browser autofill the candidate’s own name only', async () => {
    await toDesk(page);
    const filled = page.all<HTMLInputElement>('input').filter(({ autocomplete }) => autocomplete === 'name');
    assert.deepEqual(
      filled.map(({ name }) => name),
      ['from'],
    );
  });

  it('previews the sentence that a field completes while typing', async () => {
    await toDesk(page);
    await page.detail('met');
    const { sentence } = details.met.fields.what;
    const shown = () => page.find('#met-what-sentence')?.innerText ?? '';
    assert.include(shown(), sentence?.replace('{value}', '…') ?? '-');
    await page.fill('[name="what"]', 'the demo');
    assert.include(shown(), sentence?.replace('{value}', 'the demo') ?? '-');
    const field = await page.get('[name="what"]');
    assert.include(field.getAttribute('aria-describedby') ?? '', 'met-what-sentence');
    // A phone would begin “The …” in the middle of the sentence.
    assert.equal(field.getAttribute('autocapitalize'), 'none');
    const name = await page.get('[name="from"]');
    assert.isNull(name.getAttribute('autocapitalize'));
  });

  it('prefills a field from another question', async () => {
    await page.walk(
      ['situation', 'process'],
      ['doubts', 'skills'],
      ['certainty', 'sure'],
      ['company', 'like'],
    );
    await page.fill('[name="direction"]', 'front-end work');
    await page.click('[data-question="direction"] [type="submit"]');
    await page.choose('redirect-direction', 'keep-door-open');
    await page.message();
    await page.detail('future');
    assert.equal((await page.get<HTMLInputElement>('[name="future"]')).value, 'front-end work');
  });
});

describe('leaving quickly', () => {
  let page: Page;
  beforeEach(() => {
    sessionStorage.clear();
    page = new Page();
  });
  afterEach(() => {
    page.remove();
  });

  it('is offered from the first answer to the last screen in unsafe situations, and nowhere else', async () => {
    assert.isNull(page.find('[data-action="leave"]'));
    await page.choose('situation', 'unsafe');
    await page.get('[data-question="harm"]');
    assert.isNotNull(page.find('[data-action="leave"]'));
    await page.choose('harm', 'scam');
    await page.get('[data-outcome="safety"]');
    assert.isNotNull(page.find('[data-action="leave"]'));
    await page.choose('safety', 'accept');
    await page.get('.steps');
    assert.lengthOf(page.all('[data-action="leave"]'), 1);
    assert.isTrue(page.find('[data-action="leave"]')?.checkVisibility());
    page.remove();
    sessionStorage.clear();
    page = new Page();
    await toDesk(page);
    assert.isNull(page.find('[data-action="leave"]'));
  });
});
