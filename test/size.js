// What the production build in dist/ weighs as it is sent: brotli at its best, 1 kB = 1000 bytes.
// Run after a build; `-- --why` adds what each package and folder contributes.
//
// Four sums are held within limits:
// - before the first question: the entry, and whatever it imports at once. Nothing is seen before that is there.
// - to the copied message: that, and what nobody can do without on the way: the desk, and of the parts that exclude
//   each other, as a message leaves, asks or stays, the largest.
// - without being asked for: that, and all that is fetched behind it when the page is idle, so that no request tells
//   what was answered: every kind of message and every part of the desk. A candidate waits for none of it unless they
//   are faster than that; then they wait for the part that they need, and what else is on its way shares the line.
// - everything: all that there is. What is on demand beyond that depends on what the host has set, as the check of the
//   attributes does, which loads only where the element has one that hosts do not usually set.
import { existsSync, readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { dirname, relative, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { parseSync } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const entry = resolve(root, 'dist/bow-out.js');
const limits = { first: 20_000, copied: 60_000, unasked: 94_000, all: 100_000 };
/**
 * What the host has to ask for: a launcher, colours, another language, a company or role that a posting gives and the
 * page may change, or an attribute that is misspelt.
 */
const onDemand = ['attributes', 'launcher', 'languages', 'colours', 'watching'];
/** What each candidate needs one of, and gets all of. */
const either = ['leaving', 'asking', 'staying'];
/** What only some need, and everyone gets when the page is idle. */
const whenIdle = ['keys', 'notes', 'editor', 'forms', 'change', 'beside', 'ways'];

if (!existsSync(entry)) {
  console.error('There is no dist/bow-out.js: run `npm run build` first.');
  process.exit(1);
}

const files = new Map();

/** Reads a built file and whatever it imports, at once or later. */
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
    if (!literal) throw new Error(`${path}: import(${code.slice(start, end)}) cannot be followed`);
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

/** What a browser fetches before any of the entry runs. */
const first = new Set([entry]);
for (const path of first) for (const next of files.get(path).statics) first.add(next);

/** The source that a chunk is named after. */
const part = (path) => /([^/\\]+?)(?:-[\w-]{6})?\.js$/.exec(path)[1];
for (const name of [...onDemand, ...either, ...whenIdle])
  if (![...files.keys()].some((path) => part(path) === name)) throw new Error(`There is no chunk "${name}"`);

/** What is fetched, at once or later, but for the parts that are left out, and for what those alone import. */
function reached(without) {
  const all = new Set(first);
  for (const path of all) {
    const { statics, dynamics } = files.get(path);
    for (const next of [...statics, ...dynamics.filter((next) => !without.includes(part(next)))])
      all.add(next);
  }
  return all;
}
/** What nobody can do without on the way to a copied message, but for its kind. */
const copied = reached([...onDemand, ...either, ...whenIdle]);
/** What is fetched for everyone. */
const unasked = reached(onDemand);

const kB = (bytes) => `${(bytes / 1000).toFixed(2)} kB`;
const row = (name, ...cells) =>
  console.log(name.padEnd(46) + cells.map((cell) => cell.padStart(12)).join(''));
const name = (path) => relative(root, path).replaceAll('\\', '/');

row('', 'minified', 'brotli');
for (const [path, { raw, brotli }] of files) {
  const when = copied.has(path) ? ' (later)' : unasked.has(path) ? ' (when idle)' : ' (on demand)';
  row(
    name(path) + (first.has(path) ? '' : either.includes(part(path)) ? ' (either, when idle)' : when),
    kB(raw),
    kB(brotli),
  );
}
const sum = (paths) => [...paths].reduce((bytes, path) => bytes + files.get(path).brotli, 0);
const largest = Math.max(
  0,
  ...[...files.keys()].filter((path) => either.includes(part(path))).map((path) => sum([path])),
);
const within = (label, bytes, limit) => {
  row(label, `of ${kB(limit)}`, kB(bytes), bytes > limit ? 'TOO BIG' : '');
  if (bytes > limit) process.exitCode = 1;
};
within('before the first question', sum(first), limits.first);
within('to the copied message', sum(copied) + largest, limits.copied);
within('without being asked for', sum(unasked), limits.unasked);
within('everything', sum(files.keys()), limits.all);

/** The package, or the folder of the sources, that a source file belongs to. */
function owner(source, map) {
  const path = relative(root, resolve(dirname(map), source)).replaceAll('\\', '/');
  const inPackage = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path);
  if (inPackage) return inPackage[1];
  return /^(src\/words\/[^/]+|src\/[^/]+|[^/]+)\//.exec(`${path}/`)?.[1] ?? path;
}

function why() {
  const shares = new Map();
  for (const [path, { code, raw, brotli }] of files) {
    // What the bundler adds has none.
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
        // Compressed bytes have no owner of their own: each gets its part of the file's.
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
