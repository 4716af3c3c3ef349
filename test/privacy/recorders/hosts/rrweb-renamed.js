// rrweb with marks of the host's own, so that those of the element mean nothing to it, and with everything else on.
import { record } from 'rrweb';
import { collectAt } from './collect-at.js';

record({
  blockClass: 'host-block',
  ignoreClass: 'host-ignore',
  recordCanvas: true,
  inlineImages: true,
  collectFonts: true,
  recordCrossOriginIframes: true,
  emit: (event) => void fetch(`${collectAt}/rrweb`, { method: 'POST', body: JSON.stringify(event) }),
});
