import type { AnyStateNode } from 'xstate';
import type { Answer, Conversation } from '../types.ts';
import type { Decision, Place } from '../reachable-states.ts';
import type { Written } from '../message-cache.ts';

/** What can be wrong with a conversation: stable names, told of in `docs/lint.md`. */
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
  /** What it is about, by its id: a question, `question: answer`, an outcome, a rule. */
  name: string;
  /** What is wrong, in a sentence. */
  says: string;
  /** The fewest answers that lead there; none where no answer does. */
  example: readonly Answer[] | null;
}

/** What is looked at. */
export interface Subject {
  conversation: Conversation;
  /** The machine's states. */
  states: readonly AnyStateNode[];
  /** Those that answers lead to, by fewer answers first. */
  places: readonly Place[];
  decisions: readonly Decision[];
  /** The first place at which each question is asked, by the id of its state. */
  asked: ReadonlyMap<string, Place>;
  /** The first decision that each rule took. */
  decided: ReadonlyMap<string, Decision>;
  written: Written;
}

/** Finds one kind of fault, or a few that are one matter. */
export type Finder = (subject: Subject) => readonly Finding[];

/** Findings as they come, of which the first about each name is kept: it has the smallest example. */
export function firstByName(findings: Iterable<Finding>): readonly Finding[] {
  const found = new Map<string, Finding>();
  for (const finding of findings) if (!found.has(finding.name)) found.set(finding.name, finding);
  return [...found.values()];
}
