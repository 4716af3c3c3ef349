// The life of the plugin in wp-admin: upload, use in the editor, deactivation and deletion.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { block, ownRequests } from './plugin.js';
import { admin } from './site.js';

const zip = fileURLToPath(new URL('../../dist-wordpress/bow-out.zip', import.meta.url));

export const installTests = {
  async 'the zip is uploaded and activated in wp-admin'({ boss }) {
    const { page } = boss;
    await boss.go('/wp-admin/plugin-install.php?tab=upload');
    await (await page.$('#pluginzip')).uploadFile(zip);
    await Promise.all([page.waitForNavigation(), page.click('#install-plugin-submit')]);
    await Promise.all([page.waitForNavigation(), page.click('a[href*="action=activate"]')]);
    assert.ok(await page.$('tr.active[data-plugin="bow-out/bow-out.php"]'), 'the plugin is not active');
  },
};

export const editorTests = {
  async 'the editor shows a placeholder, and its settings reach the page'({ open, guest }) {
    const editor = await open();
    await editor.logIn(admin);
    const { page } = editor;
    await editor.go('/wp-admin/post-new.php?post_type=page');
    await page.waitForFunction(
      () =>
        window.wp?.blocks?.getBlockType('bow-out/chat') &&
        document.querySelector('.edit-post-visual-editor, .editor-visual-editor'),
    );
    await page.evaluate(() => {
      for (const scope of ['core', 'core/edit-post'])
        wp.data.dispatch('core/preferences').set(scope, 'welcomeGuide', false);
      wp.data.dispatch('core/block-editor').insertBlocks(wp.blocks.createBlock('bow-out/chat'));
    });
    const labelled = (label) =>
      page.waitForFunction(
        (text) =>
          [...document.querySelectorAll('label')].find(({ textContent }) => textContent === text)?.control,
        { polling: 50 },
        label,
      );
    await (await labelled('Company')).type('Ebb & "Fathom"');
    await (await labelled('Job title')).type('Welder');
    const tone = await labelled('Initial tone of messages');
    assert.deepEqual(await tone.$$eval('option', (options) => options.map(({ value }) => value)), [
      'warm',
      'formal',
      'brief',
    ]);
    await tone.select('brief');
    await page.waitForFunction(() =>
      [document, ...[...document.querySelectorAll('iframe')].map((frame) => frame.contentDocument)].some(
        (doc) =>
          doc?.querySelector('[data-type="bow-out/chat"]')?.textContent.includes('Welder · Ebb & "Fathom"'),
      ),
    );
    const address = await page.evaluate(async () => {
      wp.data.dispatch('core/editor').editPost({ title: 'Careers', status: 'publish' });
      await wp.data.dispatch('core/editor').savePost();
      return wp.data.select('core/editor').getPermalink();
    });
    await page.reload();
    await page.waitForFunction(() => wp.data.select('core/block-editor').getBlocks()[0]?.isValid);
    assert.deepEqual(
      editor.complaints.filter((line) => /bow-out/.test(line)),
      [],
    );

    await guest.go(address);
    const [{ attributes, fallback }] = await guest.elements();
    assert.deepEqual(attributes, {
      class: 'wp-block-bow-out-chat',
      company: 'Ebb & "Fathom"',
      'job-title': 'Welder',
      tone: 'brief',
    });
    assert.match(fallback, /This chat needs JavaScript/);
  },
};

export const removalTests = {
  async 'after deactivation, a page loads nothing and shows no chat'({ boss, guest }) {
    const address = await boss.publish(
      'pages',
      `${block({ company: 'Ebb' })}\n\n[bow-out job-title="Welder"]`,
    );
    await boss.go('/wp-admin/plugins.php');
    await Promise.all([boss.page.waitForNavigation(), boss.page.click('#deactivate-bow-out')]);
    await guest.go(address);
    assert.equal(await guest.page.$('bow-out'), null);
    assert.doesNotMatch(await guest.page.$eval('body', (body) => body.innerText), /Ebb/);
    assert.deepEqual(ownRequests(guest), []);
  },

  async 'deleting the plugin leaves nothing'({ boss, site }) {
    const { page } = boss;
    page.once('dialog', (dialog) => dialog.accept());
    await boss.go('/wp-admin/plugins.php');
    await page.click('#delete-bow-out');
    await page.waitForSelector('tr.deleted[data-plugin="bow-out/bow-out.php"]');
    assert.equal(existsSync(join(site.root, 'wp-content/plugins/bow-out')), false);
    // The pages are the site's own. The other two are lists that WordPress keeps for every plugin for a while.
    const kept = /^INSERT INTO `wp_posts`|'recently_activated'|'_site_transient_update_plugins'/;
    const found = (await site.dump())
      .split('\n')
      .filter((line) => /bow.?out/i.test(line) && !kept.test(line));
    assert.deepEqual(found, []);
  },

  'nothing of it has been logged by PHP'({ site }) {
    assert.deepEqual(
      site
        .log()
        .split('\n')
        .filter((line) => /bow.?out/i.test(line)),
      [],
    );
  },
};
