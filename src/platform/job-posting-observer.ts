import { agreed, meant, namesOf, postingsAround, scriptsOf, treesAround } from './job-posting.ts';
import { warnOnce } from './settings.ts';
import type { Named } from './job-posting.ts';

/**
 * Observes the job postings of a page, since single-page applications change them without a reload.
 *
 * @returns a function that stops observing
 */
export function watchPostings(element: Element, onChange: () => void): () => void {
  const observer = new MutationObserver((records) => {
    if (records.some(affectsScripts)) onChange();
  });
  for (const tree of treesAround(element))
    observer.observe(tree, { childList: true, characterData: true, subtree: true });
  return () => observer.disconnect();
}

/** Whether a mutation adds, removes or changes a script. All others are ignored, since pages change often. */
const affectsScripts = ({ target, addedNodes, removedNodes }: MutationRecord): boolean =>
  isScript(target.nodeType === 3 ? target.parentNode : target) ||
  [...addedNodes, ...removedNodes].some(
    (node) => isScript(node) || (node as Partial<Element>).querySelector?.('script'),
  );

const isScript = (node: Node | null): boolean => node?.nodeName.toLowerCase() === 'script';

/** The attribute that sets each name. */
const attributeOf = { company: 'company', role: 'job-title', contact: 'contact' } as const;

/**
 * Warns the host about problems with the page's job postings and how to fix them, if the company or the job title is
 * missing.
 */
export function checkPostings(element: Named): void {
  const problems: string[] = [];
  const postings = postingsAround(element);
  const selected = meant(element, postings);
  const names = namesOf(element);
  const missing = (['company', 'role'] as const).filter((name) => names[name] === undefined);
  const job = agreed(selected, (field) => {
    if (missing.some((name) => name === field))
      problems.push(
        `Several on this page have a different ${field}. Set job to the identifier or URL of the right one, or set ${attributeOf[field]}.`,
      );
  });
  if (missing.every((name) => job[name])) return;
  if (!selected.length && element.job?.trim())
    problems.push('None on this page has the identifier, URL or title in job. Check job.');
  // Report only broken scripts that mention a JobPosting.
  if (treesAround(element).flatMap(scriptsOf).some(isBroken))
    problems.unshift('Its JSON-LD is not valid JSON. Fix it, or set company and job-title.');
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
