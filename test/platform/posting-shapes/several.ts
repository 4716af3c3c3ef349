import { clerk, ld, posting } from './shape.ts';
import type { Shape } from './shape.ts';

/** Pages with several postings. */
export const several: readonly Shape[] = [
  {
    shape: 'a list page of one company',
    head: String.raw`<script type="application/ld+json">[{"@context":"https://schema.org/","@type":"JobPosting","title":"Guide","hiringOrganization":{"@type":"Organization","name":"Savanna Tours"}},{"@context":"https://schema.org/","@type":"JobPosting","title":"Driver","hiringOrganization":{"@type":"Organization","name":"Savanna Tours"}},{"@context":"https://schema.org/","@type":"JobPosting","title":"Cook","hiringOrganization":{"@type":"Organization","name":"Savanna Tours"}}]</script>`,
    expect: { company: 'Savanna Tours' },
  },
  {
    // Which title the candidate knows is a guess.
    shape: 'two plugins with different titles',
    head: String.raw`<script type="application/ld+json">{"@context":"https://schema.org/","@type":"JobPosting","title":"Data engineer","hiringOrganization":{"@type":"Organization","name":"Northwind"}}</script><script type="application/ld+json">{"@context":"https://schema.org/","@graph":[{"@type":"JobPosting","title":"Data engineer - Northwind","hiringOrganization":{"@type":"Organization","name":"Northwind"}}]}</script>`,
    expect: { company: 'Northwind' },
  },
  {
    shape: 'two plugins with different spaces and case',
    head: String.raw`<script type="application/ld+json">{"@context":"https://schema.org/","@type":"JobPosting","title":"Data engineer","hiringOrganization":{"@type":"Organization","name":"Northwind"}}</script><script type="application/ld+json">{"@context":"https://schema.org/","@graph":[{"@type":"JobPosting","title":"Data  engineer","hiringOrganization":{"@type":"Organization","name":"NORTHWIND"}}]}</script>`,
    expect: { company: 'Northwind', role: 'Data engineer' },
  },
  {
    shape: 'an expired copy beside the live one',
    head: String.raw`<script type="application/ld+json">{"@context":"https://schema.org/","@type":"JobPosting","title":"Clerk (old)","validThrough":"2019-01-01","hiringOrganization":{"@type":"Organization","name":"Northwind"}}</script><script type="application/ld+json">{"@context":"https://schema.org/","@type":"JobPosting","title":"Clerk","validThrough":"2027-01-01","hiringOrganization":{"@type":"Organization","name":"Northwind"}}</script>`,
    expect: { company: 'Northwind', role: 'Clerk' },
  },
  // Further forms: list pages, and pages that several plugins describe.
  {
    shape: 'three copies in three forms',
    head:
      ld(posting()) +
      ld({ '@graph': [posting({ title: 'CLERK' })] }) +
      ld([posting({ title: 'Clerk\u00a0' })]),
    expect: clerk,
  },
  {
    shape: 'capitals first',
    head: ld(posting({ title: 'CLERK', hiringOrganization: 'NORTHWIND' })) + ld(posting()),
    expect: clerk,
  },
  {
    shape: 'copies that differ in escapes',
    head: ld(posting({ title: 'R&amp;D' })) + ld(posting({ title: 'R&D' })),
    expect: { company: 'Northwind', role: 'R&D' },
  },
  {
    shape: 'copies that complete each other',
    head: ld(posting({ hiringOrganization: undefined })) + ld(posting({ title: undefined })),
    expect: clerk,
  },
  {
    shape: 'a job and a list of similar ones',
    head:
      ld(posting()) +
      ld({
        '@type': 'ItemList',
        itemListElement: ['Cook', 'Driver'].map((title) => ({
          '@type': 'ListItem',
          item: posting({ title }),
        })),
      }),
    expect: clerk,
  },
  {
    shape: 'a job with related ones inside',
    head: ld(posting({ relatedJobs: [posting({ title: 'Cook' }), posting({ title: 'Driver' })] })),
    expect: clerk,
  },
  {
    shape: 'an expired job and live similar ones',
    head:
      ld(posting({ validThrough: '2019-01-01' })) +
      ld({ '@type': 'ItemList', itemListElement: [posting({ title: 'Cook', validThrough: '2039-01-01' })] }),
    expect: clerk,
  },
  {
    shape: 'two expired copies',
    head: ld(posting({ validThrough: '2019-01-01T00:00:00Z' })) + ld(posting({ validThrough: '2018-01-01' })),
    expect: clerk,
  },
  {
    shape: 'an expired job alone',
    head: ld(posting({ validThrough: '2019-01-01T23:59:59+02:00' })),
    expect: clerk,
  },
  {
    shape: 'a live job without a date beside an expired one',
    head:
      ld(posting({ title: 'Cook', validThrough: { '@type': 'Date', '@value': '2019-01-01' } })) +
      ld(posting()),
    expect: clerk,
  },
  {
    shape: 'a date that is no date',
    head:
      ld(posting({ validThrough: 'until filled' })) +
      ld(posting({ title: 'Cook', validThrough: '2019-01-01' })),
    expect: clerk,
  },
  {
    shape: 'a list page of two companies',
    head: ld([posting(), posting({ title: 'Cook', hiringOrganization: { name: 'Other' } })]),
    expect: {},
  },
  {
    shape: 'a list page of one role in two companies',
    head: ld([posting(), posting({ hiringOrganization: { name: 'Other' } })]),
    expect: { role: 'Clerk' },
  },
  {
    shape: 'a list without details',
    head: ld({
      '@type': 'ItemList',
      itemListElement: [{ '@type': 'ListItem', url: 'https://n.test/JobPosting/1' }],
    }),
    expect: {},
  },
  {
    shape: 'a list of postings as ListItems',
    head: ld({
      '@type': 'ItemList',
      itemListElement: ['Cook', 'Clerk'].map((title) =>
        posting({ '@type': ['ListItem', 'JobPosting'], title }),
      ),
    }),
    expect: { company: 'Northwind' },
  },
];
