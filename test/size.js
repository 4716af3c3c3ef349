// Checks the size of the production build in dist/ as it is transferred: brotli at the highest level, 1 kB = 1000
// bytes. Run it after a build; `-- --why` lists the contributions of each package and folder.
//
// These totals have limits:
// - before the first question: the entry point and its static imports, without which nothing is rendered
// - in all: that, and everything else that is loaded for all visitors when the page is idle or at the first answer
// - each language besides English: what it has for the first question, and the rest
//
// Code that only some hosts' settings or pages load (what chooses a language, overridden words, colours, a job posting
// that takes more than JSON.parse) is listed but not counted.
import { existsSync, readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { dirname, relative, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { parseSync } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const entry = resolve(root, 'dist/bow-out.js');
const limits = { first: 20_300, all: 94_000, language: 50_000 };
/** The chunks that only some hosts' settings or pages load. */
const onRequest = [
  'languages',
  'validate-attributes',
  'contrast-controller',
  'closest-match',
  'posting-reader',
];

if (!existsSync(entry)) {
  console.error('dist/bow-out.js not found: run `npm run build` first.');
  process.exit(1);
}

const files = new Map();

/** Reads a built file and its static and dynamic imports. */
function read(path) {
  if (files.has(path)) return;
  const code = readFileSync(path, 'utf8');
  const { module, errors } = parseSync(path, code);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0].message}`);
  const file = (specifier) => {
    if (!specifier.startsWith('.')) throw new Error(`${path} imports "${specifier}", which is not in dist/`);
    return resolve(dirname(path), specifier);
  };
  const exported = module.staticExports.flatMap(({ entries }) => entries);
  const statics = [...module.staticImports, ...exported]
    .flatMap(({ moduleRequest }) => moduleRequest?.value ?? [])
    .map(file);
  const dynamics = module.dynamicImports.map(({ moduleRequest: { start, end } }) => {
    const literal = /^(["'`])([^$]*)\1$/.exec(code.slice(start, end));
    if (!literal) throw new Error(`${path}: import(${code.slice(start, end)}) cannot be resolved`);
    return file(literal[2]);
  });
  const brotli = brotliCompressSync(code, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(code),
    },
  }).length;
  files.set(path, { code, statics, dynamics, raw: Buffer.byteLength(code), brotli });
  for (const next of [...statics, ...dynamics]) read(next);
}
read(entry);

/** Lists the files that a browser loads before the entry point runs. */
const first = new Set([entry]);
for (const path of first) for (const next of files.get(path).statics) first.add(next);

/** Returns the source that a chunk is named after. */
const part = (path) => /([^/\\]+?)(?:-[\w-]{6})?\.js$/.exec(path)[1];
for (const name of onRequest)
  if (![...files.keys()].some((path) => part(path) === name)) throw new Error(`Chunk "${name}" not found`);

/** The files of each language besides English, by its tag: two of its own. */
const languages = new Map();
const [table] = [...files.keys()].filter((path) => part(path) === 'languages');
for (const path of files.get(table).dynamics) languages.set(part(path), [path, ...files.get(path).dynamics]);
const ofLanguages = [...languages.values()].flat();

/** The files that are loaded for all visitors. */
const all = [...files.keys()].filter(
  (path) => !onRequest.includes(part(path)) && !ofLanguages.includes(path),
);

// A module that the first words of a language share with its rest, for example, makes a third one for everyone.
if (all.length !== 2) {
  console.error(
    `All visitors load ${all.map((path) => relative(root, path)).join(', ')}: there should be two.`,
  );
  process.exitCode = 1;
}

const kB = (bytes) => `${(bytes / 1000).toFixed(2)} kB`;
const row = (name, ...cells) =>
  console.log(name.padEnd(46) + cells.map((cell) => cell.padStart(12)).join(''));
const name = (path) => relative(root, path).replaceAll('\\', '/');

row('', 'minified', 'brotli');
for (const [path, { raw, brotli }] of files) {
  const when = first.has(path) ? '' : all.includes(path) ? ' (when idle)' : ' (if the host asks)';
  row(name(path) + when, kB(raw), kB(brotli));
}
const sum = (paths) => [...paths].reduce((bytes, path) => bytes + files.get(path).brotli, 0);
const within = (label, bytes, limit) => {
  row(label, `of ${kB(limit)}`, kB(bytes), bytes > limit ? 'TOO BIG' : '');
  if (bytes > limit) process.exitCode = 1;
};
within('before the first question', sum(first), limits.first);
within('in all', sum(all), limits.all);
for (const [tag, paths] of languages) within(`in the language ${tag}, besides`, sum(paths), limits.language);

/** Returns the package or the source folder that a source file belongs to. */
function owner(source, map) {
  const path = relative(root, resolve(dirname(map), source)).replaceAll('\\', '/');
  const inPackage = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path);
  if (inPackage) return inPackage[1];
  return /^(src\/words\/[^/]+|src\/[^/]+|[^/]+)\//.exec(`${path}/`)?.[1] ?? path;
}

function why() {
  const shares = new Map();
  for (const [path, { code, raw, brotli }] of files) {
    // Code added by the bundler has no source.
    if (!existsSync(`${path}.map`)) continue;
    const map = new SourceMap(JSON.parse(readFileSync(`${path}.map`, 'utf8')));
    const owners = new Map();
    for (const [line, text] of code.split('\n').entries()) {
      for (let column = 0; column <= text.length; column++) {
        const { originalSource } = map.findEntry(line, column);
        if (!owners.has(originalSource)) {
          owners.set(originalSource, originalSource ? owner(originalSource, path) : '(glue of the bundler)');
        }
        const key = owners.get(originalSource);
        const bytes = column < text.length ? Buffer.byteLength(text[column]) : 1;
        const share = shares.get(key) ?? { first: 0, later: 0, raw: 0 };
        share.raw += bytes;
        // Compressed bytes can't be attributed exactly, so each source gets a share in proportion to its size.
        share[first.has(path) ? 'first' : 'later'] += (bytes * brotli) / raw;
        shares.set(key, share);
      }
    }
  }
  console.log();
  row('bytes by origin', 'minified', '~brotli', '~later');
  const whole = (number) => String(Math.round(number));
  for (const [key, share] of [...shares].sort(([, a], [, b]) => b.raw - a.raw)) {
    row(key, whole(share.raw), whole(share.first), whole(share.later));
  }
}
if (process.argv.includes('--why')) why();
