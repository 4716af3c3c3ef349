// Takes screenshots of every kind of screen for visual review: `npm run shots`, or `npm run shots -- desk advice` for
// the screens whose names contain one of these words. Writes test/shots/out/`<screen>-<width>-<scheme>.png`, and
// test/shots/out/index.html with all of them, the widths side by side. The main screens in the other languages are
// captured in the smallest width and light only: `<screen>-<language>-360-light.png`.
//
// `npm run picture` updates the two screenshots of the README in docs/.
//
// The screens are those of test/chat/screen-fixtures.ts, built from the current sources. The launcher is captured
// with the window, all other screens with the full height of the widget. Fails if a screen can't be reached.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createServer } from 'vite';
import { launch } from '../support/puppeteer.js';

const widths = [360, 768, 1100];
const schemes = ['light', 'dark'];
const height = 900;

const root = fileURLToPath(new URL('../..', import.meta.url));
const out = fileURLToPath(new URL('out/', import.meta.url));
const index = join(out, 'index.html');
const args = process.argv.slice(2).map((part) => part.toLowerCase());
const isForReadme = args.includes('--readme');
const asked = args.filter((part) => part !== '--readme');

const slug = (name) => name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
const fileOf = (name, width, scheme) => `${slug(name)}-${width}-${scheme}.png`;
const fileIn = (lang, name) => fileOf(`${name} ${lang}`, widths[0], schemes[0]);

/** Serves the current sources, compiled on request by Vite, without watching them: all screenshots show the same version. */
const serve = async () => {
  const server = await createServer({
    configFile: false,
    root,
    logLevel: 'error',
    // Separate from the cache of `npm start`, which may be running.
    cacheDir: join(root, 'node_modules/.vite-shots'),
    publicDir: false,
    // Pre-bundled, since discovering a dependency later would reload the page.
    optimizeDeps: { entries: ['test/shots/page.html'] },
    resolve: { conditions: ['module', 'browser', 'production'] },
    server: { port: 4280, hmr: false, ws: false, watch: null },
  });
  return server.listen();
};

/** Waits until the page reports that the screen is ready. */
async function arrive(page, address) {
  const broken = [];
  const note = (error) => broken.push(error);
  page.on('pageerror', note);
  // Changing only the fragment wouldn't reload the page.
  await page.goto('about:blank');
  await page.goto(address);
  await page.waitForSelector('html:is([data-ready], [data-error])', { timeout: 30_000 });
  page.off('pageerror', note);
  const { error, screens, mainScreens, languages } = await page.$eval('html', ({ dataset }) => ({
    ...dataset,
  }));
  if (error ?? broken[0]) throw new Error(error ?? String(broken[0]));
  return {
    screens: JSON.parse(screens),
    mainScreens: JSON.parse(mainScreens),
    languages: JSON.parse(languages),
  };
}

const dress = (page, scheme) =>
  page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);

/** The screen for the README, in both colour schemes. */
async function shootForReadme(page, address) {
  await arrive(page, `${address}#desk`);
  await page.setViewport({ width: 1100, height, deviceScaleFactor: 1.5 });
  for (const scheme of schemes) {
    await dress(page, scheme);
    await page.evaluate('settled()');
    const path = join(root, `docs/bow-out-${scheme}.webp`);
    await page.screenshot({ path, type: 'webp', quality: 80, fullPage: true });
    console.log(path);
  }
}

/** Captures the current screen in all widths and colour schemes. */
async function shoot(page, name) {
  for (const scheme of schemes) {
    await dress(page, scheme);
    for (const width of widths) {
      await page.setViewport({ width, height });
      await page.evaluate('settled()');
      await page.screenshot({ path: join(out, fileOf(name, width, scheme)), fullPage: name !== 'launcher' });
    }
  }
}

/** Captures the current screen in another language. */
async function shootIn(lang, page, name) {
  await dress(page, schemes[0]);
  await page.setViewport({ width: widths[0], height });
  await page.evaluate('settled()');
  await page.screenshot({ path: join(out, fileIn(lang, name)), fullPage: true });
}

/** Writes a page with all screenshots, including those of earlier runs. */
function sheet({ screens, mainScreens, languages }) {
  const there = readdirSync(out);
  const images = (files) =>
    files
      .filter((file) => there.includes(file))
      .map((file) => `<a href="${file}"><img src="${file}" alt="${file}" loading="lazy" /></a>`)
      .join('');
  const row = (name, scheme) =>
    `<div class="${scheme}">${images(widths.map((width) => fileOf(name, width, scheme)))}</div>`;
  const inLanguages = (name) =>
    languages.map((lang) => fileIn(lang, name)).filter((file) => there.includes(file));
  const translated = mainScreens.filter((name) => inLanguages(name).length > 0);
  const shown = screens.filter((name) => there.some((file) => file === fileOf(name, widths[0], schemes[0])));
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8" />
<title>Bow Out, every screen</title>
<style>
  body { margin: 24px; font: 16px/1.5 system-ui, sans-serif; background: #cfd3d1; }
  nav { display: flex; flex-wrap: wrap; gap: 4px 16px; }
  div { display: flex; align-items: start; gap: 16px; margin-block-end: 16px; overflow-x: auto; }
  .dark { background: #22262b; }
</style>
<h1>Every screen</h1>
<nav>${shown.map((name) => `<a href="#${slug(name)}">${name}</a>`).join('')}</nav>
${shown.map((name) => `<h2 id="${slug(name)}">${name}</h2>${schemes.map((scheme) => row(name, scheme)).join('')}`).join('\n')}
${translated.map((name) => `<h2>${name}: ${languages.join(', ')}</h2><div>${images(inLanguages(name))}</div>`).join('\n')}
</html>
`;
}

const failed = [];

/** The requested screens, and the page that shows them. */
async function shootAll(page, address) {
  const all = await arrive(page, address);
  const { screens, mainScreens, languages } = all;
  const isAsked = (name) => asked.some((part) => name.includes(part) || slug(name).includes(part));
  const wanted = asked.length === 0 ? screens : screens.filter(isAsked);
  for (const part of asked)
    if (!screens.some((name) => name.includes(part) || slug(name).includes(part)))
      failed.push(`${part}: there is no such screen; there are ${screens.join('; ')}`);
  let taken = 0;
  for (const name of wanted)
    try {
      await arrive(page, `${address}#${encodeURIComponent(name)}`);
      await shoot(page, name);
      taken++;
    } catch (error) {
      failed.push(`${name}: ${error.message}`);
    }
  for (const lang of languages)
    for (const name of mainScreens.filter((name) => wanted.includes(name)))
      try {
        await arrive(page, `${address}?lang=${lang}#${encodeURIComponent(name)}`);
        await shootIn(lang, page, name);
        taken++;
      } catch (error) {
        failed.push(`${name} in ${lang}: ${error.message}`);
      }
  writeFileSync(index, sheet(all));
  const seconds = ((Date.now() - started) / 1000).toFixed(0);
  console.log(`${taken} screens in ${seconds} s: ${pathToFileURL(index).href}`);
}

const started = Date.now();
if (asked.length === 0 && !isForReadme) rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const server = await serve();
const browser = await launch();
try {
  const address = new URL('test/shots/page.html', server.resolvedUrls.local[0]).href;
  const page = await browser.newPage();
  await page.setViewport({ width: widths[0], height });
  if (isForReadme) await shootForReadme(page, address);
  else await shootAll(page, address);
} finally {
  await browser.close();
  await server.close();
}
for (const line of failed) console.error(`Could not reach ${line}`);
if (failed.length > 0) process.exitCode = 1;
