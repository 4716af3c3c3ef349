import { ahead, debriefed } from './facts.ts';
import { asksNextRound, outcomes } from './rules.ts';
import { machine } from './machine-setup.ts';
import type { Facts, Outcome } from './facts.ts';
import type { Answer, Meta, Refines } from './machine-setup.ts';

/** Outcomes whose message says no to this role. */
const leaving: readonly Outcome[] = ['withdraw', 'keep-door-open', 'redirect-earlier', 'redirect-direction'];
/** Outcomes whose message says no, to a role or to an offer. */
const refusing: readonly Outcome[] = [...leaving, 'decline-offer', 'take-back'];

/** Beside the draft a question is open as long as the draft is, for the outcomes whose message it refines. */
const detail = (refines: Refines, ...types: readonly Answer['type'][]) =>
  Object.fromEntries(
    types.map((type) => [
      type,
      { guard: { type: 'refines' as const, params: refines }, actions: 'record' as const },
    ]),
  );

const form = (refines: Refines, fields: readonly string[], types?: Meta['types']) => ({
  tags: ['detail', 'text'] as const,
  meta: { fields, ...(types && { types }) },
  on: detail(refines, 'typed'),
});

const choices = (refines: Refines, ...types: readonly Answer['type'][]) => ({
  tags: ['detail', 'question'] as const,
  on: detail(refines, ...types),
});

/** One button that is on or off; `toggle` is what holds before it is pressed. */
const switched = (refines: Refines, toggle: 'yes' | 'no') => ({
  tags: ['detail', 'question'] as const,
  meta: { toggle },
  on: detail(refines, 'yes', 'no'),
});

/** Whether an interview can be in the diary: an offer comes after the last one. */
const interviews = ({ situation }: Facts) => situation !== 'offer' && situation !== 'accepted';
/** Whether it is about a date: an adjustment leaves the date as it is. */
const movesDate = ({ duration }: Facts) => duration !== 'adjustment';
/** Whether nobody at the company did wrong. */
const isSafe = ({ situation, evidence }: Facts) => situation !== 'unsafe' && evidence !== 'crossed';

/**
 * The outcome, and beside it all that only refines its message, what improves it most first. A detail that turns on
 * another stands after it.
 */
export const desk = machine.createStateConfig({
  type: 'parallel',
  states: {
    outcome: {
      // Every way in names its outcome; the first is never entered by itself.
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
    // The only answer here that leads on.
    interview: { tags: 'question', on: { debrief: { guard: 'probing', target: '#debrief' } } },
    names: form({ question: 'names', of: outcomes }, ['to', 'from']),
    rounds: {
      tags: ['detail', 'dates'],
      meta: { fields: ['date', 'time', 'with'], types: { date: 'date', time: 'time' } },
      on: detail(
        {
          question: 'rounds',
          of: [...leaving, 'stay', 'probe', 'ask-for-call', 'pause'],
          when: interviews,
        },
        'typed',
      ),
    },
    mention: switched(
      {
        question: 'mention',
        of: ['withdraw', 'keep-door-open', 'pause'],
        when: ({ otherJob }) => otherJob !== undefined,
      },
      'yes',
    ),
    slots: form({ question: 'slots', of: ['ask-for-call', 'pause'], when: movesDate }, ['when']),
    deadline: form({ question: 'deadline', of: ['ask-for-terms', 'pause'], when: movesDate }, ['when'], {
      when: 'date',
    }),
    topic: form({ question: 'topic', of: ['ask-for-call'] }, ['what']),
    // Somebody with another job hopes to meet again, and asks about no other role.
    future: form(
      { question: 'future', of: ['keep-door-open'], when: ({ otherJob }) => otherJob === undefined },
      ['work'],
    ),
    proof: form({ question: 'proof', of: ['redirect-direction'] }, ['what']),
    // Less than a day to go makes it a call first. Open where the chat did not ask; it asks about the first round only.
    nextRound: choices(
      {
        question: 'nextRound',
        of: leaving,
        when: (facts) => !asksNextRound(facts) && facts.afterwards === undefined && !debriefed(facts),
      },
      'day',
      'week',
      'later',
      'none',
    ),
    met: form({ question: 'met', of: [...leaving, 'decline-offer', 'ask-for-call'], when: isSafe }, [
      'who',
      'what',
      'project',
    ]),
    feedback: switched({ question: 'feedback', of: ['withdraw', 'keep-door-open'], when: isSafe }, 'no'),
    entry: choices({ question: 'entry', of: refusing }, 'applied', 'invited', 'internal'),
    through: choices(
      { question: 'through', of: outcomes.filter((id) => id !== 'safety') },
      'directly',
      'agency',
      'referrer',
    ),
    inviter: form(
      {
        question: 'inviter',
        of: leaving,
        when: ({ entry, through }) => entry === 'invited' && through !== 'agency',
      },
      ['name'],
    ),
    client: form({ question: 'client', of: refusing, when: ({ through }) => through === 'agency' }, ['name']),
    referrer: form({ question: 'referrer', of: refusing, when: ({ through }) => through === 'referrer' }, [
      'name',
    ]),
    stage: choices({ question: 'stage', of: [...leaving, 'pause'] }, 'before', 'between', 'final'),
    pending: choices(
      { question: 'pending', of: leaving, when: (facts) => ahead(facts) !== 'none' },
      'travel',
      'task',
      'both',
    ),
    other: form({ question: 'other', of: leaving }, ['role']),
    reason: form(
      {
        question: 'reason',
        of: ['withdraw', 'keep-door-open', 'decline-offer', 'take-back'],
      },
      ['why'],
    ),
    job: form({ question: 'job', of: outcomes }, ['role', 'company']),
  },
});
