import { advise, reconsider } from './advice-states.ts';
import { assess } from './question-states.ts';
import { debrief } from './debrief-states.ts';
import { desk } from './detail-states.ts';
import { required } from './required-states.ts';
import { rules } from './rules.ts';
import { machine } from './machine-setup.ts';
import type { RuleName } from './rules.ts';

export type { FieldType, Tag } from '../engine/types.ts';
export type { Answer, Choice, Context, Meta, Several, Typed } from './machine-setup.ts';

/**
 * The conversation: states are questions, events are answers, and it ends in an outcome. It is pure and synchronous, so
 * that tests can walk every path.
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
    required,
    desk,
    debrief,
    reconsider,
  },
});
