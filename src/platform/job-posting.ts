import { ancestorsOf } from './dom-ancestors.ts';
import { decodeEntities } from './decode-html-entities.ts';
import type { Job } from '../letters/types.ts';

export type { Job };

/** A job posting of the page. Its names are never blank. */
export interface Posting extends Partial<Record<keyof Job, string | undefined>> {
  /** Its identifiers and URLs, which the `job` attribute may refer to. */
  ids: readonly string[];
  /** The script that contains it. */
  script: Element;
}

/** An element with properties for the names, and for the posting to use. */
export type Named = Element &
  Partial<Record<'company' | 'jobTitle' | 'contact' | 'job', string | null | undefined>>;

const fields = ['company', 'role', 'contact'] as const;

const nonBlank = (name: string | null | undefined): string | undefined => {
  const trimmed = name?.trim();
  return trimmed === '' ? undefined : trimmed;
};

/** The name of the job that the element was given. `role` is the former name of the attribute `job-title`. */
export const jobTitleOf = (element: Named): string | undefined =>
  nonBlank(element.jobTitle) ?? nonBlank(element.getAttribute('role'));

/** The names that the element was given, without the blank ones. */
export const namesOf = (element: Named): Record<keyof Job, string | undefined> => ({
  company: nonBlank(element.company),
  role: jobTitleOf(element),
  contact: nonBlank(element.contact),
});

/**
 * The job: the element's own names, or else those of the page's job posting.
 *
 * @param ignorePage whether to use the element's own names only
 */
export function jobOf(element: Named, ignorePage = false): Job {
  const job = ignorePage ? {} : agreed(meant(element, postingsAround(element)));
  const names = namesOf(element);
  for (const field of fields) if (names[field] !== undefined) job[field] = names[field];
  return job;
}

/**
 * Selects the postings that an element may stand for: those that match `job` or the role, or else those that share the
 * innermost ancestor with the element. A posting in a section that does not contain the element is ignored, such as one
 * in a list of similar roles.
 */
export function meant(element: Named, postings: readonly Posting[]): readonly Posting[] {
  const wanted = element.job?.trim();
  if (wanted) return postings.filter(({ ids, role }) => wanted === role || ids.includes(wanted));
  const title = jobTitleOf(element);
  const byRole = postings.filter(({ role }) => role !== undefined && role === title);
  if (byRole.length || postings.length < 2) return byRole.length ? byRole : postings;
  const ancestors = ancestorsOf(element);
  // A script in the head is as near as one directly in the body.
  const bodyIndex = ancestors.findIndex((ancestor) => ancestor.localName === 'body');
  const distances = postings.map(({ script }) => {
    const scriptAncestors = ancestorsOf(script);
    const container = scriptAncestors.find((ancestor) =>
      ancestor.matches('article, section, aside, nav, li'),
    );
    if (container && !ancestors.includes(container)) return Infinity;
    const commonIndex = ancestors.findIndex((ancestor) => scriptAncestors.includes(ancestor));
    return commonIndex < 0 || commonIndex > bodyIndex ? bodyIndex : commonIndex;
  });
  const nearestDistance = Math.min(...distances);
  return postings.filter((_, index) => distances[index] === nearestDistance);
}

/**
 * The names that all postings agree on. A name is never guessed, since a candidate might withdraw from the wrong role.
 *
 * @param onConflict called for each name that differs between postings
 */
export function agreed(postings: readonly Posting[], onConflict?: (field: keyof Job) => void): Job {
  const job: Job = {};
  for (const field of fields) {
    const [name, other] = new Set(postings.flatMap((posting) => posting[field] ?? []));
    if (other !== undefined) onConflict?.(field);
    else if (name !== undefined) job[field] = name;
  }
  return job;
}

/** The trees that contain an element: its shadow trees, innermost first, and its document. */
export const treesAround = (element: Element): ParentNode[] => [
  ...new Set(ancestorsOf(element).map((ancestor) => ancestor.getRootNode() as ParentNode & Node)),
];

/** The postings in all trees that contain an element. */
export const postingsAround = (element: Element): Posting[] => postingsOf(...treesAround(element));

/**
 * Parses the schema.org JobPostings from the JSON-LD of these trees. Invalid JSON is ignored, never thrown.
 */
export function postingsOf(...trees: readonly ParentNode[]): Posting[] {
  const found = trees
    .flatMap(scriptsOf)
    .flatMap((script) => nodesOf(script).map((node) => ({ script, node })));
  const byId = new Map(found.map(({ node }) => [node['@id'], node]));
  const resolveName = (value: unknown) => nameOf(value, byId);
  return found
    .filter(({ node }) => isPosting(node))
    .map(({ script, node }) => ({
      script,
      ids: [node['@id'], node['url'], node['identifier']].flat().flatMap(idOf),
      company: resolveName(publishedEmployer(node['hiringOrganization'])),
      role: resolveName(node['title']),
      contact: resolveName(node['applicationContact']),
    }));
}

/** The JSON-LD scripts of a tree. */
export const scriptsOf = (tree: ParentNode): HTMLScriptElement[] =>
  [...tree.querySelectorAll('script')].filter(({ type }) => /^\s*application\/ld\+json\s*(;|$)/i.test(type));

type Node = Record<string, unknown>;

/** The top-level nodes of a script: alone, in arrays, in an `@graph` or as the `mainEntity` of a page. */
function nodesOf({ textContent }: Element): Node[] {
  const found: unknown[] = [];
  try {
    found.push(JSON.parse(textContent));
  } catch {
    // `checkPostings` warns about invalid JSON.
  }
  // A queue rather than recursion, so that deep nesting cannot overflow the stack.
  for (const value of found) {
    if (Array.isArray(value)) for (const item of value as unknown[]) found.push(item);
    else if (isNode(value)) found.push(value['@graph'], value['mainEntity']);
  }
  return found.filter(isNode);
}

/** Normalizes an identifier: a string, a number, or a PropertyValue, whose name is the issuer and is ignored. */
const idOf = (value: unknown): string[] => {
  const id = isNode(value) ? (value['value'] ?? value['@id']) : value;
  return typeof id === 'string' || typeof id === 'number' ? [String(id).trim()] : [];
};

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a node is a JobPosting. Its type may be a name, a prefixed name or a URL, and one of several. */
const isPosting = (node: Node): boolean =>
  [node['@type']].flat().some((type) => typeof type === 'string' && /(^|[/:#])JobPosting$/.test(type));

/** Drops the placeholder for an undisclosed employer. Search engines define the value `confidential` for it. */
const publishedEmployer = (employer: unknown): unknown =>
  typeof employer === 'string' && /^\s*confidential\s*$/i.test(employer) ? undefined : employer;

/**
 * The first name in a JSON-LD value: a string, a language-tagged string, a node with a name, a reference to another
 * node, or an array of these.
 *
 * @param depth the number of levels left. Real data needs three; the limit ends circular references
 */
function nameOf(value: unknown, byId: ReadonlyMap<unknown, Node>, depth = 8): string | undefined {
  if (typeof value === 'string') return decodeEntities(value).trim() || undefined;
  if (depth === 0) return undefined;
  const candidates: unknown[] = Array.isArray(value)
    ? value
    : isNode(value)
      ? [value['@value'], value['name'], byId.get(value['@id'])]
      : [];
  for (const candidate of candidates) {
    const name = nameOf(candidate, byId, depth - 1);
    if (name !== undefined) return name;
  }
  return undefined;
}
