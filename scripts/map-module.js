// The map for the page that shows it, computed when the page is built or first asked for: it takes seconds, and more
// than a megabyte of code that then nobody has to load. Who changes the machine while the page is served starts anew.
import { tsImport } from 'tsx/esm/api';

const name = 'virtual:map';

let module;

async function made() {
  const { drawn } = await tsImport('../demo/map/render-map.ts', import.meta.url);
  return Object.entries(await drawn())
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
    .join('\n');
}

/** For Vite. */
export const mapModule = {
  name: 'map',
  resolveId: (source) => (source === name ? `\0${name}` : undefined),
  load: (id) => (id === `\0${name}` ? (module ??= made()) : undefined),
};

/** For the test runner. */
export const mapModuleInTests = {
  name: 'map',
  resolveImport: ({ source }) => (source === name ? '/virtual-map.js' : undefined),
  serve: async ({ path }) =>
    path === '/virtual-map.js' ? { body: await (module ??= made()), type: 'js' } : undefined,
};
