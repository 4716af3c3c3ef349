// The API of the element for markup, scripts and styles, from the manifest. Each value has its own entry, so that a
// new value only adds an entry.
import { choices, describe, elementOf } from '../docs/describe.js';

const values = ({ type }) => choices(type?.text ?? '').map((each) => each.trim());

const signature = ({ parameters = [] }) => `(${parameters.map(({ name }) => name).join(', ')})`;

export function ofElement() {
  const element = elementOf(describe());
  return [
    `tag ${element.tagName}`,
    ...element.attributes.flatMap((attribute) => [
      `attribute ${attribute.name}`,
      ...values(attribute).map((value) => `attribute ${attribute.name}: ${value}`),
      ...(attribute.default === undefined
        ? []
        : [`attribute ${attribute.name}, by default ${attribute.default}`]),
    ]),
    ...element.members.flatMap((member) => {
      const name = `${member.static ? 'static' : 'property'} ${member.name}`;
      if (member.kind === 'method') return [`${name}${signature(member)}`];
      return [name, ...values(member).map((value) => `${name}: ${value}`)];
    }),
    ...element.events.map(({ name, type }) => `event ${name}: ${type.text}`),
    ...element.slots.map(({ name }) => `slot ${name || '(without a name)'}`),
    ...element.cssParts.map(({ name }) => `part ${name}`),
    // Default values are omitted: the default look isn't part of the API.
    ...element.cssProperties.map(({ name }) => `custom property ${name}`),
  ];
}
