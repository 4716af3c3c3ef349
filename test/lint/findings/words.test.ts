import { assert } from 'chai';
import { lint } from '../../../lint/lint.ts';
import { found, short, toy } from '../toy.ts';

describe('an answer without words', () => {
  const at = 'situation: process → doubts: none';

  it('is reported for a choice with a missing or empty label', () => {
    assert.deepEqual(
      found(({ words }) => {
        delete words['round']!.answers['soon'];
        words['round']!.answers['none'] = ' ';
      }),
      [
        `answer-without-words | round: none | ${at} → round: none`,
        `answer-without-words | round: soon | ${at} → round: soon`,
      ],
    );
  });

  it('is reported for a value, a field, a skip button or a submit button', () => {
    assert.deepEqual(
      found(({ words }) => {
        words['doubts']!.answers['pay'] = '';
        words['doubts']!.done = '';
        words['work']!.fields['work']!.label = '';
        delete words['work']!.skip;
      }),
      [
        'answer-without-words | doubts: pay | situation: process → doubts: pay',
        'answer-without-words | doubts: done | situation: process → doubts: pay',
        'answer-without-words | work: work | situation: other → work: typed',
        'answer-without-words | work: skip | situation: other → work: skip',
      ],
    );
  });

  it('is reported for a question without words', () => {
    assert.deepEqual(
      found(({ words }) => {
        words['round']!.ask = ['Which?', ''];
        delete words['through'];
      }),
      [
        `answer-without-words | round | ${at}`,
        'answer-without-words | through | situation: other → work: typed → ask: accept',
      ],
    );
  });

  it('is reported for an outcome without the words of its answer', () => {
    assert.deepEqual(
      found(({ outcomeWords }) => void (outcomeWords['ask']!.also = '')),
      ['answer-without-words | ask: also | situation: other → work: typed'],
    );
  });
});

describe('words without an answer', () => {
  it('are reported for unknown choices, fields, questions and outcomes', () => {
    assert.deepEqual(
      found(({ words, outcomeWords }) => {
        words['round']!.answers['later'] = 'Later';
        words['round']!.skip = 'Leave it';
        words['work']!.fields['place'] = { label: 'Where' };
        words['mood'] = { ask: 'How?', answers: { good: 'Good' }, fields: {} };
        outcomeWords['pause'] = { title: 'Wait', take: 'Write it', also: 'wait' };
      }),
      [
        'words-without-answer | round: later | situation: process → doubts: none',
        'words-without-answer | round: skip | situation: process → doubts: none',
        'words-without-answer | work: place | situation: other',
        'words-without-answer | mood | -',
        'words-without-answer | pause | -',
      ],
    );
  });

  it('are reported in additional tables too', () => {
    const conversation = toy();
    const tables = {
      reasons: { situation: { offer: 'You have it', gone: 'It is gone' }, doubts: { pay: '' } },
    };
    const { findings } = lint({ ...conversation, words: { ...conversation.words, tables } });
    assert.deepEqual(findings.map(short), [
      'answer-without-words | reasons, doubts: pay | situation: process → doubts: pay',
      'words-without-answer | reasons, situation: gone | before any answer',
    ]);
  });
});
