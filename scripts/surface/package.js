// What the package can be asked for, and what it asks for.
import { readFileSync } from 'node:fs';

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const packageJson = JSON.parse(read('package.json'));
const pages = ['README.md', 'docs/embedding.md', 'docs/privacy.md'].map(read).join('\n');

/** `./locales/*` opens a whole folder: of it docs/embedding.md names what is promised. */
const named = (entry) => {
  const start = entry.replace(/^\./, packageJson.name).replace('*', '');
  return entry.endsWith('*')
    ? [...pages.matchAll(/`(bow-out\/[\w/]+)`/g)]
        .map(([, name]) => name)
        .filter((name) => name.startsWith(start))
    : [start];
};

/** Each entry with its source; those that are written by the build have none. */
export const entries = () =>
  Object.entries(packageJson.exports).flatMap(([entry, target]) =>
    [...new Set(named(entry))].map((name) => {
      const types = target.types?.replace('*', name.replace(/^.*?\/locales\//, ''));
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
