/** Mutants, by `npm run mutants`, which names the folder: each has its own tests. */
import process from 'node:process';

const { MUTANTS: folder = 'message' } = process.env;
const report = `reports/mutants/${folder}`;

export default {
  mutate: [folder === 'machines' ? 'machines/**/*.ts' : 'src/letters/**/*.ts'],
  ignorePatterns: ['/*', '!/lint', '!/machines', '!/src', '!/test', '!/package.json', '!/tsconfig.json'],
  plugins: [import.meta.resolve('./test/mutants/runner.js')],
  testRunner: 'fresh-mocha',
  buildCommand: `node test/mutants/bundle.js ${folder}`,
  // Which tests a mutant needs cannot be told by watching them: what one has walked, the next ones read.
  coverageAnalysis: 'all',
  concurrency: 2,
  // Where much else runs, slow is not endless.
  timeoutMS: 20_000,
  incremental: true,
  // This is the report in JSON too.
  incrementalFile: `${report}.json`,
  reporters: ['clear-text', 'progress-append-only', 'html'],
  clearTextReporter: { allowColor: false, reportTests: false, logTests: false, reportScoreTable: false },
  htmlReporter: { fileName: `${report}.html` },
};
