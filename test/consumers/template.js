// Tests the template of a conversation of one's own: it builds, ends in its letter, loads nothing of <bow-out>’s
// conversation, and the compiler names what a newcomer leaves out.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { files, serve } from '../support/serve.js';
import { mistakes } from './mistakes.js';
import { visit } from './visit.js';

/** The part of the package that is this product's conversation: its machine, its letters and its words. */
const ofBowOut =
  /bow-out\/dist\/lib\/(?:machines\/(?!engine\/)|src\/(?:letters\/bow-out|locales\/bow-out|locales\/en\/(?!interface\/)|(?:bow-out|turned-down)[.-]))/;

/** Returns the sentences of some words. Short ones may be in any bundle by chance. */
const sentencesIn = (value) =>
  typeof value === 'string'
    ? value.length > 25 && !/[{`]/.test(value)
      ? [value]
      : []
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(sentencesIn)
      : [];

/** The sentences of `<bow-out>`, without those of the interface that every conversation has. */
async function sentencesOfBowOut(root) {
  const load = (path) => import(pathToFileURL(join(root, 'dist/lib/src/locales', path)).href);
  const { en } = await load('en/locale.js');
  const { allWordsOf } = await load('locale.js');
  const { english } = await load('en/interface/index.js');
  const shared = new Set(sentencesIn(english));
  return sentencesIn(await allWordsOf(en)).filter((sentence) => !shared.has(sentence));
}

/** Returns the scripts in a folder, joined. */
const codeIn = (folder) =>
  readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith('.js'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');

/** Checks that the build has neither modules nor sentences of `<bow-out>`’s conversation, not even in lazy chunks. */
async function hasItsOwnWordsOnly(project, root) {
  const vite = join(project, 'node_modules/vite/bin/vite.js');
  const options = ['build', '--sourcemap', '--outDir', 'dist-mapped', '--logLevel', 'warn'];
  const { status, stderr } = spawnSync(process.execPath, [vite, ...options], {
    cwd: project,
    encoding: 'utf8',
  });
  assert.equal(status, 0, stderr);
  const assets = join(project, 'dist-mapped/assets');
  const modules = readdirSync(assets)
    .filter((name) => name.endsWith('.map'))
    .flatMap((name) => JSON.parse(readFileSync(join(assets, name), 'utf8')).sources);
  assert.ok(modules.some((path) => path.endsWith('bow-out/dist/lib/src/engine/define-element.js')));
  assert.deepEqual(
    modules.filter((path) => ofBowOut.test(path)),
    [],
    'modules of <bow-out>',
  );

  const sentences = await sentencesOfBowOut(root);
  const own = codeIn(join(root, 'dist'));
  const code = codeIn(assets);
  // If the build of <bow-out> lacked them too, their absence here would mean nothing.
  const found = sentences.filter((sentence) => own.includes(sentence));
  assert.ok(found.length > 200, `only ${found.length} of ${sentences.length} sentences are in a build`);
  assert.deepEqual(
    found.filter((sentence) => code.includes(sentence)),
    [],
    'sentences of <bow-out>',
  );
}

/** Walks to the letter as it stands, without test hooks: by the names that a screen reader gets, in the closed root. */
async function walk(browser, project) {
  const server = await serve(files(join(project, 'dist')));
  try {
    const guest = await visit(browser, `${server.origin}/`);
    const named = (name) => guest.page.waitForSelector(`aria/${name}`, { visible: true, timeout: 15_000 });
    const press = async (name) => (await named(name)).click();
    await named('Need to move your interview?');
    await press('No, I need another date');
    await (await named('Days')).type('8 or 9 December');
    await press('Continue');
    await press('Write the message');
    const message = await (await named('Message')).evaluate(({ value }) => value);
    assert.match(
      message,
      /^Hello,\n\nI'm afraid [^]*the Data engineer role[^]*move it to 8 or 9 December\?[^]*\n\nBest wishes$/,
    );
    assert.deepEqual(guest.complaints, []);
    await guest.leave();
  } finally {
    server.close();
  }
}

/**
 * @param project the installed and built template
 * @param root the repository, with a build
 */
export async function template(browser, project, root) {
  await walk(browser, project);
  await hasItsOwnWordsOnly(project, root);
  mistakes(project);
}
