import { rulesAsked } from '../state-graph.ts';
import { answersTo } from '../reachable-states.ts';
import type { Conversation } from '../types.ts';
import type { Decision } from '../reachable-states.ts';
import type { Finder, Finding } from './finding.ts';

/** The rule that decides: the first, in the machine's order, that matches. */
export const decider = (decision: Decision, conversation: Conversation): string | undefined =>
  rulesAsked(decision.node, conversation).find((name) => conversation.rules[name]?.when(decision.facts));

/** A rule that matches, and before which another always decides; and one that never matches. */
export const shadowedRules: Finder = ({ conversation, decisions, decided }) =>
  Object.entries(conversation.rules)
    .filter(([name]) => !decided.has(name))
    .map(([name, { when, advise }]): Finding => {
      const asked = decisions.filter(({ node }) => rulesAsked(node, conversation).includes(name));
      const match = asked.find(({ facts }) => when(facts));
      if (match)
        return {
          code: 'shadowed-rule',
          name,
          says: `Wherever it matches, an earlier rule decides; here “${decider(match, conversation) ?? ''}”. It advises “${advise}”.`,
          example: answersTo(match.from, match.answer),
        };
      return {
        code: 'idle-rule',
        name,
        says: asked.length
          ? `It matches at none of the ${asked.length} decisions. It advises “${advise}”.`
          : `It is asked at no decision. It advises “${advise}”.`,
        example: null,
      };
    });
