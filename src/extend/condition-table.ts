/** The facts that a condition has read, each with the value that it was given. */
type Row = readonly (readonly [fact: string, value: unknown])[];

/** The facts after which a condition is true. */
export type ConditionTable = readonly Row[];

/** The facts that a condition may read, and for each its values besides being unknown. */
export type Domains = Readonly<Record<string, readonly unknown[]>>;

/** The largest number of combinations of facts that a condition is tried with. */
const mostTries = 4096;

/**
 * Tries a host's condition with every combination of the facts that it reads, and keeps those after which it is true.
 *
 * The conversation looks a candidate's answers up in this table and never calls the condition with them. A condition runs
 * in the host's page, so it would tell the host what was answered.
 *
 * @param what the condition, as the subject of a message
 * @returns the table, and what is wrong with the condition
 */
export function tabulate(
  what: string,
  condition: unknown,
  domains: Domains,
): { table: ConditionTable; problems: readonly string[] } {
  const problems = new Set<string>();
  const table: Row[] = [];
  /** The facts read so far, each with the index of its value. Index 0 is an unknown fact. */
  let path: { fact: string; index: number }[] = [];
  const valueOf = ({ fact, index }: { fact: string; index: number }) => domains[fact]?.[index - 1];
  for (let tries = 0; ; tries++) {
    if (tries === mostTries) {
      problems.add(`${what} reads too many facts: there are more than ${mostTries} combinations.`);
      break;
    }
    const read: typeof path = [];
    const facts = watched(
      (fact) => {
        if (!Object.hasOwn(domains, fact)) {
          problems.add(`${what} reads “${fact}”, which is not a choice that is made before the advice.`);
          return undefined;
        }
        let found = read.find((each) => each.fact === fact);
        if (!found) {
          const planned = path[read.length];
          found = planned?.fact === fact ? planned : { fact, index: 0 };
          read.push(found);
        }
        return valueOf(found);
      },
      () => problems.add(`${what} has to read each fact by its name.`),
    );
    try {
      const holds = (condition as (facts: object) => unknown)(facts);
      if (typeof holds !== 'boolean') problems.add(`${what} has to return true or false, in every case.`);
      if (holds === true) table.push(read.map((each) => [each.fact, valueOf(each)]));
    } catch (error) {
      problems.add(`${what} throws: ${String(error)}.`);
    }
    if (path.some(({ fact }, index) => read[index]?.fact !== fact)) {
      problems.add(`${what} has to give the same answer for the same facts.`);
      break;
    }
    // The next combination: the last fact that has another value takes it, and those after it start anew.
    path = read;
    while (path.at(-1) && path.at(-1)?.index === domains[path.at(-1)?.fact ?? '']?.length) path.pop();
    const last = path.pop();
    if (!last) break;
    path.push({ fact: last.fact, index: last.index + 1 });
  }
  return { table, problems: [...problems] };
}

/** Facts that report how they are read. */
function watched(read: (fact: string) => unknown, list: () => void): object {
  return new Proxy(
    {},
    {
      get: (_, fact) => (typeof fact === 'string' ? read(fact) : undefined),
      has: (_, fact) => typeof fact === 'string' && read(fact) !== undefined,
      getOwnPropertyDescriptor: () => {
        list();
        return undefined;
      },
      ownKeys: () => {
        list();
        return [];
      },
      set: () => false,
      deleteProperty: () => false,
      defineProperty: () => false,
    },
  );
}

/** Whether a condition is true after these facts. */
export const holdsFor = (table: ConditionTable, facts: object): boolean =>
  table.some((row) =>
    row.every(([fact, value]) => isSame((facts as Readonly<Record<string, unknown>>)[fact], value)),
  );

/**
 * Whether a condition can become true after these facts by an answer to this question, and to others that are still open.
 */
export const couldHold = (
  table: ConditionTable,
  facts: object,
  question: string,
  isOpen: (fact: string) => boolean,
): boolean =>
  table.some(
    (row) =>
      row.some(([fact, value]) => fact === question && value != null) &&
      holdsFor([row.filter(([fact]) => !isOpen(fact))], facts),
  );

/** Whether two facts are the same: a choice, or a set of them in any order. */
function isSame(fact: unknown, value: unknown): boolean {
  if (!Array.isArray(fact) || !Array.isArray(value)) return fact === value;
  return fact.length === value.length && value.every((each) => fact.includes(each));
}

/**
 * Whether a condition turns on a question: it is false as long as the question is open or skipped, and for at least one
 * of its answers, whatever the other facts are.
 */
export const turnsOn = (table: ConditionTable, question: string, answers: readonly string[]): boolean =>
  table.every((row) => {
    const facts = Object.fromEntries(row);
    return (
      facts[question] != null && answers.some((answer) => !holdsFor(table, { ...facts, [question]: answer }))
    );
  });
