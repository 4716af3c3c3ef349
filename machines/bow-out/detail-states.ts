import { ahead, debriefed } from './facts.ts';
import { formMeta } from './forms.ts';
import { asksNextRound, outcomes } from './rules.ts';
import { machine } from './machine-setup.ts';
import type { Facts, Outcome } from './facts.ts';
import type { TextQuestion } from './forms.ts';
import type { Answer, Meta, Refines } from './machine-setup.ts';

/** Outcomes whose message withdraws from this role. */
const leavingOutcomes: readonly Outcome[] = [
  'withdraw',
  'keep-door-open',
  'redirect-earlier',
  'redirect-direction',
];
/** Outcomes whose message declines a role or an offer. */
const decliningOutcomes: readonly Outcome[] = [...leavingOutcomes, 'decline-offer', 'take-back'];

/** Transitions that record a detail, for the outcomes whose message it refines. A detail stays open with the draft. */
const recordWhenRefined = (refines: Refines, ...types: readonly Answer['type'][]) =>
  Object.fromEntries(
    types.map((type) => [
      type,
      { guard: { type: 'refines' as const, params: refines }, actions: 'record' as const },
    ]),
  );

const formState = (refines: Refines & { question: TextQuestion }, meta: Omit<Meta, 'fields'> = {}) => ({
  tags: ['detail', 'text'] as const,
  meta: { ...formMeta(refines.question), ...meta },
  on: recordWhenRefined(refines, 'typed'),
});

const choiceState = (refines: Refines, ...types: readonly Answer['type'][]) => ({
  tags: ['detail', 'question'] as const,
  on: recordWhenRefined(refines, ...types),
});

/** A checkbox. `toggle` is the value before the candidate changes it. */
const toggleState = (refines: Refines, toggle: 'yes' | 'no') => ({
  tags: ['detail', 'question'] as const,
  meta: { toggle },
  on: recordWhenRefined(refines, 'yes', 'no'),
});

/** Whether interviews may be scheduled. An offer comes after the last one. */
const canHaveInterview = ({ situation }: Facts) => situation !== 'offer' && situation !== 'accepted';
/** Whether the message is about a date. An adjustment leaves the date as it is. */
const isAboutDate = ({ duration }: Facts) => duration !== 'adjustment';
/** Whether the candidate has reported no misconduct. */
const isSafe = ({ situation, evidence }: Facts) => situation !== 'unsafe' && evidence !== 'crossed';

/**
 * The outcome, and in parallel the details that refine its message, ordered by how much they improve it. A detail that
 * depends on another one comes after it.
 */
export const desk = machine.createStateConfig({
  type: 'parallel',
  states: {
    outcome: {
      // Every transition targets an outcome, so the initial state is never entered by default.
      initial: 'stay',
      states: Object.fromEntries(
        outcomes.map((id) => [
          id,
          {
            id,
            tags: 'outcome' as const,
            entry: { type: 'choose' as const, params: id },
            type: 'final' as const,
          },
        ]),
      ),
    },
    // The only answer here that leaves this state.
    interview: { tags: 'question', on: { debrief: { guard: 'probing', target: '#debrief' } } },
    names: formState(
      { question: 'names', of: outcomes },
      {
        isInline: true,
        addressee: 'to',
        signature: 'from',
      },
    ),
    address: {
      ...choiceState({ question: 'address', of: outcomes }, 'formal', 'familiar'),
      meta: { inSomeLanguages: true },
    },
    rounds: {
      tags: ['detail', 'dates'],
      meta: { fields: ['date', 'time', 'with'], types: { date: 'date', time: 'time' } },
      on: recordWhenRefined(
        {
          question: 'rounds',
          of: [...leavingOutcomes, 'stay', 'probe', 'ask-for-call', 'pause'],
          when: canHaveInterview,
        },
        'typed',
      ),
    },
    mention: toggleState(
      {
        question: 'mention',
        of: ['withdraw', 'keep-door-open', 'pause'],
        when: ({ otherJob }) => otherJob !== undefined,
      },
      'yes',
    ),
    slots: formState({ question: 'slots', of: ['ask-for-call', 'pause'], when: isAboutDate }),
    deadline: formState({ question: 'deadline', of: ['ask-for-terms', 'pause'], when: isAboutDate }),
    topic: formState({ question: 'topic', of: ['ask-for-call'] }),
    // Candidates with another job do not ask about other roles.
    future: formState(
      { question: 'future', of: ['keep-door-open'], when: ({ otherJob }) => otherJob === undefined },
      { sameAs: 'direction' },
    ),
    proof: formState({ question: 'proof', of: ['redirect-direction'] }),
    // An interview within a day means calling first. Offered only if the chat has not asked about the next round.
    nextRound: choiceState(
      {
        question: 'nextRound',
        of: leavingOutcomes,
        when: (facts) => !asksNextRound(facts) && facts.afterwards === undefined && !debriefed(facts),
      },
      'day',
      'week',
      'later',
      'none',
    ),
    met: formState({
      question: 'met',
      of: [...leavingOutcomes, 'decline-offer', 'ask-for-call'],
      when: isSafe,
    }),
    feedback: toggleState({ question: 'feedback', of: ['withdraw', 'keep-door-open'], when: isSafe }, 'no'),
    entry: choiceState({ question: 'entry', of: decliningOutcomes }, 'applied', 'invited', 'internal'),
    through: choiceState(
      { question: 'through', of: outcomes.filter((id) => id !== 'safety') },
      'directly',
      'agency',
      'referrer',
    ),
    inviter: formState({
      question: 'inviter',
      of: leavingOutcomes,
      when: ({ entry, through }) => entry === 'invited' && through !== 'agency',
    }),
    client: formState({
      question: 'client',
      of: decliningOutcomes,
      when: ({ through }) => through === 'agency',
    }),
    referrer: formState({
      question: 'referrer',
      of: decliningOutcomes,
      when: ({ through }) => through === 'referrer',
    }),
    stage: choiceState(
      { question: 'stage', of: [...leavingOutcomes, 'pause'] },
      'before',
      'between',
      'final',
    ),
    pending: choiceState(
      { question: 'pending', of: leavingOutcomes, when: (facts) => ahead(facts) !== 'none' },
      'travel',
      'task',
      'both',
    ),
    other: formState({ question: 'other', of: leavingOutcomes }),
    reason: formState({
      question: 'reason',
      of: ['withdraw', 'keep-door-open', 'decline-offer', 'take-back'],
    }),
    job: formState({ question: 'job', of: outcomes }, { isJob: true }),
  },
});
