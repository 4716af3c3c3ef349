import { assert } from 'chai';
import { filtersFrom, fragmentOf } from '../../demo/letters/filters.ts';
import { has } from '../../demo/letters/normalize.ts';

describe('the filters of the letters page', () => {
  const plain = filtersFrom('');

  it('are stored in the fragment if they differ from the defaults', () => {
    assert.equal(fragmentOf(plain), '');
    const filters = { ...plain, outcome: 'pause', tone: 'brief', find: 'a & b=c #d' } as const;
    assert.deepEqual(filtersFrom(`#${fragmentOf(filters)}`), filters);
  });

  it('are those of the conversation', () => {
    const filters = { ...plain, conversation: 'turned-down', outcome: 'thank' } as const;
    assert.equal(fragmentOf(filters), 'conversation=turned-down&outcome=thank');
    assert.deepEqual(filtersFrom('#conversation=turned-down&outcome=thank'), filters);
    assert.equal(filtersFrom('#outcome=thank').outcome, 'any');
  });

  for (const hostile of [
    '#conversation=__proto__&outcome=thank',
    '#outcome=none&tone=%00&channel=__proto__&show=constructor',
    '#%',
    '#=&&=',
    '#tone',
    '#details=all&details=none',
  ])
    it(`fall back to the defaults for invalid values: ${hostile}`, () =>
      assert.deepEqual(filtersFrom(hostile), plain));

  it('match text in any case, typed on any keyboard', () => {
    assert.isTrue(has('You don’t need', " DON'T "));
    assert.isTrue(has('anything', ''));
    assert.isFalse(has('You don’t need', 'dont'));
  });
});
