import { builtIn } from './built-in.ts';
import { ancestorsOf } from './dom-ancestors.ts';
import type { Job } from '../letters/types.ts';

export type { Job };

/** An element with properties for the names, and for the posting to use. */
export type Named = Element &
  Partial<Record<'company' | 'jobTitle' | 'contact' | 'job', string | null | undefined>>;

/**
 * Reads job postings in every form. It loads only for pages that need it: those with a posting in another than the
 * standard form, with several, or with names that don’t fit a sentence as they are.
 */
export interface PostingReader {
  /** The names that the page's job posting provides. */
  readJob: (element: Named) => Job;
  cleanName: (text: string) => string | undefined;
  /** Warns the host about postings that can't be read. */
  checkPostings: (element: Named) => void;
}

let reader: PostingReader | undefined;

/** Sets the reader, once it has loaded. */
export const setPostingReader = (loaded: PostingReader | undefined): void => {
  reader = loaded;
};

/** The names of a job. */
export const fields = ['company', 'role', 'contact'] as const;

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
  const job = ignorePage ? {} : (reader?.readJob(element) ?? standardJob(element));
  const names = namesOf(element);
  for (const field of fields) {
    const name = nameOf(names[field]);
    if (name) job[field] = name;
  }
  return job;
}

/** Whether the page or the element has names that only the posting reader can read. */
export function needsPostingReader(element: Named): boolean {
  const names = namesOf(element);
  const missing = fields.filter((field) => names[field] === undefined);
  if (fields.some((field) => names[field] !== undefined && !nameOf(names[field]))) return true;
  const job = standardJob(element);
  const isComplete = job.company && job.role && !standardPosting(element)?.['applicationContact'];
  return missing.length > 0 && !isComplete && treesAround(element).some(hasPosting);
}

const hasPosting = (tree: ParentNode): boolean =>
  mentionsIn(tree).length > 0 || builtIn(tree, 'querySelector')(markup) !== null;

/** The names in the page's only posting, if it has the form that search engines document. */
function standardJob(element: Named): Job {
  const posting = standardPosting(element);
  const employer = posting?.['hiringOrganization'];
  const company = nameOf(isNode(employer) ? employer['name'] : employer);
  const role = nameOf(posting?.['title']);
  return { ...(company && { company }), ...(role && { role }) };
}

function standardPosting(element: Named): Node | undefined {
  const [script, ...others] = treesAround(element).flatMap(mentionsIn);
  if (!script || others.length || element.job) return undefined;
  const { value } = parseScript(script);
  return [value]
    .flatMap((root) => (isNode(root) ? (root['@graph'] ?? root) : root))
    .find((node): node is Node => isNode(node) && node['@type'] === 'JobPosting');
}

type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Matches markup, character references, invisible characters, addresses and placeholders. */
const unfit =
  /[<{\\\p{C}]|&\S+;|\/\/|%%|\[\[|\[obj|www\.|mailto:|\S@\S|u00|^(?:undefined|null|nan|none|n\/a|unknown|[^\p{L}\p{N}]+)$|confiden|anonym|undisclosed/iu;

/** A name that fits a sentence as it is, or as the reader cleans it. */
function nameOf(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  if (reader) return reader.cleanName(value);
  const name = value.slice(0, 1000).replace(/\s+/g, ' ').trim();
  return name.length <= 200 && !unfit.test(name) ? name : undefined;
}

/** The trees that contain an element: its shadow trees, innermost first, and its document. */
export const treesAround = (element: Element): ParentNode[] => [
  ...new Set(
    ancestorsOf(element).map(
      (ancestor) => builtIn(ancestor, 'getRootNode')() as ParentNode & globalThis.Node,
    ),
  ),
];

/** Selects elements with a JobPosting in microdata or RDFa. */
export const markup = '[itemtype*=JobPosting i],[typeof*=JobPosting i]';

/** The JSON-LD scripts of a tree. */
export const scriptsOf = (tree: ParentNode): HTMLScriptElement[] =>
  [...builtIn(tree, 'querySelectorAll')('script')].filter(({ type }) =>
    /^\s*application\/ld\+json\s*(;|$)/i.test(type),
  );

/** The scripts that mention a JobPosting, once for each time. */
const mentionsIn = (tree: ParentNode): Element[] =>
  scriptsOf(tree).flatMap((script) => script.textContent.match(/jobposting/gi)?.map(() => script) ?? []);

/** The content of a script, or why it is not valid JSON. */
export interface ParsedScript {
  text: string;
  value?: unknown;
  error?: string;
}

const parsedScripts = new WeakMap<Element, ParsedScript>();

/** Parses a script, once for each change of its text. */
export function parseScript(script: Element): ParsedScript {
  const text = script.textContent;
  let parsed = parsedScripts.get(script);
  if (parsed?.text !== text) {
    try {
      parsed = { text, value: JSON.parse(text) };
    } catch (error) {
      parsed = { text, error: String(error) };
    }
    parsedScripts.set(script, parsed);
  }
  return parsed;
}
