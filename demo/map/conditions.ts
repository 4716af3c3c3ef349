import { joined } from './labels.ts';
import type { Decision } from '../../lint/reachable-states.ts';
import type { Condition, Question } from './graph.ts';

/**
 * Finds the conditions of a rule: the answers that all its decisions share, and that other decisions don't. A question
 * is omitted if the rule decides after any of its answers.
 */
export function conditionsOf(
  these: readonly Decision[],
  all: readonly Decision[],
  questions: readonly Question[],
  lang: string,
): Condition[] {
  return questions.flatMap(({ id, ask, answers }) => {
    const told = (answer: string) => answers.find((one) => one.id === answer)?.short ?? answer;
    const [here, anywhere] = [valuesOf(these, id), valuesOf(all, id)];
    if (!here.length) return [];
    const isAlways = here.length === these.length;
    const one = { question: id, ask, isAlways };
    if (here.every((value) => Array.isArray(value))) {
      const ids = answers.map((answer) => answer.id);
      const inAll = ids.some((value) => here.every((set) => set.includes(value)));
      return inAll ? [{ ...one, answers: [joined(here, ids, told, lang)] }] : [];
    }
    const kinds = (values: readonly unknown[]) => new Set(values.map(kindOf));
    const fit = [...kinds(here)];
    if (fit.length === kinds(anywhere).size) return [];
    return [{ ...one, answers: answers.filter((answer) => fit.includes(answer.id)).map(({ says }) => says) }];
  });
}

const valuesOf = (decisions: readonly Decision[], question: string): readonly unknown[] =>
  decisions.map(({ facts }) => facts[question]).filter((value) => value !== undefined);

/** Returns the answer that states a fact. */
const kindOf = (value: unknown): string =>
  typeof value === 'string' ? value : value === null ? 'skip' : 'typed';
