// The API of the package: its entry points and files, and its requirements.
import { readFileSync } from 'node:fs';

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const packageJson = JSON.parse(read('package.json'));
const pages = ['README.md', 'docs/embedding.md', 'docs/privacy.md'].map(read).join('\n');

/** Resolves a wildcard entry point to the modules that the documentation names: only those are public. */
const documentedNames = (entry) => {
  const start = entry.replace(/^\./, packageJson.name).replace('*', '');
  return entry.endsWith('*')
    ? [...pages.matchAll(/`(bow-out\/[\w/]+)`/g)]
        .map(([, name]) => name)
        .filter((name) => name.startsWith(start))
    : [start];
};

/** Returns the entry points with their source files; `source` is undefined for generated files. */
export const entries = () =>
  Object.entries(packageJson.exports).flatMap(([entry, target]) =>
    [...new Set(documentedNames(entry))].map((name) => {
      const start = entry.replace(/^\./, packageJson.name).replace('*', '');
      const types = target.types?.replace('*', name.slice(start.length));
      const [, path] = /^\.\/dist\/lib\/(.*)\.d\.ts$/.exec(types ?? '') ?? [];
      return {
        name,
        conditions: typeof target === 'string' ? ['file'] : Object.keys(target),
        source: path && `${path}.ts`,
      };
    }),
  );

export const ofPackage = () => [
  ...entries().flatMap(({ name, conditions }) =>
    conditions.map((condition) => `entry ${name}: ${condition}`),
  ),
  ...[...pages.matchAll(/`(dist\/[\w.-]+)`/g)].map(([, path]) => `file ${path}`),
  ...Object.entries(packageJson.engines).map(([name, range]) => `needs ${name} ${range}`),
  `needs JavaScript ${/"target": "(\w+)"/.exec(read('tsconfig.json'))[1]}`,
];
