// Fails where the manifest and the source do not say the same, where a file written from the manifest is not right, and
// where a table or the picture of the README is not current, and where a link leads nowhere.
import { readFileSync } from 'node:fs';
import process from 'node:process';
import ts from 'typescript';
import { picture } from '../demo/map/render-map.ts';
import { describe, elementOf } from './docs/describe.js';
import { broken } from './docs/links.js';
import { pictureFile } from './docs/map-path.js';
import { inManifest, inSource } from './docs/read-source.js';
import { current } from './docs/tables.js';
import { written } from './docs/generated-files.js';

const manifest = describe();
const element = elementOf(manifest);
const wrong = [];

const described = inManifest(element);
for (const [kind, real] of Object.entries(inSource())) {
  const named = described[kind];
  // A pattern that finds nothing any more would let everything pass.
  if (real.length === 0) wrong.push(`no ${kind} is found in the source`);
  for (const name of new Set(real))
    if (!named.includes(name)) wrong.push(`the manifest lacks the ${kind} ${name}`);
  for (const name of named)
    if (!real.includes(name)) wrong.push(`the manifest has the ${kind} ${name}, and the source has not`);
}

for (const kind of ['attributes', 'members', 'events', 'slots', 'cssParts', 'cssProperties'])
  for (const { name, description } of element[kind])
    if (!description) wrong.push(`${name} of the ${kind} has no description`);
for (const kind of ['attributes', 'events'])
  for (const { name, type } of element[kind]) if (!type) wrong.push(`${name} of the ${kind} has no type`);

for (const [path, text] of Object.entries(written(manifest))) {
  if (!path.endsWith('.d.ts')) continue;
  const { parseDiagnostics } = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext);
  for (const { messageText } of parseDiagnostics)
    wrong.push(`${path}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`);
}

const { old } = await current(element);
for (const name of old) wrong.push(`the table of ${name} is not current: npm run docs`);

if (readFileSync(pictureFile, 'utf8') !== (await picture()))
  wrong.push('docs/map.svg is not the conversation as it is: npm run map');

wrong.push(...broken());

for (const line of wrong) console.error(line);
if (wrong.length > 0) process.exitCode = 1;
else console.log('the manifest, the types, the README and its picture say what the source has');
