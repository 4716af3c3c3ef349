// The file with the list of the public API.
import { fileURLToPath } from 'node:url';

/** The path in the repository. */
export const name = 'docs/surface.txt';

export const path = fileURLToPath(new URL(`../../${name}`, import.meta.url));

export const textOf = (lines) =>
  `# What others may rely on, by docs/versions.md. Written by \`npm run surface\`.\n${lines.join('\n')}\n`;
