import { namesOf, parseScript, scriptsOf, treesAround } from './job-posting.ts';
import { agreed } from './posting-selection.ts';
import { isUnreadable, postingsFor } from './read-postings.ts';
import { warnOnce } from './settings.ts';
import type { Named } from './job-posting.ts';

/** The attribute that sets each name. */
const attributeOf = { company: 'company', role: 'job-title', contact: 'contact' } as const;

/**
 * Warns the host about problems with the page's job postings and how to fix them, if the company or the job title
 * is missing.
 */
export function checkPostings(element: Named): void {
  const problems: string[] = [];
  const selected = postingsFor(element);
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
  if (selected.length && !job.company && !job.role && !problems.length)
    problems.push(
      'It has neither a title nor a hiringOrganization with a name that fits a sentence. Add them, or set company and job-title.',
    );
  const unreadable = treesAround(element).flatMap(scriptsOf).find(isUnreadable);
  const error = unreadable && parseScript(unreadable).error;
  // Valid JSON can contain the word without having a posting.
  if (error)
    problems.unshift(`Its JSON-LD is not valid JSON (${error}). Fix it, or set company and job-title.`);
  if (problems.length) warnOnce(element, 'JobPosting', problems.join(' '));
}
