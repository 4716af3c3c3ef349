import { assert } from 'chai';
import { letter, say } from '../../../src/engine/index.ts';
import { fromDefined, isDefined } from '../../../lint/engine/conversation.ts';
import { lint } from '../../../lint/lint.ts';
import { turnedDown } from '../../../src/turned-down.ts';
import { defined } from '../../engine/faulty.ts';
import { toy } from '../../engine/toy.ts';
import { short } from '../toy.ts';
import type { Parts } from '../../engine/faulty.ts';

const found = (change?: (parts: Parts) => void): readonly string[] =>
  lint(fromDefined(defined(change))).findings.map(short);

describe('a defined conversation', () => {
  it('has no findings if it is valid', () => {
    assert.deepEqual(found(), []);
    for (const conversation of [toy, turnedDown])
      assert.deepEqual(lint(fromDefined(conversation)).findings.map(short), []);
  });

  it('is told apart from everything else that a module exports', () => {
    assert.isTrue(isDefined(toy));
    for (const other of [toy.machine, toy.locale, undefined, null, () => toy, 'toy'])
      assert.isFalse(isDefined(other));
  });

  it('has a shadowed rule if an earlier one always decides', () => {
    assert.deepEqual(
      found(({ rules }) => {
        rules['ill'] = { when: ({ reason }) => reason !== 'none', advise: 'keep' };
      }),
      ['shadowed-rule | named | reason: fixed → day: typed', 'shadowed-rule | otherwise | reason: ill'],
    );
  });

  it('has an idle rule if it never matches, even if its name is that of a required question', () => {
    assert.deepEqual(
      found(({ rules }) => {
        const { otherwise } = rules;
        delete rules['otherwise'];
        Object.assign(rules, { day: { when: () => false, advise: 'keep' }, otherwise });
      }),
      ['idle-rule | day | reason: ill'],
    );
  });

  it('has a dead question if no guard ever leads to it, or opens it', () => {
    assert.deepEqual(
      found(({ questions, guards, words }) => {
        questions['reason'] = { answers: { ill: [{ if: 'never', to: 'pain' }, 'advice'], fixed: 'day' } };
        questions['pain'] = { answers: { some: 'advice' } };
        words.questions['pain'] = { ask: 'How much?', answers: { some: 'Some' } };
        guards['never'] = () => false;
        guards['isOnSite'] = ({ reason }) => reason === 'none';
      }),
      ['dead-question | pain | before any answer', 'dead-question | room | reason: ill → move: keep'],
    );
  });

  it('has an idle detail if no letter changes with it', () => {
    assert.deepEqual(
      found((parts) => void (parts.email = parts.short)),
      [
        'dead-question | video | reason: ill → move: accept → day: typed → video: yes',
        'dead-question | room | reason: ill → move: accept → day: typed → room: typed',
      ],
    );
  });

  it('has no idle detail if a letter says a date only if it is past', () => {
    assert.deepEqual(
      found((parts) => {
        parts.details['met'] = { fields: ['on'], types: { on: 'date' }, of: ['move'] };
        parts.words.details['met'] = { offer: 'When', ask: 'When?', fields: { on: { label: 'On' } } };
        const { email } = parts;
        parts.email = (f) => {
          const on = f.typed('met', 'on');
          return [...email(f), ...(on && on.text < f.today ? letter`We met on ${on}.` : [])];
        };
      }),
      [],
    );
  });

  it('lacks words for a reason that is blank, and has words for an answer that is not there', () => {
    assert.deepEqual(
      found(({ words }) => {
        words.reasons['reason'] = { ill: ' ', late: 'You’re late.' };
        words.questions['mood'] = { ask: 'How are you?' };
        words.outcomes['wait'] = { title: 'Wait', also: 'Wait', take: 'Wait', kind: 'Wait.' };
      }),
      [
        'answer-without-words | reasons, reason: ill | reason: ill',
        'words-without-answer | mood | -',
        'words-without-answer | wait | -',
        'words-without-answer | reasons, reason: late | before any answer',
      ],
    );
  });

  it('has a missing part if a letter leaves out what its outcome requires', () => {
    assert.deepEqual(
      found((parts) => {
        delete parts.details['room'];
        delete parts.words.details['room'];
        parts.email = (f) => letter`${f.hi} Could we move it? ${f.facts['video'] === 'yes' && say`Video?`}`;
      }),
      ['missing-part | move: day | reason: ill → move: accept → day: typed'],
    );
  });

  it('has an unreachable outcome if no rule advises it and its guard never allows it', () => {
    assert.deepEqual(
      found(({ outcomes, guards, rules }) => {
        outcomes['keep'] = { ...outcomes['keep'], allowedIf: 'never' };
        guards['never'] = () => false;
        rules['otherwise'] = { when: () => true, advise: 'move' };
      }),
      ['unreachable-outcome | keep | -'],
    );
  });
});
