import type { Facts } from '../../machines/facts.ts';

interface Node {
  /** The fact that is read next; `?fact` where only its presence is. */
  fact?: string;
  branches: Map<unknown, Node>;
  isDone: boolean;
}

const valueOf = (facts: Facts, fact: string): unknown =>
  fact.startsWith('?') ? fact.slice(1) in facts : facts[fact as keyof Facts];

/**
 * Runs what depends on facts once for all facts that it cannot tell apart. What it reads is recorded, not guessed: the
 * same values of the facts read so far lead to the same next read, so that the reads make a tree.
 */
export class Memo {
  readonly #roots = new Map<string, Node>();
  readonly #seen: (fact: string) => void;

  /** @param seen is told of every fact that is read */
  constructor(seen: (fact: string) => void) {
    this.#seen = seen;
  }

  /** @returns whether it ran */
  run(key: string, facts: Facts, work: (watched: Facts) => void): boolean {
    const root: Node = this.#roots.get(key) ?? { branches: new Map(), isDone: false };
    this.#roots.set(key, root);
    let node: Node | undefined = root as Node | undefined;
    while (node?.fact !== undefined) node = node.branches.get(valueOf(facts, node.fact));
    if (node?.isDone) return false;
    let end: Node = root;
    const seen = new Set<string>();
    const note = (fact: string) => {
      if (seen.has(fact)) return;
      seen.add(fact);
      this.#seen(fact);
      end.fact ??= fact;
      if (end.fact !== fact) throw new Error(`Read ${fact} where ${end.fact} was read before`);
      const value = valueOf(facts, fact);
      const next: Node = end.branches.get(value) ?? { branches: new Map(), isDone: false };
      end.branches.set(value, next);
      end = next;
    };
    work(
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
    end.isDone = true;
    return true;
  }
}
