/** The reasons why mutants may survive: by file and by reason, one line for each: `mutator: original → replacement`. */
export const explained = {
  'machines/engine/dates.ts': {
    'equivalent: with something before it, it makes no date, or is not written as it was': [
      'Regex: /^\\d{4}-\\d\\d-\\d\\d$/ → /\\d{4}-\\d\\d-\\d\\d$/',
    ],
  },
  'machines/engine/questions-remaining.ts': {
    'equivalent: each state can be left, each group has an answer, each guard a name and each way a target; the type cannot say so':
      [
        'OptionalChaining: getNextTransitions(snapshot)[0]?.source → getNextTransitions(snapshot)[0].source',
        `StringLiteral: '' → "Stryker was here!"`,
        'ArrayDeclaration: [] → ["Stryker was here"]',
        'OptionalChaining: target?.[0] → target[0]',
        'OptionalChaining: target?.[0]?.id → target?.[0].id',
        'OptionalChaining: target?.[0]?.tags → target?.[0].tags',
        'OptionalChaining: target?.[0] → target[0]',
        'OptionalChaining: guards[type]?.(args, params) → guards[type](args, params)',
        'ArrayDeclaration: [] → ["Stryker was here"]',
      ],
    'equivalent: no fact has this name': [
      'ArrayDeclaration: [] → ["Stryker was here"]',
      'ArrayDeclaration: [] → ["Stryker was here"]',
    ],
    'equivalent, but for the time: the same is found again': ['ConditionalExpression: before → false'],
    'equivalent: who reads the doubts after an interview has read the certainty before them': [
      `StringLiteral: 'doubts' → ""`,
    ],
    'equivalent: what decides has no tag, and another way to an advice changes no whole number anywhere': [
      'ConditionalExpression: asking.length < transitions.length → false',
      'BooleanLiteral: true → false',
    ],
  },
  'machines/engine/replay.ts': {
    'equivalent, but for the time: what is typed opens no other question': [
      "ConditionalExpression: answer.type !== 'typed' → true",
      `StringLiteral: 'typed' → ""`,
    ],
    'equivalent: what is asked for several, or by a form, always says for what; the type cannot say so': [
      'ArrayDeclaration: [] → ["Stryker was here"]',
      'ArrayDeclaration: [] → ["Stryker was here"]',
    ],
    'equivalent: a detail takes no answer to another question, so its choices are not among them': [
      'MethodExpression: getNextTransitions(snapshot).filter(({ source }) => !source.tags.inclu → getNextTransitions(snapshot)',
      `StringLiteral: 'detail' → ""`,
    ],
    'equivalent: something can be said everywhere; the type cannot say so': [
      'OptionalChaining: transitions[0]?.source → transitions[0].source',
    ],
  },
  'machines/bow-out/rules.ts': {
    'equivalent: as the row of the table has it; the last of its facts is asked for only where the others hold':
      [
        "ConditionalExpression: f.movable === 'no' → true",
        "ConditionalExpression: has(f, 'direction') && likes(f) → true",
        "ConditionalExpression: has(f, 'direction') && likes(f) → true",
        "LogicalOperator: has(f, 'direction') && likes(f) → has(f, 'direction') || likes(f)",
        "LogicalOperator: has(f, 'direction') && likes(f) → has(f, 'direction') || likes(f)",
      ],
  },
  'machines/bow-out/machine-setup.ts': {
    'equivalent: there is an advice only by a rule, and a draft only of an outcome; the type cannot say so': [
      'ConditionalExpression: context.rule !== null → true',
      'ConditionalExpression: context.outcome !== null → true',
    ],
  },
  'src/letters/proofread/parse-edited.ts': {
    'equivalent but for a text with this very name in it': [
      'ArrayDeclaration: [] → ["Stryker was here"]',
      'ArrayDeclaration: [] → ["Stryker was here"]',
    ],
    'equivalent: each sign is put in for a name; the type cannot say so': [
      `StringLiteral: '' → "Stryker was here!"`,
    ],
  },
  'src/letters/bow-out/proofread/wording-rules.ts': {
    'equivalent: question marks are counted, whatever stands between them': [
      `StringLiteral: ' ' → ""`,
      `StringLiteral: ' ' → ""`,
    ],
    'equivalent: no hole reaches from one line or paragraph into the next': [
      `StringLiteral: '\\n' → ""`,
      `StringLiteral: '\\n' → ""`,
    ],
    'equivalent: what stands for a comma, or where nothing follows, is no hole and no word of a message': [
      `StringLiteral: '' → "Stryker was here!"`,
      `StringLiteral: '' → "Stryker was here!"`,
      `StringLiteral: '' → "Stryker was here!"`,
    ],
  },
  'src/letters/proofread/context.ts': {
    'equivalent, but for the time: the same is read again': ['ConditionalExpression: before → false'],
  },
  'src/letters/bow-out/proofread/factual-rules.ts': {
    'equivalent: neither text is found fault with': [`StringLiteral: '' → "Stryker was here!"`],
    'equivalent, but for letters like ß: both texts are made alike either way': [
      "MethodExpression: name.normalize('NFD').replace(/\\p{M}/gu, '').toLowerCase() → name.normalize('NFD').replace(/\\p{M}/gu, '').toUpperCase()",
    ],
    'equivalent but for a text with this very name in it': ['ArrayDeclaration: [] → ["Stryker was here"]'],
    'equivalent: it is asked for yes or no': ['ArrowFunction: () => false → () => undefined'],
    'equivalent: each line is of a sentence; the type cannot say so': [
      'OptionalChaining: message.sentences[index]?.isListed → message.sentences[index].isListed',
      `StringLiteral: '' → "Stryker was here!"`,
    ],
  },
  'src/letters/types.ts': {
    'equivalent: what is no run of text has no text': ['ArrayDeclaration: [] → ["Stryker was here"]'],
  },
  'src/letters/join-segments.ts': {
    'equivalent: splitting always gives a piece; the type cannot say so': [
      `StringLiteral: '' → "Stryker was here!"`,
      `StringLiteral: '' → "Stryker was here!"`,
    ],
    'equivalent: what stands where there is no word is not the word next to it': [
      `StringLiteral: '' → "Stryker was here!"`,
      `StringLiteral: '' → "Stryker was here!"`,
      `StringLiteral: '' → "Stryker was here!"`,
      'ArrayDeclaration: [] → ["Stryker was here"]',
    ],
  },
  'src/letters/subject.ts': {
    'equivalent: what is cut has a sign after the cut; the type cannot say so': [`StringLiteral: ' ' → ""`],
  },
  'src/letters/bow-out/outcome-traits.ts': {
    'equivalent: no day is not within a day; the type cannot say so': [
      'ConditionalExpression: next !== undefined → true',
    ],
  },
};
