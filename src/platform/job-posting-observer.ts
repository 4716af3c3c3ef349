import { agreed, meant, postingsAround, scriptsOf, treesAround } from './job-posting.ts';
import { warnOnce } from './settings.ts';
import type { Named } from './job-posting.ts';

/**
 * Watches the postings of a page that changes them without being loaded anew.
 *
 * @returns what ends it
 */
export function watchPostings(element: Element, changed: () => void): () => void {
  const observer = new MutationObserver((records) => {
    if (records.some(isOfScripts)) changed();
  });
  for (const tree of treesAround(element))
    observer.observe(tree, { childList: true, characterData: true, subtree: true });
  return () => observer.disconnect();
}

/** A page changes all the time: only what comes, goes or changes with a script is worth a look. */
const isOfScripts = ({ target, addedNodes, removedNodes }: MutationRecord): boolean =>
  isScript(target.nodeType === 3 ? target.parentNode : target) ||
  [...addedNodes, ...removedNodes].some(
    (node) => isScript(node) || (node as Partial<Element>).querySelector?.('script'),
  );

const isScript = (node: Node | null): boolean => node?.nodeName.toLowerCase() === 'script';

/**
 * Tells a host what stands in the way of reading the job from its page, and how to mend that, as long as a name
 * lacks.
 */
export function checkPostings(element: Named): void {
  const problems: string[] = [];
  const all = postingsAround(element);
  const those = meant(element, all);
  const lacks = (['company', 'role'] as const).filter((name) => !element[name]?.trim());
  const job = agreed(those, (field) => {
    if (lacks.some((name) => name === field))
      problems.push(
        `Several on this page have a different ${field}. Set job to the identifier or URL of the right one, or set ${field}.`,
      );
  });
  if (lacks.every((name) => job[name])) return;
  if (!those.length && element.job?.trim())
    problems.push('None on this page has the identifier, URL or title in job. Check job.');
  // Another script's errors are not ours to report.
  if (treesAround(element).flatMap(scriptsOf).some(isBroken))
    problems.unshift('Its JSON-LD is not valid JSON. Fix it, or set company and role.');
  if (problems.length) warnOnce(element, 'JobPosting', problems.join(' '));
}

function isBroken({ textContent }: Element): boolean {
  try {
    JSON.parse(textContent);
    return false;
  } catch {
    return textContent.includes('JobPosting');
  }
}
