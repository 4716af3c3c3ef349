import { clerk, ld, posting } from './shape.ts';
import type { Shape } from './shape.ts';

/** Postings in valid JSON-LD. */
export const jsonLd: readonly Shape[] = [
  {
    shape: 'the standard example',
    head: String.raw`<script type="application/ld+json">{"@context":"https://schema.org/","@type":"JobPosting","title":"Software Engineer","description":"<p>x</p>","identifier":{"@type":"PropertyValue","name":"Wheelwright Co","value":"1234567"},"datePosted":"2026-01-18","validThrough":"2027-03-18T00:00","hiringOrganization":{"@type":"Organization","name":"Wheelwright Co","sameAs":"https://w.test"}}</script>`,
    expect: { company: 'Wheelwright Co', role: 'Software Engineer' },
  },
  {
    shape: 'an employer and its division',
    head: String.raw`<script type="application/ld+json">{"@context":"https://schema.org","@type":"JobPosting","title":"Junior software developer","hiringOrganization":{"@type":"Organization","@id":"http://www.example.com/o#Organization","name":"Ostler Corp.","url":"www.example.com"},"employmentUnit":{"@type":"Organization","name":"ITS - Division C","parentOrganization":{"@id":"http://www.example.com/o#Organization"}}}</script>`,
    expect: { company: 'Ostler Corp.', role: 'Junior software developer' },
  },
  {
    shape: 'a job plugin, with escape sequences',
    head: String.raw`<script type="application/ld+json">{"@context":"http:\/\/schema.org\/","@type":"JobPosting","title":"Events \u0026 Marketing","hiringOrganization":{"@type":"Organization","name":"Ebb \u0026 Fathom"}}</script>`,
    expect: { company: 'Ebb & Fathom', role: 'Events & Marketing' },
  },
  {
    shape: 'the employer in the script of another plugin',
    head: String.raw`<script type="application/ld+json">{"@context":"https://schema.org/","@graph":[{"@type":"Organization","@id":"#org","name":"Northwind"}]}</script><script type="application/ld+json">{"@context":"https://schema.org/","@type":"JobPosting","title":"Welder","hiringOrganization":{"@id":"#org"}}</script>`,
    expect: { company: 'Northwind', role: 'Welder' },
  },
  {
    shape: 'a framework that refers to the identity of the site',
    head: String.raw`<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@id":"https://x.test/#identity","@type":"Organization","name":"Northwind"},{"@id":"https://x.test/jobs/1#job-posting","@type":"JobPosting","title":"Welder","hiringOrganization":{"@id":"https://x.test/#identity"},"mainEntityOfPage":{"@id":"https://x.test/jobs/1#webpage"}}]}</script>`,
    expect: { company: 'Northwind', role: 'Welder' },
  },
  {
    shape: 'a list with text, null and a broken script beside it',
    head: String.raw`<script type="application/ld+json">{ this is not json</script><script type="application/ld+json">["a bare string",{"@context":"https://schema.org/","@graph":[{"@id":"#p","@type":"JobPosting","title":"Platform Engineer","hiringOrganization":[null,{"@id":"#o"}]},{"@id":"#o","@type":["Organization","Thing"],"name":"Acorn OÜ"}]}]</script>`,
    expect: { company: 'Acorn OÜ', role: 'Platform Engineer' },
  },
  {
    shape: 'the employer as text',
    head: String.raw`<script type="application/ld+json">{"@context":"http://schema.org","@type":"JobPosting","hiringOrganization":"Acorn Labs","identifier":"oMl123","title":"Machine Learning Engineer Intern - Fall 2026"}</script>`,
    expect: { company: 'Acorn Labs', role: 'Machine Learning Engineer Intern - Fall 2026' },
  },
  {
    // The first is the one that the page shows.
    shape: 'a brand and its parent',
    head: String.raw`<script type="application/ld+json">{"@context":"https://schema.org/","@type":"JobPosting","title":"Fitter","hiringOrganization":[{"@type":"Organization","name":"Northwind Energy"},{"@type":"Organization","name":"Northwind Group"}]}</script>`,
    expect: { company: 'Northwind Energy', role: 'Fitter' },
  },
  {
    shape: 'a legal name alone',
    head: String.raw`<script type="application/ld+json">{"@context":"https://schema.org/","@type":"JobPosting","title":"Fitter","hiringOrganization":{"@type":"Organization","legalName":"Northwind GmbH","url":"https://n.test"}}</script>`,
    expect: { company: 'Northwind GmbH', role: 'Fitter' },
  },
  {
    shape: 'a name instead of a title',
    head: String.raw`<script type="application/ld+json">{"@context":"https://schema.org/","@type":["JobPosting"],"name":"Art Director","hiringOrganization":{"@type":"Organization","name":"Northwind"}}</script>`,
    expect: { company: 'Northwind', role: 'Art Director' },
  },
  {
    shape: 'prefixed types, and a headline instead of a title',
    head: String.raw`<script type="application/ld+json">{"@context":{"schema":"https://schema.org/"},"@graph":[{"@id":"urn:v:1","@type":"schema:JobPosting","hiringOrganization":{"@type":"schema:Organization","name":"Northwind"},"headline":"Postdoc in ontologies"}]}</script>`,
    expect: { company: 'Northwind', role: 'Postdoc in ontologies' },
  },
  {
    // The URL names no node of the page, and a candidate doesn’t know a company by its URL.
    shape: 'a context of its own, with a URL for the employer',
    head: String.raw`<script type="application/ld+json">{"@context":{"schema":"https://schema.org/","title":"schema:title","employer":{"@id":"schema:hiringOrganization","@type":"@id"}},"@type":"schema:JobPosting","title":"Automation Technician","employer":"https://n.test/org"}</script>`,
    expect: { role: 'Automation Technician' },
  },
  {
    shape: 'a URL as type',
    head: String.raw`<script type="application/ld+json">{"@type":"http://schema.org/JobPosting","title":"Staff Engineer","hiringOrganization":{"@type":"Organization","name":"Northwind"}}</script>`,
    expect: { company: 'Northwind', role: 'Staff Engineer' },
  },
  {
    shape: 'type and id without @',
    head: String.raw`<script type="application/ld+json">{"@context":"https://schema.org","type":"JobPosting","id":"https://n.test/1","title":"Clerk","hiringOrganization":{"type":"Organization","name":"Northwind"}}</script>`,
    expect: { company: 'Northwind', role: 'Clerk' },
  },
  {
    shape: 'expanded JSON-LD',
    head: String.raw`<script type="application/ld+json">[{"@type":["http://schema.org/JobPosting"],"http://schema.org/title":[{"@value":"Clerk"}],"http://schema.org/hiringOrganization":[{"http://schema.org/name":[{"@value":"Northwind"}]}]}]</script>`,
    expect: { company: 'Northwind', role: 'Clerk' },
  },
  {
    shape: 'the subject of a page',
    head: String.raw`<script type="application/ld+json">{"@context":"https://schema.org/","@type":"WebPage","name":"Job","about":{"@type":"JobPosting","title":"Clerk","hiringOrganization":{"@type":"Organization","name":"Northwind"}}}</script>`,
    expect: { company: 'Northwind', role: 'Clerk' },
  },
  {
    shape: 'a list of one',
    head: String.raw`<script type="application/ld+json">{"@context":"https://schema.org/","@type":"ItemList","itemListElement":[{"@type":"ListItem","position":1,"item":{"@type":"JobPosting","title":"PM","hiringOrganization":[{"name":"Corpora"}]}}]}</script>`,
    expect: { company: 'Corpora', role: 'PM' },
  },
  {
    shape: 'a catalog of an organization',
    head: String.raw`<script type="application/ld+json">{"@context":"https://schema.org/","@type":"Organization","name":"Corpora","hasOfferCatalog":{"@type":"OfferCatalog","itemListElement":[{"@type":"JobPosting","title":"PM","hiringOrganization":{"@type":"Organization","name":"Corpora"}}]}}</script>`,
    expect: { company: 'Corpora', role: 'PM' },
  },
  {
    shape: 'a type with a charset',
    head: String.raw`<script type="application/ld+json; charset=utf-8">{"@context":"https://schema.org/","@type":"JobPosting","title":"Clerk","hiringOrganization":{"@type":"Organization","name":"Northwind"}}</script>`,
    expect: { company: 'Northwind', role: 'Clerk' },
  },
  {
    shape: 'a résumé that seeks a job',
    head: String.raw`<script type="application/ld+json">{"@context":"https://schema.org/","@type":"Person","name":"R R","seeks":{"@type":"JobPosting","description":"Seeking…"}}</script>`,
    expect: {},
  },
  {
    // The code may be part of the name, so it stays.
    shape: 'a company code before the name',
    head: String.raw`<script type="application/ld+json">{"@context":"http://schema.org","@type":"JobPosting","title":"Software Engineer, CRD - New Graduate","identifier":{"@type":"PropertyValue","name":"Software Engineer, CRD - New Graduate","value":"R-792647"},"hiringOrganization":{"@type":"Organization","name":"1000 Northwind Inc.","sameAs":""}}</script>`,
    expect: { company: '1000 Northwind Inc.', role: 'Software Engineer, CRD - New Graduate' },
  },
  {
    shape: 'a German title',
    head: String.raw`<script type="application/ld+json">{"@context":"https://schema.org/","@type":"JobPosting","title":"Hardware Engineer (m/w/d)","hiringOrganization":{"@type":"Organization","name":"Falke & Söhne"}}</script>`,
    expect: { company: 'Falke & Söhne', role: 'Hardware Engineer (m/w/d)' },
  },
  // Further forms: hosted career sites, site generators and plugins.
  {
    shape: 'Greenhouse: an identifier with the name of the issuer, and a logo',
    head: ld(
      posting({
        identifier: { '@type': 'PropertyValue', name: 'Northwind', value: '4000711' },
        hiringOrganization: { '@type': 'Organization', name: 'Northwind', logo: 'https://n.test/logo.png' },
        jobLocation: { '@type': 'Place', address: { '@type': 'PostalAddress', name: 'Berlin' } },
      }),
    ),
    expect: clerk,
  },
  {
    shape: 'Lever: the employer with a URL, and no identifier',
    head: ld(
      posting({
        hiringOrganization: {
          '@type': 'Organization',
          name: 'Northwind',
          url: 'https://n.test',
          sameAs: ['https://n.test'],
        },
      }),
    ),
    expect: clerk,
  },
  {
    shape: 'Ashby: a numeric identifier, and a boolean',
    head: ld(
      posting({
        identifier: { '@type': 'PropertyValue', name: 'Northwind', value: 4711 },
        directApply: true,
      }),
    ),
    expect: clerk,
  },
  {
    shape: 'SmartRecruiters: industry and employment unit beside the employer',
    head: ld(posting({ industry: 'Shipping', employmentUnit: 'Claims', occupationalCategory: ['43-4051'] })),
    expect: clerk,
  },
  {
    shape: 'Personio: the employer with department',
    head: ld(
      posting({
        hiringOrganization: {
          '@type': 'Organization',
          name: 'Northwind',
          department: { '@type': 'Organization', name: 'Back office' },
        },
      }),
    ),
    expect: clerk,
  },
  {
    shape: 'Teamtailor: several locations and a base salary',
    head: ld(
      posting({
        jobLocation: [
          { '@type': 'Place', name: 'Oslo' },
          { '@type': 'Place', name: 'Bergen' },
        ],
        baseSalary: {
          '@type': 'MonetaryAmount',
          currency: 'NOK',
          value: { '@type': 'QuantitativeValue', value: 600000 },
        },
      }),
    ),
    expect: clerk,
  },
  {
    shape: 'Workable: the employer as a corporation',
    head: ld(posting({ hiringOrganization: { '@type': 'Corporation', name: 'Northwind' } })),
    expect: clerk,
  },
  { shape: 'BambooHR: the posting in a list of one', head: ld([posting()]), expect: clerk },
  {
    shape: 'Recruitee: the posting twice, as a graph and alone',
    head: ld({ '@graph': [posting()] }) + ld(posting()),
    expect: clerk,
  },
  {
    shape: 'Workday: trailing spaces and an empty contact',
    head: ld(posting({ title: 'Clerk ', applicationContact: {} })),
    expect: clerk,
  },
  {
    shape: 'JOIN: a title with slashes and asterisks',
    head: ld(posting({ title: 'Clerk*in (all genders) / Teilzeit' })),
    expect: { company: 'Northwind', role: 'Clerk*in (all genders) / Teilzeit' },
  },
  {
    shape: 'softgarden: an employer with a legal form and an ampersand',
    head: ld(
      posting({ hiringOrganization: { '@type': 'Organization', name: 'Nordwind Spedition GmbH & Co. KG' } }),
    ),
    expect: { company: 'Nordwind Spedition GmbH & Co. KG', role: 'Clerk' },
  },
  {
    shape: 'Yoast: page, site and posting in one graph, with references between them',
    head: ld({
      '@context': 'https://schema.org',
      '@graph': [
        {
          '@type': 'WebPage',
          '@id': 'https://n.test/jobs/1/',
          name: 'Clerk - Northwind',
          isPartOf: { '@id': 'https://n.test/#website' },
        },
        {
          '@type': 'WebSite',
          '@id': 'https://n.test/#website',
          name: 'Northwind Careers',
          publisher: { '@id': 'https://n.test/#organization' },
        },
        {
          '@type': 'Organization',
          '@id': 'https://n.test/#organization',
          name: 'Northwind',
          logo: { '@id': 'https://n.test/#logo' },
        },
        posting({
          hiringOrganization: { '@id': 'https://n.test/#organization' },
          mainEntityOfPage: { '@id': 'https://n.test/jobs/1/' },
        }),
      ],
    }),
    expect: clerk,
  },
  {
    shape: 'Rank Math: the employer nested as the publisher of the site',
    head: ld({
      '@graph': [
        {
          '@type': 'WebSite',
          publisher: { '@type': 'Organization', '@id': 'https://n.test/#o', name: 'Northwind' },
        },
        posting({ hiringOrganization: { '@id': 'https://n.test/#o' } }),
      ],
    }),
    expect: clerk,
  },
  {
    shape: 'a reference in another place than the node, relative and absolute',
    head:
      ld({ '@type': 'Organization', '@id': '#org', name: 'Northwind' }) +
      ld(posting({ hiringOrganization: { '@id': new URL('#org', document.baseURI).href } })),
    expect: clerk,
  },
  {
    shape: 'a bare reference before the node that it means',
    head: ld([
      posting({ hiringOrganization: { '@id': '#o' } }),
      { '@type': 'WebSite', publisher: { '@id': '#o' } },
      { '@id': '#o', '@type': 'Organization', name: 'Northwind' },
    ]),
    expect: clerk,
  },
  {
    shape: 'a reference as text',
    head: ld([
      { '@id': 'https://n.test/#o', '@type': 'Organization', name: 'Northwind' },
      posting({ hiringOrganization: 'https://n.test/#o' }),
    ]),
    expect: clerk,
  },
  {
    shape: 'the main entity of a page, by reference',
    head: ld({
      '@graph': [{ '@type': 'ItemPage', mainEntity: { '@id': '#job' } }, posting({ '@id': '#job' })],
    }),
    expect: clerk,
  },
  {
    shape: 'a part of a page',
    head: ld({ '@type': 'WebPage', name: 'Careers', hasPart: [posting()] }),
    expect: clerk,
  },
  {
    shape: 'a page that the posting is the main entity of',
    head: ld({ '@type': 'WebPage', mainEntity: { '@type': 'WebPageElement', about: [posting()] } }),
    expect: clerk,
  },
  {
    shape: 'an organization with its jobs in a reverse property',
    head: ld({ '@type': 'Organization', name: 'Northwind', '@reverse': { hiringOrganization: posting() } }),
    expect: clerk,
  },
  {
    shape: 'an item of a data feed',
    head: ld({ '@type': 'DataFeed', dataFeedElement: [{ '@type': 'DataFeedItem', item: posting() }] }),
    expect: clerk,
  },
  {
    shape: 'a list with the posting itself as its element',
    head: ld({ '@type': 'ItemList', itemListElement: posting() }),
    expect: clerk,
  },
  { shape: 'a lower-case type', head: ld(posting({ '@type': 'jobposting' })), expect: clerk },
  {
    shape: 'a type with https and a slash',
    head: ld(posting({ '@type': ['https://schema.org/JobPosting/'] })),
    expect: clerk,
  },
  {
    shape: 'capitalized and lower-case keys',
    head: ld({ '@type': 'JobPosting', Title: 'Clerk', hiringorganization: { Name: 'Northwind' } }),
    expect: clerk,
  },
  {
    shape: 'prefixed keys',
    head: ld({
      '@context': { s: 'http://schema.org/' },
      '@type': 's:JobPosting',
      's:title': 'Clerk',
      's:hiringOrganization': { '@type': 's:Organization', 's:name': 'Northwind' },
    }),
    expect: clerk,
  },
  {
    shape: 'expanded keys with types and languages',
    head: ld([
      {
        '@type': ['https://schema.org/JobPosting'],
        'https://schema.org/title': [{ '@value': 'Clerk', '@language': 'en' }],
        'https://schema.org/hiringOrganization': [
          {
            '@type': ['https://schema.org/Organization'],
            'https://schema.org/legalName': [{ '@value': 'Northwind' }],
          },
        ],
      },
    ]),
    expect: clerk,
  },
  {
    shape: 'a title in several languages',
    head: ld(
      posting({
        title: [
          { '@language': 'en', '@value': 'Clerk' },
          { '@language': 'de', '@value': 'Sachbearbeiter' },
        ],
      }),
    ),
    expect: clerk,
  },
  {
    shape: 'the employer as a value object',
    head: ld(posting({ hiringOrganization: { '@value': 'Northwind' } })),
    expect: clerk,
  },
  {
    shape: 'the employer as a list of text',
    head: ld(posting({ hiringOrganization: ['', 'Northwind'] })),
    expect: clerk,
  },
  {
    shape: 'an empty name and a legal name',
    head: ld(posting({ hiringOrganization: { name: ' ', legalName: 'Northwind' } })),
    expect: clerk,
  },
  {
    shape: 'jobTitle instead of title',
    head: ld(posting({ title: undefined, jobTitle: 'Clerk' })),
    expect: clerk,
  },
  { shape: 'an empty title and a name', head: ld(posting({ title: '', name: 'Clerk' })), expect: clerk },
  {
    shape: 'a title and a longer name',
    head: ld(posting({ name: 'Clerk at Northwind in Oslo' })),
    expect: clerk,
  },
  {
    shape: 'British spelling',
    head: ld(posting({ hiringOrganization: undefined, hiringOrganisation: { name: 'Northwind' } })),
    expect: clerk,
  },
  {
    shape: 'a script in the body, with an id and line breaks',
    body: `<script id="job" data-n-head="ssr" type="application/ld+json">\n${JSON.stringify(posting(), null, 4)}\n</script>`,
    expect: clerk,
  },
  {
    shape: 'a posting without employer',
    head: ld(posting({ hiringOrganization: undefined })),
    expect: { role: 'Clerk' },
  },
  {
    shape: 'an employer of another type',
    head: ld(posting({ hiringOrganization: { '@type': 'GovernmentOrganization', name: 'Northwind' } })),
    expect: clerk,
  },
  {
    shape: 'schema.org: a unit that refers to the employer as its parent',
    head: ld(
      posting({
        hiringOrganization: { '@type': 'Organization', '@id': 'https://x.example/#it', name: 'Northwind' },
        employmentUnit: {
          '@type': 'Organization',
          name: 'Division C',
          parentOrganization: { '@id': 'https://x.example/#it' },
        },
      }),
    ),
    expect: clerk,
  },
  {
    shape: 'the page of a company with its jobs in a property that is no term',
    head: ld({
      '@context': 'https://schema.org',
      '@type': 'Organization',
      name: 'Northwind',
      jobPostings: [{ '@type': 'JobPosting', title: 'Clerk' }],
    }),
    expect: { role: 'Clerk' },
  },
  {
    shape: 'a misspelled key for the type of the employer, and a title that is also the name',
    head: ld(posting({ name: 'Clerk', hiringOrganization: { '@types': 'Organization', name: 'Northwind' } })),
    expect: clerk,
  },
  {
    shape: 'the employer as the name of the identifier alone',
    head: ld(
      posting({
        identifier: { '@type': 'PropertyValue', name: 'Northwind', value: 'WD-1' },
        hiringOrganization: undefined,
      }),
    ),
    expect: { role: 'Clerk' },
  },
  {
    shape: 'names in Cyrillic and Arabic',
    head: ld(posting({ title: 'Инженер данных', hiringOrganization: { name: 'شمال' } })),
    expect: { company: 'شمال', role: 'Инженер данных' },
  },
  {
    shape: 'a graph of a page with questions, a trail and the posting last',
    head: ld({
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'FAQPage', mainEntity: [{ '@type': 'Question', name: 'Does it cost anything?' }] },
        { '@type': 'BreadcrumbList', itemListElement: [{ '@type': 'ListItem', position: 1, name: 'Jobs' }] },
        posting({ '@context': undefined, '@id': 'https://x.example/1#job' }),
      ],
    }),
    expect: clerk,
  },
];
