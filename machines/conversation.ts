import { assign, setup } from 'xstate';
import { confirmed, probed, settled } from './debrief.ts';
import { doubts, has, only } from './facts.ts';
import { allows, rules } from './rules.ts';
import type { ChoiceFacts, Doubt, Facts, Outcome, Question, Round, Topic } from './facts.ts';
import type { RuleName } from './rules.ts';

/** An answer that is one choice. At an advice the question is the outcome advised. */
export interface Choice {
  question: Question | Outcome;
  type: ChoiceFacts[keyof ChoiceFacts] | Outcome | 'accept' | 'skip' | 'debrief';
}
/** An answer that is a set of choices; the empty set says "none of these". */
export interface Several {
  question: 'doubts';
  type: 'several';
  values: readonly Doubt[];
}
/** An answer that was typed: the fields of a form, or a list of dates. No rule reads what it says. */
export interface Typed {
  question: Question;
  type: 'typed';
  value: Record<string, string> | readonly Round[];
}
/** What a candidate can say. These are the machine's events and, in order, all that is stored. */
export type Answer = Choice | Several | Typed;

/** How a state is shown. */
export type Tag = 'question' | 'several' | 'text' | 'dates' | 'detail' | 'advice' | 'outcome';

/** What a state's view needs beyond its choices. */
export interface Meta {
  /** The values of a choice of several. */
  values?: readonly Doubt[];
  /** The fields of a form, in order. */
  fields?: readonly string[];
}

export interface Context {
  facts: Facts;
  /** The rule that gave the advice. */
  rule: RuleName | null;
  /** What the candidate chose to do. */
  outcome: Outcome | null;
}

const machine = setup({
  types: {
    context: {} as Context,
    events: {} as Answer,
    tags: {} as Tag,
    meta: {} as Meta,
  },
  actions: {
    record: assign({
      facts: ({ context, event }): Facts => ({ ...context.facts, [event.question]: said(event) }),
    }),
    advise: assign({ rule: (_, rule: RuleName) => rule }),
    choose: assign({ outcome: (_, outcome: Outcome) => outcome }),
    settle: assign({ facts: ({ context }) => settled(context.facts) }),
  },
  guards: {
    matches: ({ context }, rule: RuleName) => rules[rule].when(context.facts),
    allowed: ({ context }, outcome: Outcome) =>
      context.rule !== null && rules[context.rule].advise !== outcome && allows[outcome](context.facts),
    refines: ({ context, event }, detail: { question: Question; outcomes: readonly Outcome[] }) =>
      event.question === detail.question &&
      context.outcome !== null &&
      detail.outcomes.includes(context.outcome),
    only: ({ context }, doubt: Doubt) => only(context.facts, doubt),
    has: ({ context }, doubt: Doubt) => has(context.facts, doubt),
    lacks: ({ context }, question: Question) => context.facts[question] === undefined,
    accepted: ({ context }) => context.facts.situation === 'accepted',
    settledAlready: ({ context }) => decidedWithoutRound(context.facts),
    leavesForWork: ({ context }) => context.facts.certainty === 'sure' && only(context.facts, 'skills'),
    leavesForDirection: ({ context }) =>
      context.facts.certainty === 'sure' && has(context.facts, 'direction'),
    unprobed: ({ context }, topic: Topic) => !probed(context.facts).includes(topic),
    confirmed: ({ context }) => confirmed(context.facts).length > 0,
  },
});

/** The fact that an answer states. */
function said(answer: Answer): unknown {
  if (answer.type === 'several') return answer.values;
  if (answer.type === 'typed') return answer.value;
  return answer.type === 'skip' ? null : answer.type;
}

/** Whether an advice short of certainty is the same with and without a round ahead (rows 12 and 14). */
function decidedWithoutRound(facts: Facts): boolean {
  if (has(facts, 'direction') || only(facts, 'skills')) return false;
  if (has(facts, 'company')) return facts.evidence === 'observed';
  return has(facts, 'interest') && !has(facts, 'scope');
}

/** The questions that place the candidate. Each is asked only where a rule turns on it. */
const assess = machine.createStateConfig({
  initial: 'situation',
  states: {
    situation: {
      tags: 'question',
      exit: 'record',
      on: {
        process: 'doubts',
        interviewing: '#decide',
        offer: 'offer',
        accepted: 'certainty',
        elsewhere: 'signed',
        life: 'duration',
        unsafe: '#decide',
      },
    },
    afterwards: {
      tags: 'question',
      exit: 'record',
      on: { none: 'resume', later: 'resume', week: 'resume', day: 'resume' },
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
        sure: [{ guard: 'accepted', target: '#decide' }, 'company'],
        leaning: 'look-ahead',
        unsure: 'look-ahead',
      },
    },
    'look-ahead': {
      always: [
        { guard: 'accepted', target: '#decide' },
        { guard: 'settledAlready', target: '#decide' },
        { guard: { type: 'lacks', params: 'afterwards' }, target: 'nextRound' },
        '#decide',
      ],
    },
    nextRound: {
      tags: 'question',
      exit: 'record',
      on: { day: '#decide', week: '#decide', later: '#decide', none: '#decide', now: '#decide' },
    },
    company: {
      tags: 'question',
      exit: 'record',
      on: {
        like: [
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
        wanted: 'earlierRole',
        missing: 'direction',
        closed: 'direction',
        unwanted: 'direction',
        never: 'direction',
      },
    },
    earlierRole: {
      tags: 'text',
      meta: { fields: ['role', 'year'] },
      exit: 'record',
      on: { typed: '#decide', skip: '#decide' },
    },
    direction: {
      tags: 'text',
      meta: { fields: ['work'] },
      exit: 'record',
      on: { typed: '#decide', skip: '#decide' },
    },
    offer: {
      tags: 'question',
      exit: 'record',
      on: { take: '#decide', terms: '#decide', unsure: '#decide', decline: '#decide' },
    },
    signed: { tags: 'question', exit: 'record', on: { yes: 'company', no: '#decide' } },
    duration: { tags: 'question', exit: 'record', on: { passing: '#decide', lasting: 'company' } },
  },
});

/** What can follow an advice, in the order that alternatives are shown. */
const alternatives = Object.keys(allows) as Outcome[];

/** The advice: one state for each outcome, so that taking one advice is never taken for taking another. */
const advise = machine.createStateConfig({
  initial: 'stay',
  states: Object.fromEntries(
    alternatives.map((outcome) => [outcome, { tags: 'advice' as const, on: { accept: `#${outcome}` } }]),
  ),
  on: Object.fromEntries(
    alternatives.map((outcome) => [
      outcome,
      { guard: { type: 'allowed' as const, params: outcome }, target: `#${outcome}` },
    ]),
  ),
});

/** Outcomes whose message says no to this role. */
const leaving: readonly Outcome[] = ['withdraw', 'keep-door-open', 'redirect-earlier', 'redirect-direction'];
/** Outcomes whose message speaks of the interviews in the diary. */
const scheduling: readonly Outcome[] = [...leaving, 'stay', 'probe', 'ask-for-call', 'pause'];

/** Beside the draft a question is open as long as the draft is, for the outcomes whose message it refines. */
const detail = <Type extends Answer['type']>(
  question: Question,
  outcomes: readonly Outcome[],
  ...types: readonly Type[]
) =>
  Object.fromEntries(
    types.map((type) => [
      type,
      { guard: { type: 'refines' as const, params: { question, outcomes } }, actions: 'record' as const },
    ]),
  );

const form = (question: Question, outcomes: readonly Outcome[], ...fields: readonly string[]) => ({
  tags: ['detail', 'text'] as const,
  meta: { fields },
  on: detail(question, outcomes, 'typed'),
});

/** The outcome, and beside it all that only refines its message, what improves it most first. */
const desk = machine.createStateConfig({
  type: 'parallel',
  states: {
    outcome: {
      // Every way in names its outcome; the first is never entered by itself.
      initial: 'stay',
      states: Object.fromEntries(
        alternatives.map((id) => [
          id,
          {
            id,
            tags: 'outcome' as const,
            entry: { type: 'choose' as const, params: id },
            ...(id === 'probe' ? { on: { debrief: '#debrief' } } : { type: 'final' as const }),
          },
        ]),
      ),
    },
    names: form('names', alternatives, 'to', 'from'),
    rounds: { tags: ['detail', 'dates'], on: detail('rounds', scheduling, 'typed') },
    condition: form('condition', ['ask-for-terms'], 'what'),
    slots: form('slots', ['ask-for-call', 'pause'], 'when'),
    deadline: form('deadline', ['ask-for-terms', 'pause'], 'when'),
    future: form('future', ['keep-door-open'], 'work'),
    proof: form('proof', ['redirect-direction'], 'what'),
    met: form('met', [...leaving, 'decline-offer'], 'who', 'what'),
    entry: { tags: ['detail', 'question'], on: detail('entry', leaving, 'applied', 'invited', 'internal') },
    stage: { tags: ['detail', 'question'], on: detail('stage', leaving, 'before', 'between', 'final') },
    through: {
      tags: ['detail', 'question'],
      on: detail('through', alternatives, 'directly', 'agency', 'referrer'),
    },
    reason: form('reason', ['withdraw', 'keep-door-open', 'decline-offer', 'take-back'], 'why'),
    job: form('job', alternatives, 'role', 'company'),
  },
});

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
const debrief = machine.createStateConfig({
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
        { guard: { type: 'lacks', params: 'company' }, target: '#conversation.assess.company' },
        '#decide',
      ],
    },
  },
});

/**
 * The conversation: a state is a question, an event is an answer, an outcome is where it ends. Pure and complete:
 * nothing waits, nothing is fetched, so that every path can be walked.
 */
export const conversation = machine.createMachine({
  id: 'conversation',
  context: { facts: {}, rule: null, outcome: null },
  initial: 'assess',
  states: {
    assess,
    decide: {
      id: 'decide',
      always: (Object.keys(rules) as RuleName[]).map((name) => ({
        guard: { type: 'matches', params: name },
        actions: { type: 'advise', params: name },
        target:
          rules[name].advise === 'afterwards'
            ? '#conversation.assess.afterwards'
            : `#conversation.advise.${rules[name].advise}`,
      })),
    },
    advise,
    desk,
    debrief,
  },
});
