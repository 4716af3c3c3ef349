import { branchesOf, commonDetails, waysFrom } from './definition-parts.ts';
import type { AnyDefinition, Next, QuestionDefinition } from './definition.ts';

type Facts = Readonly<Record<string, unknown>>;
type Condition = (facts: Facts) => boolean;

/** The number of points in a conversation at which its guards and rules are tried: a page tries them at each visit. */
const mostPoints = 2000;

/** A question, and what is known when it is asked. */
interface Point {
  question: string;
  facts: Facts;
}

/**
 * What goes wrong when a conversation's answers are followed: a guard or rule that throws or reads a fact that nothing
 * asks for, and answers after which no rule matches. Each problem is reported once, with the first answers that lead to it.
 */
export function problemsOnTheWay(definition: AnyDefinition): readonly string[] {
  const { questions, details = {}, outcomes, guards = {}, rules } = definition;
  const problems = new Map<string, string>();
  const report = (key: string, text: string, facts: Facts) => {
    if (!problems.has(key)) problems.set(key, `${text} (${describe(facts)})`);
  };
  const known = new Set([...Object.keys(questions), ...Object.keys({ ...details, ...commonDetails })]);

  /** Tries a guard or rule. One that fails is reported, and counts as false. */
  const holds = (what: string, condition: unknown, facts: Facts): boolean => {
    const watched = new Proxy(facts, {
      get(target, name) {
        if (typeof name === 'string' && !known.has(name))
          report(`${what} ${name}`, `${what} reads the fact “${name}”, which no question asks for.`, facts);
        return Reflect.get(target, name) as unknown;
      },
    });
    try {
      return (condition as Condition)(watched);
    } catch (error) {
      report(what, `${what} throws: ${String(error)}.`, facts);
      return false;
    }
  };
  const test = (guard: string | undefined, facts: Facts): boolean =>
    guard === undefined || holds(`The guard “${guard}”`, guards[guard], facts);
  const follow = (next: Next, facts: Facts): string | undefined =>
    branchesOf(next).find((way) => test(way.if, facts))?.to;

  const decide = (facts: Facts) => {
    const rule = Object.entries(rules).find(([name, { when }]) => holds(`The rule “${name}”`, when, facts));
    if (!rule) report('no rule', 'No rule matches.', facts);
    for (const { allowedIf, steps = [] } of Object.values(outcomes)) {
      test(allowedIf, facts);
      for (const step of steps) if (typeof step !== 'string') test(step.if, facts);
    }
    for (const { if: guard } of Object.values(details)) test(guard, facts);
  };

  const points: Point[] = [{ question: Object.keys(questions)[0] ?? '', facts: {} }];
  const seen = new Set<string>();
  for (const { question, facts } of points) {
    const asked = questions[question];
    if (!asked) continue;
    for (const [answer, next] of Object.entries(waysFrom(asked)))
      for (const value of valuesOf(asked, answer)) {
        const since = { ...facts, [question]: value };
        const to = follow(next, since);
        const key = JSON.stringify([to, since]);
        // What was asked is not asked again: its answer replaces the earlier one.
        if (to === undefined || seen.has(key) || to in since) continue;
        seen.add(key);
        if (to === 'advice') decide(since);
        else if (points.length < mostPoints) points.push({ question: to, facts: since });
      }
  }
  return [...problems.values()];
}

/** Samples of the facts that an answer sets: of several choices none, each alone, and all. */
function valuesOf(question: QuestionDefinition, answer: string): readonly unknown[] {
  if ('values' in question) return [[], ...question.values.map((value) => [value]), question.values];
  if ('answers' in question) return [answer];
  if (answer === 'skip') return [null];
  return [Object.fromEntries(question.fields.map((field) => [field, `a ${field}`]))];
}

const describe = (facts: Facts): string => {
  const answers = Object.entries(facts).map(([question, value]) => `${question}: ${JSON.stringify(value)}`);
  return answers.length ? `after ${answers.join(', ')}` : 'at the start';
};
