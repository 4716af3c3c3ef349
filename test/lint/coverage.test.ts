import { assert } from 'chai';
import { Coverage } from '../../lint/coverage.ts';

describe('coverage', () => {
  it('knows a fact that was shown before in the same place', () => {
    const coverage = new Coverage();
    assert.isTrue(coverage.hasNew('here', { round: 'soon', doubts: ['pay'] }));
    assert.isFalse(coverage.hasNew('here', { doubts: ['pay'], round: 'soon' }));
    assert.isTrue(coverage.hasNew('here', { doubts: ['nerves'], round: 'soon' }));
    assert.isTrue(coverage.hasNew('there', { round: 'soon' }));
  });

  it('knows two facts that were shown together, whatever stood beside them', () => {
    const coverage = new Coverage();
    const shows = (...[a, b, c]: string[]) => coverage.hasNewPair('here', { facts: { a, b, c } });
    assert.isTrue(shows('1', '1', '1'));
    assert.isTrue(shows('1', '2', '2'));
    assert.isTrue(shows('2', '1', '2'));
    assert.isTrue(shows('2', '2', '1'));
    assert.isFalse(shows('2', '2', '1'));
    // What is left of the eight combinations shows no pair that these four have not shown.
    assert.isFalse(shows('1', '1', '2'));
    assert.isFalse(shows('2', '2', '2'));
  });

  it('takes a typed text for any text', () => {
    const coverage = new Coverage();
    assert.isTrue(coverage.hasNew('here', { names: { from: 'Ana' } }));
    assert.isFalse(coverage.hasNew('here', { names: { from: 'Zoë' } }));
    assert.isTrue(coverage.hasNew('here', { names: null }));
  });
});
