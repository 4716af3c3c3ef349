// As docs/embedding.md tells a host whose server draws: Lit's hydration first, and the element only then.
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';

await import('../../../dist/lib/src/bow-out.js');
