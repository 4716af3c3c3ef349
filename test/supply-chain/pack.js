// Returns what npm would publish.
import { must } from './run.js';

/** The JSON output of `npm pack` is an object by name in some versions of npm, and an array in others. */
export const packed = (json) => {
  const told = JSON.parse(json);
  return told.files ? told : Object.values(told)[0];
};

/** @returns the name of the package, its files with their sizes, and its hash */
export const pack = (options, ...args) =>
  packed(must(['npm', 'pack', '--json', '--ignore-scripts', ...args], options));
