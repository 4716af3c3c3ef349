import { defineMachine } from 'bow-out/engine';

/**
 * What the candidate can say, and what they can do in the end. There is no wording here: the ids of questions, answers,
 * outcomes and steps are yours to choose, and english.ts has the words for each.
 */
export const machine = defineMachine({
  // The first question is asked first. An answer leads to another question, or to 'advice'.
  questions: {
    canCome: { answers: { yes: 'advice', no: 'otherDays' } },
    otherDays: { fields: ['days'], next: 'advice', mayBeSkipped: true },
  },
  outcomes: {
    'ask-for-another-date': {
      to: 'recruiter',
      when: 'today',
      channels: ['email'],
      // The least and the largest number of words. The candidate is told when their own changes go beyond.
      words: [20, 80],
      steps: ['call-if-no-reply'],
    },
    // With nothing to send, an outcome has no channels.
    go: { channels: [], steps: ['look-up-the-way'] },
  },
  // The first rule that matches gives the advice. The last one always matches.
  rules: {
    'cannot-come': { when: (facts) => facts.canCome === 'no', advise: 'ask-for-another-date' },
    otherwise: { when: () => true, advise: 'go' },
  },
});
