// A host without server-side rendering, or without Lit's hydration support.
import '../../../dist/lib/src/bow-out.js';
