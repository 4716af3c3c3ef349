import { assert } from 'chai';
import { lint } from '../../../lint/lint.ts';
import { found, toy } from '../toy.ts';
import type { Toy } from '../toy.ts';

describe('a missing part', () => {
  it('is reported if no message of the outcome has it', () => {
    assert.deepEqual(
      found(({ required }) => void required['decline']!.push('closing')),
      ['missing-part | decline: closing | situation: offer → decline: accept'],
    );
  });

  const forgetful = (toy: Toy) => {
    const { written } = toy;
    toy.written = (outcome, facts, way) =>
      written(outcome, facts, way).filter(
        (part) => part !== 'decision' || facts['through'] !== 'referrer' || way !== 'chat',
      );
  };

  it('is reported if it depends on facts and the channel, with the shortest example', () => {
    assert.deepEqual(found(forgetful), [
      'missing-part | stay: decision | situation: process → doubts: none → round: soon → stay: accept → through: referrer',
    ]);
    assert.include(lint(toy(forgetful)).findings[0]?.says, '(chat)');
  });
});
