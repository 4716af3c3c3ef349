import { assert } from 'chai';
import { runScript } from '../support/run-script.ts';
import type { Report } from '../../lint/lint.ts';

describe('npm run lint:conversation -- <module>', function () {
  // A process of its own takes a second or two to start.
  this.timeout(60_000);
  const lint = (...args: string[]) => runScript('lint:conversation', ...args);

  it('lints a module that defines an element', async () => {
    const { code, stdout } = await lint('src/turned-down.ts');
    assert.match(stdout, /^turned-down: 0 findings: \d+ questions, 4 outcomes, 8 rules, /);
    assert.equal(code, 0);
  });

  it('lints every conversation of a module, and fails if one has findings', async () => {
    const { code, stdout } = await lint('test/lint/modules/shadowed.ts');
    assert.match(stdout, /^shadowed-rule\n {2}named\n.*here “ill”.*\n {4}reason: fixed → day: typed$/mu);
    assert.match(stdout, /^faulty: 2 findings: /mu);
    assert.match(stdout, /^faulty: 0 findings: /mu);
    assert.equal(code, 1);
  });

  it('prints the problems of an extension that is refused', async () => {
    const { code, stderr } = await lint('test/lint/modules/refused.ts');
    assert.match(stderr, /^The extension is refused:\n- .*“broken”/);
    assert.equal(code, 1);
  });

  it('prints the reports as one JSON document', async () => {
    const reports = JSON.parse((await lint('--json', 'test/lint/modules/shadowed.ts')).stdout) as Report[];
    assert.deepEqual(
      reports.map(({ name, findings }) => [name, findings.length]),
      [
        ['faulty', 2],
        ['faulty', 0],
      ],
    );
  });

  for (const [module, message] of [
    ['src/event.ts', /^src\/event\.ts exports no conversation: .*defineConversation.*\n$/],
    ['no/such/module.ts', /^no\/such\/module\.ts can't be loaded: Cannot find module .*\n$/],
    [
      'test/lint/modules/incomplete.ts',
      /^test\/lint\/modules\/incomplete\.ts can't be loaded: The conversation is not complete:\n- [^]*“nowhere”/,
    ],
  ] as const)
    it(`prints one plain error for ${module}`, async () => {
      const { code, stdout, stderr } = await lint(module);
      assert.match(stderr, message);
      assert.notMatch(stderr, /^ +at /mu);
      assert.equal(stdout, '');
      assert.equal(code, 1);
    });
});
