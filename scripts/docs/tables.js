// Generates the tables in README.md and docs/ from the manifest, between `<!-- generated: name -->` comments.
import { readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { brief, choices, propertiesOf } from './describe.js';

/** The pages with generated tables. */
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

/** The tables by name: the header row, followed by the rows. */
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
 * Generates all tables.
 *
 * @returns the texts of the pages, by path, and the names of the tables that were out of date
 * @throws if no page has the comments for a table
 */
export async function current(element) {
  const texts = new Map(pages.map((page) => [page, readFileSync(page, 'utf8')]));
  const options = { ...(await resolveConfig('README.md')), parser: 'markdown' };
  const old = [];
  for (const [name, cells] of Object.entries(tables)) {
    const table = await format(markdown(cells(element)), options);
    const [page, text] = [...texts].find(([, text]) => section(name).test(text)) ?? [];
    if (page === undefined) throw new Error(`No page has the comment <!-- generated: ${name} -->.`);
    if (section(name).exec(text)[0].trim() !== table.trim()) old.push(`${name} in ${page}`);
    texts.set(
      page,
      text.replace(section(name), () => `\n${table}\n`),
    );
  }
  return { texts, old };
}
