import { createHash } from 'node:crypto';

/** Converts the names in `import { a as b } from …` or `export { b as a }`, to pairs. */
const pairsOf = (names) => names.split(', ').map((name) => name.split(' as '));

/**
 * A Vite plugin: the chunks get what they share with the entry from a function, instead of importing the entry. A page
 * may load the entry by another address than `../bow-out.js`, such as `bow-out.js?ver=6.5` in WordPress. An import
 * would load and run it a second time.
 *
 * The function is a static property of the element's class, so that the page gets no further global. It returns what
 * the entry used to export: code and constants, and nothing of a conversation.
 *
 * Values are copied, so a shared variable must not be reassigned. ESLint forbids to export one that can be.
 *
 * @param {string} tag the element, which the entry defines unless another copy has
 * @param {readonly string[]} publicNames what the entry exports to pages
 */
export function shareWithChunks(tag, publicNames) {
  let getShared = '';
  return {
    name: 'share-with-chunks',
    renderStart() {
      // A page may run two releases, whose short names differ. Of two copies of one release, the first is used.
      const hash = createHash('sha256');
      for (const id of [...this.getModuleIds()].sort()) hash.update(this.getModuleInfo(id)?.code ?? '');
      getShared = `customElements.get("${tag}").shared_${hash.digest('hex').slice(0, 6)}`;
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
            return `${getShared} ??= () => ({ ${properties.join(', ')} }); export { ${publicNames.join(', ')} };`;
          })
        : replace(/^import \{ (.+) \} from "\.\.\/bow-out\.js";$/m, (pairs) => {
            const properties = pairs.map(([exported, name = exported]) => `${exported}: ${name}`);
            return `const { ${properties.join(', ')} } = ${getShared}();`;
          });
      // Each replacement stays on its line, so the source map still fits.
      if (isDone) return { code: result, map: null };
      if (isEntry || imports.includes('bow-out.js')) throw new Error(`${fileName} shares in an unknown way`);
      return null;
    },
  };
}
