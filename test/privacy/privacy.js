// Tests that a candidate's answers stay private, on the production build in dist/, in Chromium. Run it after a build.
import process from 'node:process';
import { copyOfBuild } from '../support/build.js';
import { sum } from '../support/check.js';
import { launch } from '../support/puppeteer.js';
import { frames } from './frames.js';
import { hostPolicies } from './host-policies.js';
import { leaks } from './leaks.js';
import { policies } from './policy.js';
import { pageScripts } from './page-script.js';

const parts = { leaks, policies, hostPolicies, pageScripts, frames };
const folder = copyOfBuild();
const browser = await launch();
// `-- leaks` runs only that part.
const wanted = process.argv.slice(2);
try {
  for (const [name, part] of Object.entries(parts))
    if (!wanted.length || wanted.includes(name)) await part(browser, folder);
} finally {
  await browser.close();
}
sum();
