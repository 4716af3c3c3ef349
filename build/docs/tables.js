// The tables of the README, written from the manifest between comments that name them.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { brief, choices, propertiesOf } from './describe.js';

export const readme = fileURLToPath(new URL('../../README.md', import.meta.url));

const code = (text) => `\`${text}\``;

const list = new Intl.ListFormat('en-GB', { type: 'disjunction' });

const values = ({ type }) =>
  type.text === 'string'
    ? 'text'
    : list.format(choices(type.text).map((each) => code(each.replace(/^'(.*)'$/, '$1'))));

const standard = ({ default: text }) => (text === undefined ? '' : code(text));

const property = ({ name, type, attribute, ...described }) => [
  code(name),
  attribute ? `as the attribute ${code(attribute)}` : brief(described),
  code(type.text),
];

/** The tables by name: what stands above each column, and the rows. */
const tables = {
  attributes: ({ attributes }) => [
    ['attribute', 'what it says', 'values', 'default'],
    ...attributes.map((each) => [code(each.name), brief(each), values(each), standard(each)]),
  ],
  properties: (element) => [
    ['property', 'what it says', 'type'],
    ...propertiesOf(element).map((each) => property(each)),
  ],
  events: ({ events }) => [
    ['event', 'when', 'type'],
    ...events.map((each) => [code(each.name), brief(each), code(each.type.text)]),
  ],
  parts: ({ cssParts }) => [
    ['part', 'what it is'],
    ...cssParts.map((each) => [code(each.name), brief(each)]),
  ],
  'custom properties': ({ cssProperties }) => [
    ['custom property', 'what it sets', 'default'],
    ...cssProperties.map((each) => [code(each.name), brief(each), standard(each)]),
  ],
};

const row = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

const markdown = ([head, ...rows]) => [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

const section = (name) =>
  new RegExp(`(?<=<!-- generated: ${name} -->\n)(?:(?!<!-- generated:)[^])*?(?=<!-- /generated -->)`);

/**
 * The README as it should be, and the names of the tables that are not current in it.
 *
 * @throws where a table has no place
 */
export async function current(element) {
  const before = readFileSync(readme, 'utf8');
  const options = { ...(await resolveConfig(readme)), parser: 'markdown' };
  const old = [];
  let text = before;
  for (const [name, cells] of Object.entries(tables)) {
    const table = await format(markdown(cells(element)), options);
    const place = section(name).exec(text)?.[0];
    if (place === undefined) throw new Error(`README.md has no place for the ${name}.`);
    if (place.trim() !== table.trim()) old.push(name);
    text = text.replace(section(name), () => `\n${table}\n`);
  }
  return { text, old };
}
