// A host with additional locales.
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';

const { BowOut } = await import('../../../dist/lib/src/bow-out-element.js');
const { locales } = await import('../locales.js');
BowOut.locales = locales;
BowOut.define();
