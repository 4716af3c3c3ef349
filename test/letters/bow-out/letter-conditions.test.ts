import { assert } from 'chai';
import { LetterConditions } from '../../../src/letters/bow-out/letter-conditions.ts';
import type { Facts } from '../../../machines/bow-out/facts.ts';

describe('conditions in a letter', () => {
  type Flag = {
    [Name in keyof LetterConditions]: LetterConditions[Name] extends boolean ? Name : never;
  }[keyof LetterConditions];
  const table: readonly (readonly [Flag, yes: readonly Facts[], no: readonly Facts[]])[] = [
    ['isSure', [{ certainty: 'sure' }, { situation: 'decided' }], [{ certainty: 'leaning' }, {}]],
    ['likes', [{ company: 'like' }], [{ company: 'neutral' }, {}]],
    ['dislikes', [{ company: 'dislike' }], [{ company: 'neutral' }, {}]],
    ['travel', [{ pending: 'travel' }, { pending: 'both' }], [{ pending: 'task' }, {}]],
    ['task', [{ pending: 'task' }, { pending: 'both' }], [{ pending: 'travel' }, {}]],
    [
      'needsAdjustment',
      [{ duration: 'adjustment' }, { adjustment: { what: 'a task' } }],
      [{ duration: 'passing' }, { adjustment: null }],
    ],
    ['wantsFeedback', [{ feedback: 'yes' }], [{ feedback: 'no' }, {}]],
    ['isAgency', [{ through: 'agency' }], [{ through: 'referrer' }, {}]],
    ['wasInvited', [{ entry: 'invited' }], [{ entry: 'applied' }, {}]],
    ['hasApplied', [{ entry: 'applied' }], [{ entry: 'invited' }, {}]],
    ['isInternal', [{ entry: 'internal' }], [{ entry: 'applied' }, {}]],
    ['isBefore', [{ stage: 'before' }], [{ stage: 'final' }, {}]],
    [
      'isWrongDirection',
      [{ doubts: ['pay', 'direction'] }],
      [{ doubts: ['pay'] }, { doubts: ['direction'], company: 'dislike' }, {}],
    ],
    [
      'isAboutTerms',
      [{ doubts: ['pay'] }, { doubts: ['nerves', 'pay'] }],
      [{ doubts: ['pay', 'scope'] }, { doubts: ['scope'] }, {}],
    ],
    ['wasWronged', [{ evidence: 'crossed' }, { situation: 'unsafe' }], [{ evidence: 'observed' }, {}]],
    ['hasOffer', [{ situation: 'offer' }], [{ situation: 'accepted' }, {}]],
    ['accepts', [{ offer: 'take' }], [{ offer: 'terms' }, {}]],
    ['hasAccepted', [{ situation: 'accepted' }], [{ situation: 'offer' }, {}]],
    ['hasHeard', [{ skillsHeard: 'good' }, { payHeard: 'vague' }], [{ skillsHeard: 'not-asked' }, {}]],
    ['isLife', [{ situation: 'life' }], [{ situation: 'process' }, {}]],
    [
      'hasSigned',
      [{ otherJob: 'signed' }, { otherJob: 'signed', mention: 'yes' }],
      [{ otherJob: 'signed', mention: 'no' }, { otherJob: 'unsigned' }],
    ],
    [
      'isUnsigned',
      [{ otherJob: 'unsigned' }],
      [{ otherJob: 'unsigned', mention: 'no' }, { otherJob: 'signed' }],
    ],
    ['isStaying', [{ otherJob: 'staying' }], [{ otherJob: 'staying', mention: 'no' }, {}]],
    ['hasOtherOffer', [{ otherJob: 'offer' }], [{ otherJob: 'offer', mention: 'no' }, {}]],
    ['hasOtherJob', [{ otherJob: 'signed' }, { otherJob: 'offer', mention: 'no' }], [{}]],
  ];
  const today = '2026-11-24';

  for (const [flag, yes, no] of table)
    it(`${flag} is true for ${yes.map((facts) => JSON.stringify(facts)).join(' and ')}`, () => {
      for (const facts of yes)
        assert.isTrue(new LetterConditions({ facts, today })[flag], JSON.stringify(facts));
      for (const facts of no)
        assert.isFalse(new LetterConditions({ facts, today })[flag], JSON.stringify(facts));
    });
});
