import { assert } from 'chai';
import { filtersFrom, fragmentOf } from '../../demo/letters/filters.ts';
import { has } from '../../demo/letters/normalize.ts';

describe('the filters of the letters page', () => {
  const plain = filtersFrom('');

  it('stand in the fragment, as far as they are not as they were', () => {
    assert.equal(fragmentOf(plain), '');
    const filters = { ...plain, outcome: 'pause', tone: 'brief', find: 'a & b=c #d' } as const;
    assert.deepEqual(filtersFrom(`#${fragmentOf(filters)}`), filters);
  });

  for (const hostile of [
    '#outcome=none&tone=%00&channel=__proto__&show=constructor',
    '#%',
    '#=&&=',
    '#tone',
    '#details=all&details=none',
  ])
    it(`are as they were for what means nothing: ${hostile}`, () =>
      assert.deepEqual(filtersFrom(hostile), plain));

  it('find what is typed on any keyboard, in any case', () => {
    assert.isTrue(has('You don’t need', " DON'T "));
    assert.isTrue(has('anything', ''));
    assert.isFalse(has('You don’t need', 'dont'));
  });
});
