import { assert } from 'chai';
import { jobOf, setPostingReader } from '../../src/platform/job-posting.ts';
import { parseLooseJson } from '../../src/platform/parse-loose-json.ts';
import { postingReader } from '../../src/platform/posting-reader.ts';
import { clerk, posting } from './posting-shapes/shape.ts';

/** An element in a page with these JSON-LD scripts: strings verbatim, other values as JSON. */
function elementWith(...contents: unknown[]): Element {
  const page = document.implementation.createHTMLDocument('careers');
  for (const content of contents) page.head.append(script(content));
  return page.body;
}

function script(content: unknown): HTMLScriptElement {
  const element = document.createElement('script');
  element.type = 'application/ld+json';
  element.textContent = typeof content === 'string' ? content : JSON.stringify(content);
  return element;
}

/** Counts the calls of a method while an action runs. */
function calls<Name extends PropertyKey>(
  owner: Record<Name, (...args: never[]) => unknown>,
  name: Name,
  action: () => void,
): number {
  const original = owner[name];
  let count = 0;
  owner[name] = function (this: unknown, ...args: never[]) {
    count++;
    return Reflect.apply(original, this, args);
  };
  try {
    action();
  } finally {
    owner[name] = original;
  }
  return count;
}

describe('a hostile job posting', () => {
  before(() => setPostingReader(postingReader));
  after(() => setPostingReader(undefined));

  const long: Record<string, string> = {
    letters: 'x'.repeat(5_000_000),
    spaces: `Clerk${' '.repeat(5_000_000)}x`,
    references: '&amp;'.repeat(1_000_000),
    tags: '<b>'.repeat(1_000_000),
    'open comments': `x${'<!--'.repeat(1_000_000)}`,
    emoji: '👩🏽‍💻'.repeat(500_000),
  };
  for (const [what, title] of Object.entries(long))
    it(`with 5 MB of ${what} has a short name, or none`, () => {
      const element = elementWith(posting({ title, hiringOrganization: title }));
      for (const loaded of [undefined, postingReader]) {
        setPostingReader(loaded);
        for (const name of Object.values(jobOf(element) as Record<string, string>)) {
          assert.isAtMost(Array.from(name).length, 200);
          assert.notMatch(name, /\p{Cs}/u, 'no half of a character');
        }
      }
    });

  it('says that a name was cut', () =>
    assert.equal(jobOf(elementWith(posting({ title: 'x'.repeat(300) }))).role, `${'x'.repeat(199)}…`));

  it('with 20,000 references of two levels is read in a few steps', () => {
    const ids = Array.from({ length: 20_000 }, (_, index) => ({ '@id': `#${String(index)}` }));
    const content = [
      posting({ hiringOrganization: { '@id': '#0' } }),
      ...ids.map((id) => ({ ...id, name: [{ '@id': '#all' }] })),
      { '@id': '#all', name: ids },
    ];
    const element = elementWith(content);
    jobOf(element);
    // Looking up an identifier resolves it against the page.
    const lookups = calls(Map.prototype as never, 'get', () =>
      assert.deepEqual(jobOf(element), { role: 'Clerk' }),
    );
    assert.isAtMost(lookups, 500);
  });

  it('can contain circular references', () => {
    const circle = [
      { '@id': '#a', name: { '@id': '#b' } },
      { '@id': '#b', name: [{ '@id': '#a' }, { '@id': '#b' }] },
    ];
    const element = elementWith([...circle, posting({ hiringOrganization: { '@id': '#a' } })]);
    assert.deepEqual(jobOf(element), { role: 'Clerk' });
  });

  it('can’t reach a prototype', () => {
    const element = elementWith(
      '{ "@type": "JobPosting", "__proto__": { "title": "x" }, "constructor": { "name": "y" }, }',
    );
    assert.deepEqual(jobOf(element), {});
    assert.isUndefined(({} as { title?: string }).title);
  });

  it('is parsed once, however often other scripts change', () => {
    const element = elementWith({ ...posting(), description: 'x'.repeat(1_000_000) });
    const page = element.ownerDocument;
    const parsed = calls(JSON as never, 'parse', () => {
      for (let index = 0; index < 50; index++) {
        page.head.append(script({ '@type': 'WebSite', name: String(index) }));
        assert.deepEqual(jobOf(element), clerk);
      }
    });
    assert.equal(parsed, 51);
    page.querySelector('script')!.textContent = JSON.stringify(posting({ title: 'Cook' }));
    const again = calls(JSON as never, 'parse', () => assert.equal(jobOf(element).role, 'Cook'));
    assert.equal(again, 1);
  });

  it('is repaired once', () => {
    const element = elementWith(`${JSON.stringify(posting())};`);
    const read = () => assert.deepEqual(jobOf(element), clerk);
    assert.isAbove(calls(Object as never, 'fromEntries', read), 0);
    assert.equal(calls(Object as never, 'fromEntries', read), 0);
  });

  it('in microdata with very many elements is read in part', () => {
    const page = document.implementation.createHTMLDocument('careers');
    const many = '<b itemprop="title"></b>'.repeat(5000);
    page.body.innerHTML = `<div itemscope itemtype="https://schema.org/JobPosting"><b itemprop="hiringOrganization">Northwind</b>${many}</div>`;
    const walks = calls(Document.prototype as never, 'createTreeWalker', () =>
      assert.equal(jobOf(page.body).company, 'Northwind'),
    );
    assert.isAtMost(walks, 500);
  });

  it('in microdata can’t reach a prototype', () => {
    const page = document.implementation.createHTMLDocument('careers');
    page.body.innerHTML = `<div itemscope itemtype="https://schema.org/JobPosting"><b itemprop="title">Clerk</b>
      <b itemprop="constructor __proto__ toString hasOwnProperty">x</b></div>`;
    assert.deepEqual(jobOf(page.body), { role: 'Clerk' });
  });

  it('in a form with fields named like methods is skipped', () => {
    const page = document.implementation.createHTMLDocument('careers');
    const item = (content: string) =>
      `<form itemscope itemtype="https://schema.org/JobPosting">${content}<b itemprop="title">Clerk</b></form>`;
    for (const name of ['querySelectorAll', 'getAttribute'])
      page.body.innerHTML += item(`<input name="${name}">`);
    page.body.innerHTML += item('');
    assert.deepEqual(jobOf(page.body), { role: 'Clerk' });
  });

  it('in nested microdata is read to a few levels', () => {
    const page = document.implementation.createHTMLDocument('careers');
    let item: Element = page.body;
    for (let depth = 0; depth < 300; depth++) {
      const inner = page.createElement('div');
      inner.setAttribute('itemprop', 'hiringOrganization name');
      inner.setAttribute('itemscope', '');
      inner.setAttribute('itemtype', 'https://schema.org/JobPosting');
      item.append(inner);
      item = inner;
    }
    item.textContent = 'Northwind';
    const walks = calls(Document.prototype as never, 'createTreeWalker', () => void jobOf(page.body));
    assert.isAtMost(walks, 2000);
  });
});

describe('JSON with mistakes', () => {
  it('is not repaired if it is too long or too deep', () => {
    assert.deepEqual(parseLooseJson(`{"a":"${'x'.repeat(500_000)}",}`), []);
    assert.deepEqual(parseLooseJson(`${'['.repeat(50_000)}${']'.repeat(50_000)}`), []);
    assert.deepEqual(parseLooseJson('[[[1,]]]'), [[[[1]]]]);
  });

  // Each of these takes minutes where a mistake makes the parser look ahead or start again. The test runner's time limit
  // would end them.
  const slow: Record<string, string> = {
    'quotation marks in text': `{"a":"${'x" '.repeat(150_000)}",}`,
    'quotation marks and commas': `{"a":"${'x", '.repeat(120_000)}",}`,
    'quotation marks and colons': `{"a":"${'x": '.repeat(120_000)}",}`,
    'quotation marks between line breaks': `{"a":"${'x"\n'.repeat(150_000)}",}`,
    'spaces after a quotation mark': `{"a":"x"${' '.repeat(490_000)}y",}`,
    'spaces and commas': `{"a":"x"${' ,'.repeat(240_000)}y",}`,
    spaces: `{"a":1${' '.repeat(490_000)}b}`,
    'open comments': '/*'.repeat(240_000),
    comments: '/**/'.repeat(120_000),
    'comment lines': '//\n'.repeat(160_000),
    slashes: `{"a":${'/ '.repeat(200_000)}}`,
    'CDATA sections': ' <![CDATA['.repeat(45_000),
    backslashes: `{"a":"${'\\'.repeat(490_000)}",}`,
    ampersands: `{${'&'.repeat(490_000)}`,
    'escaped escapes': `{&${'amp;'.repeat(120_000)}quot;`,
    'spaces after brackets': `{${' '.repeat(240_000)}{${' '.repeat(240_000)}`,
    'escaped JSON': `"${'\\'.repeat(490_000)}"`,
    'long keys': `{${'a'.repeat(490_000)}`,
    'many values': '{"a":1}\n'.repeat(60_000),
    'missing commas': `{${'"a":1 '.repeat(80_000)}}`,
    'many commas': `[${','.repeat(490_000)}]`,
    'open quotation marks': '{"'.repeat(240_000),
  };
  for (const [what, text] of Object.entries(slow))
    it(`with many ${what} is given up or read in one pass`, () => assert.isArray(parseLooseJson(text)));

  it('provides every value before a mistake, complete', () => {
    assert.deepEqual(parseLooseJson('{"a":1}{"b":"x'), [{ a: 1 }]);
    assert.deepEqual(parseLooseJson('{"a":"x'), []);
    assert.deepEqual(parseLooseJson('{"a":"x"'), []);
  });

  it('with a prototype as key is data', () =>
    assert.deepEqual(Object.keys(parseLooseJson('{"__proto__":{"a":1},}')[0] as object), ['__proto__']));
});
