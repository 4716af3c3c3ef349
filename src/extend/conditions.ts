import { doubts } from '../../machines/bow-out/facts.ts';
import { tabulate, turnsOn } from './condition-table.ts';
import type { ConditionTable, Domains } from './condition-table.ts';
import type { AnyExtension } from './types.ts';

type Tables = Readonly<Record<string, ConditionTable>>;

/** Every set of doubts. A condition must not change one, since the next one to be tried sees it too. */
const sets = doubts
  .reduce<readonly (readonly string[])[]>(
    (sets, doubt) => [...sets, ...sets.map((set) => [...set, doubt])],
    [[]],
  )
  .map((set) => Object.freeze(set));

/**
 * The tables of an extension's conditions, and what is wrong with them.
 *
 * @param choices our own choices before the advice, by their questions
 */
export function conditionsOf(
  { questions, rules }: Pick<AnyExtension, 'questions' | 'rules'>,
  choices: Readonly<Record<string, readonly string[]>>,
): { shown: Tables; table: Tables; problems: readonly string[] } {
  const problems: string[] = [];
  const own: Domains = { ...choices, doubts: sets };
  const added = Object.entries(questions).map(([name, { answers }]) => [name, [null, ...answers]]);
  const all: Domains = { ...own, ...(Object.fromEntries(added) as Domains) };

  const shown: Tables = Object.fromEntries(
    Object.entries(questions).map(([name, { if: condition }]) => {
      if (!condition) return [name, always];
      const what = `The “if” of the question “${name}”`;
      const { table, problems: found } = tabulate(what, condition, own);
      problems.push(...found);
      if (!found.length && !table.length) problems.push(`${what} is never true.`);
      return [name, table];
    }),
  );

  const turnedOn = new Set<string>();
  const table: Tables = Object.fromEntries(
    Object.entries(rules).map(([name, { when }]) => {
      const what = `The rule “${name}”`;
      const { table, problems: found } = tabulate(what, when, all);
      problems.push(...found);
      if (!found.length && !table.length) problems.push(`${what} is never true.`);
      const reasons = Object.entries(questions).filter(([question, { answers }]) =>
        turnsOn(table, question, answers),
      );
      if (!found.length && !reasons.length)
        problems.push(
          `${what} does not turn on an added question: it has to be false while that has no answer, and for at least one of its answers.`,
        );
      for (const [question] of reasons) turnedOn.add(question);
      return [name, table];
    }),
  );
  for (const name of Object.keys(questions))
    if (!turnedOn.has(name)) problems.push(`The question “${name}” changes nothing: no rule turns on it.`);
  return { shown, table, problems };
}

/** The table of a condition that is always true. */
const always: ConditionTable = [[]];
