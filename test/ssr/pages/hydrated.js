// The setup for server-side rendering in docs/embedding.md: Lit's hydration support first, then the element.
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';

await import('../../../dist/lib/src/bow-out.js');
