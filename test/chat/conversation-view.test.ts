import { sendKeys } from '@web/test-runner-commands';
import { assert } from 'chai';
import { Page, toAdvice, toDesk, toEarlierRole, until } from './page-object.ts';
import { ask, asked, outcomes, pattern, reason, says } from './words.ts';

describe('the chat', () => {
  let page: Page;

  beforeEach(() => {
    sessionStorage.clear();
    page = new Page();
  });
  afterEach(() => {
    page.remove();
  });

  it('shows the answers that the machine accepts as numbered buttons', async () => {
    await page.get('[data-question="situation"]');
    const buttons = page.all<HTMLButtonElement>('[data-question] button[data-answer]');
    assert.lengthOf(buttons, 8);
    for (const [index, button] of buttons.entries()) {
      assert.equal(button.type, 'button');
      assert.match(button.innerText, new RegExp(`^${index + 1}`));
      assert.isAtLeast(button.offsetHeight, 44);
    }
    assert.match(page.text, pattern(says.left.other));
  });

  it('focuses the next question before removing the choices, so that the focus is never lost', async () => {
    const first = await page.get('[data-answer="process"]');
    first.focus();
    const lost: boolean[] = [];
    const watch = new MutationObserver(() => lost.push(page.focused === null));
    watch.observe(page.element.shadowRoot!, { childList: true, subtree: true });
    first.addEventListener('blur', () => lost.push(!first.isConnected));
    first.click();
    const heading = await page.get('[data-question="doubts"] h3');
    assert.isTrue(page.focused === heading);
    await new Promise((resolve) => requestAnimationFrame(resolve));
    watch.disconnect();
    assert.deepEqual([...new Set(lost)], [false]);
  });

  it('lists the answers with an edit button for each', async () => {
    await page.walk(['situation', 'process'], ['doubts', 'skills direction']);
    await page.get('[data-question="certainty"]');
    const log = await page.get('.log');
    assert.include(log.innerText, asked.situation.answers.process);
    assert.include(log.innerText, asked.doubts.answers.skills);
    assert.include(log.innerText, asked.doubts.reassure);
    assert.isNull(log.querySelector('[data-question]'));
    const edits = page.all('.log button[data-edit]');
    assert.deepEqual(
      edits.map(({ dataset }) => dataset['edit']),
      ['situation', 'doubts'],
    );
    assert.equal(edits[1]?.getAttribute('aria-label'), says.editOf.replace('{question}', ask('doubts')));
  });

  it('adapts the reassurance to nerves, and says nothing if there are no doubts', async () => {
    await page.walk(['situation', 'process'], ['doubts', 'nerves']);
    await until(() => page.text.includes(asked.doubts.reassureOnly.nerves));
    await page.click('[data-edit="doubts"]');
    await page.click('[value="nerves"]');
    assert.equal((await page.get('[data-answer="done"]')).innerText, asked.doubts.none);
    await page.click('[data-answer="done"]');
    await page.get('[data-question="certainty"]');
    assert.include(page.text, asked.doubts.none);
    assert.notInclude(page.text, asked.doubts.reassure);
  });

  describe('number keys', () => {
    it('select and toggle choices', async () => {
      (await page.get('[data-answer="life"]')).focus();
      await sendKeys({ press: '1' });
      await page.get('[data-question="doubts"]');
      await sendKeys({ press: '2' });
      await sendKeys({ press: '7' });
      assert.deepEqual(
        page.all<HTMLInputElement>(':checked').map(({ value }) => value),
        ['direction', 'nerves'],
      );
    });

    it('type text in a field', async () => {
      await page.walk(...toEarlierRole);
      (await page.get('[name="year"]')).focus();
      await sendKeys({ type: '2025' });
      assert.equal((await page.get<HTMLInputElement>('[name="year"]')).value, '2025');
      assert.isNotNull(page.find('[data-question="earlierRole"]'));
    });

    it('do nothing with a modifier key or beyond the choices', async () => {
      (await page.get('[data-answer="process"]')).focus();
      await sendKeys({ press: '9' });
      const held = { key: '1', altKey: true, bubbles: true, composed: true };
      page.focused?.dispatchEvent(new KeyboardEvent('keydown', held));
      await page.element.updateComplete;
      assert.isNotNull(page.find('[data-question="situation"]'));
    });
  });

  describe('going back', () => {
    it('reopens the previous question with its answer marked, and keeps the answer on request', async () => {
      await page.walk(['situation', 'process'], ['doubts', 'skills'], ['certainty', 'leaning']);
      await page.click('[data-action="back"]');
      const marked = await page.get('[data-question="certainty"] [aria-pressed="true"]');
      assert.equal(marked.dataset['answer'], 'leaning');
      await page.click('[data-action="back"]');
      await page.get('[data-question="doubts"]');
      assert.deepEqual(
        page.all<HTMLInputElement>(':checked').map(({ value }) => value),
        ['skills'],
      );
      await page.click('[data-action="cancel"]');
      const heading = await page.get('[data-question="nextRound"] h3');
      assert.isTrue(page.focused === heading);
    });

    it('keeps half-typed text', async () => {
      await page.walk(...toEarlierRole);
      await page.fill('[name="earlierRole"]', 'Sup');
      await page.click('[data-action="back"]');
      await page.choose('redirect-earlier', 'accept');
      assert.equal((await page.get<HTMLInputElement>('[name="earlierRole"]')).value, 'Sup');
    });

    it('leads from the draft to the required question, to the advice, and to the question before it', async () => {
      await toDesk(page);
      await page.click('[data-action="back"]');
      const field = await page.get<HTMLInputElement>('[name="earlierRole"]');
      assert.equal(field.value, 'Support engineer');
      assert.isNull(page.find('textarea'));
      await page.click('[data-action="back"]');
      await page.get('[data-outcome="redirect-earlier"]');
      await page.click('[data-action="back"]');
      await page.get('[data-question="earlier"]');
    });

    it('replays an edited answer: keeps the answers that still apply, and asks the others again', async () => {
      await toDesk(page);
      await page.click('.log [data-edit="certainty"]');
      await page.choose('certainty', 'unsure');
      await page.choose('nextRound', 'week');
      await page.get('[data-outcome="probe"]');
      assert.notInclude(page.text, 'Support engineer');
    });
  });

  it('handles a script that types and presses buttons without waiting', async () => {
    await page.walk(['situation', 'process']);
    (await page.get('[value="skills"]')).click();
    page.find('[value="direction"]')?.click();
    page.find('[data-answer="done"]')?.click();
    await page.walk(['certainty', 'sure'], ['company', 'like'], ['earlier', 'wanted']);
    await page.walk(['redirect-earlier', 'accept']);
    const field = await page.get<HTMLInputElement>('[name="earlierRole"]');
    field.value = 'Support engineer';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    page.find('[type="submit"]')?.click();
    assert.include((await page.message()).value, 'Support engineer');
  });

  describe('a typed answer', () => {
    beforeEach(() => page.walk(...toEarlierRole));

    it('is rejected when blank, with an error message at the field', async () => {
      await page.fill('[name="earlierRole"]', '   ');
      await page.fill('[name="year"]', '2025');
      await page.click('[type="submit"]');
      const alert = await page.get('[role="alert"]');
      const field = await page.get<HTMLInputElement>('[name="earlierRole"]');
      await until(() => page.focused === field);
      assert.equal(alert.innerText, says.blank);
      assert.include(field.getAttribute('aria-describedby'), alert.id);
      assert.equal(field.getAttribute('aria-invalid'), 'true');
      assert.equal((await page.get<HTMLInputElement>('[name="year"]')).value, '2025');
      await page.fill('[name="earlierRole"]', 'S');
      assert.isNull(page.find('[role="alert"]'));
    });

    it('gets an error message for an invalid year at the field', async () => {
      await page.fill('[name="earlierRole"]', 'Support engineer');
      await page.fill('[name="year"]', 'last year');
      await page.click('[type="submit"]');
      const field = await page.get<HTMLInputElement>('[name="year"]');
      await until(() => page.focused === field);
      assert.equal(field.inputMode, 'numeric');
      assert.equal((await page.get('[role="alert"]')).innerText, says.badYear);
      await page.fill('[name="year"]', '2025');
      assert.isNull(page.find('[role="alert"]'));
      await page.click('[type="submit"]');
      await page.message();
    });

    it('is questioned once if it may be private (case 16)', async () => {
      await page.fill('[name="earlierRole"]', 'nurse, before my surgery');
      await page.click('[type="submit"]');
      await until(() => page.find('[role="alert"]')?.innerText.includes('surgery'));
      assert.isNull(page.find('textarea[name="message"]'));
      await page.click('[data-action="leave-out"]');
      assert.equal((await page.get<HTMLInputElement>('[name="earlierRole"]')).value, '');
      await page.fill('[name="earlierRole"]', 'nurse, before my surgery');
      await page.click('[type="submit"]');
      await page.get('[role="alert"]');
      await page.click('[type="submit"]');
      await page.message();
    });

    it('is accepted when it is too long, with a note', async () => {
      await page.fill('[name="earlierRole"]', 'x'.repeat(10_000));
      assert.include(page.text, says.long);
      await page.click('[type="submit"]');
      await page.message();
    });

    it('is not filled in by the browser', async () => {
      const field = await page.get<HTMLInputElement>('[name="earlierRole"]');
      assert.equal(field.autocomplete, 'off');
      assert.equal(field.maxLength, -1);
    });
  });

  describe('the answers beside a message', () => {
    const log = () => page.find('.log')?.checkVisibility();

    it('collapse behind a button if space is limited; the count excludes the advice', async () => {
      page.element.style.inlineSize = '360px';
      await toAdvice(page);
      assert.isTrue(log(), 'not before');
      page.remove();
      sessionStorage.clear();
      page = new Page();
      page.element.style.inlineSize = '360px';
      await toDesk(page);
      const fold = await page.get('[data-action="answers"]');
      assert.equal(fold.innerText, says.answers.other.replace('{count}', String(toEarlierRole.length)));
      assert.equal(fold.ariaExpanded, 'false');
      assert.isFalse(log());
      fold.focus();
      fold.click();
      await page.element.updateComplete;
      assert.equal(fold.ariaExpanded, 'true');
      assert.isTrue(page.focused === fold);
      const questions = page.all('.log li .said:first-child').map(({ innerText }) => innerText);
      assert.deepEqual(questions.slice(-2), [outcomes['redirect-earlier'].title, ask('earlierRole')]);
      assert.include(page.find('.log')?.innerText, outcomes['redirect-earlier'].take);
      await page.click('[data-action="answers"]');
      assert.isFalse(log());
    });

    it('collapse again when the conversation returns to the message', async () => {
      page.element.style.inlineSize = '360px';
      await toDesk(page);
      await page.click('[data-action="answers"]');
      await page.click('.log [data-edit="company"]');
      await page.get('[data-question="company"]');
      assert.isTrue(log(), 'not at a question');
      (await page.get('[data-action="cancel"]')).focus();
      await page.click('[data-action="cancel"]');
      await page.message();
      assert.isFalse(log());
      assert.equal(page.focused?.textContent.trim(), says.ready, 'the focus is not lost');
    });

    it('stay expanded without a button if there is space', async () => {
      page.element.style.inlineSize = '900px';
      await toDesk(page);
      assert.isTrue(log());
      assert.isFalse(page.find('[data-action="answers"]')?.checkVisibility());
      assert.equal(page.find('.now h3')?.innerText, says.ready);
    });
  });

  describe('the advice', () => {
    it('explains its reasons, each of which leads back to its question', async () => {
      await toAdvice(page);
      const advice = await page.get('[data-outcome="redirect-earlier"]');
      assert.include(advice.innerText, reason('certainty', 'sure'));
      const links = [...advice.querySelectorAll<HTMLElement>('[data-edit]')];
      assert.deepEqual(
        links.map(({ dataset }) => dataset['edit']),
        ['doubts', 'certainty', 'company', 'earlier'],
      );
      links[1]?.click();
      await page.get('[data-question="certainty"] [aria-pressed="true"]');
    });

    it('can be the same after an interview, and is a separate answer', async () => {
      await page.walk(['situation', 'process'], ['doubts', 'pay'], ['movable', 'no'], ['company', 'neutral']);
      await page.click('[data-outcome="keep-door-open"] [data-answer="probe"]');
      await page.click('[data-answer="debrief"]');
      await page.choose('payHeard', 'blocker');
      const advice = await page.get('[data-outcome="keep-door-open"]');
      assert.include(advice.innerText, reason('payHeard', 'blocker'));
      assert.isNull(page.find('[data-outcome] [aria-pressed]'));
      await page.click('[data-answer="accept"]');
      await page.message();
      assert.deepEqual(
        page.all('.log [data-edit]').map(({ dataset }) => dataset['edit']),
        [
          ...['situation', 'doubts', 'movable', 'company'],
          ...['keep-door-open', 'interview', 'payHeard', 'again-keep-door-open'],
        ],
      );
      await page.click('.log li:last-child [data-edit]');
      await page.get('[data-outcome="keep-door-open"] [data-answer="accept"][aria-pressed="true"]');
    });

    it('can be declined for an alternative', async () => {
      await toAdvice(page);
      await page.click('[data-outcome] button[data-answer="withdraw"]');
      await page.message();
      assert.include((await page.get('.log')).innerText, outcomes.withdraw.also);
      await page.click('[data-edit="redirect-earlier"]');
      const marked = await page.get('[data-outcome="redirect-earlier"] [aria-pressed="true"]');
      assert.equal(marked.dataset['answer'], 'withdraw');
    });
  });
});
