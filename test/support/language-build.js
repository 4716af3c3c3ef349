// The build with another language in the table of the conversation: `he`, a stand-in.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const table = here('../../src/locales/bow-out/languages.ts');
const language = JSON.stringify(here('../lifecycle/locales/he/locale.ts'));

/** A Vite plugin that replaces the table of languages. */
const withLanguage = {
  name: 'with-language',
  load: (id) =>
    id === table
      ? `export { loadLanguages } from '../load-locale.ts'; export const languages = { he: () => import(${language}) };`
      : undefined,
};

/**
 * Builds to a temporary folder.
 *
 * @param modes the modes of the build: `production` for the chunks, `all` for the single file
 */
export async function buildWithLanguage(...modes) {
  const outDir = mkdtempSync(join(tmpdir(), 'bow-out-languages-'));
  process.once('exit', () => rmSync(outDir, { recursive: true, force: true }));
  for (const mode of modes)
    await build({
      configFile: here('../../vite.config.ts'),
      mode,
      logLevel: 'error',
      plugins: [withLanguage],
      build: { outDir, emptyOutDir: false },
    });
  return outDir;
}
