import { answersWithoutWords } from './findings/answer-without-words.ts';
import { deadQuestions } from './findings/dead-question.ts';
import { idleDetails } from './findings/idle-detail.ts';
import { loopsWithoutExit } from './findings/loop-without-exit.ts';
import { missingParts } from './findings/missing-part.ts';
import { decider, shadowedRules } from './findings/shadowed-rule.ts';
import { uncoveredAnswers } from './findings/uncovered-answer.ts';
import { unreachableOutcomes } from './findings/unreachable-outcome.ts';
import { wordsWithoutAnswer } from './findings/words-without-answer.ts';
import { bounded, impurities, isQuestion, statesOf } from './state-graph.ts';
import { walk } from './walk.ts';
import { cacheMessages } from './message-cache.ts';
import type { Conversation } from './types.ts';
import type { Finder, Finding, Subject } from './findings/finding.ts';
import type { Decision, Place } from './reachable-states.ts';
import type { WalkOptions } from './walk.ts';

/** How much of the conversation was checked. */
export interface Counts {
  questions: number;
  outcomes: number;
  rules: number;
  answers: number;
  places: number;
}

export interface Report {
  /** The name of the conversation, if it has one. */
  name?: string;
  findings: readonly Finding[];
  counts: Counts;
}

const finders: readonly Finder[] = [
  deadQuestions,
  idleDetails,
  unreachableOutcomes,
  shadowedRules,
  uncoveredAnswers,
  answersWithoutWords,
  wordsWithoutAnswer,
  missingParts,
  loopsWithoutExit,
];

/**
 * Lints a conversation.
 *
 * @throws if the machine isn't pure (see `Conversation`), or if one of its guards or actions throws
 */
export function lint(conversation: Conversation, options?: WalkOptions): Report {
  const subject = subjectOf(conversation, options);
  const { name } = conversation;
  return { ...(name !== undefined && { name }), findings: findingsOf(subject), counts: countsOf(subject) };
}

/** Returns the findings for a conversation that has already been walked. */
export function findingsOf(subject: Subject): readonly Finding[] {
  // Without a single reachable state, the other findings would be meaningless.
  const applicable = subject.places.length ? finders : [loopsWithoutExit];
  return applicable.flatMap((find) => find(subject));
}

/**
 * Walks a conversation and collects the input of all finders. This takes most of the linter's time.
 *
 * @throws if the machine isn't pure (see `Conversation`), or if one of its guards or actions throws
 */
export function subjectOf(given: Conversation, options?: WalkOptions): Subject {
  const wrong = impurities(given.machine);
  if (wrong.length) throw new Error(`The machine must be pure: ${wrong.join('; ')}.`);
  const conversation = { ...given, machine: bounded(given.machine) };
  const { places, decisions } = walk(conversation, options);
  const asked = new Map<string, Place>();
  for (const place of places)
    for (const { node, taken } of place.offers)
      if (taken.length && !asked.has(node.id)) asked.set(node.id, place);
  const decided = new Map<string, Decision>();
  for (const decision of decisions) {
    const rule = decider(decision, conversation);
    if (rule !== undefined && !decided.has(rule)) decided.set(rule, decision);
  }
  return {
    conversation,
    states: statesOf(conversation.machine),
    places,
    decisions,
    asked,
    decided,
    written: cacheMessages(conversation.messages),
  };
}

function countsOf({ conversation, states, places }: Subject): Counts {
  const { outcomes, rules } = conversation;
  const answers = new Set(
    places.flatMap(({ steps }) => steps.map(({ answer: { question, type } }) => `${question} ${type}`)),
  );
  return {
    questions: states.filter(isQuestion).length,
    outcomes: outcomes.length,
    rules: Object.keys(rules).length,
    answers: answers.size,
    places: places.length,
  };
}
