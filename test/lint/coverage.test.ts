import { assert } from 'chai';
import { Coverage } from '../../lint/coverage.ts';

describe('coverage', () => {
  it('recognises a fact that was seen in the same place', () => {
    const coverage = new Coverage();
    assert.isTrue(coverage.hasNew('here', { round: 'soon', doubts: ['pay'] }));
    assert.isFalse(coverage.hasNew('here', { doubts: ['pay'], round: 'soon' }));
    assert.isTrue(coverage.hasNew('here', { doubts: ['nerves'], round: 'soon' }));
    assert.isTrue(coverage.hasNew('there', { round: 'soon' }));
  });

  it('recognises a pair of facts, whatever the other facts were', () => {
    const coverage = new Coverage();
    const shows = (...[a, b, c]: string[]) => coverage.hasNewPair('here', { facts: { a, b, c } });
    assert.isTrue(shows('1', '1', '1'));
    assert.isTrue(shows('1', '2', '2'));
    assert.isTrue(shows('2', '1', '2'));
    assert.isTrue(shows('2', '2', '1'));
    assert.isFalse(shows('2', '2', '1'));
    // The other four of the eight combinations contain only pairs that these four have covered.
    assert.isFalse(shows('1', '1', '2'));
    assert.isFalse(shows('2', '2', '2'));
  });

  it('treats all typed texts as equal', () => {
    const coverage = new Coverage();
    assert.isTrue(coverage.hasNew('here', { names: { from: 'Ana' } }));
    assert.isFalse(coverage.hasNew('here', { names: { from: 'Zoë' } }));
    assert.isTrue(coverage.hasNew('here', { names: null }));
  });
});
