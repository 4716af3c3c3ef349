// Imports both in one module: the bundler moves Lit into a chunk that runs before its hydration support.
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import '../../../dist/lib/src/bow-out.js';
