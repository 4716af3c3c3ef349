interface Node<Result> {
  /** The fact that is read next; `?fact` if only its presence is checked with `in`, `*` if the facts are listed. */
  fact?: string;
  branches: Map<unknown, Node<Result>>;
  /** The result, if no further fact is read. */
  result?: Result;
}

const valueOf = (facts: object, fact: string): unknown => {
  if (fact === '*') return Object.keys(facts).join();
  return fact.startsWith('?') ? fact.slice(1) in facts : facts[fact as keyof typeof facts];
};

/**
 * Memoizes pure functions of the facts, by the facts that they actually read. A proxy records each read. Since the same
 * values of the facts read so far always lead to the same next read, the reads form a decision tree, and two sets of
 * facts share a result if they take the same branch.
 */
export class Memo<Facts extends object, Result extends object> {
  readonly #roots = new Map<string, Node<Result>>();
  readonly #onRead: (fact: string) => void;

  /** @param onRead called with the name of every fact that is read; `?name` for a presence check, `*` for a list */
  constructor(onRead: (fact: string) => void) {
    this.#onRead = onRead;
  }

  /**
   * Returns the memoized result for these facts, or runs `work`. Results are kept separately for each `key`.
   *
   * @throws if `work` isn't deterministic
   */
  run(key: string, facts: Facts, work: (facts: Facts) => Result): Result {
    const root: Node<Result> = this.#roots.get(key) ?? { branches: new Map() };
    this.#roots.set(key, root);
    let node: Node<Result> | undefined = root;
    while (node?.fact !== undefined) node = node.branches.get(valueOf(facts, node.fact));
    if (node?.result) return node.result;
    let end: Node<Result> = root;
    const read = new Set<string>();
    const record = (fact: string) => {
      if (read.has(fact)) return;
      read.add(fact);
      this.#onRead(fact);
      end.fact ??= fact;
      if (end.fact !== fact)
        throw new Error(`Not deterministic: read ${fact}, but an earlier run read ${end.fact}`);
      const value = valueOf(facts, fact);
      const next: Node<Result> = end.branches.get(value) ?? { branches: new Map() };
      end.branches.set(value, next);
      end = next;
    };
    const result = work(
      new Proxy(facts, {
        get: (target, fact: string) => {
          record(fact);
          return target[fact as keyof Facts];
        },
        has: (target, fact: string) => {
          record(`?${fact}`);
          return fact in target;
        },
        ownKeys: (target) => {
          record('*');
          return Reflect.ownKeys(target);
        },
      }),
    );
    end.result = result;
    return result;
  }
}
