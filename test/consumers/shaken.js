// Tests tree shaking: which code two bundlers keep for a project that imports a part of the package.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseSync } from 'vite';

/** A string that remains in a minified bundle for each part of the package. */
const marks = {
  lit: /litHtmlVersions|litElementVersions|reactiveElementVersions/,
  element: /attachShadow|customElements|bow-out-open/,
  xstate: /xstate\./,
  'the words of the interface': /Second thoughts, or a change of plan\?/,
  'the words of the messages': /Kind regards/,
};

/** The entry points in fixtures/shaken/src/, with the parts that their bundles contain. */
const expected = {
  // The machine is loaded with the second question.
  whole: ['lit', 'element', 'the words of the interface'],
  conversation: ['xstate'],
  message: ['the words of the messages'],
  unused: [],
};

/**
 * Returns the code that runs when the entry point is imported. Lazily loaded chunks are ignored: esbuild emits them
 * even if no remaining code imports them.
 */
function running(entry) {
  const paths = new Set([entry]);
  const codes = [];
  for (const path of paths) {
    const code = readFileSync(path, 'utf8');
    codes.push(code);
    const { staticImports, staticExports } = parseSync(path, code).module;
    const named = [...staticImports, ...staticExports.flatMap(({ entries }) => entries)];
    for (const { moduleRequest } of named)
      if (moduleRequest) paths.add(resolve(dirname(path), moduleRequest.value));
  }
  return codes.join('\n');
}

export function shaken(project) {
  for (const bundler of ['vite', 'esbuild'])
    for (const [entry, wanted] of Object.entries(expected)) {
      const code = running(join(project, 'dist', bundler, entry, `${entry}.js`));
      const found = Object.keys(marks).filter((mark) => marks[mark].test(code));
      assert.deepEqual(found, wanted, `${bundler}, ${entry}`);
      if (entry === 'unused') assert.ok(code.length < 100, `${bundler}: ${code.length} bytes of nothing`);
    }
}
