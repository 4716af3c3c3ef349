import { assert } from 'chai';
import { defineLocale } from '../../src/engine/index.ts';
import { english } from '../../src/locales/en/interface/index.ts';
import { en, machine, words } from './toy.ts';

/** A copy of the words without what stands at a path. */
function without(path: string): typeof words {
  const [first = '', ...rest] = path.split('.');
  const copy = (value: object, keys: readonly string[]): object => {
    const [key = '', ...others] = keys;
    const { [key]: inner, ...remaining } = value as Record<string, object>;
    return others.length && inner ? { ...remaining, [key]: copy(inner, others) } : remaining;
  };
  return copy(words, [first, ...rest]) as typeof words;
}

describe('a locale of a defined conversation', () => {
  it('joins the words of the conversation with those of the language', async () => {
    const { rest } = await en.rest();
    assert.equal(en.interface.heading, 'Your interview');
    assert.equal(en.interface.back, english.chat.back);
    assert.equal(rest.questions['names'], english.questions.names);
    assert.deepEqual(Object.keys(rest.when), ['no-reply']);
    assert.deepEqual(Object.keys(rest.desk.when), ['today']);
  });

  for (const path of [
    'interface.heading',
    'questions.problem.ask',
    'questions.problem.answers.date',
    'questions.known.fields.day',
    'questions.known.skip',
    'questions.why.none',
    'details.online.offer',
    'outcomes.keep.take',
    'recipients.recruiter',
    'when.no-reply',
    'steps.call',
    'letters.move.subject',
    'letters.move.email.formal',
    'letters.keep',
    'notes.reminder.name',
    'notes.reminder.letters.move.brief',
  ])
    it(`is refused without ${path}, and names it`, () => {
      assert.throws(
        () => defineLocale(machine, english, without(path)),
        TypeError,
        path.split('.').slice(0, 2).join('.'),
      );
    });
});
