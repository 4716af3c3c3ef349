// Checks that the package contains the expected files, and no others.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.js';

const expected = [
  /^(?:package\.json|README\.md|LICENSE)$/,
  /^dist\/(?:bow-out|bow-out\.all|frame)\.js(?:\.map)?$/,
  /^dist\/chunks\/[\w-]+\.js(?:\.map)?$/,
  /^dist\/(?:frame\.html|LICENSES\.md)$/,
  /^dist\/(?:custom-elements|integrity|web-types|vscode\.(?:css|html)-custom-data)\.json$/,
  /^dist\/types\/(?:props|react|svelte|vue)\.d\.ts$/,
  /^templates\/conversation\/(?:index\.html|(?:package|tsconfig)\.json|src\/\w+\.ts)$/,
];

const library = /^dist\/lib\/((?:src|machines)\/.+?)\.(?:js|js\.map|d\.ts)$/;

const sources = () =>
  ['src', 'machines'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => join(folder, name).replaceAll('\\', '/').replace(/\.ts$/, '')),
  );

/** Returns the problems with the files of a package. */
export function misfits(paths) {
  const isExpected = (path) => {
    const [, source] = library.exec(path) ?? [];
    return source ? existsSync(join(root, `${source}.ts`)) : expected.some((pattern) => pattern.test(path));
  };
  const lacks = sources()
    .flatMap((source) => ['js', 'js.map', 'd.ts'].map((end) => `dist/lib/${source}.${end}`))
    .filter((path) => !paths.includes(path));
  return [
    ...paths.filter((path) => !isExpected(path)).map((path) => `unexpected: ${path}`),
    ...lacks.map((path) => `missing: ${path}`),
    ...expected
      .filter((pattern) => !paths.some((path) => pattern.test(path)))
      .map((pattern) => `missing: ${String(pattern)}`),
  ];
}

/** Returns the number and the total size of the files in each folder. */
export function summary(files) {
  const folders = new Map();
  for (const { path, size } of files) {
    const folder = /^(?:dist\/lib\/\w+|(?:dist\/)?(?:\w+\/)?)/.exec(path)[0] || 'the top';
    const kind = path.endsWith('.map') ? 'source maps' : 'files';
    const key = `${folder.replace(/\/$/, '')}, ${kind}`;
    const sum = folders.get(key) ?? { count: 0, bytes: 0 };
    folders.set(key, { count: sum.count + 1, bytes: sum.bytes + size });
  }
  return [...folders].map(([key, { count, bytes }]) => `${key}: ${count}, ${Math.round(bytes / 1000)} kB`);
}
