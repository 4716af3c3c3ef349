// Tests the single-file build with Subresource Integrity, loaded from another origin with the hash in
// dist/integrity.json.
/* global document, customElements */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';
import { conversations } from '../bench/walks.js';
import { serve } from '../support/serve.js';
import { visit } from './visit.js';

const file = 'bow-out.all.js';

const html = (origin, integrity) => `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <title>Careers</title>
  <link rel="icon" href="data:," />
  <script type="module" src="${origin}/${file}" integrity="${integrity}" crossorigin></script>
  <bow-out test-hooks company="Northwind" job-title="Data engineer"></bow-out>
</html>`;

/** Opens a page that pins the file; the other origin serves the given code. */
async function pinning(browser, integrity, code, look) {
  const other = await serve(() => ({ body: code, headers: { 'access-control-allow-origin': '*' } }));
  const host = await serve(() => html(other.origin, integrity));
  try {
    const guest = await visit(browser, `${host.origin}/`);
    await look(guest);
    await guest.leave();
  } finally {
    host.close();
    other.close();
  }
}

/** Walks a conversation of the benchmark with all features of the composer. */
async function walk(guest, steps) {
  for (const { press, type, see } of steps) {
    if (type) await guest.page.keyboard.type(type);
    else await guest.press(press);
    if (see && !see.includes(':')) await guest.there(see);
  }
}

/** @param dist the folder of the build, as in the package */
export async function pinned(browser, dist) {
  const code = readFileSync(join(dist, file));
  const integrity = JSON.parse(readFileSync(join(dist, 'integrity.json'), 'utf8'))[file];
  assert.match(integrity, /^sha384-[\w+/]{64}$/);

  const { module } = parseSync(file, code.toString());
  assert.equal(module.staticImports.length + module.dynamicImports.length, 0, `${file} imports something`);

  for (const [name, steps] of Object.entries(conversations))
    await pinning(browser, integrity, code, async (guest) => {
      await guest.there('[data-question="situation"]');
      // Data URLs cause no request.
      const asked = () => guest.requests.filter((url) => !url.startsWith('data:'));
      const before = asked();
      // Blocks further requests, so that nothing could be loaded later.
      await guest.page.setOfflineMode(true);
      await walk(guest, steps);
      assert.deepEqual(asked(), before, `${file} asks for more (${name})`);
      assert.equal(before.length, 2);
      assert.deepEqual(guest.complaints, []);
    });

  const changed = Buffer.from(code);
  // Changes a letter in a comment or a string: any changed byte must be detected.
  changed[changed.length >> 1] ^= 1;
  await pinning(browser, integrity, changed, async (guest) => {
    await guest.page.waitForFunction(() => document.readyState === 'complete');
    assert.equal(await guest.page.evaluate(() => customElements.get('bow-out') === undefined), true);
    assert.match(guest.complaints.join('\n'), /integrity/, 'a changed file is not refused');
  });
}
