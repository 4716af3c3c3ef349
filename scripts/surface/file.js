// Where the listing is kept.
import { fileURLToPath } from 'node:url';

/** Its name in the repository. */
export const name = 'docs/surface.txt';

export const path = fileURLToPath(new URL(`../../${name}`, import.meta.url));

export const textOf = (lines) =>
  `# What others may rely on, by docs/versions.md. Written by \`npm run surface\`.\n${lines.join('\n')}\n`;
