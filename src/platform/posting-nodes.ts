/** A node of JSON-LD, or of other structured data in the same form. */
export type Node = Readonly<Record<string, unknown>>;

/** A JobPosting, and the element that it was read from. */
export interface FoundPosting {
  node: Node;
  source: Element;
  /** Whether it is in a list or in another posting, and so may be a similar job. */
  isListed: boolean;
}

/** What a script or a document provides: its JobPostings, and all nodes that references may lead to. */
export interface PostingData {
  postings: readonly FoundPosting[];
  byId: ReadonlyMap<string, readonly Node[]>;
}

/** The most objects and arrays that are visited. A page with thousands of jobs has fewer. */
const maxVisited = 100_000;

const listKeys = /itemListElement|dataFeedElement|similar|related|seeks/i;

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The values of these properties, in this order. Pages write `title`, `schema:title`, `http://schema.org/title` and
 * `Title`, and keywords such as `@type` without the `@`.
 *
 * @param names in lower case
 */
export const valuesOf = (node: Node, ...names: string[]): unknown[] => {
  const entries = Object.entries(node).map(
    ([key, value]) => [key.replace(/^@|^.*[/:#]/, '').toLowerCase(), value] as const,
  );
  return names.flatMap((name) => entries.flatMap(([key, value]) => (key === name ? value : [])));
};

/** Whether a node is a JobPosting. Its type may be a name, a prefixed name or a URL, and one of several. */
const isPosting = (node: Node): boolean =>
  valuesOf(node, 'type').some(
    (type) => typeof type === 'string' && /(?:^|[/:#])jobposting\/?\s*$/i.test(type),
  );

/** Resolves an identifier against the page, if it is a relative address. */
export function absolute(id: string): string {
  try {
    return new URL(id, document.baseURI).href;
  } catch {
    return id;
  }
}

/** Finds all JobPostings in a value, however deeply nested. */
export function findPostings(root: unknown, source: Element): PostingData {
  const postings: FoundPosting[] = [];
  const byId = new Map<string, Node[]>();
  // A queue rather than recursion, so that deep nesting cannot overflow the stack.
  const queue = [{ value: root, isListed: false }];
  for (const { value, isListed } of queue) {
    if (typeof value !== 'object' || value === null) continue;
    let isWithin = isListed;
    if (isNode(value)) {
      for (const id of valuesOf(value, 'id'))
        // A node of nothing but an `@id` is itself a reference.
        if (typeof id === 'string' && Object.keys(value).length > 1) {
          const same = byId.get(absolute(id));
          if (same) same.push(value);
          else byId.set(absolute(id), [value]);
        }
      if (isPosting(value)) {
        postings.push({ node: value, source, isListed });
        isWithin = true;
      }
    }
    for (const [key, child] of Object.entries(value))
      if (typeof child === 'object' && queue.length < maxVisited)
        queue.push({ value: child, isListed: isWithin || listKeys.test(key) });
  }
  return { postings, byId };
}
