import { branchesOf, commonDetails, hasMessage } from './definition-parts.ts';
import type { AnyDefinition, MessageOutcome, Next, QuestionDefinition } from './definition.ts';

/** Names that have a meaning of their own: the decision table, the answer that takes the advice, the common details. */
const reserved = new Set(['advice', 'accept', ...Object.keys(commonDetails)]);

/** What is wrong with a definition by itself, without following its answers. Each problem names the place. */
export function problemsOf(definition: AnyDefinition): readonly string[] {
  const { questions, details = {}, outcomes, guards = {}, rules } = definition;
  const first = Object.keys(questions)[0];
  if (first === undefined) return ['There is no question.'];
  const names = [...Object.keys(questions), ...Object.keys(details), ...Object.keys(outcomes)];
  const missingGuard = (where: string, guard: string | undefined) =>
    guard === undefined || Object.hasOwn(guards, guard)
      ? []
      : [`${where} names the guard “${guard}”, which does not exist.`];
  return [
    ...names
      .filter((name) => reserved.has(name) || !/^[\p{L}\p{N}_-]+$/u.test(name))
      .map(
        (name) =>
          `The name “${name}” is not allowed: it is reserved, or not made of letters, digits and hyphens.`,
      ),
    ...names
      .filter((name, index) => names.indexOf(name) !== index)
      .map((name) => `The name “${name}” is used twice, among questions, details and outcomes.`),
    ...Object.entries(questions).flatMap(([name, question]) =>
      problemsOfQuestion(name, question, (where, to, guard) => [
        ...(to === 'advice' ? [] : missing(where, 'question', to, questions)),
        ...missingGuard(where, guard),
      ]),
    ),
    ...unreachable(definition, first).map((name) => `The question “${name}” is never asked.`),
    ...endless(questions).map(
      (name) => `The question “${name}” never leads to an advice: its answers go round in a loop.`,
    ),
    ...Object.entries(details).flatMap(([name, { of = [], if: guard }]) => [
      ...of.flatMap((outcome) => missing(`The detail “${name}”`, 'outcome', outcome, outcomes)),
      ...missingGuard(`The detail “${name}”`, guard),
    ]),
    ...(Object.keys(outcomes).length ? [] : ['There is no outcome.']),
    ...Object.entries(outcomes).flatMap(([name, outcome]) => [
      ...(hasMessage(outcome) ? problemsOfMessage(`The outcome “${name}”`, outcome, definition) : []),
      ...missingGuard(`The outcome “${name}”`, outcome.allowedIf),
      ...(outcome.steps ?? []).flatMap((step) =>
        missingGuard(`A step of the outcome “${name}”`, typeof step === 'string' ? undefined : step.if),
      ),
    ]),
    ...(Object.keys(rules).length ? [] : ['There is no rule.']),
    ...Object.entries(rules).flatMap(([name, { advise }]) =>
      missing(`The rule “${name}”`, 'outcome', advise, outcomes),
    ),
  ];
}

/** @returns a problem if a name is not in its table */
const missing = (where: string, what: string, name: string, among: object): readonly string[] =>
  Object.hasOwn(among, name) ? [] : [`${where} names the ${what} “${name}”, which does not exist.`];

const problemsOfMessage = (
  where: string,
  { requires, notes: own = [] }: MessageOutcome,
  { questions, notes = {} }: AnyDefinition,
): readonly string[] => [
  ...(requires === undefined ? [] : missing(where, 'question', requires, questions)),
  ...own.flatMap((note) => missing(where, 'note', note, notes)),
];

/** Where a question leads. It leads on in one way whatever was typed, and so it is one place for a problem. */
const waysOf = (question: QuestionDefinition): readonly (readonly [where: string, next: Next])[] =>
  'answers' in question ? Object.entries(question.answers) : [['next', question.next]];

function problemsOfQuestion(
  name: string,
  question: QuestionDefinition,
  check: (where: string, to: string, guard: string | undefined) => readonly string[],
): readonly string[] {
  const ways = waysOf(question);
  if (!ways.length) return [`The question “${name}” has no answer.`];
  return ways.flatMap(([answer, next]) => {
    const where = `The question “${name}” (${answer})`;
    const branches = branchesOf(next);
    const last = branches.at(-1);
    return [
      ...branches.flatMap(({ to, if: guard }) => check(where, to, guard)),
      ...(last && last.if === undefined ? [] : [`${where} leads nowhere if none of its guards is true.`]),
    ];
  });
}

const targetsOf = (question: QuestionDefinition | undefined): readonly string[] =>
  question ? waysOf(question).flatMap(([, next]) => branchesOf(next).map(({ to }) => to)) : [];

/** The questions that no answer leads to, nor an outcome requires. */
function unreachable({ questions, outcomes }: AnyDefinition, first: string): readonly string[] {
  const found = new Set([
    first,
    ...Object.values(outcomes).flatMap((outcome) => (hasMessage(outcome) ? (outcome.requires ?? []) : [])),
  ]);
  for (const name of found) for (const to of targetsOf(questions[name])) found.add(to);
  return Object.keys(questions).filter((name) => !found.has(name));
}

/** The questions from which no answer leads on to an advice. */
function endless(questions: AnyDefinition['questions']): readonly string[] {
  const ending = new Set(['advice']);
  const names = Object.keys(questions);
  for (let size = 0; size !== ending.size;) {
    size = ending.size;
    for (const name of names) if (targetsOf(questions[name]).some((to) => ending.has(to))) ending.add(name);
  }
  return names.filter((name) => !ending.has(name));
}
