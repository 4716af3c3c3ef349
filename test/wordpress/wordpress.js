// Tests the plugin in a real WordPress with a real database: installs dist-wordpress/bow-out.zip as an administrator
// does, and opens pages with the block and the shortcode in Chromium.
//
// `npm run wordpress` builds the plugin first and tests it in Debian's WordPress. `WORDPRESS=<folder>` names another
// one; it is copied. On Debian, as root:
//   apt-get install wordpress wordpress-theme-twentytwentythree php-cli php-mysql php-xml php-mbstring php-zip mariadb-server
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import puppeteer from 'puppeteer-core';
import { findBrowsers } from '../support/browsers.js';
import { editorTests, installTests, removalTests } from './admin-tests.js';
import { embedTests } from './embed-tests.js';
import { admin, author, createSite, subscriber } from './site.js';
import { visit } from './visitor.js';

/** In order: each test finds the site as the last one has left it. */
const tests = { ...installTests, ...embedTests, ...editorTests, ...removalTests };

async function launch() {
  process.env.BROWSERS = 'chromium';
  const { launchers } = await findBrowsers();
  const { executablePath, args } = launchers[0].launchOptions;
  return puppeteer.launch({ executablePath, args });
}

const site = await createSite(process.env.WORDPRESS ?? '/usr/share/wordpress');
let browser;
let failed = 0;
try {
  browser = await launch();
  console.log(
    await site.php('echo "WordPress $wp_version, PHP " . PHP_VERSION . ", " . $wpdb->db_server_info();'),
  );
  for (const { name, password } of [author, subscriber])
    await site.php(
      `wp_insert_user( array( 'user_login' => '${name}', 'user_pass' => '${password}', 'role' => '${name}' ) );`,
    );
  // The chat's test hooks need this attribute.
  writeFileSync(
    join(site.root, 'wp-content/mu-plugins/attributes.php'),
    `<?php add_filter( 'bow_out_attributes', fn( $attributes ) => array( 'test-hooks' => '' ) + $attributes );`,
  );
  const boss = await visit(browser, site.origin);
  await boss.logIn(admin);
  for (const [name, test] of Object.entries(tests)) {
    const visits = [];
    const open = async () => {
      visits.push(await visit(browser, site.origin));
      return visits.at(-1);
    };
    try {
      await test({ site, boss, open, guest: await open() });
      console.log(`ok  ${name}`);
    } catch (error) {
      failed++;
      console.error(`FAILED ${name}\n${error.stack}`);
    } finally {
      for (const { close } of visits) await close();
    }
  }
} finally {
  await browser?.close();
  await site.close();
}
console.log(`${Object.keys(tests).length - failed} passed, ${failed} failed`);
if (failed) process.exitCode = 1;
