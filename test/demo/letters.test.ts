import { assert } from 'chai';
import { shownIn } from '../../demo/letters/conversations.ts';
import { languagesOf } from '../../demo/languages.ts';
import { distinct, groups } from '../../demo/letters/sentences.ts';
import { languageName } from '../../src/locales/language-name.ts';
import { until } from '../chat/page-object.ts';
import { Visit, fits, holdsAsPage } from './visit.ts';
import type { Shown } from '../../demo/letters/conversations.ts';

const { messages, locale } = await shownIn('bow-out', 'en');
const { outcomes } = messages;
const lettersOf = messages.lettersOf.bind(messages);

describe('the letters page', () => {
  const visit = new Visit();
  const drawn = () => until(() => visit.get('#list').ariaBusy === 'false', 'all that is asked for');
  const count = () => visit.get('#count').textContent;
  const number = new Intl.NumberFormat('en-GB');

  async function go(fragment: string): Promise<void> {
    visit.get('#list').ariaBusy = 'true';
    visit.window.location.hash = fragment;
    await drawn();
  }
  async function choose(name: string, value: string): Promise<void> {
    const field = visit.get(`select[name="${name}"], input[name="${name}"]`) as HTMLSelectElement;
    field.value = value;
    visit.get('#list').ariaBusy = 'true';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await drawn();
  }

  before(async () => {
    await visit.open('letters.html');
    await drawn();
  });
  after(() => visit.close());

  it('shows all emails of each outcome in all tones', () => {
    const letters = outcomes.flatMap((outcome) => lettersOf(outcome, 'all'));
    const emails = letters.filter(({ item }) => item.channel === 'email');
    assert.lengthOf(visit.all('article'), emails.length);
    assert.equal(count(), `${emails.length} of ${letters.length} messages.`);
    assert.lengthOf(visit.all('#list h2'), outcomes.length);
  });

  it('filters by outcome, tone and channel, and updates its address', async () => {
    await choose('outcome', 'take-back');
    await choose('tone', 'formal');
    await choose('channel', 'phone');
    assert.equal(visit.window.location.hash, '#outcome=take-back&tone=formal&channel=phone');
    const expected = lettersOf('take-back', 'all').filter(
      ({ tone, item }) => tone === 'formal' && item.channel === 'phone',
    );
    assert.isNotEmpty(expected);
    assert.lengthOf(visit.all('article'), expected.length);
    assert.lengthOf(visit.all('#list h2'), 1);
  });

  it('restores the filters from its address', async () => {
    await go('#outcome=pause&channel=any&details=none');
    assert.equal((visit.get('select[name="details"]') as HTMLSelectElement).value, 'none');
    assert.lengthOf(visit.all('article'), lettersOf('pause', 'none').length);
    await go('#');
  });

  it('finds a text, and highlights it', async () => {
    await choose('find', 'CANCEL MY INTERVIEWS');
    const marks = visit.all('mark').map((mark) => mark.textContent.toLowerCase());
    assert.isNotEmpty(marks);
    assert.deepEqual([...new Set(marks)], ['cancel my interviews']);
    for (const article of visit.all('article')) assert.isNotNull(article.querySelector('mark'));
    await choose('find', '<b>no such text</b>');
    assert.match(count(), /^0 of /);
    assert.isEmpty(visit.all('article, #list b'));
    await choose('find', '');
  });

  it('lists every sentence with its number and a search', async () => {
    await go('#show=sentences');
    const all = await groups(locale);
    assert.include(count(), `${number.format(distinct(all))} of ${number.format(distinct(all))} sentences`);
    const lines = all.flatMap(({ blocks }) => blocks.flatMap(({ lines }) => lines));
    assert.lengthOf(visit.all('#list li'), lines.length);
    await go('#show=sentences&find=stay+in+this+browser');
    assert.isNotEmpty(visit.all('#list li'));
    for (const line of visit.all('#list li'))
      assert.include(line.textContent.toLowerCase(), 'stay in this browser');
  });

  describe('with another conversation', () => {
    let other: Shown;
    before(async () => {
      other = await shownIn('turned-down', 'en');
    });
    const options = () =>
      [...(visit.get('select[name="outcome"]') as HTMLSelectElement).options].map(({ value }) => value);

    it('shows all its messages, and offers its outcomes', async () => {
      await go('#conversation=turned-down&channel=any');
      const letters = other.messages.outcomes.flatMap((outcome) => other.messages.lettersOf(outcome, 'all'));
      assert.lengthOf(visit.all('article'), letters.length);
      assert.deepEqual(
        visit.all('#list h2').map(({ textContent }) => textContent),
        other.messages.outcomes.map((outcome) => other.messages.titleOf(outcome)),
      );
      assert.deepEqual(options(), ['any', ...other.messages.outcomes]);
      for (const article of visit.all('article')) assert.notMatch(article.textContent, /undefined/u);
    });

    it('lists its sentences', async () => {
      await go('#conversation=turned-down&show=sentences');
      const all = number.format(distinct(await groups(other.locale)));
      assert.include(count(), `${all} of ${all} sentences`);
    });

    it('drops an outcome that the chosen conversation does not have', async () => {
      await go('#conversation=turned-down&channel=any');
      await choose('outcome', 'thank');
      assert.equal(visit.window.location.hash, '#conversation=turned-down&outcome=thank&channel=any');
      await choose('conversation', 'bow-out');
      assert.equal(visit.window.location.hash, '#channel=any');
      assert.deepEqual(options(), ['any', ...outcomes]);
      assert.lengthOf(visit.all('#list h2'), outcomes.length);
    });

    describe('as a page', () => {
      before(() => go('#conversation=turned-down&outcome=thank'));
      holdsAsPage(visit);
    });
  });
  for (const lang of languagesOf['bow-out'].filter((each) => each !== 'en'))
    describe(`in another language, ${lang}`, () => {
      const isLoaded = () => visit.hasRequested(`/src/locales/${lang}/index.ts`);
      let other: Shown;
      before(async () => {
        other = await shownIn('bow-out', lang);
      });

      it('is offered by its own name, and fetched only when it is chosen', async () => {
        await go('#');
        const option = visit.get(`select[name="lang"] option[value="${lang}"]`);
        assert.equal(option.textContent, languageName(lang));
        assert.equal(option.lang, lang);
        assert.isFalse(isLoaded());
        await choose('lang', lang);
        assert.isTrue(isLoaded());
        assert.equal(visit.window.location.hash, `#lang=${lang}`);
      });

      it('shows all its messages with its language and direction, and their lengths', async () => {
        await go(`#lang=${lang}&channel=any`);
        const letters = outcomes.flatMap((outcome) => other.messages.lettersOf(outcome, 'all'));
        assert.lengthOf(visit.all('article'), letters.length);
        for (const message of visit.all('.message, .subject, #list h2, .steps')) {
          assert.equal(message.lang, lang);
          assert.equal(message.dir, other.locale.dir);
        }
        const { rest } = await other.locale.rest();
        const unit = rest.message.writing.charactersPerWord === undefined ? 'words' : 'characters';
        for (const about of visit.all('.about'))
          assert.match(about.textContent.trim(), new RegExp(` · [1-9]\\d* ${unit}$`));
        assert.deepEqual(
          visit.all('#list h2').map(({ textContent }) => textContent),
          outcomes.map((outcome) => other.messages.titleOf(outcome)),
        );
      });

      it('lists its sentences', async () => {
        await go(`#lang=${lang}&show=sentences`);
        const all = await groups(other.locale);
        assert.include(
          count(),
          `${number.format(distinct(all))} of ${number.format(distinct(all))} sentences`,
        );
        for (const part of visit.all('#list ul')) assert.equal(part.lang, lang);
      });

      it('is dropped for a conversation that lacks it', async () => {
        await go(`#lang=${lang}&outcome=pause`);
        await choose('conversation', 'turned-down');
        assert.equal(visit.window.location.hash, '#conversation=turned-down');
      });

      it('has no axe violations or horizontal scrolling', async () => {
        await go(`#lang=${lang}&outcome=pause`);
        await fits(visit, [360, 1100]);
      });
    });
  describe('with messages in all tones', () => {
    before(() => go('#outcome=pause'));
    holdsAsPage(visit);
  });
  describe('with sentences', () => {
    before(() => go('#show=sentences&outcome=stay&find=offer'));
    holdsAsPage(visit);
  });
});
