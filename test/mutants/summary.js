/** Writes docs/mutants.md from Stryker's reports, and says whether every survivor in it is explained. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { explained } from './explained.js';

const page = 'docs/mutants.md';
/** What a mutant must come to, in percent. */
export const least = 85;

const short = (text) => text.replace(/\s+/g, ' ').trim().slice(0, 70);

/** What a mutant replaced. */
function original({ source }, { start, end }) {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  lines[lines.length - 1] = lines.at(-1).slice(0, end.column - 1);
  lines[0] = lines[0].slice(start.column - 1);
  return lines.join('\n');
}

/** A mutant by what it does, wherever it stands. */
export const nameOf = (file, { mutatorName, location, replacement }) =>
  `${mutatorName}: ${short(original(file, location))} → ${short(replacement)}`;

const reasonOf = (path, name) =>
  Object.entries(explained[path] ?? {}).find(([, names]) => names.includes(name))?.[0];

function count(mutants) {
  const of = (...statuses) => mutants.filter(({ status }) => statuses.includes(status)).length;
  const [killed, timeout, survived, invalid] = [
    of('Killed'),
    of('Timeout'),
    of('Survived', 'NoCoverage'),
    of('RuntimeError', 'CompileError'),
  ];
  const valid = killed + timeout + survived;
  const score = valid ? (100 * (killed + timeout)) / valid : 100;
  return { valid, killed, timeout, survived, invalid, score };
}

const row = (name, { valid, killed, timeout, survived, invalid, score }) =>
  `| ${[name, valid, killed, timeout, survived, invalid, score.toFixed(1)].join(' | ')} |`;

/** @param groups the names of the reports */
export async function summarize(groups) {
  const reports = groups
    .map((group) => `reports/mutants/${group}.json`)
    .filter((report) => existsSync(report))
    .map((report) => JSON.parse(readFileSync(report, 'utf8')));
  const files = reports
    .flatMap((report) => Object.entries(report.files))
    .filter(([, file]) => file.mutants.length);
  const total = count(files.flatMap(([, { mutants }]) => mutants));
  const survivors = files.flatMap(([path, file]) =>
    file.mutants
      .filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
      .sort((one, other) => one.location.start.line - other.location.start.line)
      .map((mutant) => {
        const name = nameOf(file, mutant);
        return { path, line: mutant.location.start.line, name, reason: reasonOf(path, name) };
      }),
  );
  const told = files.flatMap(([path]) => {
    const own = survivors.filter((survivor) => survivor.path === path);
    const reasons = [...new Set(own.map(({ reason }) => reason))];
    return reasons.flatMap((reason) => [
      '',
      `\`${path}\`: ${reason ?? 'not explained'}`,
      '',
      ...own.filter((one) => one.reason === reason).map(({ line, name }) => `- ${line}: \`\`${name}\`\``),
    ]);
  });
  const text = [
    '# Mutants',
    '',
    `Written by \`npm run mutants\` on ${new Date().toISOString().slice(0, 10)}, with Stryker ${reports[0]?.framework.version}. ` +
      'A mutant is a small change to the code; a test that fails has killed it. The score is the share of those killed, ' +
      'or caught in an endless loop, in percent. A mutant that cannot even be loaded counts for nothing.',
    '',
    '| file | mutants | killed | endless | survived | not loaded | score |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...files.map(([path, { mutants }]) => row(`\`${path}\``, count(mutants))),
    row('**all**', total),
    '',
    '## Survivors',
    ...told,
    '',
  ].join('\n');
  writeFileSync(page, await format(text, { ...(await resolveConfig(page)), parser: 'markdown' }));
  const unexplained = survivors.filter(({ reason }) => !reason);
  for (const { path, line, name } of unexplained) console.log(`${path}:${line} is not explained: ${name}`);
  console.log(
    `${total.score.toFixed(1)} % of ${total.valid} mutants are killed; ${unexplained.length} survivors are not explained.`,
  );
  return total.score >= least && !unexplained.length;
}
