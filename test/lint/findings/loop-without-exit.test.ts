import { assert } from 'chai';
import { found, where } from '../toy.ts';

const words = (...answers: string[]) => ({
  ask: 'What?',
  answers: Object.fromEntries(answers.map((id) => [id, id])),
  fields: {},
});

/** Leads back to the same question, with the answer known. */
const again = { target: 'one', reenter: true };

describe('a loop without exit', () => {
  it('is reported for a question that leads only to itself', () => {
    assert.deepEqual(
      found(({ questions, words: all, answers }) => {
        questions['situation']!.on!['again'] = 'again';
        questions['again'] = { tags: 'question', on: { yes: 'again', no: 'again' } };
        answers['situation']!.push('again');
        all['situation']!.answers['again'] = 'Again';
        all['again'] = words('yes', 'no');
      }),
      ['loop-without-exit | again | situation: again'],
    );
  });

  it('is reported for questions that lead to each other', () => {
    assert.deepEqual(
      found(({ questions, words: all }) => {
        questions['work']!.on!['skip'] = 'one';
        questions['one'] = { tags: 'question', on: { yes: 'two', no: again } };
        questions['two'] = { tags: 'question', on: { yes: 'one' } };
        all['one'] = words('yes', 'no');
        all['two'] = words('yes');
      }),
      ['loop-without-exit | one → two | situation: other → work: skip'],
    );
  });

  it('is not reported if a guard opens an exit', () => {
    assert.deepEqual(
      found(({ questions, words: all }) => {
        questions['work']!.on!['skip'] = 'one';
        questions['one'] = {
          tags: 'question',
          on: {
            yes: 'two',
            no: [{ guard: where((facts) => facts['two'] === 'yes'), target: '#decide' }, again],
          },
        };
        questions['two'] = { tags: 'question', on: { yes: 'one' } };
        all['one'] = words('yes', 'no');
        all['two'] = words('yes');
      }),
      [],
    );
  });

  it('is reported if that guard never passes', () => {
    assert.deepEqual(
      found(({ questions, words: all }) => {
        questions['work']!.on!['skip'] = 'one';
        questions['one'] = {
          tags: 'question',
          on: { no: [{ guard: where((facts) => facts['two'] === 'yes'), target: '#decide' }, 'one'] },
        };
        all['one'] = words('no');
      }),
      ['loop-without-exit | one | situation: other → work: skip'],
    );
  });

  it('is reported for an infinite loop of transient states', () => {
    assert.deepEqual(
      found(({ questions }) => {
        questions['work']!.on!['skip'] = 'one';
        questions['one'] = { always: ['two'] };
        questions['two'] = { always: ['one'] };
      }),
      ['loop-without-exit | one → two | situation: other → work: skip'],
    );
  });

  it('is reported for a loop at the start', () => {
    assert.deepEqual(
      found((toy) => {
        toy.questions = { one: { always: ['two'] }, two: { always: ['one'] }, ...toy.questions };
      }),
      ['loop-without-exit | one → two | before any answer'],
    );
  });

  it('is reported for a loop that changes the context', () => {
    assert.deepEqual(
      found(({ questions, words: all }) => {
        questions['work']!.on!['skip'] = 'one';
        questions['one'] = {
          tags: 'question',
          on: { more: { actions: 'more' } },
        };
        all['one'] = words('more');
      }),
      ['loop-without-exit | one | situation: other → work: skip'],
    );
  });
});
