// Checks the examples in Markdown pages that import from the package: each import has to resolve, and each script has
// to pass the type checker.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { entries } from '../surface/package.js';
import { pages } from './links.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const imports = /^ *import\b[^;`]*?['"]bow-out(?:\/[^'"]*)?['"];?/gm;

/** Returns the examples of a page as modules. Only the imports of templates (TSX, Vue, inline code) are checked. */
function modulesIn(page) {
  const text = readFileSync(page, 'utf8');
  const scripts = [...text.matchAll(/```(?:js|ts)\n([^]*?)```/g)]
    .map(([, code]) => code)
    .filter((code) => /(?:from|import) ['"]bow-out/.test(code));
  const others = text.replace(/```(?:js|ts)\n[^]*?```/g, '');
  const inline = [...others.matchAll(/`(import [^`]*['"]bow-out[^`]*)`/g)].map(([, code]) => code);
  const templates = [...others.matchAll(/```(?:tsx|vue)\n([^]*?)```/g)].map(([, code]) =>
    [...code.matchAll(imports)].map(([line]) => line).join('\n'),
  );
  return [...scripts, ...inline, ...templates].filter(Boolean);
}

/**
 * Returns a message for each error.
 *
 * @param generated the contents of the generated declaration files, by their path in the package
 */
export function brokenExamples(generated) {
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const { exports } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
  const virtual = new Map(
    pages().flatMap((page) =>
      modulesIn(page).map((code, index) => [`${root}${page}.${index + 1}.ts`, `${code}\nexport {};`]),
    ),
  );
  const examples = [...virtual.keys()];
  for (const [path, text] of Object.entries(generated)) virtual.set(root + path, text);
  const sources = new Map(entries().map(({ name, source }) => [name, source]));
  /** Returns the file behind a name of the package. */
  const fileOf = (name) => sources.get(name) ?? exports[name.replace(/^bow-out/, '.')]?.types?.slice(2);

  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (path) => virtual.has(path) || fileExists(path);
  host.getSourceFile = (path, language) =>
    virtual.has(path)
      ? ts.createSourceFile(path, virtual.get(path), language)
      : getSourceFile(path, language);
  host.resolveModuleNameLiterals = (literals, containing) =>
    literals.map(({ text }) => {
      const file = /^bow-out(\/|$)/.test(text) ? fileOf(text) : undefined;
      return file === undefined
        ? ts.resolveModuleName(text, containing, options, host)
        : {
            resolvedModule: {
              resolvedFileName: root + file,
              extension: file.endsWith('.d.ts') ? '.d.ts' : '.ts',
            },
          };
    });
  // The examples leave variables for the reader to use.
  const program = ts.createProgram(examples, { ...options, types: [], noUnusedLocals: false }, host);
  return examples.flatMap((path) =>
    ts.getPreEmitDiagnostics(program, program.getSourceFile(path)).map(({ code, messageText }) => {
      const page = path.slice(root.length).replace(/\.\d+\.ts$/, '');
      return `${page}: an example has the error TS${code}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
    }),
  );
}
