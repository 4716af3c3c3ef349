/** A message of whoever goes on: how it goes, and its words. */
export { staying as bodies } from '../../message/bodies/staying.ts';
export { family } from '../../words/en/staying.ts';
