import { clerk, ld, posting } from './shape.ts';
import type { Shape } from './shape.ts';

/** Postings in microdata and RDFa. */
export const markup: readonly Shape[] = [
  {
    shape: 'microdata',
    body: String.raw`<div itemscope itemtype="https://schema.org/JobPosting"><h1 itemprop="title">Software Engineer</h1><span itemprop="hiringOrganization" itemscope itemtype="https://schema.org/Organization"><span itemprop="name">Ostler Corp.</span></span></div>`,
    expect: { company: 'Ostler Corp.', role: 'Software Engineer' },
  },
  {
    shape: 'RDFa, with a title inside the name',
    body: String.raw`<div vocab="http://schema.org/" typeof="JobPosting"><h1 property="name"><span property="title">software engineer
 </span></h1><span property="hiringOrganization" typeof="Organization"><span property="name"><strong>Agile Widgets</strong></span></span></div>`,
    expect: { company: 'Agile Widgets', role: 'software engineer' },
  },
  {
    // JSON-LD of the site stands beside microdata on most WordPress pages, so it doesn’t make this a list page.
    shape: 'microdata beside JSON-LD of the site',
    head: String.raw`<script type="application/ld+json">{"@context":"https://schema.org/","@type":"WebSite","name":"x"}</script>`,
    body: String.raw`<div itemscope itemtype="http://schema.org/JobPosting"><meta itemprop="hiringOrganization" content="A"><span itemprop="title">B</span></div>`,
    expect: { company: 'A', role: 'B' },
  },
  // Further forms: themes, hosted career sites and job boards.
  {
    shape: 'SuccessFactors: meta elements in a table',
    body: '<div class="jobDisplay" itemscope="itemscope" itemtype="http://schema.org/JobPosting"><h1><span itemprop="title" data-careersite-propertyid="title">Clerk </span></h1><meta itemprop="datePosted" content="Mon Nov 03 2026"><meta itemprop="hiringOrganization" content="Northwind"><span itemprop="jobLocation" itemscope itemtype="http://schema.org/Place"><meta itemprop="name" content="Oslo"></span></div>',
    expect: clerk,
  },
  {
    shape: 'Taleo: the employer as text of a link',
    body: '<div itemscope itemtype="http://schema.org/JobPosting"><h2 itemprop="title">Clerk</h2><a itemprop="hiringOrganization" href="https://n.test">Northwind</a></div>',
    expect: clerk,
  },
  {
    shape: 'iCIMS: an organization nested in a list',
    body: '<main itemscope itemtype="https://schema.org/JobPosting"><h1 itemprop="title">Clerk</h1><dl><dt>Company</dt><dd itemprop="hiringOrganization" itemscope itemtype="https://schema.org/Organization"><b itemprop="name">Northwind</b></dd></dl></main>',
    expect: clerk,
  },
  {
    shape: 'WP Job Manager: an article, with the logo of the employer',
    body: '<article itemscope itemtype="https://schema.org/JobPosting"><meta itemprop="title" content="Clerk" /><ul><li itemprop="hiringOrganization" itemscope itemtype="https://schema.org/Organization"><img itemprop="logo" alt="Logo" src="data:,"><strong itemprop="name">Northwind</strong></li></ul></article>',
    expect: clerk,
  },
  {
    shape: 'Simple Job Board: text with line breaks and references',
    body: '<div itemscope itemtype="http://schema.org/JobPosting"><span itemprop="title">\n\t Clerk&nbsp;\n </span><span itemprop="hiringOrganization">\n Northwind\n</span></div>',
    expect: clerk,
  },
  {
    shape: 'a theme without itemscope',
    body: '<div itemtype="http://schema.org/JobPosting"><h1 itemprop="title">Clerk</h1><div itemprop="hiringOrganization" itemtype="http://schema.org/Organization"><span itemprop="name">Northwind</span></div></div>',
    expect: clerk,
  },
  {
    shape: 'an organization without a name property',
    body: '<div itemscope itemtype="http://schema.org/JobPosting"><h1 itemprop="title">Clerk</h1><span itemprop="hiringOrganization" itemscope itemtype="http://schema.org/Organization"><a href="https://n.test">Northwind</a></span></div>',
    expect: clerk,
  },
  {
    shape: 'itemref',
    body: '<div itemscope itemtype="http://schema.org/JobPosting" itemref="employer"><h1 itemprop="title">Clerk</h1></div><p id="employer" itemprop="hiringOrganization" itemscope itemtype="http://schema.org/Organization"><span itemprop="name">Northwind</span></p>',
    expect: clerk,
  },
  {
    shape: 'several types and properties',
    body: '<div itemscope itemtype="http://schema.org/Thing http://schema.org/JobPosting"><h1 itemprop="name title">Clerk</h1><span itemprop="hiringOrganization">Northwind</span></div>',
    expect: clerk,
  },
  {
    shape: 'a name and not a title',
    body: '<div itemscope itemtype="http://schema.org/JobPosting"><h1 itemprop="name">Clerk</h1><span itemprop="hiringOrganization">Northwind</span></div>',
    expect: clerk,
  },
  {
    shape: 'names in blocks',
    body: '<div itemscope itemtype="http://schema.org/JobPosting"><h1 itemprop="title"><div>Clerk</div><div>(days)</div></h1><span itemprop="hiringOrganization">North<b>wind</b><style>b{}</style></span></div>',
    expect: { company: 'Northwind', role: 'Clerk (days)' },
  },
  {
    shape: 'the name as an image',
    body: '<div itemscope itemtype="http://schema.org/JobPosting"><h1 itemprop="title">Clerk</h1><span itemprop="hiringOrganization"><img src="data:," alt="Northwind"></span></div>',
    expect: clerk,
  },
  {
    shape: 'empty content beside the text',
    body: '<div itemscope itemtype="http://schema.org/JobPosting"><h1 itemprop="title" content="">Clerk</h1><span itemprop="hiringOrganization" content="Northwind">N</span></div>',
    expect: clerk,
  },
  {
    shape: 'a lower-case type',
    body: '<div itemscope itemtype="//schema.org/jobposting"><h1 itemprop="title">Clerk</h1><span itemprop="hiringorganization">Northwind</span></div>',
    expect: clerk,
  },
  {
    shape: 'a job beside a list of similar ones',
    body: `<div itemscope itemtype="http://schema.org/JobPosting"><h1 itemprop="title">Clerk</h1><span itemprop="hiringOrganization">Northwind</span></div><ul itemscope itemtype="http://schema.org/ItemList">${['Cook', 'Driver'].map((title) => `<li itemprop="itemListElement" itemscope itemtype="http://schema.org/JobPosting"><span itemprop="title">${title}</span><span itemprop="hiringOrganization">Northwind</span></li>`).join('')}</ul>`,
    expect: clerk,
  },
  {
    shape: 'a list page',
    body: ['Cook', 'Driver']
      .map(
        (title) =>
          `<li itemscope itemtype="http://schema.org/JobPosting"><span itemprop="title">${title}</span><meta itemprop="hiringOrganization" content="Northwind"></li>`,
      )
      .join(''),
    expect: { company: 'Northwind' },
  },
  {
    shape: 'an expired copy',
    body: ['2019-05-01', '2039-05-01']
      .map(
        (date, index) =>
          `<div itemscope itemtype="http://schema.org/JobPosting"><span itemprop="title">${['Cook', 'Clerk'][index]!}</span><meta itemprop="hiringOrganization" content="Northwind"><time itemprop="validThrough" datetime="${date}">soon</time></div>`,
      )
      .join(''),
    expect: clerk,
  },
  {
    shape: 'valid JSON-LD of the same job',
    head: ld(posting()),
    body: '<div itemscope itemtype="http://schema.org/JobPosting"><h1 itemprop="title">Clerk - apply now!</h1></div>',
    expect: clerk,
  },
  {
    shape: 'JSON-LD without any name',
    head: ld(posting({ title: '', hiringOrganization: null })),
    body: '<div itemscope itemtype="http://schema.org/JobPosting"><h1 itemprop="title">Clerk</h1><span itemprop="hiringOrganization">Northwind</span></div>',
    expect: clerk,
  },
  {
    shape: 'RDFa with prefixes',
    body: '<div prefix="schema: http://schema.org/" typeof="schema:JobPosting"><h1 property="schema:title">Clerk</h1><div property="schema:hiringOrganization" typeof="schema:Organization"><span property="schema:name" content="Northwind">N</span></div></div>',
    expect: clerk,
  },
  {
    shape: 'RDFa with full URLs',
    body: '<div typeof="http://schema.org/JobPosting"><h1 property="http://schema.org/title">Clerk</h1><span property="http://schema.org/hiringOrganization">Northwind</span></div>',
    expect: clerk,
  },
  {
    shape: 'RDFa with rel, as Drupal writes it',
    body: '<div typeof="schema:JobPosting"><span property="schema:title" content="Clerk"></span><div rel="schema:hiringOrganization"><div typeof="schema:Organization"><span property="schema:name">Northwind</span></div></div></div>',
    expect: clerk,
  },
  {
    shape: 'RDFa with a reference',
    body: '<div vocab="https://schema.org/"><div typeof="JobPosting"><h1 property="title">Clerk</h1><link property="hiringOrganization" resource="#us"></div><footer typeof="Organization" resource="#us"><span property="name">Northwind</span></footer></div>',
    expect: clerk,
  },
  {
    shape: 'microdata with a reference',
    body: '<div itemscope itemtype="http://schema.org/JobPosting"><h1 itemprop="title">Clerk</h1><link itemprop="hiringOrganization" href="#us"></div><footer itemscope itemtype="http://schema.org/Organization" itemid="#us"><span itemprop="name">Northwind</span></footer>',
    expect: clerk,
  },
  {
    shape: 'microdata of another thing',
    body: '<div itemscope itemtype="http://schema.org/SocialMediaPosting"><h1 itemprop="title">Clerk</h1></div>',
    expect: {},
  },
  {
    shape: 'a contact',
    body: '<div itemscope itemtype="http://schema.org/JobPosting"><h1 itemprop="title">Clerk</h1><span itemprop="hiringOrganization">Northwind</span><p itemprop="applicationContact" itemscope itemtype="http://schema.org/ContactPoint"><span itemprop="name">Rowan Hollis</span><a itemprop="telephone" href="tel:1">1</a></p></div>',
    expect: { ...clerk, contact: 'Rowan Hollis' },
  },
  {
    shape: 'jobTitle instead of title, with the employer inside it',
    body:
      '<div itemscope itemtype="https://schema.org/JobPosting"><h3 itemprop="jobTitle">Clerk ' +
      '<span itemprop="hiringOrganization" itemscope itemtype="https://schema.org/Organization">' +
      '<span itemprop="name">Northwind</span></span></h3></div>',
    expect: { company: 'Northwind', role: 'Clerk' },
  },
];
