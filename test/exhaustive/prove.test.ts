import { assert } from 'chai';
import { runScript } from '../support/run-script.ts';

describe('npm run prove -- <module>', function () {
  // A process of its own takes a second or two to start.
  this.timeout(60_000);

  it('proves every conversation of a module', async () => {
    const { code, stdout } = await runScript('prove', 'test/lint/modules/shadowed.ts');
    assert.lengthOf(stdout.match(/^faulty: \d+ conversations /gmu) ?? [], 2);
    assert.lengthOf(stdout.match(/^No message violates a rule\.$/gmu) ?? [], 2);
    assert.equal(code, 0);
  });

  it('fails with an example for each violated rule', async () => {
    const { code, stdout } = await runScript('prove', 'test/exhaustive/modules/doubled.ts');
    assert.match(stdout, /^holes: violated \d+ times, at the least:\nmove, main, warm, email, wording 1: /mu);
    assert.equal(code, 1);
  });

  it('prints one plain error for a module without a conversation', async () => {
    const { code, stdout, stderr } = await runScript('prove', 'src/event.ts');
    assert.match(stderr, /^src\/event\.ts exports no conversation: .*\n$/);
    assert.equal(stdout, '');
    assert.equal(code, 1);
  });
});
