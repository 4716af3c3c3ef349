import { assert } from 'chai';
import { fromExtended, mayBeExtended } from '../../../lint/bow-out/extended.ts';
import { lint } from '../../../lint/lint.ts';
import { machineOf } from '../../../src/extend/index.ts';
import { turnedDown } from '../../../src/turned-down.ts';
import { asking, extendWith, sample } from '../../extend/sample.ts';
import type { Conversation } from '../../../src/extend/index.ts';

const lintExtended = async (extended: Conversation) =>
  lint(await fromExtended(extended, await machineOf(extended)));

describe('the linter, of an extended conversation', function () {
  // It walks every combination of answers up to the advice.
  this.timeout(120_000);

  it('finds nothing in one without mistakes, nor words for what it drops', async () => {
    assert.deepEqual((await lintExtended(sample)).findings, []);
  });

  it('finds an added rule that never decides', async () => {
    const needsVisa = ({ visa }: { visa?: string }) => visa === 'yes';
    const { findings } = await lintExtended(
      extendWith(
        asking({
          first: { when: needsVisa, advise: 'ask-for-call' },
          second: { when: needsVisa, advise: 'ask-for-call' },
        }),
      ),
    );
    assert.deepEqual(
      findings.map(({ code, name }) => [code, name]),
      [['shadowed-rule', 'second']],
    );
  });

  it('is not used for anything else that a module exports', () => {
    assert.isTrue(mayBeExtended(sample));
    for (const other of [turnedDown, turnedDown.locale, undefined, null, () => sample, 'sample'])
      assert.isFalse(mayBeExtended(other));
  });
});
