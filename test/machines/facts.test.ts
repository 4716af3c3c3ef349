/** What can be told from facts alone. */
import { assert } from 'chai';
import { ahead } from '../../machines/facts.ts';

describe('how far off the next round is', () => {
  it('is what was said of it', () => {
    assert.equal(ahead({ nextRound: 'week' }), 'week');
    assert.isUndefined(ahead({}));
  });

  it('is nothing yet while one is going on, and then what comes after that one', () => {
    assert.isUndefined(ahead({ nextRound: 'now' }));
    assert.equal(ahead({ nextRound: 'now', afterwards: 'later' }), 'later');
    assert.equal(ahead({ situation: 'interviewing', afterwards: 'none' }), 'none');
  });
});
