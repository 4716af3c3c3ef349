// What npm would publish.
import { must } from './run.js';

/** Some releases of npm list by name what they pack, some do not. */
export const packed = (json) => {
  const told = JSON.parse(json);
  return told.files ? told : Object.values(told)[0];
};

/** @returns its name, its files with their sizes, and its hash */
export const pack = (options, ...args) =>
  packed(must(['npm', 'pack', '--json', '--ignore-scripts', ...args], options));
