// Editor support: custom data for VS Code, and web-types for JetBrains editors.
import { choices, propertiesOf } from './describe.js';

const named = ({ name, description }) => ({ name, description });

/** Returns the allowed values of an attribute; empty if its type isn't a union of string literals. */
const words = ({ type }) => {
  const parts = choices(type.text);
  return parts.every((part) => /^'.*'$/.test(part)) ? parts.map((part) => part.slice(1, -1)) : [];
};

/** Adds the default value of a custom property to its description. */
const withDefault = ({ name, description, default: standard }) => ({
  name,
  description: standard === undefined ? description : `${description}\n\nDefault: \`${standard}\``,
});

const vscodeHtml = (element) => ({
  $schema:
    'https://raw.githubusercontent.com/microsoft/vscode-html-languageservice/main/docs/customData.schema.json',
  version: 1.1,
  tags: [
    {
      ...named({ ...element, name: element.tagName }),
      attributes: element.attributes.map((attribute) => {
        const values = words(attribute);
        return {
          ...named(attribute),
          ...(values.length && { values: values.map((name) => ({ name })) }),
        };
      }),
    },
  ],
});

const vscodeCss = ({ tagName, cssParts, cssProperties }) => ({
  $schema:
    'https://raw.githubusercontent.com/microsoft/vscode-css-languageservice/main/docs/customData.schema.json',
  version: 1.1,
  properties: cssProperties.map(withDefault),
  pseudoElements: cssParts.map(({ name, description }) => ({
    name: `::part(${name})`,
    description: `${description} (\`<${tagName}>\`)`,
  })),
});

const webTypes = (element, { name, version }) => {
  const events = element.events.map((event) => ({ ...named(event), type: event.type.text }));
  return {
    $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
    name,
    version,
    'js-types-syntax': 'typescript',
    'description-markup': 'markdown',
    contributions: {
      html: {
        elements: [
          {
            ...named({ ...element, name: element.tagName }),
            attributes: element.attributes.map((attribute) => ({
              ...named(attribute),
              ...(attribute.default !== undefined && { default: attribute.default }),
              value: { type: attribute.type.text },
            })),
            slots: element.slots.map(named),
            js: {
              properties: propertiesOf(element).map((field) => ({ ...named(field), type: field.type.text })),
              events,
            },
          },
        ],
      },
      css: {
        properties: element.cssProperties.map(withDefault),
        'pseudo-elements': element.cssParts.map((part) => ({ ...named(part), name: `part(${part.name})` })),
      },
    },
  };
};

/** Returns the contents of the editor files, by their path in the package. */
export const editors = (element, packageJson) => ({
  'dist/vscode.html-custom-data.json': vscodeHtml(element),
  'dist/vscode.css-custom-data.json': vscodeCss(element),
  'dist/web-types.json': webTypes(element, packageJson),
});
