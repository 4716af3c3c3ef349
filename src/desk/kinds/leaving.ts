/** A message that says no: how it goes, and its words. */
export { leaving as bodies } from '../../message/bodies/leaving.ts';
export { family } from '../../words/en/leaving.ts';
