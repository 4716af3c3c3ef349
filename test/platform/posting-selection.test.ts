import { assert } from 'chai';
import { checkPostings } from '../../src/platform/check-postings.ts';
import { jobOf, setPostingReader } from '../../src/platform/job-posting.ts';
import { postingReader } from '../../src/platform/posting-reader.ts';
import type { Named } from '../../src/platform/job-posting.ts';

const script = (title: string, more: object = {}) =>
  `<script type="application/ld+json">${JSON.stringify({
    '@type': 'JobPosting',
    title,
    hiringOrganization: { name: 'Northwind' },
    ...more,
  })}</script>`;

describe('the selected job posting', () => {
  let box: HTMLElement;
  let heads: HTMLElement;

  /** Creates a page with this body and head; the element has the id `it`. */
  function element(body: string, given: Record<string, string> = {}, head = ''): Named {
    heads.innerHTML = head;
    document.head.append(...heads.children);
    box.innerHTML = body;
    const found = box.querySelector('#it')!;
    return Object.assign(found, given);
  }

  before(() => setPostingReader(postingReader));
  after(() => setPostingReader(undefined));

  beforeEach(() => {
    box = document.createElement('div');
    heads = document.createElement('div');
    document.body.append(box);
  });
  afterEach(() => {
    box.remove();
    for (const each of document.querySelectorAll('[type="application/ld+json"]')) each.remove();
  });

  const places: Record<string, [role: string | undefined, body: string, head?: string]> = {
    'in the same article': [
      'A',
      `<article>${script('A')}<p><b id="it"></b></p></article><article>${script('B')}</article>`,
    ],
    'in the same article, deep in it': [
      'A',
      `<article><p>${script('A')}</p><p><b id="it"></b></p></article><article>${script('B')}</article>`,
    ],
    'in the same part of no name': ['B', `<div>${script('A')}</div><div>${script('B')}<b id="it"></b></div>`],
    'in the innermost of several': [
      'B',
      `${script('A')}<section>${script('B')}<div><b id="it"></b></div></section>`,
    ],
    'in its own place, rather than in the head': [
      'B',
      `<div>${script('B')}<b id="it"></b></div>`,
      script('A'),
    ],
    'in the head, rather than in a list of similar roles': [
      'A',
      `<main><b id="it"></b><aside>${script('B')}${script('C')}</aside></main>`,
      script('A'),
    ],
    'in the head, though a similar role stands beside it': [
      'A',
      `<section><b id="it"></b><ul><li>${script('B')}</li></ul></section>`,
      script('A'),
    ],
    'in another section, where there is no other': ['A', `<b id="it"></b><aside>${script('A')}</aside>`],
    'equally near: none is guessed': [undefined, `<div>${script('A')}<b id="it"></b>${script('B')}</div>`],
    'in the head alone, twice: none is guessed': [undefined, '<b id="it"></b>', script('A') + script('B')],
    'in other sections alone: none is guessed': [
      undefined,
      `<b id="it"></b><article>${script('A')}</article><article>${script('B')}</article>`,
    ],
  };
  for (const [where, [role, body, head]] of Object.entries(places))
    it(where, () =>
      assert.deepEqual(jobOf(element(body, {}, head)), { company: 'Northwind', ...(role && { role }) }),
    );

  it('can be outside the element’s shadow tree', () => {
    const host = element(
      `<article>${script('A')}<div id="it"></div></article><article>${script('B')}</article>`,
    );
    const inner = host.attachShadow({ mode: 'open' }).appendChild(document.createElement('b'));
    assert.equal(jobOf(inner).role, 'A');
    host.shadowRoot!.innerHTML = `<b></b>${script('C')}`;
    assert.equal(jobOf(host.shadowRoot!.querySelector('b')!).role, 'C', 'and in the same shadow tree');
  });

  describe('set by an attribute', () => {
    const two =
      script('A', { applicationContact: { name: 'Ada' } }) +
      script('Data &amp; maps', {
        '@id': 'https://x.test/#b',
        url: ['https://x.test/jobs/b'],
        identifier: { '@type': 'PropertyValue', name: 'Northwind', value: 4711 },
        applicationContact: { name: 'Maren' },
      });
    const meant = { company: 'Northwind', role: 'Data & maps', contact: 'Maren' };
    const body = `<div><b id="it"></b></div>${two}`;

    for (const [what, job] of Object.entries({
      '@id': 'https://x.test/#b',
      address: 'https://x.test/jobs/b',
      identifier: ' 4711 ',
      title: 'Data & maps',
    }))
      it(`matches its ${what}`, () => assert.deepEqual(jobOf(element(body, { job })), meant));

    it('matches a relative address, resolved against the page', () => {
      const page = new URL('/jobs/c?x=1#top', document.baseURI).href;
      const c = script('C', { url: page, hiringOrganization: { name: 'Northwind' } });
      for (const job of ['/jobs/c?x=1#top', page])
        assert.equal(jobOf(element(`<b id="it"></b>${two}${c}`, { job })).role, 'C');
      const d = script('D', { url: '/jobs/d' });
      const job = new URL('/jobs/d', document.baseURI).href;
      assert.equal(jobOf(element(`<b id="it"></b>${two}${d}`, { job })).role, 'D');
    });

    it('matches a title with other spaces and case', () =>
      assert.deepEqual(jobOf(element(body, { job: 'data  & MAPS' })), meant));

    it('matches an identifier that is text', () =>
      assert.equal(
        jobOf(element(`<b id="it"></b>${two}${script('C', { identifier: 'c-1' })}`, { job: 'c-1' })).role,
        'C',
      ));

    it('is no longer the nearest or another posting', () =>
      assert.deepEqual(
        jobOf(element(`<div>${script('A')}<b id="it"></b></div>${two}`, { job: '4711' })),
        meant,
      ));

    it("is none if the id doesn't match, whatever is near", () =>
      assert.deepEqual(jobOf(element(`<div>${script('A')}<b id="it"></b></div>`, { job: 'gone' })), {}));

    it("is none if the attribute contains the identifier's property name", () =>
      assert.deepEqual(jobOf(element(body, { job: 'Northwind' })), {}));

    it('must have the given role', () =>
      assert.deepEqual(jobOf(element(body, { jobTitle: 'Data & maps' })), meant));

    it('is none for an unknown role, although the postings may agree on the company', () =>
      assert.deepEqual(jobOf(element(body, { jobTitle: 'Cartographer' })), {
        company: 'Northwind',
        role: 'Cartographer',
      }));
  });

  describe('warnings', () => {
    function told(body: string, given: Record<string, string> = {}): string {
      const heard: string[] = [];
      const { warn } = console;
      console.warn = (line: string) => heard.push(line);
      try {
        const made = element(body, given);
        checkPostings(made);
        checkPostings(made);
      } finally {
        console.warn = warn;
      }
      assert.isAtMost(heard.length, 1);
      return heard.join();
    }
    const broken = '<script type="application/ld+json">{ "@type": "JobPosting" "x" }</script>';

    it('report different roles, and how to select a posting', () => {
      const line = told(`<b id="it"></b>${script('A')}${script('B')}`);
      assert.include(line, 'JobPosting: Several on this page have a different role');
      assert.include(line, 'Set job');
      assert.notInclude(line, 'company');
    });

    it('report different companies too', () =>
      assert.match(
        told(`<b id="it"></b>${script('A')}${script('B', { hiringOrganization: 'Other' })}`),
        /different company.*different role/,
      ));

    it('report that no posting matches the attribute', () =>
      assert.include(told(`<b id="it"></b>${script('A')}`, { job: 'gone' }), 'None on this page has'));

    it('report invalid JSON and the mistake', () =>
      assert.match(told(`<b id="it"></b>${broken}`), /not valid JSON \(SyntaxError: .+\)/));

    it('report a posting without names', () =>
      assert.include(
        told(`<b id="it"></b>${script('', { hiringOrganization: { name: 'https://x.test' } })}`),
        'neither a title nor a hiringOrganization',
      ));

    for (const [what, body, given] of [
      ['where all is known', `<b id="it"></b>${script('A')}`, {}],
      ['where one is nearest', `<p>${script('A')}<b id="it"></b></p>${script('B')}`, {}],
      ['where the element says it', `<b id="it"></b>${broken}`, { company: 'X', jobTitle: 'Y' }],
      [
        'where the element says what they differ in',
        `<b id="it"></b>${script('A')}${script('B')}`,
        { jobTitle: 'A' },
      ],
      [
        'where invalid JSON can be read',
        `<b id="it"></b><script type="application/ld+json">{"@type":"JobPosting","title":"A","hiringOrganization":"B",}</script>`,
        {},
      ],
      [
        'where the employer is confidential',
        `<b id="it"></b>${script('A', { hiringOrganization: 'confidential' })}`,
        {},
      ],
      ['where there is no posting', '<b id="it"></b>', {}],
      [
        'of what is broken and no posting',
        '<b id="it"></b><script type="application/ld+json">{,}</script>',
        {},
      ],
    ] as const)
      it(`are absent ${what}`, () => assert.equal(told(body, given), ''));
  });
});
