import { assert } from 'chai';
import { codes } from '../../lint/findings/finding.ts';
import { lint } from '../../lint/lint.ts';
import { json, text } from '../../lint/report.ts';
import { toy } from './toy.ts';

const faulty = () =>
  lint(
    toy(({ words, rules }) => {
      words['round']!.answers['soon'] = '';
      rules['nerves']!.when = () => false;
    }),
  );

describe('a report', () => {
  it('is one line if there are no findings', () => {
    assert.match(
      text(lint(toy())),
      /^0 findings: 7 questions, 3 outcomes, 4 rules, \d+ answers, \d+ places\.$/,
    );
  });

  it('groups findings by code, with an example for each', () => {
    const [idle, words, counts] = text(faulty()).split('\n\n');
    assert.match(idle!, /^idle-rule\n {2}nerves\n {4}It matches at none of the \d+ decisions/);
    assert.equal(
      words,
      'answer-without-words\n  round: soon\n    There are no words for it in “en”.\n' +
        '    situation: process → doubts: none → round: soon',
    );
    assert.match(counts!, /^2 findings: /);
  });

  it('says which findings to fix first if they stopped the walk', () => {
    const cut = (report: string) => report.includes('Mend uncovered-answer and loop-without-exit first');
    assert.isTrue(
      cut(
        text(lint(toy(({ questions }) => void (questions['round']!.on = { none: 'work', more: 'doubts' })))),
      ),
    );
    assert.isFalse(cut(text(faulty())));
  });

  it('can be printed as JSON', () => {
    const { findings, counts } = JSON.parse(json(faulty())) as ReturnType<typeof lint>;
    assert.equal(counts.rules, 4);
    assert.deepEqual(findings[1]?.example, [
      { question: 'situation', type: 'process' },
      { question: 'doubts', type: 'several', values: [] },
      { question: 'round', type: 'soon' },
    ]);
  });

  it('uses only codes that docs/lint.md documents', async () => {
    const [page = ''] = (await (await fetch('/docs/lint.md')).text()).split('## Coverage');
    assert.sameMembers(
      [...page.matchAll(/^\| `([a-z-]+)`/gmu)].map(([, code]) => code),
      [...codes],
    );
  });
});
