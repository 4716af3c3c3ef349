import { doubts } from './facts.ts';
import { situation } from './first-question.ts';
import { formMeta } from './forms.ts';
import { machine } from './machine-setup.ts';

/** The questions that determine the advice. Each is asked only if a rule depends on it. */
export const assess = machine.createStateConfig({
  initial: 'situation',
  states: {
    situation,
    afterwards: {
      tags: 'question',
      exit: 'record',
      on: { day: 'resume', week: 'resume', later: 'resume', none: 'resume' },
    },
    resume: { always: [{ guard: { type: 'lacks', params: 'doubts' }, target: 'doubts' }, '#decide'] },
    doubts: {
      tags: 'several',
      meta: { values: doubts },
      exit: 'record',
      on: { several: 'weigh' },
    },
    weigh: {
      always: [
        { guard: { type: 'only', params: 'nerves' }, target: '#decide' },
        { guard: { type: 'only', params: 'pay' }, target: 'movable' },
        { guard: { type: 'has', params: 'direction' }, target: 'certainty' },
        { guard: { type: 'has', params: 'company' }, target: 'evidence' },
        'certainty',
      ],
    },
    movable: {
      tags: 'question',
      exit: 'record',
      on: { yes: '#decide', no: 'company', unknown: '#decide' },
    },
    evidence: {
      tags: 'question',
      exit: 'record',
      on: { crossed: '#decide', observed: 'certainty', hearsay: 'certainty' },
    },
    certainty: {
      tags: 'question',
      exit: 'record',
      on: {
        sure: [{ guard: 'accepted', target: '#decide' }, { guard: 'observed', target: '#decide' }, 'company'],
        leaning: 'look-ahead',
        unsure: 'look-ahead',
      },
    },
    'look-ahead': {
      always: [
        { guard: { type: 'known', params: 'afterwards' }, target: '#decide' },
        { guard: 'roundMatters', target: 'nextRound' },
        '#decide',
      ],
    },
    nextRound: {
      tags: 'question',
      exit: 'record',
      on: { now: '#decide', day: '#decide', week: '#decide', later: '#decide', none: '#decide' },
    },
    company: {
      tags: 'question',
      exit: 'record',
      on: {
        like: [
          { guard: 'decided', target: 'earlier' },
          { guard: 'leavesForDirection', target: 'earlier' },
          { guard: 'leavesForWork', target: 'direction' },
          '#decide',
        ],
        neutral: '#decide',
        dislike: '#decide',
      },
    },
    earlier: {
      tags: 'question',
      exit: 'record',
      on: {
        // The role itself is asked once the candidate accepts the redirect.
        wanted: '#decide',
        missing: 'other-work',
        closed: 'other-work',
        unwanted: 'other-work',
        never: 'other-work',
      },
    },
    // Candidates who have decided are asked as little as possible. They can name the other work after the advice.
    'other-work': { always: [{ guard: 'decided', target: '#decide' }, 'direction'] },
    direction: {
      tags: 'text',
      meta: { ...formMeta('direction'), sameAs: 'future' },
      exit: 'record',
      on: { typed: '#decide', skip: '#decide' },
    },
    offer: {
      tags: 'question',
      exit: 'record',
      on: { take: '#decide', terms: '#decide', unsure: '#decide', decline: '#decide' },
    },
    otherJob: {
      tags: 'question',
      exit: 'record',
      on: { signed: 'company', unsigned: '#decide', staying: 'company', offer: '#decide' },
    },
    duration: {
      tags: 'question',
      exit: 'record',
      on: { passing: '#decide', adjustment: '#decide', lasting: 'company' },
    },
    // Determines the steps, not the advice.
    harm: { tags: 'question', exit: 'record', on: { person: '#decide', scam: '#decide' } },
  },
});
