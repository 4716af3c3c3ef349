// As a host does it whose server draws nothing, or that has forgotten Lit's hydration.
import '../../../dist/lib/src/bow-out.js';
