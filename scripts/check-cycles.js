// Exits with code 1 if modules import each other in a circle, by their values or only by their types. A circle means that
// neither module can be read or moved without the other.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { components } from '../lint/strongly-connected.ts';

const folders = ['src', 'machines', 'lint', 'scripts', 'demo', 'test'];

const modules = folders
  .flatMap((folder) => readdirSync(folder, { recursive: true }).map((name) => join(folder, name)))
  .filter((name) => /\.[jt]s$/.test(name) && !name.startsWith('test/consumers/fixtures/'));

/** The modules that a module needs before it can run or be checked. A dynamic import waits until both are there. */
const importsOf = (module) =>
  [...readFileSync(module, 'utf8').matchAll(/^(?:import|export)\b[^;'"]*?['"](\.[^'"]+)['"]/gm)]
    .map(([, path]) => join(dirname(module), path))
    .filter((path) => modules.includes(path));

const graph = new Map(modules.map((module) => [module, importsOf(module)]));
const circles = components(modules, (module) => graph.get(module) ?? []).filter(
  ([module, ...others]) => others.length || graph.get(module)?.includes(module),
);

for (const circle of circles) console.error(`These modules import each other: ${circle.join(', ')}`);
if (circles.length) process.exitCode = 1;
else console.log(`No circular imports in ${modules.length} modules`);
