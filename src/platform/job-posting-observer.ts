import { markup, treesAround } from './job-posting.ts';

/**
 * Observes the job postings of a page, since single-page applications change them without a reload.
 *
 * @returns a function that stops observing
 */
export function watchPostings(element: Element, onChange: () => void): () => void {
  const observer = new MutationObserver((records) => {
    if (records.some(affectsPostings)) onChange();
  });
  for (const tree of treesAround(element))
    observer.observe(tree, { childList: true, characterData: true, subtree: true });
  return () => observer.disconnect();
}

const selector = `script,${markup}`;

/** Whether a mutation affects a script, or a posting in microdata or RDFa. Pages change often in other ways. */
const affectsPostings = ({ target, addedNodes, removedNodes }: MutationRecord): boolean => {
  const element = target instanceof Element ? target : target.parentElement;
  return (
    Boolean(element?.closest(selector)) ||
    [...addedNodes, ...removedNodes].some(
      (node) => node instanceof Element && (node.matches(selector) || node.querySelector(selector)),
    )
  );
};
