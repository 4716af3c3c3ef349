import { assert } from 'chai';
import { replay } from '../../../machines/bow-out/replay.ts';
import { seed } from '../bow-out/cases.ts';
import { script } from '../bow-out/paths.ts';
import type { Answer } from '../../../machines/bow-out/machine.ts';

describe('replay with answers of another release or unknown origin', () => {
  const junk: readonly (readonly [at: string, ...answers: readonly unknown[]])[] = [
    [
      'situation',
      ...[
        '',
        'nonsense',
        'sure',
        'skip',
        'accept',
        'several',
        'typed',
        '__proto__',
        null,
        undefined,
        7,
        {},
      ].map((type) => ({ question: 'situation', type })),
    ],
    [
      'doubts',
      { question: 'doubts', type: 'skills' },
      { question: 'doubts', type: 'typed', value: { skills: 'yes' } },
      ...[
        ['nonsense'],
        ['skills', 'nonsense'],
        ['skills', 'skills'],
        [null],
        [['skills']],
        'skills',
        7,
        {},
        null,
        undefined,
      ].map((values) => ({ question: 'doubts', type: 'several', values })),
    ],
    [
      'certainty',
      { question: 'certainty', type: 'several', values: ['sure'] },
      { question: 'certainty', type: 'typed', value: {} },
    ],
    [
      'earlierRole',
      { question: 'earlierRole', type: 'wanted' },
      { question: 'earlierRole', type: 'several', values: [] },
      ...[
        { salary: '1' },
        { role: 'Writer', nonsense: '1' },
        { role: 7 },
        { role: null },
        [],
        ['role'],
        'role',
        '',
        7,
        null,
        undefined,
      ].map((value) => ({ question: 'earlierRole', type: 'typed', value })),
    ],
    [
      'redirect-earlier',
      ...['redirect-earlier', 'stay', 'safety', 'debrief', 'skip'].map((type) => ({
        question: 'redirect-earlier',
        type,
      })),
    ],
  ];
  for (const [at, ...wrong] of junk)
    it(`asks for ${at} again if the stored answer isn't accepted`, () => {
      const before = seed.slice(
        0,
        seed.findIndex(({ question }) => question === at),
      );
      for (const answer of wrong) {
        const turn = replay([...before, answer as Answer, ...seed.slice(before.length + 1)]);
        assert.equal(turn.now.id, at, JSON.stringify(answer));
        assert.deepEqual(turn, { ...replay(before) });
      }
    });

  it('ignores details of the wrong shape, and unknown questions', () => {
    const unasked = [
      ...[
        {},
        'soon',
        null,
        [null],
        ['2026-12-02'],
        [{}],
        [{ with: 'Zoë' }],
        [{ date: 7 }],
        [{ date: '2026-12-02' }, { date: 7 }],
        [{ date: '2026-02-31' }],
        [{ date: '2026-12-02' }, { date: '12026-12-02' }],
        [{ date: '2026-12-02T00:00' }],
        [{ date: '2026-12-02', room: '1' }],
      ].map((value) => ({ question: 'rounds', type: 'typed', value })),
      ...[[], 'Zoë', null, { nonsense: 'Zoë' }, { to: 7 }].map((value) => ({
        question: 'names',
        type: 'typed',
        value,
      })),
      { question: 'names', type: 'several', values: [] },
      { question: 'entry', type: 'typed', value: {} },
      { question: 'entry', type: 'before' },
      { question: 'nonsense', type: 'typed', value: {} },
      { question: '__proto__', type: 'sure' },
      { question: 'assess', type: 'process' },
      {},
    ];
    for (const answer of unasked)
      assert.deepEqual(replay([...seed, answer as Answer]), replay(seed), JSON.stringify(answer));
  });

  it('ignores a blank form that could have been skipped', () => {
    const before = script('situation:process doubts:skills certainty:sure company:like');
    for (const value of [{}, { work: '' }, { work: ' \u00a0' }])
      assert.equal(replay([...before, { question: 'direction', type: 'typed', value }]).now.id, 'direction');
    const named: Answer = { question: 'direction', type: 'typed', value: { work: 'teaching' } };
    assert.equal(replay([...before, named]).now.outcome, 'redirect-direction');
  });
});
