import { machine } from './machine-setup.ts';
import type { Topic } from './facts.ts';

/** Recorded by the transition, since a question that is passed over is left without an answer. */
const recorded = (target: string) => ({ target, actions: 'record' as const });

/** One question about what was heard, passed over where its topic was not probed. */
const hearing = (topic: Topic, next: string) => ({
  tags: 'question' as const,
  always: { guard: { type: 'unprobed' as const, params: topic }, target: next },
  on: {
    good: recorded(next),
    vague: recorded(next),
    'vague-twice': recorded(next),
    blocker: recorded(next),
    'not-asked': recorded(next),
  },
});

/** After the interview: what was heard, topic by topic, and what follows from it. */
export const debrief = machine.createStateConfig({
  id: 'debrief',
  initial: 'skillsHeard',
  states: {
    skillsHeard: hearing('skills', 'directionHeard'),
    directionHeard: hearing('direction', 'scopeHeard'),
    scopeHeard: hearing('scope', 'payHeard'),
    payHeard: hearing('pay', 'companyHeard'),
    companyHeard: hearing('company', 'verdict'),
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
