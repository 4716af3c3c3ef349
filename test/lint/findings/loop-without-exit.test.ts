import { assert } from 'chai';
import { found, where } from '../toy.ts';

const words = (...answers: string[]) => ({
  ask: 'What?',
  answers: Object.fromEntries(answers.map((id) => [id, id])),
  fields: {},
});

/** Back to the same question, with the answer known. */
const again = { target: 'one', reenter: true };

describe('a loop without an exit', () => {
  it('is a question that leads to itself alone', () => {
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

  it('is some questions that lead to each other', () => {
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

  it('is not one that a guard opens', () => {
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

  it('is one whose guard never opens', () => {
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

  it('is states that are passed through for ever', () => {
    assert.deepEqual(
      found(({ questions }) => {
        questions['work']!.on!['skip'] = 'one';
        questions['one'] = { always: ['two'] };
        questions['two'] = { always: ['one'] };
      }),
      ['loop-without-exit | one → two | situation: other → work: skip'],
    );
  });

  it('is one that it all begins with', () => {
    assert.deepEqual(
      found((toy) => {
        toy.questions = { one: { always: ['two'] }, two: { always: ['one'] }, ...toy.questions };
      }),
      ['loop-without-exit | one → two | before any answer'],
    );
  });

  it('is one that counts for ever', () => {
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
