import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { mapModule } from './build/map-module.js';

const root = fileURLToPath(new URL('demo', import.meta.url));

/** The pages in demo/, for any static host. */
export default defineConfig({
  root,
  plugins: [mapModule],
  base: './',
  publicDir: false,
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
