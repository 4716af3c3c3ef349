// What a page with the block or the shortcode shows and loads, whoever has written it.
import assert from 'node:assert/strict';
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { block, ownRequests } from './plugin.js';
import { author, subscriber } from './site.js';

const [integrity] = Object.values(
  JSON.parse(readFileSync(new URL('../../dist/integrity.json', import.meta.url), 'utf8')),
);
const script = '/wp-content/plugins/bow-out/bow-out.all.js';

const attack = 'window.attacked = true';
/** Text that breaks out of an attribute or an element that doesn't escape it. */
const hostile = `" onclick="${attack}" & 'Fathom' > <script>${attack}</script><img src=x onerror="${attack}"> 🌊 [m/f/d]`;

/** The plugin's script tags in the page. */
const scripts = (page) =>
  page.$$eval('script[src*="bow-out"]', (found) =>
    found.map(({ type, src, integrity }) => ({ type, file: new URL(src).pathname, integrity })),
  );

/** Asserts that no text has become markup that runs. */
async function assertHarmless({ page }) {
  // Images that would run a handler have failed by then.
  await page.waitForFunction(() => document.readyState === 'complete');
  assert.equal(await page.evaluate(() => window.attacked), undefined);
  const handlers = await page.$$eval(
    '*',
    (all) =>
      all.flatMap((element) =>
        [...element.attributes].filter(({ name, value }) => /^on/.test(name) || /^javascript:/.test(value)),
      ).length,
  );
  assert.equal(handlers, 0);
}

export const embedTests = {
  async 'the block passes on its attributes, whatever they contain'({ boss, guest }) {
    const attributes = {
      company: hostile,
      'job-title': 'Data engineer',
      contact: 'Zoë “Z” O’Neil',
      job: 'https://northwind.example/jobs?id=1&lang=en',
      heading: hostile,
      mode: 'inline',
      tone: 'formal',
      remember: 'off',
      lang: 'en',
      'message-lang': 'en',
    };
    const fallback = 'Write to <a href="mailto:maren@northwind.example">Maren</a>.';
    await guest.go(await boss.publish('pages', block({ ...attributes, fallback, align: 'wide' })));
    const [element] = await guest.elements();
    assert.deepEqual(element, {
      attributes: { ...attributes, class: 'alignwide wp-block-bow-out-chat' },
      fallback,
    });
    await assertHarmless(guest);
  },

  async 'a candidate copies a message from the block'({ boss, guest }) {
    await guest.go(
      await boss.publish(
        'pages',
        block({ company: 'Ebb & Fathom', 'job-title': 'Data engineer [m/f/d] 🌊' }),
      ),
    );
    const message = await guest.decline();
    assert.match(message, /Data engineer \[m\/f\/d\] 🌊/);
    assert.match(message, /Ebb & Fathom/);
    assert.deepEqual(guest.complaints, []);
  },

  async 'a candidate copies a message from the shortcode'({ boss, guest }) {
    await guest.go(
      await boss.publish(
        'pages',
        `[bow-out company="Ebb & Fathom" job-title='The "Data" engineer 🌊' message-lang="en"]`,
      ),
    );
    const message = await guest.decline();
    assert.match(message, /The "Data" engineer 🌊/);
    assert.match(message, /Ebb & Fathom/);
    assert.deepEqual(guest.complaints, []);
  },

  async 'the shortcode escapes its attributes, and drops others'({ boss, guest }) {
    const content = [
      `[bow-out job-title="&quot; onmouseover=&quot;${attack}" company="R&D &amp; Søn" onclick="${attack}" tone="FURIOUS" mode="launcher" /]`,
      `[bow-out]<img src=x onerror="${attack}"> <a href="javascript:${attack}" onclick="${attack}">Write</a> to <strong>Maren</strong>[/bow-out]`,
      `[bow-out company='"><script>${attack}</script>' /]`,
    ];
    await guest.go(await boss.publish('pages', content.join('\n\n')));
    const [one, two] = await guest.elements();
    assert.deepEqual(one.attributes, {
      company: 'R&D & Søn',
      'job-title': `" onmouseover="${attack}`,
      mode: 'launcher',
    });
    assert.deepEqual(two, {
      attributes: {},
      fallback: '<a href="window.attacked = true">Write</a> to <strong>Maren</strong>',
    });
    await assertHarmless(guest);
  },

  async 'an author without unfiltered_html injects nothing, and a subscriber publishes nothing'({
    open,
    guest,
  }) {
    const writer = await open();
    await writer.logIn(author);
    const content = [
      block({ company: hostile, heading: hostile, fallback: hostile, className: '" onclick="x' }),
      `[bow-out company='${hostile}' heading="${attack}"]${hostile}<a href="javascript:${attack}">Write</a>[/bow-out]`,
      `<bow-out onclick="${attack}"></bow-out>`,
    ];
    await guest.go(await writer.publish('posts', content.join('\n\n')));
    assert.equal((await guest.elements()).length, 2);
    await assertHarmless(guest);

    const reader = await open();
    await reader.logIn(subscriber);
    for (const type of ['posts', 'pages'])
      assert.equal(await reader.publish(type, block({ company: 'Northwind' })), 'rest_cannot_create');
  },

  async 'one script with its hash, however many chats the page has'({ boss, guest }) {
    const content = `${block({ 'job-title': 'Welder' })}\n\n[bow-out job-title="Smith"]\n\n${block({ 'job-title': 'Cook' })}`;
    await guest.go(await boss.publish('pages', content));
    assert.equal((await guest.elements()).length, 3);
    assert.deepEqual(await scripts(guest.page), [{ type: 'module', file: script, integrity }]);
    assert.equal(ownRequests(guest).length, 1);
  },

  async 'the browser refuses a script that has been changed'({ boss, guest, site }) {
    const path = join(site.root, script);
    const original = readFileSync(path);
    const fallback = 'Write to Maren.';
    const address = await boss.publish('pages', block({ fallback }));
    appendFileSync(path, '\n');
    try {
      await guest.go(address);
    } finally {
      writeFileSync(path, original);
    }
    assert.equal(await guest.page.evaluate(() => customElements.get('bow-out') === undefined), true);
    assert.match(guest.complaints.join('\n'), /integrity/);
    assert.match(await guest.page.$eval('body', (body) => body.innerText), new RegExp(fallback));
  },

  async 'without JavaScript, the page shows a note'({ boss, guest }) {
    await guest.page.setJavaScriptEnabled(false);
    await guest.go(await boss.publish('pages', `${block({})}\n\n[bow-out]Write to Maren.[/bow-out]`));
    const text = await guest.page.$eval('body', (body) => body.innerText);
    assert.match(text, /This chat needs JavaScript/);
    assert.match(text, /Write to Maren\./);
  },

  async 'pages without a chat load nothing of the plugin'({ boss, guest }) {
    const address = await boss.publish('pages', 'No [bow-outs] here.');
    for (const path of [address, '/?s=nothing-found', '/wp-login.php']) await guest.go(path);
    assert.deepEqual(ownRequests(guest), []);
    assert.deepEqual(await scripts(guest.page), []);
  },

  async 'a classic theme loads the script too'({ boss, guest, site }) {
    const theme = join(site.root, 'wp-content/themes/classic');
    mkdirSync(theme);
    writeFileSync(join(theme, 'style.css'), '/* Theme Name: Classic */');
    writeFileSync(
      join(theme, 'index.php'),
      `<!doctype html><html <?php language_attributes(); ?>><head><?php wp_head(); ?></head><body><?php
        wp_body_open();
        while ( have_posts() ) { the_post(); the_content(); }
        wp_footer(); ?></body></html>`,
    );
    const before = await site.php('echo get_stylesheet(); switch_theme( "classic" );');
    try {
      await guest.go(await boss.publish('pages', '[bow-out company="Northwind" job-title="Data engineer"]'));
      assert.deepEqual(await scripts(guest.page), [{ type: 'module', file: script, integrity }]);
      assert.match(await guest.decline(), /Northwind/);
    } finally {
      await site.php(`switch_theme( "${before}" );`);
    }
  },

  async 'the filter adds attributes, which are escaped'({ boss, guest, site }) {
    const plugin = join(site.root, 'wp-content/mu-plugins/attributes.php');
    const before = readFileSync(plugin);
    writeFileSync(
      plugin,
      `<?php add_filter( 'bow_out_attributes', function ( $attributes ) {
        return array( 'data-from' => '"><script>${attack}</script>' ) + $attributes;
      } );`,
    );
    try {
      await guest.go(await boss.publish('pages', '[bow-out company="Northwind"]'));
      const [{ attributes }] = await guest.elements();
      assert.deepEqual(attributes, { company: 'Northwind', 'data-from': `"><script>${attack}</script>` });
      await assertHarmless(guest);
    } finally {
      writeFileSync(plugin, before);
    }
  },
};
