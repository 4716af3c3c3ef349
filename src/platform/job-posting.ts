import { around } from './dom-ancestors.ts';
import { decodeEntities } from './decode-html-entities.ts';
import type { Job } from '../letters/types.ts';

export type { Job };

/** A posting as a page describes it. Its names are never blank. */
export interface Posting extends Partial<Record<keyof Job, string | undefined>> {
  /** What else it may be called by: its identifiers and its addresses. */
  ids: readonly string[];
  /** Where it is described. */
  script: Element;
}

/** An element that says what it knows of the job, and which posting is meant. */
export type Named = Element & Partial<Record<keyof Job | 'job', string | null | undefined>>;

const fields = ['company', 'role', 'contact'] as const;

/**
 * What the page says of the job, and over it what an element says.
 *
 * @param isAlone whether only the element is to be heard
 */
export function jobOf(element: Named, isAlone = false): Job {
  const job = isAlone ? {} : agreed(meant(element, postingsAround(element)));
  for (const name of fields) {
    const own = element[name]?.trim();
    if (own) job[name] = own;
  }
  return job;
}

/**
 * Which of several postings an element stands for: the one that it names, by `job` or by its role; or those that are nearest to it in the
 * page, as described in the innermost thing that they stand in together. One that is described in a section of its
 * own, to which the element does not belong, is another's, as a list of similar roles is.
 */
export function meant(element: Named, postings: readonly Posting[]): readonly Posting[] {
  const wanted = element.job?.trim();
  if (wanted) return postings.filter(({ ids, role }) => wanted === role || ids.includes(wanted));
  const named = postings.filter(({ role }) => role !== undefined && role === element.role?.trim());
  if (named.length || postings.length < 2) return named.length ? named : postings;
  const within = around(element);
  // Head and body are one page.
  const page = within.findIndex((each) => each.localName === 'body');
  const distances = postings.map(({ script }) => {
    const its = around(script);
    const section = its.find((each) => each.matches('article, section, aside, nav, li'));
    if (section && !within.includes(section)) return Infinity;
    const at = within.findIndex((each) => its.includes(each));
    return at < 0 || at > page ? page : at;
  });
  const least = Math.min(...distances);
  return postings.filter((_, index) => distances[index] === least);
}

/**
 * What several postings agree on, and nothing else: a candidate must not withdraw from a role that was guessed.
 *
 * @param differ is told of each name that they do not agree on
 */
export function agreed(postings: readonly Posting[], differ?: (field: keyof Job) => void): Job {
  const job: Job = {};
  for (const field of fields) {
    const [name, other] = new Set(postings.flatMap((posting) => posting[field] ?? []));
    if (other !== undefined) differ?.(field);
    else if (name !== undefined) job[field] = name;
  }
  return job;
}

/** The trees that an element stands in: its document, and before that the shadow trees, if any. */
export const treesAround = (element: Element): ParentNode[] => [
  ...new Set(around(element).map((each) => each.getRootNode() as ParentNode & Node)),
];

/** The postings of all the trees that an element stands in. */
export const postingsAround = (element: Element): Posting[] => postingsOf(...treesAround(element));

/**
 * Reads the schema.org JobPostings of these trees from their JSON-LD. Throws nothing.
 */
export function postingsOf(...trees: readonly ParentNode[]): Posting[] {
  const found = trees
    .flatMap(scriptsOf)
    .flatMap((script) => nodesOf(script).map((node) => ({ script, node })));
  const byId = new Map(found.map(({ node }) => [node['@id'], node]));
  const named = (value: unknown) => nameOf(value, byId);
  return found
    .filter(({ node }) => isPosting(node))
    .map(({ script, node }) => ({
      script,
      ids: [node['@id'], node['url'], node['identifier']].flat().flatMap(idOf),
      company: named(published(node['hiringOrganization'])),
      role: named(node['title']),
      contact: named(node['applicationContact']),
    }));
}

/** The scripts of a tree that hold JSON-LD. */
export const scriptsOf = (tree: ParentNode): HTMLScriptElement[] =>
  [...tree.querySelectorAll('script')].filter(({ type }) => /^\s*application\/ld\+json\s*(;|$)/i.test(type));

type Node = Record<string, unknown>;

/** Everything that a script describes at its top: alone, in lists, in a graph or as a page's subject. */
function nodesOf({ textContent }: Element): Node[] {
  const found: unknown[] = [];
  try {
    found.push(JSON.parse(textContent));
  } catch {
    // Said elsewhere, to a host whose postings are read.
  }
  // A queue, not recursion: however deep the nesting is, the stack stays as it is.
  for (const value of found) {
    if (Array.isArray(value)) for (const item of value as unknown[]) found.push(item);
    else if (isNode(value)) found.push(value['@graph'], value['mainEntity']);
  }
  return found.filter(isNode);
}

/** An identifier is text, a number, or something with a value; its name is whose identifier it is. */
const idOf = (value: unknown): string[] => {
  const id = isNode(value) ? (value['value'] ?? value['@id']) : value;
  return typeof id === 'string' || typeof id === 'number' ? [String(id).trim()] : [];
};

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The type may be written short, with a prefix or as an address, and be one of several. */
const isPosting = (node: Node): boolean =>
  [node['@type']].flat().some((type) => typeof type === 'string' && /(^|[/:#])JobPosting$/.test(type));

/** An employer that keeps its name to itself says so by this word, by convention of the search engines. */
const published = (employer: unknown): unknown =>
  typeof employer === 'string' && /^\s*confidential\s*$/i.test(employer) ? undefined : employer;

/**
 * The first name in a value: text, a text with its language, a thing with a name, a reference to a thing that
 * is described elsewhere, or a list of these.
 *
 * @param depth how many steps are left; real ones need three, and a circle of references ends
 */
function nameOf(value: unknown, byId: ReadonlyMap<unknown, Node>, depth = 8): string | undefined {
  if (typeof value === 'string') return decodeEntities(value).trim() || undefined;
  if (depth === 0) return undefined;
  const inner: unknown[] = Array.isArray(value)
    ? value
    : isNode(value)
      ? [value['@value'], value['name'], byId.get(value['@id'])]
      : [];
  for (const each of inner) {
    const name = nameOf(each, byId, depth - 1);
    if (name !== undefined) return name;
  }
  return undefined;
}
