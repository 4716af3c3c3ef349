import { assert } from 'chai';
import { lint } from '../../lint/lint.ts';
import { found, toy } from './toy.ts';

describe('the linter', () => {
  it('finds nothing in a valid conversation, and counts what it checked', () => {
    const { findings, counts } = lint(toy());
    assert.deepEqual(findings, []);
    assert.deepInclude(counts, { questions: 7, outcomes: 3, rules: 4 });
    assert.isAbove(counts.answers, 10);
    assert.isAbove(counts.places, 10);
  });

  it('finds several kinds of problems at once', () => {
    const codes = found((toy) => {
      toy.words['round']!.answers['soon'] = '';
      toy.words['round']!.answers['later'] = 'Later';
      toy.required['decline']!.push('closing');
      toy.questions['lost'] = { tags: 'question', on: { yes: '#decide' } };
      toy.words['lost'] = { ask: 'What?', answers: { yes: 'Yes' }, fields: {} };
    }).map((line) => line.split(' ')[0]);
    assert.sameMembers(codes, [
      'dead-question',
      'answer-without-words',
      'words-without-answer',
      'missing-part',
    ]);
  });

  it("throws if the machine isn't pure", () => {
    const waiting = toy(({ questions }) => void (questions['round']!['after'] = { 1000: '#decide' }));
    assert.throws(() => lint(waiting), /must be pure: .*round/);
  });

  it('reports the answers after which a machine throws', () => {
    const failing = toy(({ rules }) => {
      rules['round']!.when = () => {
        throw new Error('no such fact');
      };
    });
    assert.throws(() => lint(failing), /situation: other/);
  });
});
