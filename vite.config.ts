import process from 'node:process';
import { fileURLToPath } from 'node:url';
import htmlLiterals from 'rollup-plugin-html-literals';
import { defineConfig } from 'vite';
import { mapModule } from './scripts/map-module.js';
import { shareWithChunks } from './scripts/share-with-chunks.js';
import type { Plugin, Rolldown } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** What each mode builds: the name of the entry, its format and its source. */
const inChunks = ['bow-out', 'es', 'src/bow-out.ts'] as const;
const builds: Readonly<Record<string, readonly [name: string, format: 'es' | 'iife', source: string]>> = {
  // One file, for a host that pins what it loads.
  all: ['bow-out.all', 'es', 'src/bow-out.ts'],
  // One classic script: a sandboxed frame without an origin can't load modules.
  frame: ['frame', 'iife', 'src/frame/frame.ts'],
};

/** The languages besides English. */
const languageTable = 'src/locales/bow-out/languages.ts';

/** Parts that only a host's settings or page call for; they tell nothing about the candidate. */
const onRequest = [
  languageTable,
  'src/platform/validate-attributes.ts',
  'src/platform/contrast-controller.ts',
  'src/platform/posting-reader.ts',
];

/**
 * Two chunks for everyone: what the first question needs, and everything after it. Which part a candidate needs would
 * tell what they answered, so there is one for all of them. What only some hosts ask for stays in chunks of its own. A
 * language has two: its words for the first question, and the rest.
 */
const chunkOf: Rolldown.CodeSplittingNameFunction = (id, modules) => {
  const closure = (ids: readonly string[]) => {
    const all = new Set(ids);
    for (const module of all)
      for (const next of modules.getModuleInfo(module)?.importedIds ?? []) all.add(next);
    return all;
  };
  const loadedBy = (module: string) => modules.getModuleInfo(module)?.dynamicallyImportedIds ?? [];
  const isPartOf = (...entries: readonly string[]) => closure(entries.map(here)).has(id);
  if (isPartOf('src/bow-out.ts') || id.includes('rolldown/runtime')) return 'bow-out';
  if (isPartOf('src/composer/composer.ts', 'src/locales/en/index.ts')) return 'composer';
  // Rolldown makes a chunk of each. In a group, they would need its runtime, which would become a chunk for everyone.
  const locales = loadedBy(here(languageTable));
  if (closure([...locales, ...locales.flatMap(loadedBy)]).has(id)) return null;
  return isPartOf(...onRequest) ? null : 'composer';
};

/** The name of a language's chunk: its tag for the words of the first question, and another one for the rest. */
const languageChunk = (module: string | null | undefined): string | undefined => {
  const [, tag, file] = /\/locales\/([^/]+)\/(locale|index)\.ts$/.exec(module ?? '') ?? [];
  return tag && (file === 'index' ? `${tag}-rest` : tag);
};

// A browser is opened only where there is a desktop to open it on.
const hasDesktop =
  process.env['CI'] === undefined &&
  (['darwin', 'win32'].includes(process.platform) ||
    Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']));

/** Removes the indentation of letters, which they ignore: about 1 kB of what is sent. */
const lettersWithoutIndentation: Plugin = {
  name: 'letters-without-indentation',
  enforce: 'pre',
  transform: (code, id) =>
    /\/src\/locales\/[^/]+\/letters\//.test(id)
      ? { code: code.replace(/\n +/g, '\n'), map: null }
      : undefined,
};

export default defineConfig(({ command, mode }) => {
  const [name, format, source] = builds[mode] ?? inChunks;
  const isOneFile = name !== 'bow-out';
  const isServed = command === 'serve';
  return {
    plugins: isServed
      ? [mapModule]
      : [
          lettersWithoutIndentation,
          { ...(htmlLiterals() as unknown as Plugin), enforce: 'pre' },
          !isOneFile && shareWithChunks('bow-out', ['BowOut', 'BowOutEvent']),
        ],
    root: here(isServed ? 'demo' : '.'),
    // Chunks are found beside the entry, wherever a host puts the folder.
    base: isServed ? '/' : './',
    define: isServed
      ? {}
      : {
          'process.env.NODE_ENV': JSON.stringify('production'),
          scriptUrl: isOneFile ? 'undefined' : 'import.meta.url',
        },
    publicDir: false,
    server: { port: 4270, strictPort: false, open: hasDesktop, fs: { allow: [here('.')] } },
    // Never the development build of a library, whatever NODE_ENV says.
    ...(isServed ? {} : { resolve: { conditions: ['module', 'browser', 'production'] } }),
    build: {
      outDir: here('dist'),
      emptyOutDir: !isOneFile,
      target: 'es2022',
      sourcemap: true,
      reportCompressedSize: false,
      // The notices of what is bundled are kept here instead of being loaded by every page.
      license: { fileName: 'LICENSES.md' },
      lib: { entry: { [name]: here(source) }, formats: [format], name: 'bowOut' },
      rolldownOptions: {
        // Old libraries, such as Prototype.js, replace these in the whole page, in ways that break what is bundled.
        transform: {
          inject: {
            'Array.from': [here('src/platform/array-from.ts'), 'arrayFrom'],
            'JSON.stringify': [here('src/platform/stringify.ts'), 'stringify'],
          },
        },
        // A host may name the entry by two addresses: it runs twice, and the second finds the element defined.
        preserveEntrySignatures: 'allow-extension',
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: ({ name, facadeModuleId }) =>
            `chunks/${languageChunk(facadeModuleId) ?? name}-[hash:6].js`,
          codeSplitting: !isOneFile && {
            groups: [{ name: chunkOf, debugName: 'two chunks' }],
            includeDependenciesRecursively: false,
          },
          comments: { legal: false },
          // Vite leaves white space in the modules of a library; every byte here is sent to a phone.
          minify: true,
        },
      },
    },
  };
});
