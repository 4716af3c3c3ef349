import { cleanName } from './clean-name.ts';
import { parseScript, scriptsOf, treesAround } from './job-posting.ts';
import { parseLooseJson } from './parse-loose-json.ts';
import { personName } from './person-name.ts';
import { absolute, findPostings, isNode, valuesOf } from './posting-nodes.ts';
import { meant, normalize } from './posting-selection.ts';
import { readMarkup } from './read-markup.ts';
import type { Named } from './job-posting.ts';
import type { FoundPosting, PostingData } from './posting-nodes.ts';
import type { Posting } from './posting-selection.ts';

/** The postings that an element may stand for. Valid JSON-LD takes precedence over everything that needs leniency. */
export function postingsFor(element: Named): readonly Posting[] {
  const trees = treesAround(element);
  const data = trees.flatMap(scriptsOf).map(readScript);
  const valid = meant(element, toPostings(data));
  return valid.some(({ company, role }) => company ?? role)
    ? valid
    : meant(element, toPostings([...data, ...trees.flatMap(readLeniently)]));
}

/** The schema.org JobPostings in the valid JSON-LD of these trees. */
export const postingsOf = (...trees: readonly ParentNode[]): Posting[] =>
  toPostings(trees.flatMap(scriptsOf).map(readScript));

const readLeniently = (tree: ParentNode): PostingData[] => [
  ...scriptsOf(tree).filter(isUnread).map(repairScript),
  ...readMarkup(tree),
];

/** Whether a script seems to have a JobPosting that `JSON.parse` does not find. */
const isUnread = (script: Element): boolean =>
  !readScript(script).postings.length && /jobposting/i.test(script.textContent);

/** Whether a script seems to have a JobPosting that can't be read at all. */
export const isUnreadable = (script: Element): boolean =>
  isUnread(script) && !repairScript(script).postings.length;

/** Makes a function that reads a script, once for each change of its text. */
function cached(read: (script: Element) => PostingData): (script: Element) => PostingData {
  const cache = new WeakMap<Element, { text: string; data: PostingData }>();
  return (script) => {
    const { text } = parseScript(script);
    let entry = cache.get(script);
    if (entry?.text !== text) cache.set(script, (entry = { text, data: read(script) }));
    return entry.data;
  };
}

const readScript = cached((script) => findPostings(parseScript(script).value, script));
const repairScript = cached((script) => findPostings(parseLooseJson(parseScript(script).text), script));

function toPostings(data: readonly PostingData[]): Posting[] {
  const resolve = (id: string) => data.flatMap(({ byId }) => byId.get(absolute(id)) ?? []);
  return data.flatMap(({ postings }) => postings.map((posting) => toPosting(posting, resolve)));
}

/** Finds the nodes with an identifier. */
type Resolve = (id: string) => unknown[];

function toPosting({ node, source, isListed }: FoundPosting, resolve: Resolve): Posting {
  const employer = valuesOf(node, 'hiringorganization', 'hiringorganisation', 'employer');
  const company = firstName(employer, resolve, cleanName);
  const contact = firstName(valuesOf(node, 'applicationcontact'), resolve, personName);
  return {
    ids: valuesOf(node, 'id', 'url', 'identifier').flatMap(idOf),
    source,
    isListed,
    isExpired: valuesOf(node, 'validthrough').some(isPast),
    company,
    role: firstName(valuesOf(node, 'title', 'jobtitle', 'name', 'headline'), resolve, cleanName),
    // Some sites name the company as its own contact.
    contact: normalize(contact) === normalize(company) ? undefined : contact,
  };
}

/** The most values that are visited in search of a name. Real data needs about five. */
const maxVisited = 100;

/**
 * The first name in values: a text, a text with its language, a node with a name, a reference to another node, or an
 * array of these.
 *
 * @param clean returns the name that a text stands for, if any
 */
function firstName(
  values: readonly unknown[],
  resolve: Resolve,
  clean: (text: string) => string | undefined,
): string | undefined {
  // Ends circular references, and very long lists of references.
  const visited = new Set<unknown>();
  const search = (candidates: readonly unknown[]): string | undefined => {
    for (const value of candidates) {
      if (visited.size >= maxVisited) break;
      if (visited.has(value)) continue;
      visited.add(value);
      const name = nameIn(value);
      if (name !== undefined) return name;
    }
    return undefined;
  };
  const nameIn = (value: unknown): string | undefined => {
    // A URL can be a reference.
    if (typeof value === 'string') return clean(value) ?? search(resolve(value));
    if (Array.isArray(value)) return search(value);
    if (!isNode(value)) return undefined;
    return (
      search(valuesOf(value, 'value', 'name', 'legalname', 'alternatename')) ??
      search([valuesOf(value, 'givenname', 'familyname').join(' ')]) ??
      search(valuesOf(value, 'id').flatMap((id) => resolve(String(id))))
    );
  };
  return search(values);
}

/** Normalizes an identifier: a text, a number, or a PropertyValue, whose name is the issuer and is ignored. */
function idOf(value: unknown): string[] {
  if (isNode(value)) return valuesOf(value, 'value', 'id').slice(0, 1).flatMap(idOf);
  return typeof value === 'string' || typeof value === 'number' ? [absolute(String(value).trim())] : [];
}

const oneDay = 24 * 60 * 60 * 1000;

/** Whether a date is over in every time zone. */
function isPast(date: unknown): boolean {
  if (isNode(date)) return valuesOf(date, 'value').some(isPast);
  const day = typeof date === 'string' ? /\d{4}-\d\d-\d\d/.exec(date)?.[0] : undefined;
  return day !== undefined && Date.parse(day) + 2 * oneDay < Date.now();
}
