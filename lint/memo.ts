interface Node<Result> {
  /** The fact that is read next; `?fact` where only its presence is. */
  fact?: string;
  branches: Map<unknown, Node<Result>>;
  /** What came of it, where nothing more is read. */
  result?: Result;
}

const valueOf = (facts: object, fact: string): unknown =>
  fact.startsWith('?') ? fact.slice(1) in facts : facts[fact as keyof typeof facts];

/**
 * Runs what depends on facts once for all facts that it cannot tell apart. What it reads is recorded, not guessed: the
 * same values of the facts read so far lead to the same next read, so that the reads make a tree.
 */
export class Memo<Facts extends object, Result extends object> {
  readonly #roots = new Map<string, Node<Result>>();
  readonly #seen: (fact: string) => void;

  /** @param seen is told of every fact that is read */
  constructor(seen: (fact: string) => void) {
    this.#seen = seen;
  }

  /** What came of it, now or before. */
  run(key: string, facts: Facts, work: (watched: Facts) => Result): Result {
    const root: Node<Result> = this.#roots.get(key) ?? { branches: new Map() };
    this.#roots.set(key, root);
    let node: Node<Result> | undefined = root;
    while (node?.fact !== undefined) node = node.branches.get(valueOf(facts, node.fact));
    if (node?.result) return node.result;
    let end: Node<Result> = root;
    const met = new Set<string>();
    const note = (fact: string) => {
      if (met.has(fact)) return;
      met.add(fact);
      this.#seen(fact);
      end.fact ??= fact;
      if (end.fact !== fact) throw new Error(`Read ${fact} where ${end.fact} was read before`);
      const value = valueOf(facts, fact);
      const next: Node<Result> = end.branches.get(value) ?? { branches: new Map() };
      end.branches.set(value, next);
      end = next;
    };
    const result = work(
      new Proxy(facts, {
        get: (target, fact: string) => {
          note(fact);
          return target[fact as keyof Facts];
        },
        has: (target, fact: string) => {
          note(`?${fact}`);
          return fact in target;
        },
        ownKeys: () => {
          throw new Error('All facts were read at once');
        },
      }),
    );
    end.result = result;
    return result;
  }
}
