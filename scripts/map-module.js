// A virtual module that loads the rendered map of a conversation in a language. The maps are computed at build time, or at
// the first request to the development server: layout takes seconds and needs more than a megabyte of code, which
// visitors don't load. After changing the machine, restart the development server.
import { tsImport } from 'tsx/esm/api';

const name = 'virtual:map';

const load = (path) => tsImport(`../demo/${path}`, import.meta.url);

let renderer;
const rendered = new Map();

/** A module that loads the maps, each from a module of its own at an address. */
async function index(addressOf) {
  const { languagesOf } = await load('languages.ts');
  const conversations = Object.entries(languagesOf).map(([conversation, languages]) => {
    const loaders = languages.map((lang) => {
      const address = JSON.stringify(addressOf(`${conversation}/${lang}`));
      return `${JSON.stringify(lang)}: () => import(${address}).then(({ drawn }) => drawn)`;
    });
    return `${JSON.stringify(conversation)}: { ${loaders.join(', ')} }`;
  });
  return `export const maps = { ${conversations.join(', ')} };`;
}

/** The module of one map, such as `bow-out/en`. */
async function render(id) {
  const { drawn } = await (renderer ??= load('map/render-map.ts'));
  return `export const drawn = ${JSON.stringify(await drawn(...id.split('/')))};`;
}

function renderOnce(id) {
  if (!rendered.has(id)) rendered.set(id, render(id));
  return rendered.get(id);
}

/** A Vite plugin. */
export const mapModule = {
  name: 'map',
  resolveId: (source) => (source === name || source.startsWith(`${name}/`) ? `\0${source}` : undefined),
  load(id) {
    if (id === `\0${name}`) return index((map) => `${name}/${map}`);
    return id.startsWith(`\0${name}/`) ? renderOnce(id.slice(name.length + 2)) : undefined;
  },
};

const address = '/virtual-map';

/** A plugin for Web Test Runner. */
export const mapModuleInTests = {
  name: 'map',
  resolveImport: ({ source }) => (source === name ? `${address}.js` : undefined),
  async serve({ path }) {
    if (path === `${address}.js`) return { body: await index((map) => `${address}/${map}.js`), type: 'js' };
    const [, id] = path.match(/^\/virtual-map\/(.+)\.js$/) ?? [];
    return id ? { body: await renderOnce(id), type: 'js' } : undefined;
  },
};
