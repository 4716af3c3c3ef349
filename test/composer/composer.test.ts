import { assert } from 'chai';
import { Page, toDesk, until } from '../chat/page-object.ts';
import { ask, asked, besideWords, deskWords, formWords, outcomes, pattern, says, to } from '../chat/words.ts';

const nasty = [
  'Zoë O’Brien-Łukasz',
  'José "Pepe" <b>Núñez</b>',
  "d'Ångström & Söhne",
  'محمد الأحمد',
  '李小龍 🐉',
  '{name} *x* [y]',
];

describe('the composer', () => {
  let page: Page;

  beforeEach(() => {
    sessionStorage.clear();
    page = new Page();
  });
  afterEach(() => {
    page.remove();
  });

  it('shows the message, its subject, its recipient, its length and three tones', async () => {
    const message = await toDesk(page);
    assert.include(message.value, 'Support engineer');
    assert.include(message.value, '2025');
    assert.isAbove((await page.get<HTMLInputElement>('input[name="subject"]')).value.length, 0);
    assert.isNotNull(page.find('[data-item="main"]'));
    assert.lengthOf(page.all('input[type="radio"][name="tone"]'), 3);
    assert.match(page.text, pattern(says.words.other));
    assert.include(page.text, to({ recipient: deskWords.recipients.recruiter }));
    assert.isAtLeast(message.clientHeight, message.scrollHeight);
  });

  it('changes the tone', async () => {
    const message = await toDesk(page);
    const warm = message.value;
    await page.click('input[name="tone"][value="formal"]');
    assert.notEqual(message.value, warm);
    await page.click('input[name="tone"][value="warm"]');
    assert.equal(message.value, warm);
  });

  it('starts with the tone that the host sets', async () => {
    page.element.tone = 'formal';
    await toDesk(page);
    assert.isTrue((await page.get<HTMLInputElement>('[value="formal"]')).checked);
  });

  for (const name of nasty)
    it(`inserts names byte for byte as they are typed: ${name}`, async () => {
      const message = await toDesk(page);
      const field = await page.get<HTMLInputElement>('[data-question="names"] [name="from"]');
      field.focus();
      await page.fill('[data-question="names"] [name="names"]', name);
      await page.fill('[data-question="names"] [name="from"]', name);
      assert.lengthOf(message.value.split(name), 3);
      assert.isTrue(page.focused === field);
      assert.include(page.text, to({ name }));
      assert.isNull(page.find('.root b b'));
    });

  describe('details', () => {
    const chips = () => page.all('[data-detail]').map(({ dataset }) => dataset['detail'] ?? '');
    const isAdded = (id: string) => page.find(`[data-detail="${id}"] .vh`)?.textContent === says.added;

    it('start with the names and the three most important ones, and reveal the others on request', async () => {
      await toDesk(page);
      const details = await page.get('.details');
      const [names, ...others] = details.querySelectorAll('form, .list');
      assert.isTrue(names?.matches('form.names'));
      assert.isTrue(others[0]?.matches('.list'));
      const few = chips().filter((id) => !isAdded(id));
      assert.isAtMost(few.length, 3);
      assert.isAtLeast(chips().length, 3);
      const all = await page.get('[data-action="all-details"]');
      assert.equal(all.innerText, says.moreDetails);
      const before = chips();
      all.focus();
      all.click();
      await page.element.updateComplete;
      assert.isAbove(chips().length, before.length + 1);
      assert.includeMembers(chips(), before);
      assert.isNull(page.find('[data-action="all-details"]'));
      await until(() => page.focused?.matches('[data-detail]'), 'the focus is on one that was not there');
      assert.notInclude(before, (page.focused as HTMLElement).dataset['detail']);
    });

    it('show which of them are in the message, and move those to the front', async () => {
      const message = await toDesk(page);
      assert.isTrue(isAdded('job'), 'the page has the job');
      await page.detail('met');
      await page.fill('[data-question="met"] input', 'Sam and Lena');
      await page.click('[data-question="met"] [type="submit"]');
      assert.include(message.value, 'Sam and Lena');
      assert.isTrue(isAdded('met'));
      assert.isFalse(page.all('[data-detail]').every(({ dataset }) => isAdded(dataset['detail'] ?? '')));
      page.remove();
      page = new Page();
      await page.message();
      assert.isNotNull(page.find('[data-action="all-details"]'));
      assert.isTrue(isAdded('met'));
    });

    it('offer what the machine has open, and update the message', async () => {
      const message = await toDesk(page);
      await page.detail('job');
      const role = await page.get<HTMLInputElement>('[data-question="job"] [name="job"]');
      assert.equal(role.value, 'Data engineer');
      await until(() => page.focused === role);
      await page.fill('[data-question="job"] [name="job"]', 'Data wrangler');
      await page.click('[data-question="job"] [type="submit"]');
      assert.isNull(page.find('[data-question="job"]'));
      assert.isTrue(page.focused === page.find('[data-detail="job"]'));
      assert.include(message.value, 'Data wrangler');
      assert.include(page.text, ask('situation', { company: 'Northwind', role: 'Data wrangler' }));
    });

    it('answer a choice in place, without moving the focus', async () => {
      const message = await toDesk(page);
      const before = message.value;
      await page.detail('entry');
      const choice = await page.get('[data-question="entry"] [data-answer="applied"]');
      choice.focus();
      choice.click();
      await until(() => message.value !== before);
      assert.isTrue((choice as HTMLInputElement).checked);
      assert.isTrue(page.focused === choice);
      await page.click('[data-question="entry"] [data-action="close"]');
      assert.isTrue(page.focused === page.find('[data-detail="entry"]'));
      assert.isTrue(page.find('[data-detail="entry"]')?.classList.contains('filled'));
    });

    describe('interview dates', () => {
      const date = (row: number) => `.rounds li:nth-child(${row}) [name="date"]`;
      const submit = '[data-question="rounds"] [type="submit"]';
      beforeEach(async () => {
        await toDesk(page);
        await page.detail('rounds');
      });

      it('cancel each interview by its date', async () => {
        await page.fill(date(1), '2099-12-02');
        await page.click('[data-action="add"]');
        await until(() => page.focused === page.find(date(2)));
        await page.fill(date(2), '2099-12-04');
        await page.fill('.rounds li:nth-child(2) [name="with"]', 'Sam');
        await page.click(submit);
        const { value } = await page.message();
        assert.match(value, /\b2 (?:and 4 )?December/u);
        assert.match(value, /\b4 December/u);
        await page.detail('rounds');
        assert.equal((await page.get<HTMLInputElement>(date(2))).value, '2099-12-04');
        await page.click('[data-action="remove"]');
        assert.equal((await page.get<HTMLInputElement>(date(1))).value, '2099-12-04');
        await page.click(submit);
        assert.notMatch((await page.message()).value, /\b2 (?:and|December)/u);
        assert.match((await page.message()).value, /\b4 December/u);
      });

      it('mark a past date, and keep it', async () => {
        await page.fill(date(1), '2020-01-02');
        assert.include(page.text, formWords.pastDate);
        await page.click(submit);
        assert.isNull(page.find('[data-question="rounds"]'));
      });

      it('reject duplicates and blanks without losing the input', async () => {
        await page.click(submit);
        await until(() => page.text.includes(formWords.noDate));
        await until(() => page.focused === page.find(date(1)));
        await page.fill(date(1), '2099-12-02');
        await page.click('[data-action="add"]');
        await page.fill(date(2), '2099-12-02');
        await page.click(submit);
        await until(() => page.text.includes(formWords.sameRound));
        assert.equal((await page.get<HTMLInputElement>(date(1))).value, '2099-12-02');
      });

      it('require years with four digits', async () => {
        await page.fill(date(1), '12026-12-02');
        await page.click(submit);
        await until(() => page.text.includes(formWords.noDate));
        await until(() => page.focused === page.find(date(1)));
        await page.fill(date(1), '2099-12-02');
        await page.click(submit);
        assert.match((await page.message()).value, /2 December 2099/);
      });

      it('restore half-typed dates after a reload', async () => {
        await page.fill('.rounds [name="with"]', 'Priya');
        page.remove();
        page = new Page();
        await page.detail('rounds');
        assert.equal((await page.get<HTMLInputElement>('.rounds [name="with"]')).value, 'Priya');
      });
    });
  });

  describe('an edited message', () => {
    it('is kept when the tone or details change, until it is reset', async () => {
      const message = await toDesk(page);
      const composed = message.value;
      await page.fill('textarea', 'My own words.');
      await page.click('input[name="tone"][value="brief"]');
      await page.fill('[name="from"]', 'Ana');
      assert.equal(message.value, 'My own words.');
      assert.include(page.text, says.behind);
      (await page.get('[data-action="redraft"]')).focus();
      await page.click('[data-action="redraft"]');
      assert.notEqual(message.value, 'My own words.');
      await until(() => page.focused === page.find('[data-action="reword"]'), 'the focus stays');
      assert.include(message.value, 'Ana');
      await page.click('input[name="tone"][value="warm"]');
      assert.include(message.value, composed.slice(0, 40));
      assert.isNull(page.find('[data-action="redraft"]'));
    });

    it('is not treated as edited if the text is unchanged', async () => {
      const message = await toDesk(page);
      const composed = message.value;
      await page.fill('textarea', `${composed}!`);
      await page.fill('textarea', composed);
      assert.isNull(page.find('[data-action="redraft"]'));
    });

    it('belongs to its outcome', async () => {
      await toDesk(page);
      await page.fill('input[name="subject"]', 'Mine');
      await page.click('[data-edit="redirect-earlier"]');
      await page.click('[data-outcome] [data-answer="withdraw"]');
      assert.notEqual((await page.get<HTMLInputElement>('input[name="subject"]')).value, 'Mine');
      await page.click('[data-edit="redirect-earlier"]');
      await page.click('[data-answer="accept"]');
      assert.equal((await page.get<HTMLInputElement>('input[name="subject"]')).value, 'Mine');
    });
  });

  describe('copying', () => {
    const { clipboard } = navigator;
    const replace = (value: unknown) =>
      Object.defineProperty(navigator, 'clipboard', { value, configurable: true });
    afterEach(() => {
      replace(clipboard);
      Reflect.deleteProperty(document, 'execCommand');
    });

    it('copies exactly the visible text, and says so', async () => {
      const copied: string[] = [];
      replace({ writeText: (text: string) => Promise.resolve(copied.push(text)) });
      let told = 0;
      page.element.addEventListener('bow-out-copy', () => told++);
      const message = await toDesk(page);
      await page.fill('textarea', `${message.value}\n\nPS: <b>ü</b>`);
      await page.click('[data-action="copy"]');
      await until(
        () => page.find('[data-status]')?.innerText === `${says.copied} ${deskWords.when['today-or-ring']}`,
      );
      await page.click('[data-action="copy-subject"]');
      await until(() => page.find('[data-status]')?.innerText === says.copiedSubject);
      assert.deepEqual(copied, [
        message.value,
        page.all<HTMLInputElement>('input[name="subject"]')[0]?.value,
      ]);
      assert.equal(told, 2);
    });

    for (const [how, value] of [
      ['refused', { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) }],
      ['absent', undefined],
    ] as const)
      it(`selects the text and claims no success when the clipboard is ${how}`, async () => {
        replace(value);
        Object.defineProperty(document, 'execCommand', { value: () => false, configurable: true });
        let told = 0;
        page.element.addEventListener('bow-out-copy', () => told++);
        const message = await toDesk(page);
        await page.click('[data-action="copy"]');
        await until(() => page.find('[data-status]')?.innerText === says.selected);
        assert.isTrue(page.focused === message);
        assert.equal(message.value.slice(message.selectionStart, message.selectionEnd), message.value);
        assert.equal(told, 0);
      });
  });

  describe('outcomes', () => {
    it('safety: has no message unless the candidate wants one', async () => {
      await page.walk(['situation', 'unsafe'], ['harm', 'person']);
      await page.click('[data-outcome="safety"] [data-answer="accept"]');
      const write = await page.get('[data-action="write"]');
      assert.include(page.text, deskWords.steps['keep-evidence']);
      assert.notInclude(page.text, deskWords.steps['send-nothing']);
      assert.isNull(page.find('textarea'));
      write.focus();
      write.click();
      const message = await page.message();
      await until(() => page.focused === message, 'the focus goes along');
    });

    it('accepting an offer: has its own letter, and nothing to prepare (case 5)', async () => {
      await page.walk(['situation', 'offer'], ['offer', 'take']);
      const advice = await page.get('[data-outcome="stay"]');
      const { title } = outcomes.stay.variants.offer;
      assert.include(advice.innerText, title);
      await page.click('[data-outcome] [data-answer="accept"]');
      await page.message();
      assert.equal(page.find('.now h3')?.innerText, says.ready);
      assert.include(page.find('.log')?.innerText, title);
      assert.notInclude(page.text, besideWords.copyList);
    });

    it('another job: one button removes and restores the mention of it', async () => {
      await page.walk(['situation', 'elsewhere'], ['otherJob', 'signed'], ['company', 'dislike']);
      await page.click('[data-outcome] [data-answer="accept"]');
      const mention = await page.get<HTMLInputElement>('[data-detail="mention"]');
      assert.isTrue(mention.checked);
      for (const state of [false, true]) {
        await page.click('[data-detail="mention"]');
        assert.equal(mention.checked, state);
      }
      await page.click('[data-action="all-details"]');
      assert.isFalse((await page.get<HTMLInputElement>('[data-detail="feedback"]')).checked);
    });

    it('staying: starts with the preparation', async () => {
      await page.walk(['situation', 'process'], ['doubts', 'nerves']);
      await page.click('[data-outcome="stay"] [data-answer="accept"]');
      const [first = ''] = besideWords.preparation.nerves;
      await until(() => page.text.includes(first));
      assert.isBelow(page.text.indexOf(first), page.text.indexOf(says.copy));
    });

    it('probing: continues to the debrief, and back', async () => {
      await page.walk(
        ['situation', 'process'],
        ['doubts', 'skills'],
        ['certainty', 'unsure'],
        ['nextRound', 'week'],
      );
      await page.click('[data-outcome="probe"] [data-answer="accept"]');
      await page.message();
      await page.click('.desk [data-answer="debrief"]');
      const heading = await page.get('[data-question="skillsHeard"] h3');
      assert.isTrue(page.focused === heading);
      assert.include(page.text, asked.interview.answers.debrief);
      await page.click('[data-action="back"]');
      await page.get('.desk [data-answer="debrief"]');
      await page.click('.desk [data-answer="debrief"]');
      await page.choose('skillsHeard', 'good');
      await page.get('[data-outcome="stay"]');
    });
  });

  it('is laid out beside the chat if there is space, and below it otherwise', async () => {
    await toDesk(page);
    const desk = await page.get('.desk');
    const chat = await page.get('.chat');
    page.element.style.inlineSize = '800px';
    // Firefox rounds layout to 1/60 px.
    assert.isAtLeast(desk.getBoundingClientRect().left, chat.getBoundingClientRect().right - 0.5);
    page.element.style.inlineSize = '500px';
    assert.isAtLeast(desk.getBoundingClientRect().top, chat.getBoundingClientRect().bottom - 0.5);
  });
});
