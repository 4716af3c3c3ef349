import { assert } from 'chai';
import { jobOf, needsPostingReader, setPostingReader } from '../../src/platform/job-posting.ts';
import { postingReader } from '../../src/platform/posting-reader.ts';

/** The job of an element in this page. */
const jobFrom = (made: Document) => jobOf(made.body);

/** Creates a page with these JSON-LD scripts: strings verbatim, other values as JSON. */
function page(...scripts: unknown[]): Document {
  const made = document.implementation.createHTMLDocument('careers');
  for (const content of scripts) script(made, content);
  return made;
}

function script(made: Document, content: unknown, type = 'application/ld+json'): void {
  const element = made.createElement('script');
  element.type = type;
  element.textContent = typeof content === 'string' ? content : JSON.stringify(content);
  made.head.append(element);
}

const posting = (more: object = {}) => ({
  '@context': 'https://schema.org',
  '@type': 'JobPosting',
  title: 'Forecast engineer',
  hiringOrganization: { '@type': 'Organization', name: 'Ebb & Fathom' },
  ...more,
});
const job = { company: 'Ebb & Fathom', role: 'Forecast engineer' };

before(() => setPostingReader(postingReader));
after(() => setPostingReader(undefined));

describe('the job posting of a page', () => {
  const forms: Record<string, unknown> = {
    'as Google asks for it': posting(),
    'with the employer as text': posting({ hiringOrganization: 'Ebb & Fathom' }),
    'with the employer in a list': posting({ hiringOrganization: [{ name: 'Ebb & Fathom' }] }),
    'with the title in a list, with its language': posting({
      title: [{ '@value': 'Forecast engineer', '@language': 'en' }],
    }),
    'in a list': [{ '@type': 'BreadcrumbList' }, posting()],
    'in a list in a list': [[posting()]],
    'in a graph': { '@graph': [{ '@type': 'WebSite', name: 'Careers' }, posting()] },
    'in a graph, with a reference to the employer': {
      '@graph': [
        { '@type': 'Organization', '@id': '#us', name: 'Ebb & Fathom' },
        posting({ hiringOrganization: { '@id': '#us' } }),
      ],
    },
    'as the subject of a web page': { '@type': 'WebPage', name: 'Careers', mainEntity: posting() },
    'of several types': posting({ '@type': ['Thing', 'JobPosting'] }),
    'with its type as an address': posting({ '@type': 'https://schema.org/JobPosting' }),
    'with references to characters': posting({
      title: 'Forecast&nbsp;engineer'.replace('&nbsp;', '&#32;'),
      hiringOrganization: 'Ebb &amp; Fathom',
    }),
    padded: posting({ title: '\n    Forecast engineer\n  ' }),
  };
  for (const [form, content] of Object.entries(forms))
    it(`is read ${form}`, () => assert.deepEqual(jobFrom(page(content)), job));

  for (const type of [
    'APPLICATION/LD+JSON',
    'application/ld+json; charset=utf-8',
    ' application/ld+json ;x=y',
  ])
    it(`is read from a script of type "${type}"`, () => {
      const made = page();
      script(made, posting(), type);
      assert.deepEqual(jobFrom(made), job);
    });

  for (const type of ['application/json', 'text/javascript', 'application/ld+jsonx', ''])
    it(`is not read from a script of type "${type}"`, () => {
      const made = page();
      script(made, posting(), type);
      assert.deepEqual(jobFrom(made), {});
    });

  it('is found among other scripts', () =>
    assert.deepEqual(jobFrom(page({ '@type': 'Organization', name: 'Other' }, posting(), '"text"')), job));

  it('provides the contact', () =>
    assert.equal(
      jobFrom(page(posting({ applicationContact: { name: 'Maren Oduya' } }))).contact,
      'Maren Oduya',
    ));

  const without: Record<string, object> = {
    'blank names': {
      title: ' \n\t',
      hiringOrganization: { name: '' },
      applicationContact: { name: '\u00a0' },
    },
    'no names': { title: undefined, hiringOrganization: undefined },
    'names of another kind': { title: 7, hiringOrganization: [null, true, { name: [] }] },
    'references that lead nowhere': { title: { '@id': '#none' }, hiringOrganization: { '@id': '#none' } },
  };
  for (const [what, more] of Object.entries(without))
    it(`with ${what} provides nothing`, () => assert.deepEqual(jobFrom(page(posting(more))), {}));

  it('with a confidential employer provides no company', () =>
    assert.deepEqual(jobFrom(page(posting({ hiringOrganization: 'Confidential' }))), { role: job.role }));

  it('can contain circular references', () => {
    const circle = [
      { '@id': '#a', name: { '@id': '#b' } },
      { '@id': '#b', name: { '@id': '#a' } },
    ];
    assert.deepEqual(jobFrom(page(circle, posting({ hiringOrganization: { '@id': '#a' } }))), {
      role: job.role,
    });
  });

  it('can be nested very deeply', () => {
    const depth = 50_000;
    const deep = '['.repeat(depth) + JSON.stringify(posting()) + ']'.repeat(depth);
    assert.equal(jobFrom(page(deep)).role, job.role);
    const title = '['.repeat(depth) + '"x"' + ']'.repeat(depth);
    assert.deepEqual(jobFrom(page(`{ "@type": "JobPosting", "title": ${title} }`)), {});
  });
});

describe('a page without a job posting', () => {
  for (const [what, made] of [
    ['at all', page()],
    ['but with other data', page({ '@type': 'Organization', name: 'Ebb & Fathom' })],
    ['but with a posting of something else', page({ '@type': 'SocialMediaPosting', title: 'JobPosting' })],
    ['but with JSON that describes nothing', page('null', '[]', '7', '"JobPosting"', '{ "@type": null }')],
  ] as const)
    it(`${what} provides no names and causes no error`, () => assert.deepEqual(jobFrom(made), {}));
});

describe('several job postings', () => {
  it('with different roles provide no role', () =>
    assert.deepEqual(jobFrom(page(posting(), posting({ title: 'Electronics technician' }))), {
      company: job.company,
    }));

  it('of two companies provide no company either', () =>
    assert.deepEqual(
      jobFrom(page([posting(), posting({ title: 'Welder', hiringOrganization: 'Another' })])),
      {},
    ));

  it('that are equal count as one', () =>
    assert.deepEqual(jobFrom(page(posting(), posting({ hiringOrganization: 'Ebb &amp; Fathom' }))), job));

  it('that differ only in the contact provide no contact', () =>
    assert.deepEqual(
      jobFrom(page(posting({ applicationContact: 'A' }), posting({ applicationContact: 'B' }))),
      job,
    ));
});

describe('before the posting reader has loaded', () => {
  before(() => setPostingReader(undefined));
  after(() => setPostingReader(postingReader));

  const standard: Record<string, unknown> = {
    alone: posting({ hiringOrganization: 'Ebb' }),
    'in a list': [posting({ hiringOrganization: { name: 'Ebb' } })],
    'in a graph': { '@graph': [{ '@type': 'WebSite' }, posting({ hiringOrganization: { name: ' Ebb ' } })] },
  };
  for (const [where, content] of Object.entries(standard))
    it(`a standard posting ${where} is read, and needs no reader`, () => {
      const made = page({ '@type': 'Organization' }, content);
      assert.deepEqual(jobFrom(made), { company: 'Ebb', role: job.role });
      assert.isFalse(needsPostingReader(made.body));
    });

  it('a page without a posting needs no reader', () =>
    assert.isFalse(needsPostingReader(page({ '@type': 'Organization' }, '{ broken').body)));

  it('an element with all names needs no reader', () => {
    const { body } = page(posting(), posting({ title: 'Welder' }));
    assert.isTrue(needsPostingReader(body));
    const names = { company: 'A', role: 'B', contact: 'C' };
    assert.isFalse(needsPostingReader(Object.assign(body, names)));
  });

  const others: Record<string, unknown[]> = {
    'a contact': [posting({ hiringOrganization: 'Ebb', applicationContact: 'Maren Oduya' })],
    'two postings': [posting({ hiringOrganization: 'Ebb' }), posting({ hiringOrganization: 'Ebb' })],
    'a character reference': [posting({ hiringOrganization: 'Ebb &amp; Fathom' })],
    'no title': [posting({ title: '', hiringOrganization: 'Ebb' })],
    'a mistake': ['{ "@type": "JobPosting", }'],
  };
  for (const [what, contents] of Object.entries(others))
    it(`a page with ${what} needs the reader`, () =>
      assert.isTrue(needsPostingReader(page(...contents).body)));

  it('a page with microdata or RDFa needs the reader', () => {
    for (const attribute of ['itemscope itemtype="http://schema.org/JobPosting"', 'typeof="s:JobPosting"']) {
      const made = page();
      made.body.innerHTML = `<p ${attribute}></p>`;
      assert.isTrue(needsPostingReader(made.body));
    }
  });

  it('an element whose own name doesn’t fit a sentence needs the reader, and shows no such name', () => {
    for (const company of ['undefined', '<b>Ebb</b>', 'Ebb &amp; Fathom', 'x'.repeat(300)]) {
      const body = Object.assign(page().body, { company, role: 'B', contact: 'C' });
      assert.isTrue(needsPostingReader(body));
      assert.deepEqual(jobOf(body), { role: 'B', contact: 'C' });
    }
  });
});
