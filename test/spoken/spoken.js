// Walks a conversation in the build in dist/ with a real screen reader: Orca and Firefox on a headless desktop,
// operated by keyboard only. Compares what Orca speaks word for word with the expected text. `npm run spoken`; takes
// about two minutes.
import { writeFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { copyOfBuild } from '../support/build.js';
import { serveSite } from '../support/site.js';
import { Desktop, missing } from './desktop.ts';
import { Reader } from './reader.ts';
import { isHeard, walk } from './walk.ts';

const ways = { reading: 'In reading mode', tab: 'By Tab' };

const packages = missing();
if (packages.length) {
  console.error(`Missing packages; on Debian, run apt-get install ${packages.join(' ')}`);
  process.exit(1);
}

// Stops all started processes, however the script exits.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(1));

const server = await serveSite(copyOfBuild());
const counts = { passed: 0, failed: 0 };
const log = [];
let versions = '';

for (const [way, name] of Object.entries(ways)) {
  const desktop = new Desktop();
  const stop = () => desktop.stop();
  process.once('exit', stop);
  try {
    await desktop.start(`${server.origin}/`);
    versions ||= `Orca ${desktop.version('orca')}, ${desktop.version('firefox-esr')}`;
    await desktop.focusWindow();
    await walk(way, new Reader(desktop), (step, heard, expected) => {
      const isRight = isHeard(heard, expected);
      counts[isRight ? 'passed' : 'failed']++;
      const line = `${isRight ? 'ok ' : 'NOT'} ${name}: ${step}`;
      console.log(line);
      const more = isRight ? [] : ['    expected', ...expected.map((text) => `    | ${text}`), '    heard'];
      if (!isRight) console.log([...more, ...heard.map((text) => `    | ${text}`)].join('\n'));
      log.push(line, ...more, ...heard.map((text) => `    | ${text}`));
    });
  } catch (error) {
    counts.failed++;
    const line = `NOT ${name}: ${String(error)}`;
    console.error(line);
    log.push(line);
  } finally {
    stop();
    process.off('exit', stop);
  }
}
server.close();

const sum = `Spoken: ${counts.passed} passed, ${counts.failed} failed`;
const head = [
  `What Orca spoke on ${new Date().toISOString().slice(0, 10)}: ${versions}, under Xvfb.`,
  '',
  'After a move Orca has to speak what is announced once, as one text, to its end. It may speak the heading that gets',
  'the focus before that: it does by Tab, and now and then in reading mode. The question is heard twice then. A page',
  'cannot tell in which mode Orca is, so neither the focus nor the announcement can be left out.',
  'After a form was sent, Orca 43 stays in focus mode although the field is gone: Insert+A, or Tab, leads out of it.',
  '',
];
writeFileSync(fileURLToPath(new URL('log.txt', import.meta.url)), [...head, ...log, '', sum, ''].join('\n'));
console.log(sum);
process.exit(counts.failed ? 1 : 0);
