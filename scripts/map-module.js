// A virtual module with the rendered maps of the conversations. They are computed at build time, or at the first request
// to the development server: layout takes seconds and needs more than a megabyte of code, which visitors don't load.
// After changing the machine, restart the development server.
import { tsImport } from 'tsx/esm/api';

const name = 'virtual:map';

let module;

async function renderModule() {
  const { maps } = await tsImport('../demo/map/render-map.ts', import.meta.url);
  return `export const maps = ${JSON.stringify(await maps())};`;
}

/** A Vite plugin. */
export const mapModule = {
  name: 'map',
  resolveId: (source) => (source === name ? `\0${name}` : undefined),
  load: (id) => (id === `\0${name}` ? (module ??= renderModule()) : undefined),
};

/** A plugin for Web Test Runner. */
export const mapModuleInTests = {
  name: 'map',
  resolveImport: ({ source }) => (source === name ? '/virtual-map.js' : undefined),
  serve: async ({ path }) =>
    path === '/virtual-map.js' ? { body: await (module ??= renderModule()), type: 'js' } : undefined,
};
