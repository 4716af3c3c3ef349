import { rulesAsked } from '../state-graph.ts';
import { answersTo } from '../reachable-states.ts';
import type { Conversation } from '../types.ts';
import type { Decision } from '../reachable-states.ts';
import type { Finder, Finding } from './finding.ts';

/** Returns the rule that decides: the first match, in the machine's order. */
export const decider = (decision: Decision, conversation: Conversation): string | undefined =>
  rulesAsked(decision.node, conversation).find((name) => conversation.rules[name]?.when(decision.facts));

/** Finds rules that never decide, because an earlier rule always does or because they never match. */
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
          : `No decision evaluates it. It advises “${advise}”.`,
        // The shortest conversation that comes to a decision without it.
        example: asked[0] ? answersTo(asked[0].from, asked[0].answer) : null,
      };
    });
