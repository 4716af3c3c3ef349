// What the element is to whoever uses it, as a custom elements manifest, read from the comments of its source.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { create, ts } from '@custom-elements-manifest/analyzer/index.js';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';

/** The modules that a host imports, and what they pass on. */
const sources = ['src/bow-out.ts', 'src/element.ts', 'src/chat/event.ts'];

/** Observed for the colours that a host may set there; every element has them. And where the role is kept. */
export const universal = ['style', 'class', 'data-bow-out-role'];

/** A host writes `role`, which moves on to where it is kept. */
const meant = (attributes) =>
  attributes.flatMap((each) => {
    if (each.fieldName === 'role') return [{ ...each, name: 'role' }];
    return each.name === 'role' ? [] : [each];
  });

const here = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** Where the package has what the source has there. */
const packed = (path) => `dist/lib/${path.replace(/\.ts$/, '.js')}`;

/** The types of a union that say something: an attribute is there or not, and is never null. */
export const choices = (type) =>
  type.split(' | ').filter((each) => !['null', 'undefined'].includes(each.trim()));

const unquoted = (text) => text.replace(/^'(.*)'$/, '$1');

/** The lines of a paragraph as one. */
const unwrapped = (key, value) => (key === 'description' ? value.replace(/(?<!\n)\n(?!\n)/g, ' ') : value);

const attribute = ({ type, default: standard, ...rest }) => ({
  ...rest,
  ...(type && { type: { text: choices(type.text).join(' | ') } }),
  ...(standard !== undefined && { default: unquoted(standard) }),
});

/** What is public of a class, and no other's. */
function cleaned({ tagName, attributes, events, members = [], superclass, ...rest }) {
  const declaration = {
    ...rest,
    superclass: superclass.package ? superclass : { name: superclass.name, package: 'global:' },
    members: members
      .filter(({ privacy = 'public' }) => privacy === 'public')
      .map((member) => (member.name === 'role' ? { ...member, attribute: 'role' } : member)),
  };
  if (!tagName) return declaration;
  const own = meant(attributes)
    .filter(({ name }) => !universal.includes(name))
    .map(attribute);
  return {
    ...declaration,
    tagName,
    // Its own first, then those of every element that mean something here.
    attributes: [...own.filter(({ fieldName }) => fieldName), ...own.filter(({ fieldName }) => !fieldName)],
    // An event that is sent by a variable name is listed under the name of the variable.
    events: events.filter(({ name }) => name.startsWith(`${tagName}-`)),
  };
}

/** The manifest, by https://github.com/webcomponents/custom-elements-manifest. */
export function describe() {
  const files = sources.map((name) =>
    ts.createSourceFile(name, readFileSync(here(name), 'utf8'), ts.ScriptTarget.ES2022, true),
  );
  const { schemaVersion, modules } = create({ modules: files, plugins: litPlugin() });
  const classes = modules.flatMap(({ path, declarations }) =>
    declarations.filter(({ kind }) => kind === 'class').map((found) => ({ path: packed(path), found })),
  );
  const reference = (name) => {
    const { path } = classes.find(({ found }) => found.name === name);
    return { name, module: path };
  };
  const exported = ({ path, exports }) => [
    // Types are exported too, and are nothing at run time.
    ...exports
      .filter(({ name }) => classes.some(({ found }) => found.name === name))
      .map(({ kind, name }) => ({ kind, name, declaration: reference(name) })),
    ...(path === 'src/bow-out.ts'
      ? classes
          .filter(({ found }) => found.tagName)
          .map(({ found }) => ({
            kind: 'custom-element-definition',
            name: found.tagName,
            declaration: reference(found.name),
          }))
      : []),
  ];
  const manifest = {
    schemaVersion,
    readme: 'README.md',
    modules: modules.map((module) => ({
      kind: module.kind,
      path: packed(module.path),
      declarations: classes
        .filter(({ path }) => path === packed(module.path))
        .map(({ found }) => cleaned(found)),
      exports: exported(module),
    })),
  };
  return JSON.parse(JSON.stringify(manifest), unwrapped);
}

/** The element's own entry in the manifest. */
export const elementOf = ({ modules }) =>
  modules.flatMap(({ declarations }) => declarations).find(({ tagName }) => tagName);

/** The properties of each element, without those of the class. */
export const propertiesOf = ({ members }) =>
  members.filter((member) => member.kind === 'field' && !member.static);

/** The first paragraph of a description, for where there is little room. */
export const brief = ({ description = '' }) => description.split('\n\n')[0];
