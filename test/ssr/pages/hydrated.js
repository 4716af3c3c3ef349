// As a host does it whose server draws: Lit's hydration first, then the element.
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import '../../../dist/lib/src/bow-out.js';
