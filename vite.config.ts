import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

// A browser is opened only where there is a desktop to open it on.
const desktop =
  process.env['CI'] === undefined &&
  (['darwin', 'win32'].includes(process.platform) ||
    Boolean(process.env['DISPLAY']) ||
    Boolean(process.env['WAYLAND_DISPLAY']));

export default defineConfig(({ command }) => ({
  root: here(command === 'serve' ? 'demo' : '.'),
  // Chunks are found beside the entry, wherever a host puts the folder.
  base: command === 'serve' ? '/' : './',
  // Whatever library asks, asks in vain in a browser.
  define: command === 'serve' ? {} : { 'process.env.NODE_ENV': JSON.stringify('production') },
  publicDir: false,
  server: { port: 4270, strictPort: false, open: desktop, fs: { allow: [here('.')] } },
  // Never the development build of a library, whatever NODE_ENV says.
  ...(command === 'build' ? { resolve: { conditions: ['module', 'browser', 'production'] } } : {}),
  build: {
    outDir: here('dist'),
    emptyOutDir: true,
    target: 'es2022',
    sourcemap: true,
    reportCompressedSize: false,
    // The notices of what is bundled are kept here instead of being loaded by every page.
    license: { fileName: 'LICENSES.md' },
    // Library mode keeps the exports, and spares every import() the wrapper that preloads.
    lib: { entry: { 'bow-out': here('src/bow-out.ts') }, formats: ['es'] },
    rolldownOptions: {
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name]-[hash].js',
        comments: { legal: false },
        // Said outright, as library mode would leave the whitespace in.
        minify: { compress: { target: 'es2022' }, mangle: { toplevel: true }, codegen: true },
      },
    },
  },
}));
