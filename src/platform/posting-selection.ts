import { ancestorsOf } from './dom-ancestors.ts';
import { builtIn } from './built-in.ts';
import { absolute } from './posting-nodes.ts';
import { fields, jobTitleOf } from './job-posting.ts';
import type { Job, Named } from './job-posting.ts';

/** A job posting of the page. Its names are never blank. */
export interface Posting extends Partial<Record<keyof Job, string | undefined>> {
  /** Its identifiers and URLs, which the `job` attribute may refer to. */
  ids: readonly string[];
  /** The script or element that contains it. */
  source: Element;
  /** Whether it is in a list or in another posting, and so may be a similar job. */
  isListed: boolean;
  isExpired: boolean;
}

/** Makes names comparable: sites write the same one with other spaces or in capitals. */
export const normalize = (name = ''): string =>
  name.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();

/** The items that meet a condition, or all if none does. */
function prefer<Item>(items: readonly Item[], condition: (item: Item) => boolean): readonly Item[] {
  const preferred = items.filter(condition);
  return preferred.length ? preferred : items;
}

const isLive = ({ isExpired }: Posting): boolean => !isExpired;

/**
 * Selects the postings that an element may stand for: those that match `job` or the role, or else the nearest, which
 * share the innermost ancestor with the element. A posting in a section that does not contain the element is ignored,
 * such as one in a list of similar roles. Expired postings are a last resort.
 */
export function meant(element: Named, postings: readonly Posting[]): readonly Posting[] {
  const wanted = element.job?.trim();
  if (wanted)
    return prefer(
      postings.filter(
        ({ ids, role }) => ids.includes(absolute(wanted)) || normalize(wanted) === normalize(role),
      ),
      isLive,
    );
  const ownRole = normalize(jobTitleOf(element) ?? '');
  const byRole = ownRole ? postings.filter(({ role }) => normalize(role) === ownRole) : [];
  if (byRole.length || postings.length < 2) return prefer(byRole.length ? byRole : postings, isLive);
  const ancestors = ancestorsOf(element);
  // A script in the head is as near as one directly in the body.
  const bodyIndex = ancestors.findIndex((ancestor) => ancestor.localName === 'body');
  const distance = ({ source }: Posting): number => {
    const sourceAncestors = ancestorsOf(source);
    const container = sourceAncestors.find((ancestor) =>
      // Microdata can be on an article itself, which then contains nothing but that posting.
      builtIn(ancestor, 'matches')(ancestor === source ? 'li' : 'article, section, aside, nav, li'),
    );
    if (container && !ancestors.includes(container)) return Infinity;
    const commonIndex = ancestors.findIndex((ancestor) => sourceAncestors.includes(ancestor));
    return commonIndex < 0 || commonIndex > bodyIndex ? bodyIndex : commonIndex;
  };
  const distances = new Map(postings.map((posting) => [posting, distance(posting)]));
  const distanceOf = (posting: Posting): number => distances.get(posting) ?? Infinity;
  const reachable = prefer(postings, (posting) => distanceOf(posting) < Infinity);
  const current = prefer(
    prefer(reachable, ({ isListed }) => !isListed),
    isLive,
  );
  const nearest = current.reduce((least, posting) => Math.min(least, distanceOf(posting)), Infinity);
  return current.filter((posting) => distanceOf(posting) === nearest);
}

/**
 * The names that all postings agree on. A name is never guessed, since a candidate might withdraw from the wrong role.
 *
 * @param onConflict called for each name that differs between postings
 */
export function agreed(postings: readonly Posting[], onConflict?: (field: keyof Job) => void): Job {
  const job: Job = {};
  for (const field of fields) {
    const names = postings.flatMap((posting) => posting[field] ?? []);
    // Of the same name in two ways, the one in capitals is rather a style than a name.
    const name = names.find((each) => each !== each.toUpperCase()) ?? names[0];
    if (new Set(names.map(normalize)).size > 1) onConflict?.(field);
    else if (name !== undefined) job[field] = name;
  }
  return job;
}
