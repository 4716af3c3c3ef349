import { assert } from 'chai';
import { lint } from '../../../lint/lint.ts';
import { found, short, toy, where } from '../toy.ts';

const yes = { tags: 'question', on: { yes: '#decide' } };
const words = { ask: 'What?', answers: { yes: 'Yes' }, fields: {} };

describe('a dead question', () => {
  it('is reported if no transition leads to it', () => {
    assert.deepEqual(
      found(({ questions, words: all }) => {
        questions['lost'] = yes;
        all['lost'] = words;
      }),
      ['dead-question | lost | -'],
    );
  });

  it('is reported if its guard never passes, with the nearest place as an example', () => {
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

  it('is reported once for all questions that follow it', () => {
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

  it('is reported if it has answers but no state', () => {
    assert.deepEqual(
      found(({ answers }) => void (answers['mood'] = ['good'])),
      ['dead-question | mood | -'],
    );
  });

  it('is reported if it is a detail that no outcome opens', () => {
    assert.deepEqual(
      found(
        ({ details }) => void (details['referrer']!.on!['typed'] = { guard: () => false, actions: 'record' }),
      ),
      ['dead-question | referrer | situation: offer → decline: accept'],
    );
  });

  it('is reported if it is a detail that changes no message', () => {
    assert.deepEqual(
      found((toy) => {
        const { written } = toy;
        toy.written = (outcome, facts, way) => written(outcome, facts, way).filter((part) => part !== 'from');
      }),
      ['dead-question | names | situation: offer → decline: accept → names: typed'],
    );
  });

  it('is not reported if it is a detail that the messages of other languages need', () => {
    const conversation = toy((parts) => {
      const { written } = parts;
      parts.written = (outcome, facts, way) => written(outcome, facts, way).filter((part) => part !== 'from');
      parts.details['names']!.meta = { fields: ['from'], inSomeLanguages: true };
    });
    const shown = (details: readonly string[]) =>
      lint({ ...conversation, messages: { ...conversation.messages, details } }).findings.map(short);
    assert.deepEqual(shown([]), []);
    assert.deepEqual(shown(['names']), [
      'dead-question | names | situation: offer → decline: accept → names: typed',
    ]);
  });
});
