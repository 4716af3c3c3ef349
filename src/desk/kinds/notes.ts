/** The messages round the main one: how they go, and their words. */
export { notes as bodies } from '../../message/bodies/notes.ts';
export { notes as words } from '../../words/en/notes.ts';
