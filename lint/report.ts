import { codes } from './findings/finding.ts';
import { told } from './format-answers.ts';
import type { Code, Finding } from './findings/finding.ts';
import type { Counts, Report } from './lint.ts';

const counted = (count: number, thing: string) => `${count} ${thing}${count === 1 ? '' : 's'}`;

/** What was looked at, in one line. */
export const summary = ({ findings, counts }: Report): string =>
  `${counted(findings.length, 'finding')}: ${(Object.keys(counts) as (keyof Counts)[])
    .map((thing) => counted(counts[thing], thing.slice(0, -1)))
    .join(', ')}.`;

/** What breaks walks off, and so lets other things seem to be never reached. */
const cutting: readonly Code[] = ['uncovered-answer', 'loop-without-exit'];
const hint = `Mend ${cutting.join(' and ')} first: what they cut off counts as never reached.`;

/** Findings by their codes, each with its example, and a line of counts. */
export function text(report: Report): string {
  const groups = codes
    .map((code) => ({ code, found: report.findings.filter((finding) => finding.code === code) }))
    .filter(({ found }) => found.length);
  const blocks = groups.map(({ code, found }) => [code, ...found.map(line)].join('\n'));
  const isCut = cutting.some((code) => groups.some((group) => group.code === code)) && groups.length > 1;
  return [...blocks, ...(isCut ? [hint] : []), summary(report)].join('\n\n');
}

const line = ({ name, says, example }: Finding): string =>
  `  ${name}\n    ${says}${example ? `\n    ${told(example)}` : ''}`;

/** The same for other programs. */
export const json = ({ findings, counts }: Report): string =>
  JSON.stringify(
    {
      counts,
      findings: findings.map((finding) => ({ ...finding, told: finding.example && told(finding.example) })),
    },
    null,
    2,
  );
