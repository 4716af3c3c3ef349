import { createHash } from 'node:crypto';

/** Converts the names in `import { a as b } from …` or `export { b as a }`, to pairs. */
const pairsOf = (names) => names.split(', ').map((name) => name.split(' as '));

/**
 * A Vite plugin: the chunks get what they share with the entry from an object, instead of importing the entry. A page
 * may load the entry by another address than `../bow-out.js`, such as `bow-out.js?ver=6.5` in WordPress. An import
 * would load and run it a second time.
 *
 * Values are copied, so a shared variable must not be reassigned. ESLint forbids to export one that can be.
 *
 * @param {readonly string[]} publicNames what the entry exports to pages
 */
export function shareWithChunks(publicNames) {
  let object = '';
  return {
    name: 'share-with-chunks',
    renderStart() {
      // A page may run two releases, whose short names differ. Of two copies of one release, the first is used.
      const hash = createHash('sha256');
      for (const id of [...this.getModuleIds()].sort()) hash.update(this.getModuleInfo(id)?.code ?? '');
      object = `globalThis[Symbol.for("bow-out ${hash.digest('hex').slice(0, 6)}")]`;
    },
    renderChunk(code, { isEntry, imports, fileName }) {
      let isDone = false;
      const replace = (pattern, write) =>
        code.replace(pattern, (_, names) => {
          isDone = true;
          return write(pairsOf(names));
        });
      const result = isEntry
        ? replace(/^export \{ (.+) \};$/m, (pairs) => {
            const isPublic = ([name, exported = name]) => publicNames.includes(exported);
            const shared = pairs.filter((pair) => !isPublic(pair));
            const properties = shared.map(([name, exported = name]) => `${exported}: ${name}`);
            return `${object} ??= { ${properties.join(', ')} }; export { ${publicNames.join(', ')} };`;
          })
        : replace(/^import \{ (.+) \} from "\.\.\/bow-out\.js";$/m, (pairs) => {
            const properties = pairs.map(([exported, name = exported]) => `${exported}: ${name}`);
            return `const { ${properties.join(', ')} } = ${object};`;
          });
      // Each replacement stays on its line, so the source map still fits.
      if (isDone) return { code: result, map: null };
      if (isEntry || imports.includes('bow-out.js')) throw new Error(`${fileName} shares in an unknown way`);
      return null;
    },
  };
}
