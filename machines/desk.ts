import { outcomes } from './rules.ts';
import { machine } from './setup.ts';
import type { Outcome } from './facts.ts';
import type { Answer, Refines } from './setup.ts';

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

const form = (refines: Refines, ...fields: readonly string[]) => ({
  tags: ['detail', 'text'] as const,
  meta: { fields },
  on: detail(refines, 'typed'),
});

const choices = (refines: Refines, ...types: readonly Answer['type'][]) => ({
  tags: ['detail', 'question'] as const,
  on: detail(refines, ...types),
});

/** The outcome, and beside it all that only refines its message, what improves it most first. */
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
    names: form({ question: 'names', of: outcomes }, 'to', 'from'),
    rounds: {
      tags: ['detail', 'dates'],
      on: detail({ question: 'rounds', of: [...leaving, 'stay', 'probe', 'ask-for-call', 'pause'] }, 'typed'),
    },
    condition: form({ question: 'condition', of: ['ask-for-terms'] }, 'what'),
    slots: form({ question: 'slots', of: ['ask-for-call', 'pause'] }, 'when'),
    deadline: form({ question: 'deadline', of: ['ask-for-terms', 'pause'] }, 'when'),
    adjustment: form({ question: 'adjustment', of: ['pause'] }, 'what'),
    future: form({ question: 'future', of: ['keep-door-open'] }, 'work'),
    proof: form({ question: 'proof', of: ['redirect-direction'] }, 'what'),
    met: form(
      { question: 'met', of: [...leaving, 'decline-offer', 'ask-for-call'] },
      'who',
      'what',
      'project',
    ),
    entry: choices({ question: 'entry', of: leaving }, 'applied', 'invited', 'internal'),
    inviter: form({ question: 'inviter', of: leaving, given: { entry: 'invited' } }, 'name'),
    through: choices(
      { question: 'through', of: outcomes.filter((id) => id !== 'safety') },
      'directly',
      'agency',
      'referrer',
    ),
    referrer: form({ question: 'referrer', of: refusing, given: { through: 'referrer' } }, 'name'),
    stage: choices({ question: 'stage', of: [...leaving, 'pause'] }, 'before', 'between', 'final'),
    pending: choices({ question: 'pending', of: leaving }, 'travel', 'task', 'both'),
    other: form({ question: 'other', of: leaving }, 'role'),
    reason: form(
      { question: 'reason', of: ['withdraw', 'keep-door-open', 'decline-offer', 'take-back'] },
      'why',
    ),
    job: form({ question: 'job', of: outcomes }, 'role', 'company'),
  },
});
