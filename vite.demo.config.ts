import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { mapModule } from './scripts/map-module.js';
import type { Plugin } from 'vite';

const root = fileURLToPath(new URL('demo', import.meta.url));

const hashes = fileURLToPath(new URL('dist/integrity.json', import.meta.url));

/** Tells the embed builder the hash of the one-file build, where that has been built before. */
const integrity: Plugin = {
  name: 'integrity',
  transformIndexHtml(_, { path }) {
    if (!path.endsWith('/embed.html') || !existsSync(hashes)) return [];
    const { 'bow-out.all.js': content } = JSON.parse(readFileSync(hashes, 'utf8')) as Record<string, string>;
    return [{ tag: 'meta', attrs: { name: 'bow-out-integrity', content }, injectTo: 'head' }];
  },
};

/** The pages in demo/, for any static host. */
export default defineConfig({
  root,
  base: './',
  publicDir: false,
  plugins: [mapModule, integrity],
  build: {
    outDir: fileURLToPath(new URL('dist-demo', import.meta.url)),
    emptyOutDir: true,
    target: 'es2022',
    rolldownOptions: {
      input: readdirSync(root)
        .filter((name) => name.endsWith('.html'))
        .map((name) => `${root}/${name}`),
    },
  },
});
