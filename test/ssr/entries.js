// Imports every entry point of the package in Node.
import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { check } from '../support/check.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Checks that no entry point needs a document. */
const headless = [
  'conversation',
  'extend',
  'letters',
  'locales/en/locale',
  'locales/en/index',
  'locales/host-overrides',
  'locales/load-locale',
  'locales/bow-out/languages',
];
const entries = [
  'bow-out',
  ...['element', 'bow-out.js', 'bow-out.all.js', ...headless].map((name) => `bow-out/${name}`),
];
const conditions = [[], ['production'], ['development'], ['module'], ['browser'], ['worker', 'browser']];
/** Uses separate processes, since an import in this one may have defined a document. */
export async function checkEntries() {
  for (const names of conditions)
    for (const entry of entries) {
      const isHeadless = headless.some((name) => entry.endsWith(name));
      // With this condition, Node loads Lit's browser build, which needs browser globals.
      if (names.includes('browser') && !isHeadless) continue;
      await check(`${entry} is imported in Node, ${names.join(' and ') || 'by default'}`, () => {
        const flags = names.map((name) => `--conditions=${name}`);
        const code = `await import('${entry}'); if (${isHeadless} && 'customElements' in globalThis) throw Error('a DOM')`;
        const run = spawnSync(process.execPath, [...flags, '--input-type=module', '--eval', code], {
          cwd: root,
        });
        assert.equal(run.status, 0, String(run.stderr));
        assert.equal(String(run.stderr).replace(/^Lit is in dev mode.*\n/, ''), '');
      });
    }
}
