import { assert } from 'chai';
import { holdsFor, tabulate, turnsOn } from '../../src/extend/condition-table.ts';

const domains = {
  visa: [null, 'yes', 'no'],
  situation: ['process', 'offer'],
  doubts: [[], ['pay'], ['pay', 'scope']].map((set) => Object.freeze(set)),
};
type Facts = Record<string, unknown>;
const table = (condition: (facts: Facts) => unknown) => tabulate('It', condition, domains);

describe('the table of a condition', () => {
  it('agrees with the condition for every combination of facts', () => {
    const condition = ({ visa, situation, doubts }: Facts) =>
      (visa === 'yes' && situation !== 'offer') ||
      (visa === 'no' && (doubts as string[] | undefined)?.includes('scope') === true);
    const { table: made, problems } = table(condition);
    assert.deepEqual(problems, []);
    for (const visa of [undefined, ...domains.visa])
      for (const situation of [undefined, ...domains.situation])
        for (const doubts of [undefined, ...domains.doubts]) {
          const facts = { visa, situation, doubts };
          assert.equal(holdsFor(made, facts), condition(facts), JSON.stringify(facts));
        }
  });

  it('takes a set in any order', () => {
    const { table: made } = table(({ doubts }) => (doubts as string[] | undefined)?.length === 2);
    assert.isTrue(holdsFor(made, { doubts: ['scope', 'pay'] }));
    assert.isFalse(holdsFor(made, { doubts: ['scope', 'skills'] }));
  });

  it('is made before any answer: the condition is not called again', () => {
    let calls = 0;
    const { table: made } = table(({ visa }) => {
      calls++;
      return visa === 'yes';
    });
    const before = calls;
    assert.isTrue(holdsFor(made, { visa: 'yes' }));
    assert.equal(calls, before);
    assert.equal(calls, 1 + domains.visa.length);
  });

  const faults: Record<string, readonly [condition: (facts: Facts) => unknown, problem: RegExp]> = {
    'throws for one answer': [
      ({ visa }) => {
        if (visa === 'no') throw new Error('oh');
        return visa === 'yes';
      },
      /throws: Error: oh/,
    ],
    'returns something else for one answer': [({ visa }) => visa === 'no' || visa, /return true or false/],
    'returns a promise': [({ visa }) => Promise.resolve(visa === 'yes'), /return true or false/],
    'reads what was typed': [({ names }) => names !== undefined, /reads “names”/],
    'misspells a fact': [({ vissa }) => vissa === 'yes', /reads “vissa”/],
    'copies all facts': [(facts) => ({ ...facts })['visa'] === 'yes', /by its name/],
    'writes all facts down': [(facts) => JSON.stringify(facts).includes('yes'), /reads “toJSON”|by its name/],
    'changes a fact': [
      (facts) => {
        facts['visa'] = 'yes';
        return true;
      },
      /throws/,
    ],
    'changes a set': [({ doubts }) => (doubts as string[] | undefined)?.push('pay') === 1, /throws/],
  };
  for (const [name, [condition, problem]] of Object.entries(faults))
    it(`is refused if the condition ${name}`, () => {
      assert.match(table(condition).problems.join('\n'), problem);
    });

  it('is refused if the condition changes its mind', () => {
    let calls = 0;
    const fickle = (facts: Facts) => (calls++ % 2 ? facts['visa'] === 'yes' : facts['situation'] === 'offer');
    assert.match(table(fickle).problems.join('\n'), /the same answer/);
  });

  it('is refused if the condition reads too much', () => {
    const many = Object.fromEntries(
      [...Array(8).keys()].map((index) => [`fact${index}`, ['a', 'b', 'c', 'd']]),
    );
    const { problems } = tabulate(
      'It',
      (facts: Facts) => Object.keys(many).filter((name) => facts[name] === 'a').length > 7,
      many,
    );
    assert.match(problems.join('\n'), /too many facts/);
  });

  it('turns on a question that it needs an answer to, and another answer would change', () => {
    const on = (condition: (facts: Facts) => unknown) =>
      turnsOn(table(condition).table, 'visa', ['yes', 'no']);
    assert.isTrue(on(({ visa }) => visa === 'yes'));
    assert.isTrue(on(({ visa, situation }) => visa === 'yes' && situation === 'offer'));
    assert.isFalse(
      on(({ visa }) => visa !== 'yes'),
      'without an answer',
    );
    assert.isFalse(
      on(({ visa }) => visa === null),
      'skipped',
    );
    assert.isFalse(
      on(({ visa }) => visa != null),
      'whatever the answer',
    );
    assert.isFalse(
      on(({ situation }) => situation === 'offer'),
      'unread',
    );
    assert.isFalse(
      on(({ visa, situation }) => visa === 'yes' || situation === 'offer'),
      'beside another',
    );
  });
});
