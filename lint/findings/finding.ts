import type { AnyStateNode } from 'xstate';
import type { Answer, Conversation } from '../types.ts';
import type { Decision, Place } from '../reachable-states.ts';
import type { MessageCache } from '../message-cache.ts';

/** The codes of all findings. They are stable, and documented in `docs/lint.md`. */
export const codes = [
  'dead-question',
  'unreachable-outcome',
  'shadowed-rule',
  'idle-rule',
  'uncovered-answer',
  'answer-without-words',
  'words-without-answer',
  'missing-part',
  'loop-without-exit',
] as const;
export type Code = (typeof codes)[number];

export interface Finding {
  code: Code;
  /** The id of the subject: a question, `question: answer`, an outcome or a rule. */
  name: string;
  /** The description of the problem, as a sentence. */
  says: string;
  /** A shortest sequence of answers that leads there; null if there is none. */
  example: readonly Answer[] | null;
}

/** The input of a finder: a conversation and the result of its walk. */
export interface Subject {
  conversation: Conversation;
  /** All states of the machine. */
  states: readonly AnyStateNode[];
  /** The reachable places, in order of the number of answers. */
  places: readonly Place[];
  decisions: readonly Decision[];
  /** The first place at which each question is asked, by state id. */
  asked: ReadonlyMap<string, Place>;
  /** The first decision of each rule, by the rule's name. */
  decided: ReadonlyMap<string, Decision>;
  written: MessageCache;
}

/** Finds one kind of problem, or closely related kinds. */
export type Finder = (subject: Subject) => readonly Finding[];

/** Keeps the first finding for each name; with places in walking order, it has the shortest example. */
export function firstByName(findings: Iterable<Finding>): readonly Finding[] {
  const found = new Map<string, Finding>();
  for (const finding of findings) if (!found.has(finding.name)) found.set(finding.name, finding);
  return [...found.values()];
}
