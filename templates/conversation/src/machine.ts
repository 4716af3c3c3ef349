import { defineMachine } from 'bow-out/engine';

/** What can be said: the questions and where their answers lead, the outcomes, and the rules that choose one. */
export const machine = defineMachine({
  questions: {
    // Each answer leads to another question, or to the advice.
    canCome: { answers: { yes: 'advice', no: 'otherDays' } },
    otherDays: { fields: ['days'], next: 'advice', mayBeSkipped: true },
  },
  outcomes: {
    'ask-for-another-date': {
      to: 'recruiter',
      when: 'today',
      words: [20, 80],
      channels: ['email'],
      steps: ['keep-the-old-date'],
    },
    // There is nothing to send, so it has steps alone.
    go: { channels: [], steps: ['look-up-the-way'] },
  },
  // The first rule that matches decides.
  rules: {
    'cannot-come': { when: (facts) => facts.canCome === 'no', advise: 'ask-for-another-date' },
    'can-come': { when: () => true, advise: 'go' },
  },
});
