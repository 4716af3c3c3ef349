/**
 * Bundles the tests of a folder with the code under test into one script, slow tests last: `node bundle.js machines`.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { build } from 'vite';

const folder = process.argv[2];
/** The tests that write many messages or walk every path. Most mutants are killed before these run. */
const slow = [
  ...['cases', 'check', 'parse', 'write', 'compose'],
  ...['debrief', 'left', 'conversation', 'rules', 'replay'],
].map((name) => `${name}.test.ts`);
const tests = readdirSync(`test/${folder}`, { recursive: true })
  .filter((name) => name.endsWith('.test.ts'))
  .sort((one, other) => slow.indexOf(one) - slow.indexOf(other));

const entry = `test/${folder}/all.ts`;
writeFileSync(entry, tests.map((name) => `import './${name}';\n`).join(''));
await build({
  configFile: false,
  logLevel: 'warn',
  build: {
    target: 'node20',
    outDir: 'bundle',
    minify: false,
    // The package declares most files as free of side effects, which isn't true for tests.
    rolldownOptions: { treeshake: false },
    lib: { entry, formats: ['cjs'], fileName: () => 'tests.cjs' },
  },
});
