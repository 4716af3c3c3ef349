import { assert } from 'chai';
import { found } from '../toy.ts';

describe('an unreachable outcome', () => {
  it('is reported if nothing advises it', () => {
    assert.deepEqual(
      found((toy) => {
        toy.outcomes.push('pause');
        toy.outcomeWords['pause'] = { title: 'Wait', take: 'Write it', also: 'wait' };
      }),
      ['unreachable-outcome | pause | -'],
    );
  });

  it('is reported once, not again for its advice', () => {
    assert.deepEqual(
      found((toy) => {
        toy.outcomes.push('pause');
        toy.advices.push('pause');
        toy.outcomeWords['pause'] = { title: 'Wait', take: 'Write it', also: 'wait' };
      }),
      ['unreachable-outcome | pause | -'],
    );
  });

  it('is reported for advice that is never given, even if its outcome can be chosen', () => {
    assert.deepEqual(
      found((toy) => {
        toy.outcomes.push('pause');
        toy.advices.push('pause');
        toy.outcomeWords['pause'] = { title: 'Wait', take: 'Write it', also: 'wait' };
        toy.questions['work']!.on!['skip'] = '#pause';
      }),
      ['unreachable-outcome | pause | -'],
    );
  });
});
