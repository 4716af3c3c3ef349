import { outcomes, rules as ownRules } from '../../machines/bow-out/rules.ts';
import { isId, isRecord } from '../platform/parse-stored-state.ts';
import { listOf, missing, tableOf, unknownFields } from './check-shape.ts';
import { problemsOfWords } from './check-words.ts';
import type { DroppableOutcome } from './types.ts';

/** See {@link DroppableOutcome} for the reason that each of the others stays. */
const droppable: readonly string[] = [
  'probe',
  'redirect-earlier',
  'redirect-direction',
  'ask-for-terms',
] satisfies readonly DroppableOutcome[];

/** The outcomes that our own rules advise wherever they fit. */
const ownAdvice = ['redirect-earlier', 'decline-offer', 'take-back'] as const;
const isOwn = (outcome: unknown): outcome is (typeof ownAdvice)[number] =>
  ownAdvice.some((each) => each === outcome);

/** Answers that have a meaning of their own. Every added question can be skipped. */
const reservedAnswers = ['accept', 'done', 'several', 'skip', 'typed'];

/** Each question is one more step between the candidate and the message. */
const mostQuestions = 3;

/**
 * What is wrong with an extension, as far as it can be told without the machine. An extension may come from JavaScript, so
 * nothing is taken for granted about its shape.
 */
export function problemsOf(extension: unknown): readonly string[] {
  if (!isRecord(extension)) return ['An extension is an object with questions, rules, drop, steps or words.'];
  return [
    ...unknownFields('The extension', extension, ['questions', 'rules', 'drop', 'steps', 'words']),
    ...['questions', 'rules', 'steps', 'words']
      .filter((field) => extension[field] !== undefined && !isRecord(extension[field]))
      .map((field) => `The field “${field}” has to be an object.`),
    ...problemsOfQuestions(tableOf(extension['questions'])),
    ...problemsOfRules(tableOf(extension['rules']), listOf(extension['drop'])),
    ...problemsOfDrop(extension['drop']),
    ...problemsOfSteps(tableOf(extension['steps']), listOf(extension['drop'])),
    ...problemsOfWords(extension),
  ];
}

const problemsOfName = (where: string, name: string): readonly string[] =>
  isId(name) ? [] : [`${where} has a name that is not made of letters, digits and hyphens.`];

function problemsOfQuestions(questions: object): readonly string[] {
  const all = Object.entries(questions);
  return [
    ...(all.length > mostQuestions
      ? [`There are ${all.length} questions: at most ${mostQuestions} may come before the message.`]
      : []),
    ...all.flatMap(([name, question]: [string, unknown]) => {
      const where = `The question “${name}”`;
      if (!isRecord(question)) return [`${where} has to be an object.`];
      const answers = listOf(question['answers']);
      return [
        ...problemsOfName(where, name),
        ...('fields' in question || 'values' in question
          ? [`${where} is not a choice. Nothing would use a text or a set of choices.`]
          : unknownFields(where, question, ['answers', 'if'])),
        ...(answers.length > 1 && new Set(answers).size === answers.length
          ? []
          : [`${where} needs a list of at least two different answers.`]),
        ...answers
          .filter((answer) => !isId(answer) || reservedAnswers.includes(answer))
          .map(
            (answer) =>
              `${where} has the answer “${String(answer)}”, which is reserved, or not made of letters, digits and hyphens.`,
          ),
        ...('if' in question && typeof question['if'] !== 'function'
          ? [`${where} has an “if” that is not a function.`]
          : []),
      ];
    }),
  ];
}

function problemsOfRules(rules: object, drop: readonly unknown[]): readonly string[] {
  return Object.entries(rules).flatMap(([name, rule]: [string, unknown]) => {
    const where = `The rule “${name}”`;
    if (!isRecord(rule)) return [`${where} has to be an object.`];
    const { when, advise } = rule;
    return [
      ...problemsOfName(where, name),
      ...(Object.hasOwn(ownRules, name) ? [`${where} has the name of one of ours.`] : []),
      ...unknownFields(where, rule, ['when', 'advise']),
      ...(typeof when === 'function' ? [] : [`${where} needs a function “when”.`]),
      ...missing(where, 'outcome', advise, outcomes),
      ...(advise === 'stay' ? [`${where} advises to stay. Nobody may be told to.`] : []),
      ...(advise === 'safety' ? [`${where} advises “safety”. Only our own rules do.`] : []),
      ...(isOwn(advise) ? [`${where} advises “${advise}”. Our own rules do wherever it fits.`] : []),
      ...(drop.includes(advise) ? [`${where} advises “${String(advise)}”, which is dropped.`] : []),
    ];
  });
}

function problemsOfDrop(drop: unknown): readonly string[] {
  if (drop !== undefined && !Array.isArray(drop)) return ['The field “drop” has to be a list of outcomes.'];
  return listOf(drop).flatMap((outcome) => [
    ...missing('The field “drop”', 'outcome', outcome, outcomes),
    ...(outcomes.some((each) => each === outcome) && !droppable.includes(String(outcome))
      ? [
          `The outcome “${String(outcome)}” can’t be dropped: it is a way out, protects the candidate, or is the only one that fits some answers.`,
        ]
      : []),
  ]);
}

function problemsOfSteps(steps: object, drop: readonly unknown[]): readonly string[] {
  return Object.entries(steps).flatMap(([name, step]: [string, unknown]) => {
    const where = `The step “${name}”`;
    if (!isRecord(step)) return [`${where} has to be an object.`];
    const of = listOf(step['of']);
    const { link } = step;
    return [
      ...problemsOfName(where, name),
      ...unknownFields(where, step, ['of', 'link']),
      ...(of.length ? [] : [`${where} needs a list “of” outcomes.`]),
      ...of.flatMap((outcome) => [
        ...missing(where, 'outcome', outcome, outcomes),
        ...(outcome === 'safety' ? [`${where} belongs to “safety”. Its steps are ours alone.`] : []),
        ...(drop.includes(outcome) ? [`${where} belongs to “${String(outcome)}”, which is dropped.`] : []),
      ]),
      ...(link === undefined || isLink(link)
        ? []
        : [`${where} has a link that is neither an https: address nor a path such as /careers.`]),
    ];
  });
}

/** Whether an address is secure, or a path of the page's own site. */
function isLink(link: unknown): boolean {
  if (typeof link !== 'string') return false;
  if (/^\/(?![/\\])[^\s\\]*$/.test(link)) return true;
  try {
    const { protocol, username, password } = new URL(link);
    return protocol === 'https:' && !username && !password;
  } catch {
    return false;
  }
}
