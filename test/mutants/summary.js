/** Writes docs/mutants.md from Stryker's reports, and checks that every survivor is explained. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { explained } from './explained.js';

const page = 'docs/mutants.md';
/** The minimum mutation score, in percent. */
export const least = 85;

const short = (text) => text.replace(/\s+/g, ' ').trim().slice(0, 70);

/** Returns the code that a mutant replaced. */
function original({ source }, { start, end }) {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  lines[lines.length - 1] = lines.at(-1).slice(0, end.column - 1);
  lines[0] = lines[0].slice(start.column - 1);
  return lines.join('\n');
}

/** Formats a mutant by what it does, independently of its position. */
export const nameOf = (file, { mutatorName, location, replacement }) =>
  `${mutatorName}: ${short(original(file, location))} → ${short(replacement)}`;

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

/** Lists a file's survivors in order, each with its reason. A line in `explained` applies to one survivor. */
function survivorsOf([path, file]) {
  const left = Object.entries(explained[path] ?? {}).flatMap(([reason, names]) =>
    names.map((name) => ({ reason, name })),
  );
  const survivors = file.mutants
    .filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
    .sort((one, other) => one.location.start.line - other.location.start.line)
    .map((mutant) => {
      const name = nameOf(file, mutant);
      const at = left.findIndex((line) => line.name === name);
      const [line] = at < 0 ? [] : left.splice(at, 1);
      return { path, line: mutant.location.start.line, name, reason: line?.reason };
    });
  return { path, survivors, left };
}

/** Lists the survivors of a file by reason. */
function told({ path, survivors }) {
  const reasons = [...new Set(survivors.map(({ reason }) => reason))];
  return reasons.flatMap((reason) => [
    '',
    `\`${path}\`: ${reason ?? 'not explained'}`,
    '',
    ...survivors.filter((one) => one.reason === reason).map(({ line, name }) => `- ${line}: \`\`${name}\`\``),
  ]);
}

/**
 * @param folders the names of the tested folders, as in the reports
 * @param looked the files whose current version was tested
 * @param missing the other files
 */
export async function summarize(folders, looked, missing) {
  const reports = Object.keys(folders)
    .map((group) => `reports/mutants/${group}.json`)
    .filter((report) => existsSync(report))
    .map((report) => JSON.parse(readFileSync(report, 'utf8')));
  const known = Object.fromEntries(reports.flatMap(({ files }) => Object.entries(files)));
  const files = looked.filter((path) => known[path]).map((path) => [path, known[path]]);
  const total = count(files.flatMap(([, { mutants }]) => mutants));
  const all = files.map(survivorsOf);
  const unexplained = all.flatMap(({ survivors }) => survivors).filter(({ reason }) => !reason);
  for (const { path, line, name } of unexplained) console.log(`${path}:${line} has no explanation: ${name}`);
  const idle = all.flatMap(({ path, left }) => left.map(({ name }) => ({ path, name })));
  for (const { path, name } of idle) console.log(`${path}: has an explanation but was killed: ${name}`);
  console.log(
    `${total.score.toFixed(1)} % of ${total.valid} mutants were killed; ${unexplained.length} survivors have no explanation.`,
  );
  const isGood = total.score >= least && !unexplained.length && !idle.length;
  if (missing.length) {
    console.log(`${page} was not updated, since these files have not been tested: ${missing.join(' ')}`);
    return isGood;
  }
  const text = [
    '# Mutants',
    '',
    `Written by \`npm run mutants\` on ${new Date().toISOString().slice(0, 10)}, with Stryker ${reports[0].framework.version}. ` +
      'A mutant is a small change to the code, and a test that fails because of it kills it. The score is the percentage ' +
      'of mutants that were killed or caught in an endless loop. Mutants that don’t load aren’t counted.',
    '',
    'The first run takes about an hour; later runs test only what changed. `npm run mutants -- machines` tests one ' +
      'folder, and `npm run mutants -- --force` tests everything again. The run fails if the score is below ' +
      `${least} %, or if \`test/mutants/explained.js\` doesn’t explain a survivor.`,
    '',
    '| File | Mutants | Killed | Endless | Survived | Not loaded | Score |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...Object.values(folders)
      .flatMap((folder) => {
        const own = files.filter(([path]) => path.startsWith(folder));
        return [...own, [folder, { mutants: own.flatMap(([, { mutants }]) => mutants) }]];
      })
      .map(([path, { mutants }]) =>
        row(path.endsWith('.ts') ? `\`${path}\`` : `**${path}**`, count(mutants)),
      ),
    row('**all**', total),
    '',
    '## Survivors',
    ...all.flatMap(told),
    '',
  ].join('\n');
  writeFileSync(page, await format(text, { ...(await resolveConfig(page)), parser: 'markdown' }));
  return isGood;
}
