import { defineMachine } from '../engine/define-machine.ts';

const hadInterview = ({ stage }: { stage?: string }): boolean =>
  stage === 'interview' || stage === 'interviews';
const hasContact = ({ contact }: { contact?: string }): boolean => contact === 'person';
const namesWork = ({ work }: { work?: { kind?: string } | null }): boolean => /\S/u.test(work?.kind ?? '');

/** Whether and how to write back after a rejection. `docs/turned-down.md` has its facts, rules and outcomes. */
export const machine = defineMachine({
  questions: {
    stage: { answers: { applied: 'contact', interview: 'contact', interviews: 'contact' } },
    // A no-reply address is nobody: what is sent there is not read.
    contact: { answers: { person: 'wish', nobody: 'advice' } },
    wish: { answers: { feedback: 'advice', future: 'company', thanks: 'advice', nothing: 'advice' } },
    // Only those who would like to work there are asked in what.
    company: { answers: { like: 'work', unsure: 'advice', dislike: 'advice' } },
    work: { fields: ['kind'], next: 'advice', mayBeSkipped: true },
  },
  details: {
    met: { fields: ['who', 'enjoyed'], of: ['ask-feedback', 'keep-in-mind', 'thank'], if: 'hadInterview' },
    meeting: {
      fields: ['date'],
      types: { date: 'date' },
      of: ['ask-feedback', 'keep-in-mind', 'thank'],
      if: 'hadOne',
    },
    topic: { fields: ['what'], of: ['ask-feedback'] },
    experience: { fields: ['what'], of: ['keep-in-mind'] },
    cv: { toggle: 'no', of: ['keep-in-mind'] },
    again: { toggle: 'no', of: ['ask-feedback', 'thank'] },
  },
  guards: {
    hadInterview,
    hadOne: ({ stage }) => stage === 'interview',
    hasContact,
    lacksContact: (facts) => !hasContact(facts),
    maySearchInvitation: (facts) => hadInterview(facts) && !hasContact(facts),
    mayBeKeptInMind: (facts) => hasContact(facts) && facts.company !== 'dislike',
  },
  outcomes: {
    'ask-feedback': {
      to: 'contact',
      when: 'this-week',
      words: [25, 100],
      allowedIf: 'hasContact',
      steps: ['ask-once', 'take-it-as-it-is'],
      notes: ['reminder'],
    },
    'keep-in-mind': {
      to: 'contact',
      when: 'this-week',
      words: [18, 110],
      allowedIf: 'mayBeKeptInMind',
      requires: 'work',
      steps: ['job-alert', 'apply-again'],
      notes: ['check-in'],
    },
    thank: { to: 'contact', when: 'this-week', words: [15, 75], allowedIf: 'hasContact' },
    leave: {
      to: 'contact',
      when: 'if-you-like',
      words: [8, 35],
      isOptional: true,
      steps: [
        'nothing-to-do',
        { step: 'search-invitation', if: 'maySearchInvitation' },
        { step: 'watch-jobs', if: 'lacksContact' },
      ],
    },
  },
  notes: {
    reminder: { to: 'contact', when: 'no-reply' },
    'check-in': { to: 'contact', when: 'in-three-months' },
  },
  rules: {
    'nobody-to-write-to': { when: (facts) => !hasContact(facts), advise: 'leave' },
    'wants-nothing': { when: ({ wish }) => wish === 'nothing', advise: 'leave' },
    'wants-to-thank': { when: ({ wish }) => wish === 'thanks', advise: 'thank' },
    'feedback-after-interview': {
      when: (facts) => facts.wish === 'feedback' && hadInterview(facts),
      advise: 'ask-feedback',
    },
    // Whoever turns down an application seldom notes why.
    'feedback-is-rare': { when: ({ wish }) => wish === 'feedback', advise: 'leave' },
    'named-work': { when: (facts) => facts.company === 'like' && namesWork(facts), advise: 'keep-in-mind' },
    // Without a kind of work, or a wish to work there, there is nothing to be kept in mind for.
    'thanks-are-enough': { when: hadInterview, advise: 'thank' },
    otherwise: { when: () => true, advise: 'leave' },
  },
});
