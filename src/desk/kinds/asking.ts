/** A message that asks for something: how it goes, and its words. */
export { asking as bodies } from '../../message/bodies/asking.ts';
export { family } from '../../words/en/asking.ts';
