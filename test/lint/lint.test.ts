import { assert } from 'chai';
import { lint } from '../../lint/lint.ts';
import { found, toy } from './toy.ts';

describe('the linter', () => {
  it('finds nothing in a conversation without a fault, and counts what it looked at', () => {
    const { findings, counts } = lint(toy());
    assert.deepEqual(findings, []);
    assert.deepInclude(counts, { questions: 7, outcomes: 3, rules: 4 });
    assert.isAbove(counts.answers, 10);
    assert.isAbove(counts.places, 10);
  });

  it('finds faults of several kinds together', () => {
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

  it('refuses a machine that it cannot walk', () => {
    const waiting = toy(({ questions }) => void (questions['round']!['after'] = { 1000: '#decide' }));
    assert.throws(() => lint(waiting), /round waits for a time/);
  });

  it('says after which answers a machine fails', () => {
    const failing = toy(({ rules }) => {
      rules['round']!.when = () => {
        throw new Error('no such fact');
      };
    });
    assert.throws(() => lint(failing), /situation: other/);
  });
});
