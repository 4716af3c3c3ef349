import { machine } from './machine-setup.ts';
import type { Topic } from './facts.ts';

/** Records the answer in the transition: an exit action would also run when a question is skipped. */
const recordAndGo = (target: string) => ({ target, actions: 'record' as const });

/** A question about an interviewer's answer, skipped if its topic was not probed. */
const answerQualityState = (topic: Topic, next: string) => ({
  tags: 'question' as const,
  always: { guard: { type: 'unprobed' as const, params: topic }, target: next },
  on: {
    good: recordAndGo(next),
    vague: recordAndGo(next),
    'vague-twice': recordAndGo(next),
    blocker: recordAndGo(next),
    'not-asked': recordAndGo(next),
  },
});

/** The debrief: the interviewer's answers by topic, and the decision that follows (`docs/domain.md`, section 4). */
export const debrief = machine.createStateConfig({
  id: 'debrief',
  initial: 'skillsHeard',
  states: {
    skillsHeard: answerQualityState('skills', 'directionHeard'),
    directionHeard: answerQualityState('direction', 'scopeHeard'),
    scopeHeard: answerQualityState('scope', 'payHeard'),
    payHeard: answerQualityState('pay', 'companyHeard'),
    companyHeard: answerQualityState('company', 'verdict'),
    verdict: { always: [{ guard: 'confirmed', actions: 'settle', target: 'leave' }, '#decide'] },
    leave: {
      always: [
        { guard: 'observed', target: '#decide' },
        { guard: { type: 'lacks', params: 'company' }, target: '#conversation.assess.company' },
        '#decide',
      ],
    },
  },
});
