import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { minify as terser } from 'terser';
import { defineConfig, minifySync, parseSync, Visitor } from 'vite';
import { mapModule } from './build/map-module.js';
import type { Plugin, Rolldown } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

// A browser is opened only where there is a desktop to open it on.
const desktop =
  process.env['CI'] === undefined &&
  (['darwin', 'win32'].includes(process.platform) ||
    Boolean(process.env['DISPLAY']) ||
    Boolean(process.env['WAYLAND_DISPLAY']));

/** The strings of a style, without the white space that only its source needs; what is quoted stays. */
const foldStyle = (strings: readonly string[]) =>
  strings.map((string) =>
    string
      .replace(/("[^"]*"|'[^']*')|\s+/g, (_, quoted?: string) => quoted ?? ' ')
      .replace(/("[^"]*"|'[^']*')| ?([{};,]) ?|(:) /g, (_, ...parts: string[]) => parts.slice(0, 3).join(''))
      .replaceAll(';}', '}'),
  );

/** The strings of a template likewise. A space between words or elements stays one, a value in quotes as it is. */
function foldMarkup(strings: readonly string[]): readonly string[] {
  // Here white space shows, or a comment holds whatever it likes.
  if (/<(?:pre\b|!|textarea\b[^>]*>[^<])/.test(strings.join(''))) return strings;
  let inside = 'text';
  return strings.map((string) =>
    string.replace(/<(?=[a-z/])|["'>]|[\t\n\r ]+(>?)/g, (found, end?: string) => {
      if (end !== undefined) {
        if (inside === 'text') return ` ${end}`;
        if (inside !== 'tag') return found;
        if (end) inside = 'text';
        return end || ' ';
      }
      if (inside === 'text') inside = found === '<' ? 'tag' : 'text';
      else if (inside === 'tag') inside = found === '>' ? 'text' : found;
      else if (inside === found) inside = 'tag';
      return found;
    }),
  );
}

/** Folds the templates of the sources at the build. The lines keep their numbers, so that the source map holds. */
const fold: Plugin = {
  name: 'fold-templates',
  apply: 'build',
  enforce: 'pre',
  transform: {
    filter: { id: /\/src\/.*\.ts$/, code: /\b(?:html|css)`/ },
    handler(code, id) {
      const edits: { start: number; end: number; text: string }[] = [];
      new Visitor({
        TaggedTemplateExpression({ tag, quasi: { quasis } }) {
          if (tag.type !== 'Identifier' || (tag.name !== 'html' && tag.name !== 'css')) return;
          // The range of a string takes in what opens and closes it.
          const strings = quasis.map(({ start, end, tail }) => code.slice(start + 1, end - (tail ? 1 : 2)));
          const folded = tag.name === 'css' ? foldStyle(strings) : foldMarkup(strings);
          for (const [index, { start, end }] of quasis.entries()) {
            const [old, text] = [strings[index] ?? '', folded[index] ?? ''];
            const close = code.slice(start + 1 + old.length, end);
            if (close !== '`' && close !== '${') throw new Error(`${id}: no template at ${String(start)}`);
            const lost = old.split('\n').length - text.split('\n').length;
            edits.push({ start: start + 1, end, text: text + close + '\n'.repeat(lost) });
          }
        },
      }).visit(parseSync(id, code).program);
      // The last first: those before keep their places.
      edits.sort((a, b) => b.start - a.start);
      for (const { start, end, text } of edits) code = code.slice(0, start) + text + code.slice(end);
      return { code, map: null };
    },
  },
};

const silent: readonly [RegExp, string] = [
  /throw new Error\((['`])(?!No )[^]*?\1\);/g,
  "throw new Error('The machine is not right');",
];

/**
 * Leaves out of XState what a pure conversation never comes to. Each cut names where it is made, and a release that
 * has something else there fails the build; whoever comes to need one of these is told so at the first run.
 *
 * - `setup` hands out every creator of actions, with all that stands behind each, though one of them is used, and
 *   that is imported by itself. `machines/setup.ts` passes on no other part of it, so that none is missed.
 * - A transition is asked for as a function, yet it makes an actor each time, and with it a system of actors, for
 *   actions that might want one. No action here looks at it, and none starts another: the machine only moves on.
 * - A snapshot can be stored and restored. Here it is the answers that are stored, and replayed.
 * - A state can wait, call an actor, or be routed to, and be left after a while. Here none does.
 * - An event can be named by its beginning, and a state be asked for by its name. Here neither is.
 * - A machine can end with an output. Here what is known is in its context.
 * - A state can remember which of its own was last in. Here the answers do.
 * - All that hangs on a state can be collected. Here its tags say how it is shown.
 * - What is wrong with a machine is said at length. Whoever writes one here reads it in the tests, which run it uncut.
 * - A machine can be written out, to be drawn. It is drawn from its source.
 */
const pure: Readonly<Record<string, readonly (readonly [what: RegExp, instead: string])[]>> = {
  'xstate.': [
    [/(?<=function setup\([^]*?return \{)\s+assign,(\s+\w+,)+(?=\s+createStateConfig:)/, ''],
    [/extend: extended => setup\(\{[^]*?\n {4}\}\)/, ''],
    [
      /const self = createActor\(actorLogic\);[^]*?self\.system = freshSystem;/,
      'const freshSystem = {}, self = { system: freshSystem };',
    ],
  ],
  'raise-': [
    silent,
    [/return new Actor\(logic, options\);/, "throw new Error('No actor runs here');"],
    [/for \(const invokeDef of stateNode\.invoke\) \{[^]*?(?=\s+for \(const delayedTransition of)/, ''],
    [/for \(const invokeDef of stateNodeToEnter\.invoke\) \{[^]*?\}\)\);\s+\}/, ''],
    [/, \.\.\.s\.invoke\.map\(def => stopChild\(def\.id\)\)/, ''],
    [
      /return resolveActionsAndContext\(nextState, [^;]*?stopChild\(child\)\), \[\], undefined\);/,
      'return nextState;',
    ],
    [/const wildcardCandidates = [^]*?: wildcardCandidates;/, 'return exactMatch ?? [];'],
    [/return matchesState\(testValue, this\.value\);/, "throw new Error('No state is matched');"],
    [/const isErr = [^\n]*/, ''],
    [/if \(isErr && !transitions\.length\) \{[^]*?\n {4}\}/, ''],
    [/(?<!function )isHistoryNode\(\w+\)/g, 'false'],
    [/toJSON: \(\) => \(\{[^]*?\}\)/g, ''],
    [/throw new Error\(\s+\/\/[^\n]*\s+`Initial[^`]*`\);/, 'throw new Error();'],
    [/return this\._nodes\.reduce\([^]*?\n {2}\}, \{\}\);/, "throw new Error('No meta is collected');"],
    [/(?<=const machineSnapshotToJSON = function toJSON\(\) \{)[^]*?(?=\n\};)/, ''],
    [/for \(const historyNode of getHistoryNodes\(exitStateNode\)\) \{[^]*?\.filter\(predicate\);\s+\}/, ''],
    [/(?<=\s)actorScope\.system\._sendInspectionEvent\(\{[^]*?\}\);/, ''],
    [/\/\/ Handle stop event\s+if \(event[^]*?(?=let nextEvent = event;)/, ''],
    [/retries\?\.forEach\([^]*?(?=\s+return nextState;)/, ''],
    [/, stateNodeToEnter\.output !== undefined \? [^\n]* : undefined(?=\)\);)/, ''],
    [/output: getMachineOutput\([^\n]*\)/, 'output: undefined'],
    [/const routeTransitions = \[\];[^]*?routeTransitions\);\s+\}/, ''],
  ],
  'css-tag.': [
    [/\w\.ShadowRoot&&[^;]*?"replace"in CSSStyleSheet\.prototype/, '!0'],
    [/throw Error\("CSSResult is not[^)]*\);/, 'throw Error();'],
    [/throw Error\("Value passed to 'css'[^)]*\)/, 'throw Error()'],
  ],
  'assign-': [[/(?<=spawn: )createSpawner\(.*\)/, 'undefined']],
  'StateMachine-': [
    silent,
    [/return getPersistedSnapshot\(snapshot, options\);/, "throw new Error('No snapshot is stored');"],
    [/const children = \{\};[^]*?return restoredSnapshot;/, "throw new Error('No snapshot is restored');"],
    [
      /=> getDelayedTransitions\(this\)/,
      "=> { if (this.config.after) throw new Error('No state waits'); return []; }",
    ],
    [
      /=> toArray\(this\.config\.invoke\)\.map[^]*?(?=\);\s+\}\s+\/\*\* The mapping of events)/,
      "=> { if (this.config.invoke) throw new Error('No state calls an actor'); return []; }",
    ],
    [
      /(?<=provide\(implementations\) \{)[^]*?\n {4}\}\);/,
      "throw new Error('Nothing is provided afterwards');",
    ],
    [/Object\.values\(snapshot\.children\)\.forEach\([^]*?\n {4}\}\);/, ''],
    [/const resolvedStateValue = [^]*?\}, this\);/, "throw new Error('No state is made from its name');"],
    [/(?<=get definition\(\) \{)\s+return \{[^]*?\n {4}\};/, "throw new Error('Nothing is drawn here');"],
    [/throw new Error\(`No initial[^`]*`\);/, 'throw new Error();'],
    [/return macrostep\([^;]*\.microsteps\.map\([^;]*;/, "throw new Error('No steps are counted');"],
    [/get on\(\) \{[^]*?\n {2}\}\n/, ''],
    [/get events\(\) \{[^]*?(?=\n\}\n)/, ''],
    [/this\.events = this\.root\.events;/, ''],
  ],
};

export const lean: Plugin = {
  name: 'lean-xstate',
  apply: 'build',
  transform: {
    filter: {
      id: /\/(?:xstate\/dist\/(?:xstate|raise-\w+|assign-\w+|StateMachine-\w+)\.esm|reactive-element\/css-tag)\.js$/,
    },
    handler(code, id) {
      const cuts =
        Object.entries(pure).find(([file]) => id.includes(`/${file}`, id.lastIndexOf('/')))?.[1] ?? [];
      for (const [what, instead] of cuts) {
        if (!what.test(code)) throw new Error(`${id} is another there now: is ${String(what)} still of use?`);
        // The lines keep their numbers, so that the source map holds.
        code = code.replace(what, (lost) => instead + lost.replace(/[^\n]/g, ''));
      }
      return { code, map: null };
    },
  },
};

/** Terser after the bundler's own minifier leaves a fiftieth less than either alone. */
const terse: Plugin = {
  name: 'terse',
  apply: 'build',
  async renderChunk(code, { fileName }) {
    const first = minifySync(fileName, code, {
      module: true,
      compress: { target: 'es2022' },
      mangle: { toplevel: true },
      codegen: true,
      sourcemap: true,
    });
    const { code: less, map } = await terser(first.code, {
      module: true,
      ecma: 2020,
      compress: { passes: 3 },
      format: { comments: false },
      sourceMap: { asObject: true, content: JSON.stringify(first.map) },
    });
    if (less === undefined || typeof map !== 'object') throw new Error('Nothing is left');
    return { code: less, map: { ...map, version: 3 } as Rolldown.SourceMapInput };
  },
};

/** What only some need, and what it is made of: the code, and the English words, which a page most often needs. */
const parts: Readonly<Record<string, readonly string[]>> = {
  leaving: ['src/message/bodies/leaving.ts', 'src/words/en/leaving.ts'],
  asking: ['src/message/bodies/asking.ts', 'src/words/en/asking.ts'],
  staying: ['src/message/bodies/staying.ts', 'src/words/en/staying.ts'],
  notes: ['src/message/bodies/notes.ts', 'src/words/en/notes.ts', 'src/words/en/when.ts'],
  editor: ['src/desk/editor.ts', 'src/words/en/patterns.ts', 'src/words/en/remarks.ts'],
  forms: ['src/desk/forms.ts', 'src/words/en/details.ts'],
  change: ['src/desk/change.ts', 'src/words/en/change.ts'],
  beside: ['src/desk/beside.ts', 'src/words/en/beside.ts'],
  ways: ['src/desk/ways.ts', 'src/words/en/ways.ts'],
};
const atDesk = ['src/desk/desk.ts', 'src/words/en/rest.ts'];

/**
 * In which chunk a module goes: with the entry what the entry needs at once, with the desk what the desk needs at
 * once, so that each is one request. Left to itself, what they share with the parts fetched on demand would be cut
 * off from them into chunks of its own. The rest stays with the part that asks for it.
 */
const chunkOf: Rolldown.CodeSplittingNameFunction = (id, modules) => {
  const closure = (...entries: readonly string[]) => {
    const all = new Set(entries.map(here));
    for (const module of all)
      for (const next of modules.getModuleInfo(module)?.importedIds ?? []) all.add(next);
    return all;
  };
  // What makes a namespace of two modules in one chunk is shared by all that need it.
  if (closure('src/bow-out.ts').has(id) || id.includes('rolldown/runtime')) return 'bow-out';
  if (closure(...atDesk).has(id)) return 'desk';
  const [name, other] = Object.keys(parts).filter((name) => closure(...(parts[name] ?? [])).has(id));
  return other === undefined ? (name ?? null) : null;
};

/** What is built by which mode: the entry, in which format, and from what. */
const builds: Readonly<Record<string, readonly [name: string, format: 'es' | 'iife', source: string]>> = {
  // Everything in one file, for a host that pins what it loads.
  all: ['bow-out.all', 'es', 'src/bow-out.ts'],
  // Everything in one file that is no module: a sandboxed frame could load none.
  frame: ['frame', 'iife', 'src/frame/frame.ts'],
};
const inChunks = ['bow-out', 'es', 'src/bow-out.ts'] as const;

export default defineConfig(({ command, mode }) => {
  const [name, format, source] = builds[mode] ?? inChunks;
  return {
    plugins: [fold, lean, terse, ...(command === 'serve' ? [mapModule] : [])],
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
      emptyOutDir: !(mode in builds),
      target: 'es2022',
      sourcemap: true,
      reportCompressedSize: false,
      // The notices of what is bundled are kept here instead of being loaded by every page.
      license: { fileName: 'LICENSES.md' },
      // Library mode keeps the exports, and spares every import() the wrapper that preloads.
      lib: { entry: { [name]: here(source) }, formats: [format], name: 'bowOut' },
      rolldownOptions: {
        // What the entry shares with what comes later stays in it: one request to the first question. Where a host
        // names it by two addresses it runs twice, and the second finds the element defined.
        preserveEntrySignatures: 'allow-extension',
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[name]-[hash:6].js',
          codeSplitting: !(mode in builds) && {
            groups: [{ name: chunkOf }],
            includeDependenciesRecursively: false,
          },
          comments: { legal: false },
          minify: false,
        },
      },
    },
  };
});
