/** Makes one script of the tests in a folder and of what they test, the slow ones last: `node bundle.js machines`. */
import { readdirSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { build } from 'vite';

const folder = process.argv[2];
/** Those that write many messages, or walk every way: most mutants are dead before it comes to them. */
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
    // The package says that importing most of its files does nothing; of tests that is not so.
    rolldownOptions: { treeshake: false },
    lib: { entry, formats: ['cjs'], fileName: () => 'tests.cjs' },
  },
});
