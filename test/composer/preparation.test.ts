import { assert } from 'chai';
import { calendarFile } from '../../src/platform/ics-file.ts';
import { accessible, Page, until } from '../chat/page-object.ts';
import { needs } from '../support/skip-unless.ts';
import { besideWords, deskWords, noteTo, pattern, says, startOf, to } from '../chat/words.ts';
import { caught } from './stubs.ts';

describe('interview preparation', () => {
  let page: Page;

  beforeEach(() => {
    sessionStorage.clear();
    page = new Page();
  });
  afterEach(() => {
    page.remove();
  });

  const note = startOf(noteTo({ recipient: '{}' }));
  const { good, worrying } = besideWords;

  const probing = async () => {
    await page.walk(
      ['situation', 'process'],
      ['doubts', 'skills direction'],
      ['certainty', 'unsure'],
      ['nextRound', 'week'],
    );
    await page.click('[data-outcome="probe"] [data-answer="accept"]');
    await page.get('.questions');
  };

  describe('probing', () => {
    it('shows two to four questions, each with a reason, and a good and a worrying answer', async () => {
      await probing();
      const questions = page.all<HTMLDetailsElement>('.questions details');
      assert.isAtLeast(questions.length, 2);
      assert.isAtMost(questions.length, 4);
      assert.isTrue(questions[0]?.open);
      for (const question of questions) {
        question.open = true;
        assert.isTrue(
          [/\?/u, pattern(good), pattern(worrying)].every((part) => part.test(question.innerText)),
        );
      }
      assert.isBelow(page.text.indexOf(good), page.text.indexOf(note));
      await accessible(page);
    });

    it('copies notes for the interview', async () => {
      await probing();
      const { copied } = caught.clipboard();
      await page.click('[data-action="copy-crib"]');
      await until(() => page.text.includes(says.copiedAll));
      assert.match(copied[0] ?? '', new RegExp(`^1\\. .+\\?\n${good} .+\n${worrying} .+\n\n2\\. `, 'u'));
    });

    it('shows the notes for manual copying when the clipboard is refused', async () => {
      await probing();
      caught.clipboard(false);
      await page.click('[data-action="copy-crib"]');
      const field = await page.get<HTMLTextAreaElement>('[name="by-hand"]');
      await until(() => page.focused === field);
      assert.match(field.value, /^1\. /);
      assert.equal(field.selectionEnd - field.selectionStart, field.value.length);
      assert.include(page.text, says.selected);
      await accessible(page);
    });

    it("creates a calendar entry that doesn't reveal its purpose", async () => {
      await probing();
      await page.detail('rounds');
      await page.fill('[name="date"]', '2099-12-02');
      await page.click('[data-question="rounds"] [type="submit"]');
      const file = await caught.file(() => page.click('[data-action="calendar"]'));
      assert.match(file.name, /\.ics$/);
      assert.include(file.text, 'DTSTART:20991202T180000\r\n');
      assert.notMatch(file.text + file.name, /northwind|engineer|interview|bow/i);
    });

    it('continues to the debrief', async () => {
      await probing();
      await page.click('.desk [data-answer="debrief"]');
      await page.get('[data-question="skillsHeard"]');
    });
  });

  describe('a calendar file', () => {
    const now = new Date('2026-11-24T10:20:30.456Z');

    it('follows RFC 5545', () => {
      const lines = calendarFile('Time to think', '2026-12-02', now).split('\r\n');
      assert.equal(lines[0], 'BEGIN:VCALENDAR');
      assert.include(lines, 'DTSTAMP:20261124T102030Z');
      assert.include(lines, 'DTSTART:20261202T180000');
      assert.include(lines, 'SUMMARY:Time to think');
      assert.isTrue(lines.some((line) => /^UID:.{20}/.test(line)));
      assert.deepEqual(lines.slice(-2), ['END:VCALENDAR', '']);
    });

    it('escapes text, and folds lines at 75 octets between characters', () => {
      const title = `a, b; c\\d\n${'ü🐉'.repeat(60)}`;
      const text = calendarFile(title, '2026-12-02', now);
      for (const line of text.split('\r\n')) assert.isAtMost(new TextEncoder().encode(line).length, 75, line);
      const unfolded = text.replaceAll('\r\n ', '');
      assert.include(unfolded, `SUMMARY:a\\, b\\; c\\\\d\\n${'ü🐉'.repeat(60)}\r\n`);
    });
  });

  describe('staying', () => {
    it('shows preparation for the given doubts with its own copy button, and the note below it', async () => {
      await page.walk(['situation', 'process'], ['doubts', 'nerves']);
      await page.click('[data-outcome="stay"] [data-answer="accept"]');
      await page.get('[data-action="copy-crib"]');
      const { copied } = caught.clipboard();
      await page.click('[data-action="copy-crib"]');
      await until(() => page.text.includes(says.copiedAll));
      const lines = (copied[0] ?? '').split('\n');
      assert.lengthOf(lines, page.all('.desk .steps li').length);
      assert.isAbove(lines.length, 3);
      assert.isBelow(page.text.indexOf(besideWords.copyList), page.text.indexOf(note));
    });
  });

  describe('safety', () => {
    const unsafe = async () => {
      await page.walk(['situation', 'unsafe'], ['harm', 'person']);
      await page.click('[data-outcome="safety"] [data-answer="accept"]');
      return page.get('[data-action="leave"]');
    };

    it('shows what to do first, and addresses no message by default', async () => {
      await unsafe();
      assert.lengthOf(page.all('.desk .steps li'), 3);
      assert.isNull(page.find('textarea'));
      await page.click('[data-action="write"]');
      await page.message();
      const nobody = to({ recipient: deskWords.recipients.nobody });
      assert.include(page.text, nobody);
      assert.isBelow(page.text.indexOf(deskWords.steps['keep-evidence']), page.text.indexOf(nobody));
    });

    it('differs between a scam and a person (case 14)', async () => {
      await page.walk(['situation', 'unsafe'], ['harm', 'scam']);
      await page.click('[data-outcome="safety"] [data-answer="accept"]');
      await page.get('[data-action="leave"]');
      assert.include(page.text, deskWords.steps['send-nothing']);
      assert.notInclude(page.text, deskWords.steps['someone-on-your-side']);
    });

    it('can be left immediately, leaving nothing on the device', async function () {
      await needs(this, 'navigation events');
      const leave = await unsafe();
      const { navigation } = window as unknown as { navigation: EventTarget };
      let gone = '';
      navigation.addEventListener(
        'navigate',
        (event) => {
          event.preventDefault();
          gone = (event as Event & { destination: { url: string } }).destination.url;
        },
        { once: true },
      );
      leave.click();
      await until(() => gone);
      assert.equal(gone, 'about:blank');
      assert.lengthOf(sessionStorage, 0);
      await page.get('[data-question="situation"]');
      assert.isNull(page.find('.desk'));
    });
  });
});
