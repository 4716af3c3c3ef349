import { assert } from 'chai';
import { found, where } from '../toy.ts';

const yes = { tags: 'question', on: { yes: '#decide' } };
const words = { ask: 'What?', answers: { yes: 'Yes' }, fields: {} };

describe('a dead question', () => {
  it('is one that no transition leads to', () => {
    assert.deepEqual(
      found(({ questions, words: all }) => {
        questions['lost'] = yes;
        all['lost'] = words;
      }),
      ['dead-question | lost | -'],
    );
  });

  it('is one that no guard ever lets through, shown where it should have followed', () => {
    assert.deepEqual(
      found(({ questions, words: all }) => {
        questions['lost'] = yes;
        all['lost'] = words;
        questions['round']!.on!['soon'] = [
          { guard: where((facts) => facts['situation'] === 'offer'), target: 'lost' },
          '#decide',
        ];
      }),
      ['dead-question | lost | situation: process → doubts: none'],
    );
  });

  it('is told of once for all that follow on it', () => {
    assert.deepEqual(
      found(({ questions, words: all }) => {
        questions['lost'] = { tags: 'question', on: { yes: 'passed' } };
        questions['passed'] = { always: ['after'] };
        questions['after'] = yes;
        all['lost'] = all['after'] = words;
      }),
      ['dead-question | lost | -'],
    );
  });

  it('is one that can be answered and has no state', () => {
    assert.deepEqual(
      found(({ answers }) => void (answers['mood'] = ['good'])),
      ['dead-question | mood | -'],
    );
  });

  it('is a detail that is open beside no outcome', () => {
    assert.deepEqual(
      found(
        ({ details }) => void (details['referrer']!.on!['typed'] = { guard: () => false, actions: 'record' }),
      ),
      ['dead-question | referrer | situation: offer → decline: accept'],
    );
  });

  it('is a detail that makes no message another', () => {
    assert.deepEqual(
      found((toy) => {
        const { written } = toy;
        toy.written = (outcome, facts, way) => written(outcome, facts, way).filter((part) => part !== 'from');
      }),
      ['dead-question | names | situation: offer → decline: accept → names: typed'],
    );
  });
});
