/** Conversations after a rejection, from the first question to the message. */
import { assert } from 'chai';
import '../src/turned-down.ts';
import { outcomes, reasons } from '../src/locales/en/turned-down/outcomes.ts';
import { questions } from '../src/locales/en/turned-down/questions.ts';
import { Page, accessible, until } from './chat/page-object.ts';

describe('<turned-down>', () => {
  let page: Page;
  beforeEach(() => {
    sessionStorage.clear();
    page = new Page({ remember: 'off' }, 'turned-down');
  });
  afterEach(() => {
    page.remove();
  });

  it('asks for feedback after an interview, and reminds them once', async () => {
    await page.walk(['stage', 'interview'], ['contact', 'person'], ['wish', 'feedback']);
    await page.get('[data-outcome="ask-feedback"]');
    assert.include(page.text, reasons.stage.interview.replaceAll('*', ''));
    await page.choose('ask-feedback', 'accept');
    await page.fill('[name="names"]', 'Priya');
    await page.fill('[name="from"]', 'Ana Ruiz');
    await page.detail('topic');
    await page.fill('.detail [name="topic"]', 'the technical questions');
    await page.click('.detail [type="submit"]');
    await page.detail('meeting');
    await page.fill('.detail [name="meeting"]', '2020-11-18');
    await page.click('.detail [type="submit"]');
    const message = await page.message();
    await until(() => message.value.includes('18 November 2020'));
    assert.match(
      message.value,
      /^Hi Priya,\n[^]*Data engineer[^]*especially on the technical questions\?[^]*\nAna Ruiz$/u,
    );
    const subject = await page.get<HTMLInputElement>('[name="subject"]');
    assert.equal(subject.value, 'Could you share feedback on my Data engineer interview?');
    const reminder = await page.note('reminder');
    assert.match(reminder.value, /^Hi Priya,\n[^]*won't ask again/u);
    await accessible(page);
  });

  it('names the kind of work to be kept in mind for', async () => {
    await page.walk(['stage', 'applied'], ['contact', 'person'], ['wish', 'future'], ['company', 'like']);
    await page.fill('[name="work"]', 'test automation');
    await page.click('[type="submit"]');
    await page.choose('keep-in-mind', 'accept');
    const { value } = await page.message();
    assert.match(value, /still like to work at Northwind[^]*test automation/u);
    assert.notMatch(value, /interview/u);
    assert.include((await page.note('check-in')).value, 'test automation');
  });

  it('advises to leave it where there is nobody to write to, and shows a line only if it is wanted', async () => {
    await page.walk(['stage', 'interview'], ['contact', 'nobody']);
    await page.get('[data-outcome="leave"]');
    assert.include(page.text, outcomes.leave.variants.nobody.kind);
    assert.isEmpty(page.all('.also'));
    await page.choose('leave', 'accept');
    await page.get('.steps');
    assert.isNull(page.find('[name="message"]'));
    await page.click('[data-action="write"]');
    const { value } = await page.message();
    assert.match(value, /^Hello,\n\nThank you[^]*Data engineer/u);
  });

  it('is honest about feedback on an application, and leaves the choice', async () => {
    await page.walk(['stage', 'applied'], ['contact', 'person'], ['wish', 'feedback']);
    await page.get('[data-outcome="leave"]');
    assert.include(page.text, outcomes.leave.variants.feedback.kind);
    await page.choose('leave', 'ask-feedback');
    assert.include((await page.message()).value, 'my application');
  });

  it('says first that nobody has to write', async () => {
    await page.walk(['stage', 'applied'], ['contact', 'person']);
    await page.get('[data-question="wish"]');
    assert.include(page.text, questions.wish.help);
    await accessible(page);
  });
});
