// Checks the documentation; exits with code 1 if
// - the custom elements manifest and the source differ,
// - a type declaration file generated from the manifest has a syntax error,
// - a generated table or the map in the README is out of date,
// - a link is broken, what is to be installed is of another version, or
// - an example that imports from the package has an error.
import { readFileSync } from 'node:fs';
import process from 'node:process';
import ts from 'typescript';
import { picture } from '../demo/map/render-map.ts';
import { describe, elementOf } from './docs/describe.js';
import { brokenExamples } from './docs/examples.js';
import { broken } from './docs/links.js';
import { pictureFile } from './docs/map-path.js';
import { inManifest, inSource } from './docs/read-source.js';
import { current } from './docs/tables.js';
import { written } from './docs/generated-files.js';

const manifest = describe();
const element = elementOf(manifest);
const problems = [];

const inManifestByKind = inManifest(element);
for (const [kind, inSourceNames] of Object.entries(inSource())) {
  const documented = inManifestByKind[kind];
  // A search pattern that no longer matches anything would let everything pass.
  if (inSourceNames.length === 0)
    problems.push(`no ${kind} was found in the source: check the pattern in scripts/docs/read-source.js`);
  for (const name of new Set(inSourceNames))
    if (!documented.includes(name)) problems.push(`the ${kind} ${name} is missing from the manifest`);
  for (const name of documented)
    if (!inSourceNames.includes(name))
      problems.push(`the ${kind} ${name} is in the manifest, but not in the source`);
}

for (const kind of ['attributes', 'members', 'events', 'slots', 'cssParts', 'cssProperties'])
  for (const { name, description } of element[kind])
    if (!description) problems.push(`${name} (${kind}) has no description`);
for (const kind of ['attributes', 'events'])
  for (const { name, type } of element[kind]) if (!type) problems.push(`${name} (${kind}) has no type`);

const generated = written(manifest);
for (const [path, text] of Object.entries(generated)) {
  if (!path.endsWith('.d.ts')) continue;
  const { parseDiagnostics } = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext);
  for (const { messageText } of parseDiagnostics)
    problems.push(`${path}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`);
}

const { old: outdated } = await current(element);
for (const name of outdated) problems.push(`the table of ${name} is out of date: run npm run docs`);

if (readFileSync(pictureFile, 'utf8') !== (await picture()))
  problems.push('docs/map.svg is out of date: run npm run map');

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
for (const [path, install] of [
  ['README.md', `npm install ./bow-out-${version}.tgz`],
  ['demo/embed/snippets.ts', `npm install ./bow-out-${version}.tgz`],
  ['docs/own-conversation.md', `npm install ../bow-out-${version}.tgz`],
  ['templates/conversation/package.json', `"bow-out": "^${version}"`],
])
  if (!readFileSync(path, 'utf8').includes(install))
    problems.push(`${path} doesn't install version ${version}`);

problems.push(...broken(), ...brokenExamples(generated));

for (const line of problems) console.error(line);
if (problems.length > 0) process.exitCode = 1;
else console.log('The manifest, the generated types, the README, the map and the examples are up to date.');
