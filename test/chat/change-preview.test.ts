import { assert } from 'chai';
import { Page, toDesk, toEarlierRole, until } from './page-object.ts';
import { asked, changeWords, outcomes, says, startOf } from './words.ts';

/** A conversation that reaches a message by choices alone, and can be replayed. */
const conversations: Record<string, (page: Page) => Promise<unknown>> = {
  redirect: toDesk,
  decline: async (page) => {
    await page.walk(['situation', 'offer'], ['offer', 'decline']);
    await page.click('[data-outcome] [data-answer="accept"]');
    await page.message();
  },
  probe: async (page) => {
    await page.walk(
      ['situation', 'process'],
      ['doubts', 'skills'],
      ['certainty', 'unsure'],
      ['nextRound', 'week'],
    );
    await page.click('[data-outcome] [data-answer="accept"]');
    await page.get('.questions');
    await page.message();
  },
};

/** The answers in those conversations, for replaying them. */
const answers: Record<string, Record<string, string>> = {
  redirect: { situation: 'process', certainty: 'sure', company: 'like', earlier: 'wanted' },
  decline: { situation: 'offer', offer: 'decline' },
  probe: { situation: 'process', certainty: 'unsure', nextRound: 'week' },
};

/** The preview of what another answer to the reopened question would change. */
function previewOf(page: Page, answer: string): HTMLElement | null {
  const id = page.find(`.now [data-answer="${answer}"]`)?.getAttribute('aria-describedby');
  return id ? page.find(`#${id}`) : null;
}

describe('editing an answer', () => {
  let page: Page;

  const messageNow = () => page.all<HTMLTextAreaElement>('textarea[name="message"]')[0]?.value ?? '';

  beforeEach(() => {
    sessionStorage.clear();
    page = new Page();
  });
  afterEach(() => {
    page.remove();
  });

  for (const [name, reach] of Object.entries(conversations))
    describe(`of ${name}`, () => {
      it('predicts what each other answer changes', async () => {
        await reach(page);
        const before = messageNow();
        let seen = 0;
        const questions = page.all('.log [data-edit]').flatMap(({ dataset }) => dataset['edit'] ?? []);
        for (const question of questions.filter((id) => !['doubts', 'earlierRole'].includes(id))) {
          await page.click(`.log [data-edit="${question}"]`);
          await until(() => page.all('.then').every(({ innerText }) => innerText));
          const others = page
            .all(`[data-question="${question}"] [data-answer]:not([aria-pressed="true"])`)
            .flatMap(({ dataset }) => dataset['answer'] ?? []);
          for (const other of others) {
            const then = previewOf(page, other);
            const lines = [...(then?.querySelectorAll('p') ?? [])].map((line) => line.textContent.trim());
            const [gone, come] = ['del', 'ins'].map((tag) =>
              [...(then?.querySelectorAll(tag) ?? [])].map(({ textContent }) => textContent),
            );
            assert.isNotEmpty(lines, `${question}: ${other}`);
            await page.choose(question, other);
            await page.get('.now h3');
            const next = page.find('.now[data-question] h3')?.innerText;
            const advice = page.find('.now.advice h3')?.innerText;
            const said = lines.join(' ');
            const becomes = startOf(changeWords.becomes);
            if (next !== undefined) assert.include(said, `“${next}”`, `${question}: ${other}`);
            else
              assert.isTrue(
                [changeWords.stays, changeWords.nothing, becomes].some((line) => said.includes(line)),
                said,
              );
            if (said.includes(becomes)) assert.include(said, advice ?? 'none');
            for (const text of gone ?? []) assert.include(before, text);
            if (page.find('textarea[name="message"]')) {
              for (const text of come ?? []) assert.include(messageNow(), text);
              for (const text of gone ?? []) assert.notInclude(messageNow(), text);
            }
            seen++;
            // Restoring the answer also restores the answers after it.
            await page.click(`.log [data-edit="${question}"]`);
            await page.choose(question, answers[name]?.[question] ?? '');
            await until(() => messageNow() === before, `the message is as before ${question}: ${other}`);
            await page.click(`.log [data-edit="${question}"]`);
            await until(() => page.all('.then').every(({ innerText }) => innerText));
          }
          await page.click('[data-action="cancel"]');
          assert.equal(messageNow(), before);
        }
        assert.isAbove(seen, 4);
      });

      it('leaves everything unchanged when it is cancelled', async () => {
        await reach(page);
        const before = page.text;
        for (const question of page.all('.log [data-edit]').flatMap(({ dataset }) => dataset['edit'] ?? [])) {
          const edit = await page.get(`.log [data-edit="${question}"]`);
          edit.click();
          await page.click('[data-action="cancel"]');
          await until(() => page.text === before, `as before ${question}`);
          assert.equal((page.focused as HTMLElement | null)?.dataset['edit'], question);
        }
      });
    });

  it('lists the answers that no longer apply', async () => {
    await toDesk(page);
    await page.click('.log [data-edit="certainty"]');
    const then = await until(() => previewOf(page, 'leaning')?.innerText);
    for (const answer of [asked.earlier.answers.wanted, 'Support engineer · 2025'])
      assert.include(then, `“${answer}”`);
    assert.include(then, changeWords.waits);
    assert.notInclude(then, outcomes['redirect-earlier'].title);
  });

  it('updates the prediction for doubts and typed answers as they change', async () => {
    await toDesk(page);
    await page.click('.log [data-edit="doubts"]');
    await page.get('[name="doubts"]');
    assert.isNull(page.find('.then'));
    await page.click('[value="skills"]');
    await until(() => page.find('.then')?.innerText.includes(changeWords.stays));
    await page.click('[value="direction"]');
    await page.click('[value="nerves"]');
    const becomes = changeWords.becomes.replace('{advice}', outcomes.stay.title);
    await until(() => page.find('.then')?.innerText.includes(becomes));
    await page.click('[data-action="cancel"]');
    await page.click('.log [data-edit="earlierRole"]');
    await page.get('[name="earlierRole"]');
    assert.isNull(page.find('.then'));
    await page.fill('[name="earlierRole"]', 'Analyst');
    await page.get('.then details');
    assert.include(page.find('.then')?.textContent, 'Analyst');
    assert.notInclude(messageNow(), 'Analyst');
    await page.click('[data-action="cancel"]');
    assert.include((await page.message()).value, 'Support engineer');
  });

  it('says that an edited message is kept', async () => {
    await toDesk(page);
    await page.fill('textarea[name="message"]', 'All my own.');
    await page.click('.log [data-edit="earlierRole"]');
    await page.fill('[name="earlierRole"]', 'Analyst');
    await until(() => page.find('.then details')?.textContent.includes(changeWords.own));
  });

  it('returns to where it started, also after Back', async () => {
    await page.walk(...toEarlierRole);
    await page.click('[data-action="back"]');
    await page.get('[data-outcome]');
    await page.click('[data-action="back"]');
    // The prediction is loaded on demand.
    await until(() => page.all('.then').length && page.all('.then').every(({ innerText }) => innerText));
    const before = page.text;
    await page.click('.log [data-edit="doubts"]');
    await page.click('.log [data-edit="situation"]');
    await page.click('[data-action="cancel"]');
    await until(() => page.text === before);
  });
});

describe('Back and Forward', () => {
  let page: Page;

  beforeEach(() => {
    sessionStorage.clear();
    page = new Page();
  });
  afterEach(() => {
    page.remove();
  });

  const screen = () =>
    `${page.find('.log')?.innerText ?? ''}\n${page.find('.now')?.querySelector('h3')?.innerText ?? ''}`;

  it('visit the same screens', async () => {
    await toDesk(page);
    const seen = [screen()];
    assert.isNull(page.find('[data-action="forward"]'));
    while (page.find('[data-action="back"]')) {
      await page.click('[data-action="back"]');
      seen.unshift(screen());
    }
    assert.lengthOf(seen, 8);
    for (const next of seen.slice(1)) {
      await page.click('[data-action="forward"]');
      assert.equal(screen(), next);
    }
    assert.isNull(page.find('[data-action="forward"]'));
    await page.message();
  });

  it('keep half-typed text and the draft', async () => {
    await toDesk(page);
    await page.click('[data-action="back"]');
    await page.fill('[name="earlierRole"]', 'Half');
    await page.click('[data-action="back"]');
    await page.click('[data-action="forward"]');
    assert.equal((await page.get<HTMLInputElement>('[name="earlierRole"]')).value, 'Half');
    await page.click('[data-action="forward"]');
    assert.include((await page.message()).value, 'Support engineer');
    await page.fill('textarea[name="message"]', 'Mine.');
    await page.fill('[name="from"]', 'Ana');
    for (let step = 0; step < 3; step++) await page.click('[data-action="back"]');
    for (let step = 0; step < 3; step++) await page.click('[data-action="forward"]');
    assert.equal((await page.message()).value, 'Mine.');
    assert.equal(page.all<HTMLInputElement>('[name="from"]')[0]?.value, 'Ana');
  });

  it('return to the draft after an interview, and continue to the debrief', async () => {
    await conversations['probe']?.(page);
    await page.click('[data-answer="debrief"]');
    await page.get('[data-question="skillsHeard"]');
    await page.click('[data-action="back"]');
    await page.message();
    await page.click('[data-action="forward"]');
    await page.get('[data-question="skillsHeard"]');
    assert.isNull(page.find('[data-action="forward"]'));
  });

  it('lose the forward history after a new answer', async () => {
    await page.walk(['situation', 'process'], ['doubts', 'skills'], ['certainty', 'sure']);
    await page.click('[data-action="back"]');
    await page.choose('certainty', 'unsure');
    await page.get('[data-question="nextRound"]');
    assert.isNull(page.find('[data-action="forward"]'));
  });
});

describe('resuming and leaving', () => {
  let page: Page;

  beforeEach(() => {
    sessionStorage.clear();
    page = new Page();
  });
  afterEach(() => {
    page.remove();
  });

  it('says that the conversation was resumed until the next answer, and offers to start over', async () => {
    await page.walk(['situation', 'process'], ['doubts', 'skills']);
    page.remove();
    page = new Page();
    const note = await page.get('.resumed');
    assert.include(note.innerText, says.resumed);
    await page.choose('certainty', 'unsure');
    assert.isNull(page.find('.resumed'));
    page.remove();
    page = new Page();
    await page.click('.resumed [data-action="restart"]');
    await page.get('[data-question="situation"]');
    assert.isNull(page.find('.resumed'));
    assert.equal(sessionStorage.length, 0);
  });

  describe('starting over', () => {
    const restart = async () => {
      const { value } = await toDesk(page);
      await page.fill('[name="from"]', 'Ana Ruiz');
      await page.fill('textarea[name="message"]', `${value} Mine.`);
      await page.click('[data-action="restart"]');
      await page.get('[data-question="situation"]');
    };

    it('can be undone: answers, details and text are restored and stored', async () => {
      await restart();
      assert.lengthOf(sessionStorage, 0);
      assert.include(page.text, says.restarted);
      (await page.get('[data-action="undo"]')).focus();
      await page.click('[data-action="undo"]');
      assert.match((await page.message()).value, / Mine\.$/u);
      assert.equal(page.all<HTMLInputElement>('[name="from"]')[0]?.value, 'Ana Ruiz');
      assert.lengthOf(page.all('.log li'), 7);
      assert.equal(page.focused?.textContent.trim(), says.ready);
      assert.isNull(page.find('[data-action="undo"]'));
      assert.include(Object.values(sessionStorage).join(), ' Mine.');
    });

    it('restores a half-answered question', async () => {
      await page.walk(...toEarlierRole);
      await page.fill('[name="earlierRole"]', 'Supp');
      await page.click('[data-action="restart"]');
      await page.click('[data-action="undo"]');
      assert.equal((await page.get<HTMLInputElement>('[name="earlierRole"]')).value, 'Supp');
    });

    it("can't be undone after another answer or a reload", async () => {
      await restart();
      await page.choose('situation', 'process');
      await page.get('[data-question="doubts"]');
      assert.isNull(page.find('[data-action="undo"]'));
      await page.click('[data-action="back"]');
      assert.isNull(page.find('[data-action="undo"]'));
      await page.click('[data-action="restart"]');
      page.remove();
      page = new Page();
      await page.get('[data-question="situation"]');
      assert.isNull(page.find('[data-action="undo"]'));
      assert.notInclude(page.text, says.restarted);
    });

    it("can't restore deleted data", async () => {
      await page.walk(['situation', 'process']);
      await page.click('[data-action="restart"]');
      await page.choose('situation', 'offer');
      await page.click('[data-action="clear"]');
      await page.get('[data-question="situation"]');
      assert.isNull(page.find('[data-action="undo"]'));
    });
  });

  it('clears storage and fields, and says so', async () => {
    await toDesk(page);
    await page.fill('[name="from"]', 'Ana Ruiz');
    await page.fill('textarea[name="message"]', 'Mine.');
    const told: string[] = [];
    page.element.addEventListener('bow-out-close', ({ type }) => told.push(type));
    await page.click('[data-action="clear"]');
    await page.get('[data-question="situation"]');
    assert.equal(sessionStorage.length + localStorage.length, 0);
    assert.include(page.text, says.cleared);
    assert.isNull(page.find('[data-action="undo"]'));
    assert.deepEqual(told, ['bow-out-close']);
    await toDesk(page);
    assert.equal(page.all<HTMLInputElement>('[name="from"]')[0]?.value, '');
    assert.notInclude(page.text, 'Ana Ruiz');
    assert.notEqual((await page.message()).value, 'Mine.');
  });
});
