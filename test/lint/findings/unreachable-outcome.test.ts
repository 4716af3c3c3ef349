import { assert } from 'chai';
import { found } from '../toy.ts';

describe('an unreachable outcome', () => {
  it('is one that nothing advises', () => {
    assert.deepEqual(
      found((toy) => {
        toy.outcomes.push('pause');
        toy.outcomeWords['pause'] = { title: 'Wait', take: 'Write it', also: 'wait' };
      }),
      ['unreachable-outcome | pause | -'],
    );
  });

  it('is an advice that is never given, told of with its outcome', () => {
    assert.deepEqual(
      found((toy) => {
        toy.outcomes.push('pause');
        toy.advices.push('pause');
        toy.outcomeWords['pause'] = { title: 'Wait', take: 'Write it', also: 'wait' };
      }),
      ['unreachable-outcome | pause | -'],
    );
  });

  it('is an advice that is never given though its outcome can be taken', () => {
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
