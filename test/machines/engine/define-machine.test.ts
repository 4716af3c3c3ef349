import { assert } from 'chai';
import { defineMachine } from '../../../machines/engine/define-machine.ts';
import { createReplay } from '../../../machines/engine/replay.ts';
import type { AnyStateMachine } from 'xstate';
import { machine } from '../../engine/toy.ts';

const choice = (question: string, type: string) => ({ question, type });

describe('a defined machine', () => {
  const replay = createReplay(machine.machine as AnyStateMachine);

  it('asks its first question', () => {
    const { now, remaining } = replay([]);
    assert.deepEqual(now, { id: 'problem', kind: 'question', choices: ['date', 'nothing'] });
    assert.isAtLeast(remaining, 1);
  });

  it('leads along its answers to the advice of the first rule that matches', () => {
    const { now, rule, facts } = replay([choice('problem', 'date'), choice('known', 'skip')]);
    assert.equal(now.kind, 'advice');
    assert.equal(now.outcome, 'move');
    assert.deepEqual(now.choices, ['accept', 'keep']);
    assert.equal(rule, 'has-date');
    assert.deepEqual(facts, { problem: 'date', known: null });
  });

  it('asks what a letter cannot do without, once', () => {
    const way = [choice('problem', 'nothing'), choice('keep', 'move')];
    const { now } = replay(way);
    assert.equal(now.id, 'why');
    const answered = [...way, { question: 'why', type: 'several', values: ['travel'] }];
    assert.deepInclude(replay(answered).now, { kind: 'outcome', outcome: 'move' });
  });

  it('offers the details of the outcome, and those of every conversation', () => {
    const details = (answers: Parameters<typeof replay>[0]) => replay(answers).details.map(({ id }) => id);
    assert.deepEqual(details([choice('problem', 'nothing'), choice('keep', 'accept')]), ['names', 'job']);
    assert.deepEqual(
      details([
        choice('problem', 'nothing'),
        choice('keep', 'move'),
        { question: 'why', type: 'several', values: [] },
      ]),
      ['online', 'names', 'job'],
    );
  });
});

describe('a definition that is not complete', () => {
  const outcome = { to: 'them', when: 'today', words: [1, 50] } as const;
  const always = () => true;
  const complete = {
    questions: {
      first: { answers: { yes: 'advice', no: 'second' } },
      second: { fields: ['what'], next: 'advice' },
    },
    outcomes: { go: outcome },
    rules: { otherwise: { when: always, advise: 'go' } },
  } as const;
  const refused = (changes: object): string => {
    try {
      defineMachine({ ...complete, ...changes });
    } catch (error) {
      assert.instanceOf(error, TypeError);
      return error.message;
    }
    throw new Error('It was accepted');
  };

  it('is accepted once it is', () => {
    assert.doesNotThrow(() => defineMachine(complete));
  });

  for (const [what, changes, says] of [
    ['no question', { questions: {} }, 'There is no question'],
    [
      'a way to no question',
      { questions: { first: { answers: { yes: 'thrid' } } } },
      '“first” (yes) names the question “thrid”',
    ],
    ['a question without answers', { questions: { first: { answers: {} } } }, '“first” has no answer'],
    [
      'a question that is never asked',
      { questions: { ...complete.questions, third: { answers: { yes: 'advice' } } } },
      '“third” is never asked',
    ],
    [
      'a loop',
      { questions: { first: { answers: { yes: 'second' } }, second: { answers: { yes: 'first' } } } },
      '“second” never leads to an advice',
    ],
    [
      'a guard that is not there',
      { questions: { first: { answers: { yes: [{ if: 'sure', to: 'advice' }, 'advice'] } } } },
      'the guard “sure”',
    ],
    [
      'a way that ends in a guard',
      {
        guards: { sure: always },
        questions: { first: { answers: { yes: [{ if: 'sure', to: 'advice' }] } } },
      },
      'leads nowhere',
    ],
    ['no outcome', { outcomes: {} }, 'There is no outcome'],
    ['no rule', { rules: {} }, 'There is no rule'],
    [
      'a rule that advises nothing',
      { rules: { otherwise: { when: always, advise: 'og' } } },
      'the outcome “og”',
    ],
    [
      'a required question that is not there',
      { outcomes: { go: { ...outcome, requires: 'x' } } },
      'the question “x”',
    ],
    ['a note that is not there', { outcomes: { go: { ...outcome, notes: ['x'] } } }, 'the note “x”'],
    [
      'a name that is used twice',
      { outcomes: { first: outcome }, rules: { a: { when: always, advise: 'first' } } },
      '“first” is used twice',
    ],
    ['a reserved name', { details: { names: { fields: ['a'] } } }, '“names” is not allowed'],
    [
      'a rule that throws',
      { rules: { odd: { when: (facts: { second: { what: string } }) => !facts.second.what, advise: 'go' } } },
      'The rule “odd” throws: TypeError',
    ],
    [
      'a fact that nothing asks for',
      {
        rules: {
          odd: { when: (facts: { wich?: string }) => facts.wich === 'yes', advise: 'go' },
          ...complete.rules,
        },
      },
      'The rule “odd” reads the fact “wich”',
    ],
    [
      'answers without a rule',
      { rules: { some: { when: (facts: { first?: string }) => facts.first === 'yes', advise: 'go' } } },
      'No rule matches. (after first: "no", second: {"what":"a what"})',
    ],
  ] as const)
    it(`is refused for ${what}, and says where`, () => {
      assert.include(refused(changes), says);
    });

  it('is refused with all problems at once', () => {
    const message = refused({ outcomes: { go: { ...outcome, requires: 'x', notes: ['y'] } } });
    assert.include(message, '“x”');
    assert.include(message, '“y”');
  });
});
