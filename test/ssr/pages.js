// The server, its server-rendered pages, and the scripts that they may load.
import { readFileSync, rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import { build } from 'vite';
import { BowOut } from '../../dist/lib/src/bow-out.js';
import { files, serve as serveAnswers } from '../support/serve.js';
import { locales } from './locales.js';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

export const note = 'Write to Maren.';
const slotted = html`<p class="note">${note}</p>`;

/** The elements that a page can contain, as in a server's template. */
const elements = {
  plain: html`<bow-out test-hooks company="Northwind" job-title="Data engineer">${slotted}</bow-out>`,
  'no-note': html`<bow-out test-hooks company="Northwind"></bow-out>`,
  unnamed: html`<bow-out test-hooks>${slotted}</bow-out>`,
  set: html`<bow-out
    test-hooks
    company="Northwind"
    class="wide"
    style="margin: 8px"
    dir="RTL"
    lang="en-GB"
    heading="Second thoughts?"
    tone="shouted"
    remember="off"
    >${slotted}</bow-out
  >`,
  launcher: html`<bow-out test-hooks mode="launcher" company="Northwind">${slotted}</bow-out>`,
};

const draw = (element) => collectResult(render(element));

/** The output of server-side rendering in this process, by name. */
export async function drawn() {
  const all = {};
  for (const [name, element] of Object.entries(elements)) all[name] = await draw(element);
  // Some servers call `connectedCallback`.
  globalThis.litSsrCallConnectedCallback = true;
  const { warn } = console;
  console.warn = () => undefined;
  all.connected = await draw(elements.plain);
  console.warn = warn;
  globalThis.litSsrCallConnectedCallback = false;
  BowOut.locales = locales;
  all.languages = await draw(html`<bow-out test-hooks lang="de">${slotted}</bow-out>`);
  BowOut.locales = {};
  all['own-language'] = await draw(html`<bow-out test-hooks lang="de">${slotted}</bow-out>`);
  all.other = all.plain.replace(/<!--lit-part [^>]{8,}-->(?=<header)/, '<!--lit-part AAAAAAAAAAA=-->');
  all.undrawn = `<bow-out test-hooks company="Northwind" job-title="Data engineer"><p class="note">${note}</p></bow-out>`;
  all.posting = `<script type="application/ld+json">${JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title: 'Data engineer',
    hiringOrganization: { '@type': 'Organization', name: 'Northwind' },
  })}</script>${all.unnamed}`;
  return all;
}

/** The CSS that docs/embedding.md gives for pages without server-side rendering. */
const reserved = /```css\n([^`]*min-block-size[^`]*)```/.exec(
  readFileSync(here('../../docs/embedding.md'), 'utf8'),
)[1];

const page = (element, { head = '', lang = 'en' }) => `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="color-scheme" content="light dark" />
<title>Careers</title>
<link rel="icon" href="data:," />
${head}
</head>
<body>
<h1>Careers</h1>
${element}
<p id="below">What stands below.</p>
</body>
</html>`;

/** Bundles the scripts like a host, with both builds of Lit: the development build logs warnings. */
async function bundle(folder) {
  for (const mode of ['production', 'development'])
    for (const name of ['hydrated', 'together', 'bare', 'languages'])
      await build({
        configFile: false,
        root: here('.'),
        mode,
        logLevel: 'error',
        publicDir: false,
        resolve: { conditions: [mode, 'module', 'browser'] },
        build: {
          outDir: join(folder, mode),
          emptyOutDir: false,
          minify: false,
          target: 'es2022',
          modulePreload: false,
          rolldownOptions: {
            input: here(`pages/${name}.js`),
            output: { entryFileNames: '[name].js', chunkFileNames: `${name}-[name]-[hash].js` },
          },
        },
      });
}

/**
 * Serves the pages at `/<name>`: with the CSS of docs/embedding.md at `/<name>?reserved`, in German at `/<name>?de`, and
 * under a Content Security Policy without inline styles at `/<name>?strict`. Serves the scripts at `/production/<name>.js` and
 * `/development/<name>.js`.
 */
export async function serve(elements) {
  const scripts = await mkdtemp(join(tmpdir(), 'bow-out-ssr-'));
  await bundle(scripts);
  const script = files(scripts);
  const server = await serveAnswers((url) => {
    const element = elements[url.pathname.slice(1)];
    if (!element) return script(url);
    return {
      body: page(element, {
        head: url.search === '?reserved' ? `<style>${reserved}</style>` : '',
        lang: url.search === '?de' ? 'de' : 'en',
      }),
      headers: url.search === '?strict' ? { 'content-security-policy': "style-src 'none'" } : {},
    };
  });
  return {
    ...server,
    close() {
      server.close();
      rmSync(scripts, { recursive: true, force: true });
    },
  };
}
