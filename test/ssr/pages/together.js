// Both at once: the bundler puts Lit into a chunk of its own, which runs before its hydration.
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import '../../../dist/lib/src/bow-out.js';
