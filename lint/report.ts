import { codes } from './findings/finding.ts';
import { formatAnswers } from './format-answers.ts';
import type { Code, Finding } from './findings/finding.ts';
import type { Counts, Report } from './lint.ts';

const counted = (count: number, thing: string) => `${count} ${thing}${count === 1 ? '' : 's'}`;

/** Summarizes the findings and the counts in one line. */
export const summary = ({ name, findings, counts }: Report): string =>
  `${name === undefined ? '' : `${name}: `}${counted(findings.length, 'finding')}: ${(
    Object.keys(counts) as (keyof Counts)[]
  )
    .map((thing) => counted(counts[thing], thing.slice(0, -1)))
    .join(', ')}.`;

/** The findings that stop the walk early, so that later states seem to be unreachable. */
const stopping: readonly Code[] = ['uncovered-answer', 'loop-without-exit'];
const hint = `Mend ${stopping.join(' and ')} first: what they cut off counts as never reached.`;

/** Formats a report as text: the findings grouped by code, each with its example, and a summary. */
export function text(report: Report): string {
  const groups = codes
    .map((code) => ({ code, found: report.findings.filter((finding) => finding.code === code) }))
    .filter(({ found }) => found.length);
  const blocks = groups.map(({ code, found }) => [code, ...found.map(line)].join('\n'));
  const isIncomplete =
    stopping.some((code) => groups.some((group) => group.code === code)) && groups.length > 1;
  return [...blocks, ...(isIncomplete ? [hint] : []), summary(report)].join('\n\n');
}

const line = ({ name, says, example }: Finding): string =>
  `  ${name}\n    ${says}${example ? `\n    ${formatAnswers(example)}` : ''}`;

/** Formats a report as JSON. */
export const json = ({ name, findings, counts }: Report): string =>
  JSON.stringify(
    {
      name,
      counts,
      findings: findings.map((finding) => ({
        ...finding,
        told: finding.example && formatAnswers(finding.example),
      })),
    },
    null,
    2,
  );
