/** Why a mutant may survive: by file and by reason, `mutator: what stood there → what stands there now`, a line for each. */
export const explained = {
  'machines/setup.ts': {
    'equivalent: there is an advice only by a rule, and a draft only of an outcome; the type cannot say so': [
      'ConditionalExpression: context.rule !== null → true',
      'ConditionalExpression: context.outcome !== null → true',
    ],
  },
};
