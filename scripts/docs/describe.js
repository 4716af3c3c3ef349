// Creates the custom elements manifest from the source and its JSDoc comments.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { create, ts } from '@custom-elements-manifest/analyzer/index.js';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';

/** The modules that hosts import, and the modules that they re-export. */
const sources = ['src/bow-out.ts', 'src/element.ts', 'src/event.ts'];

/**
 * Observed attributes that exist on every element and aren't listed: `style` and `class` are observed for colours, and
 * `role` because it is the former name of `job-title`.
 */
export const universal = ['style', 'class', 'role'];

const here = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** Returns the path in the package of a source file's module. */
const packed = (path) => `dist/lib/${path.replace(/\.ts$/, '.js')}`;

/** Returns the members of a union type, without `null` and `undefined`, which an attribute can't have. */
export const choices = (type) =>
  type.split(' | ').filter((each) => !['null', 'undefined'].includes(each.trim()));

const unquoted = (text) => text.replace(/^'(.*)'$/, '$1');

/** Joins the lines of each paragraph of a description. */
const unwrapped = (key, value) => (key === 'description' ? value.replace(/(?<!\n)\n(?!\n)/g, ' ') : value);

const attribute = ({ type, default: standard, ...rest }) => ({
  ...rest,
  ...(type && { type: { text: choices(type.text).join(' | ') } }),
  ...(standard !== undefined && { default: unquoted(standard) }),
});

/** Returns the public API of a class declaration. */
function publicDeclaration({ tagName, attributes, events, members = [], superclass, ...rest }) {
  const declaration = {
    ...rest,
    superclass: superclass.package ? superclass : { name: superclass.name, package: 'global:' },
    members: members.filter(({ privacy = 'public' }) => privacy === 'public'),
  };
  if (!tagName) return declaration;
  const own = attributes.filter(({ name }) => !universal.includes(name)).map(attribute);
  return {
    ...declaration,
    tagName,
    // The element's own attributes come first, then global attributes with a meaning for the element.
    attributes: [...own.filter(({ fieldName }) => fieldName), ...own.filter(({ fieldName }) => !fieldName)],
    // The analyzer lists an event whose name is in a variable under the name of the variable.
    events: events.filter(({ name }) => name.startsWith(`${tagName}-`)),
  };
}

/** Creates the manifest (https://github.com/webcomponents/custom-elements-manifest). */
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
    // The manifest has no entries for exported types.
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
        .map(({ found }) => publicDeclaration(found)),
      exports: exported(module),
    })),
  };
  return JSON.parse(JSON.stringify(manifest), unwrapped);
}

/** Returns the declaration of the element in the manifest. */
export const elementOf = ({ modules }) =>
  modules.flatMap(({ declarations }) => declarations).find(({ tagName }) => tagName);

/** Returns the instance properties of a declaration. */
export const propertiesOf = ({ members }) =>
  members.filter((member) => member.kind === 'field' && !member.static);

/** Returns the first paragraph of a description. */
export const brief = ({ description = '' }) => description.split('\n\n')[0];
