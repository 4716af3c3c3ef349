import { decodeEntities } from './entities.ts';
import { warnOnce } from './warnings.ts';
import type { Job } from '../message/kit.ts';

export type { Job };

/** A job read from a page. Its names are never blank. */
export interface FoundJob extends Job {
  /** What stands in the way of reading it, and how a host mends that. Worth a warning only while a name lacks. */
  problem?: string;
}

/** An element that says what it knows of the job. */
type Named = Element & { [Name in keyof Job]?: string | null | undefined };

/**
 * What the page says of the job, and over it what an element says.
 *
 * @param isAlone whether only the element is to be heard
 */
export function jobOf(element: Named, isAlone = false): Job {
  const { problem, ...job }: FoundJob = isAlone ? {} : jobFrom(element.ownerDocument);
  for (const name of ['company', 'role', 'contact'] as const) {
    const own = element[name]?.trim();
    if (own) job[name] = own;
  }
  if (problem !== undefined && !(job.company && job.role)) warnOnce(element, 'JobPosting', problem);
  return job;
}

type Node = Record<string, unknown>;

/**
 * Reads the page's schema.org JobPosting from its JSON-LD. Where a page holds several, only what they agree on
 * is taken: a candidate must not withdraw from a role that was guessed. Throws nothing.
 */
export function jobFrom(page: ParentNode): FoundJob {
  const { nodes, broken } = nodesOf(page);
  const byId = new Map(nodes.map((node) => [node['@id'], node]));
  const named = (value: unknown) => nameOf(value, byId);
  const postings = nodes.filter(isPosting).map((node) => ({
    company: named(published(node['hiringOrganization'])),
    role: named(node['title']),
    contact: named(node['applicationContact']),
  }));

  const job: FoundJob = {};
  const problems = broken ? ['its JSON-LD is not valid JSON; mend it, or set company and role.'] : [];
  for (const field of ['company', 'role', 'contact'] as const) {
    const [name, other] = new Set(postings.flatMap((posting) => posting[field] ?? []));
    if (name !== undefined && other === undefined) job[field] = name;
    if (other !== undefined && field !== 'contact')
      problems.push(
        `the page has several that differ in the ${field}; set ${field} to the one that is meant.`,
      );
  }
  if (problems.length > 0) job.problem = problems.join(' And ');
  return job;
}

/** Everything that a page's JSON-LD describes at its top: alone, in lists, in a graph or as a page's subject. */
function nodesOf(page: ParentNode): { nodes: Node[]; broken: boolean } {
  const found: unknown[] = [];
  let broken = false;
  for (const { type, textContent } of page.querySelectorAll('script')) {
    if (!/^\s*application\/ld\+json\s*(;|$)/i.test(type)) continue;
    try {
      found.push(JSON.parse(textContent));
    } catch {
      // Another script's errors are not ours to report.
      broken ||= textContent.includes('JobPosting');
    }
  }
  // A queue, not recursion: however deep the nesting is, the stack stays as it is.
  for (const value of found) {
    if (Array.isArray(value)) for (const item of value as unknown[]) found.push(item);
    else if (isNode(value)) found.push(value['@graph'], value['mainEntity']);
  }
  return { nodes: found.filter(isNode), broken };
}

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
