import { builtIn } from './built-in.ts';
import { findPostings } from './posting-nodes.ts';
import { markup } from './job-posting.ts';
import type { Node, PostingData } from './posting-nodes.ts';

/** The attributes of a syntax for structured data in HTML. */
interface Syntax {
  /** Selects items. Some pages forget `itemscope`. */
  scope: string;
  type: string;
  property: string;
  /** Selects elements with a property. */
  properties: string;
  ids: readonly string[];
}

const microdata: Syntax = {
  scope: '[itemscope],[itemtype]',
  type: 'itemtype',
  property: 'itemprop',
  properties: '[itemprop]',
  ids: ['itemid'],
};
const rdfa: Syntax = {
  scope: '[typeof]',
  type: 'typeof',
  property: 'property',
  properties: '[property],[rel]',
  ids: ['resource', 'about'],
};

/** The most items, and properties of an item, that are read. */
const maxItems = 200;
const maxProperties = 500;
/** The longest text that is read, with its white space. */
const maxText = 4000;

/** A posting has an organization, which may have a nested name. */
const maxDepth = 4;

/** Contains postings that may be similar jobs. */
const lists = `[itemtype*="ItemList" i],[typeof*="ItemList" i],${markup}`;

/** Reads the JobPostings in the microdata and RDFa of a tree, and the organizations that they may refer to. */
export function readMarkup(tree: ParentNode): PostingData[] {
  if (!tree.querySelector(markup)) return [];
  return [...builtIn(tree, 'querySelectorAll')(`${markup},[itemid],[typeof][resource],[typeof][about]`)]
    .slice(0, maxItems)
    .map(readItem);
}

function readItem(item: Element): PostingData {
  try {
    const root = nodeOf(item, syntaxOf(item));
    const { postings, byId } = findPostings(root, item);
    const isListed = Boolean(item.parentElement?.closest(lists));
    // A posting inside this item is read as an item of its own.
    const own = postings.filter(({ node }) => node === root);
    return { postings: own.map((posting) => ({ ...posting, isListed })), byId };
  } catch {
    // A form has its fields as properties, which may hide methods of the element.
    return { postings: [], byId: new Map() };
  }
}

const syntaxOf = (item: Element): Syntax => (item.matches(microdata.scope) ? microdata : rdfa);

/** Converts an item to a node as in JSON-LD. */
function nodeOf(item: Element, syntax: Syntax, depth = 0): Node {
  const values = new Map<string, unknown[]>([
    ['@type', wordsOf(item, syntax.type)],
    ['@id', syntax.ids.flatMap((name) => item.getAttribute(name) ?? [])],
  ]);
  for (const element of propertiesOf(item, syntax)) {
    const names = [...wordsOf(element, syntax.property), ...(syntax === rdfa ? wordsOf(element, 'rel') : [])];
    const candidates = candidatesOf(element, syntax, depth);
    for (const name of names) values.set(name, [...(values.get(name) ?? []), ...candidates]);
  }
  return Object.fromEntries(values);
}

const wordsOf = (element: Element, attribute: string): string[] =>
  element.getAttribute(attribute)?.split(/\s+/).filter(Boolean) ?? [];

/** The elements with a property of this item, but not of an item inside it. */
function propertiesOf(item: Element, { scope, properties }: Syntax): Element[] {
  const document = item.getRootNode() as Partial<NonElementParentNode>;
  const referenced = wordsOf(item, 'itemref').flatMap((id) => document.getElementById?.(id) ?? []);
  return [item, ...referenced]
    .flatMap((root) => [...(root === item ? [] : [root]), ...root.querySelectorAll(properties)])
    .slice(0, maxProperties)
    .filter((element) => {
      const owner = element.parentElement?.closest(scope) ?? null;
      return owner === item || referenced.some((root) => root.contains(element) && !root.contains(owner));
    });
}

/** The possible values of a property, the most reliable first. */
function candidatesOf(element: Element, syntax: Syntax, depth: number): unknown[] {
  const item = element.matches(syntax.scope) ? element : element.querySelector(`:scope > ${rdfa.scope}`);
  const values: unknown[] = ['content', 'datetime'].map((name) => element.getAttribute(name));
  if (item && depth < maxDepth) values.push(nodeOf(item, syntax, depth + 1));
  if (!item || !element.querySelector(`[${syntax.property}]`)) values.push(textOf(element));
  const link = element.getAttribute('resource') ?? element.getAttribute('href');
  if (link) values.push({ '@id': link });
  values.push(element.getAttribute('alt'));
  return values.filter(Boolean);
}

/** Selects what is not part of the text: the employer may stand inside the heading that is the title. */
const notText = 'script,style,template,[itemprop][itemscope],[property][typeof]';

/** The text of an element, with spaces between blocks. It reads no further than a name can be long. */
function textOf(element: Element): string {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) =>
    node instanceof Element && node.matches(notText) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  let text = '';
  for (let visited = 0; visited < 200 && text.length < maxText && walker.nextNode(); visited++) {
    const { currentNode } = walker;
    if (currentNode instanceof Text) text += currentNode.data.slice(0, maxText);
    else if (/^(?:br|p|div|li|h\d|t[dr])$/i.test(currentNode.nodeName)) text += ' ';
    else
      text += currentNode.nodeName === 'IMG' ? ` ${(currentNode as Element).getAttribute('alt') ?? ''} ` : '';
  }
  return text;
}
