// The tables of the README and of docs/, written from the manifest between comments that name them.
import { readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { brief, choices, propertiesOf } from './describe.js';

/** The pages that have tables. */
const pages = ['README.md', 'docs/embedding.md'];

const code = (text) => `\`${text}\``;

const list = new Intl.ListFormat('en-GB', { type: 'disjunction' });

const values = ({ type }) =>
  type.text === 'string'
    ? 'text'
    : list.format(choices(type.text).map((each) => code(each.replace(/^'(.*)'$/, '$1'))));

const standard = ({ default: text }) => (text === undefined ? '' : code(text));

const property = ({ name, type, attribute, ...described }) => [
  code(name),
  attribute ? `Same as the attribute ${code(attribute)}.` : brief(described),
  code(type.text),
];

/** The tables by name: what stands above each column, and the rows. */
const tables = {
  attributes: ({ attributes }) => [
    ['Attribute', 'Description', 'Values', 'Default'],
    ...attributes.map((each) => [code(each.name), brief(each), values(each), standard(each)]),
  ],
  properties: (element) => [
    ['Property', 'Description', 'Type'],
    ...propertiesOf(element).map((each) => property(each)),
  ],
  events: ({ events }) => [
    ['Event', 'Fires when', 'Type'],
    ...events.map((each) => [code(each.name), brief(each), code(each.type.text)]),
  ],
  parts: ({ cssParts }) => [
    ['Part', 'Description'],
    ...cssParts.map((each) => [code(each.name), brief(each)]),
  ],
  'custom properties': ({ cssProperties }) => [
    ['Custom property', 'Sets', 'Default'],
    ...cssProperties.map((each) => [code(each.name), brief(each), standard(each)]),
  ],
};

const row = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

const markdown = ([head, ...rows]) => [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

const section = (name) =>
  new RegExp(`(?<=<!-- generated: ${name} -->\n)(?:(?!<!-- generated:)[^])*?(?=<!-- /generated -->)`);

/**
 * The pages as they should be, by their paths, and the names of the tables that are not current in them.
 *
 * @throws where a table has no place
 */
export async function current(element) {
  const texts = new Map(pages.map((page) => [page, readFileSync(page, 'utf8')]));
  const options = { ...(await resolveConfig('README.md')), parser: 'markdown' };
  const old = [];
  for (const [name, cells] of Object.entries(tables)) {
    const table = await format(markdown(cells(element)), options);
    const [page, text] = [...texts].find(([, text]) => section(name).test(text)) ?? [];
    if (page === undefined) throw new Error(`No page has a place for the ${name}.`);
    if (section(name).exec(text)[0].trim() !== table.trim()) old.push(`${name} in ${page}`);
    texts.set(
      page,
      text.replace(section(name), () => `\n${table}\n`),
    );
  }
  return { texts, old };
}
