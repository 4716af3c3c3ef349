import { clerk, ld, posting } from './shape.ts';
import type { Shape } from './shape.ts';

/** Contacts: a person is greeted by name, everything else is left out. */
export const contacts: readonly Shape[] = [
  {
    shape: 'a person with a job',
    head: String.raw`<script type="application/ld+json">{"@context":"https://schema.org/","@type":"JobPosting","title":"Clerk","hiringOrganization":{"@type":"Organization","name":"Northwind"},"applicationContact":{"@type":"ContactPoint","telephone":"+44 20 7946 0000","email":"r.hollis@n.test","contactType":"Hiring Manager","name":"Rowan Hollis"}}</script>`,
    expect: { company: 'Northwind', role: 'Clerk', contact: 'Rowan Hollis' },
  },
  {
    shape: 'a contact without a name',
    head: String.raw`<script type="application/ld+json">{"@context":"https://schema.org/","@type":"JobPosting","title":"Clerk","hiringOrganization":{"@type":"Organization","name":"Northwind"},"applicationContact":{"@type":"ContactPoint","contactType":"HR","url":"https://n.test/apply"}}</script>`,
    expect: { company: 'Northwind', role: 'Clerk' },
  },
  {
    shape: 'an email address as name',
    head: String.raw`<script type="application/ld+json">{"@context":"https://schema.org/","@type":"JobPosting","title":"Clerk","hiringOrganization":{"@type":"Organization","name":"Northwind"},"applicationContact":{"@type":"ContactPoint","name":"jobs@northwind.test","email":"jobs@northwind.test"}}</script>`,
    expect: { company: 'Northwind', role: 'Clerk' },
  },
  {
    shape: 'a URL',
    head: String.raw`<script type="application/ld+json">{"@context":"https://schema.org/","@type":"JobPosting","title":"Clerk","hiringOrganization":{"@type":"Organization","name":"Northwind"},"applicationContact":"https://northwind.test/apply"}</script>`,
    expect: { company: 'Northwind', role: 'Clerk' },
  },
  {
    shape: 'a department',
    head: String.raw`<script type="application/ld+json">{"@context":"https://schema.org/","@type":"JobPosting","title":"Clerk","hiringOrganization":{"@type":"Organization","name":"Northwind"},"applicationContact":{"@type":"ContactPoint","name":"HR Department"}}</script>`,
    expect: { company: 'Northwind', role: 'Clerk' },
  },
  {
    // The organization’s contact may know nothing of this job.
    shape: 'a contact of the organization',
    head: String.raw`<script type="application/ld+json">{"@context":"https://schema.org/","@type":"JobPosting","title":"Clerk","hiringOrganization":{"@type":"Organization","name":"Northwind","contactPoint":{"@type":"ContactPoint","contactType":"recruiting","name":"Rowan Hollis"}}}</script>`,
    expect: { company: 'Northwind', role: 'Clerk' },
  },
  {
    // A full name greets without honorific and job title.
    shape: 'a name and a job title',
    head: String.raw`<script type="application/ld+json">{"@context":"https://schema.org/","@type":"JobPosting","title":"Clerk","hiringOrganization":{"@type":"Organization","name":"Northwind"},"applicationContact":{"@type":"Person","name":"Ines Marr, HR Business Partner"}}</script>`,
    expect: { company: 'Northwind', role: 'Clerk', contact: 'Ines Marr' },
  },
  // Further forms: people with titles, and everything that is no person.
  ...(
    [
      ['Rowan Hollis', 'Rowan Hollis'],
      ['  Rowan\n Hollis ', 'Rowan Hollis'],
      ['Rowan', 'Rowan'],
      ['Frau Dr. Ines Marr, HR Business Partner', 'Ines Marr'],
      ['Herr Jonas Öst', 'Jonas Öst'],
      ['Prof. Dr. Ines Marr', 'Ines Marr'],
      ['Ms. Priya Raman', 'Priya Raman'],
      ['Rowan Hollis (Recruiter)', 'Rowan Hollis'],
      ['Rowan Hollis - Talent Acquisition', 'Rowan Hollis'],
      ['Rowan Hollis | HR', 'Rowan Hollis'],
      ['Rowan Hollis <rowan@n.test>', 'Rowan Hollis'],
      ['Rowan, Recruiter', 'Rowan'],
      ['Anne-Marie d’Arc', 'Anne-Marie d’Arc'],
      ['Siobhán O&#039;Neill', "Siobhán O'Neill"],
      ['J. R. van der Berg', 'J. R. van der Berg'],
      ['山田 太郎', '山田 太郎'],
      ['Олена Коваль', 'Олена Коваль'],
      ['मीरा शर्मा', 'मीरा शर्मा'],
      // Either may be the first name.
      ['Hollis, Rowan', undefined],
      ['+49 30 901820', undefined],
      ['Rowan Hollis, 030 901820', 'Rowan Hollis'],
      ['Tel. 030 901820', undefined],
      ['jobs@northwind.test', undefined],
      ['mailto:jobs@northwind.test', undefined],
      ['https://northwind.test', undefined],
      ['northwind.test/jobs', undefined],
      ['HR', undefined],
      ['IT', undefined],
      ['Human Resources', undefined],
      ['The Hiring Team', undefined],
      ['Recruiting', undefined],
      ['Recruitment Department', undefined],
      ['Talent Acquisition Team', undefined],
      ['People & Culture', undefined],
      ['Personalabteilung', undefined],
      ['Abteilung Personal', undefined],
      ['Bewerbermanagement', undefined],
      ['Ressources humaines', undefined],
      ['Service recrutement', undefined],
      ['Recursos Humanos', undefined],
      ['Afdeling HR', undefined],
      ['人事部', undefined],
      ['Northwind GmbH', undefined],
      ['northwind', undefined],
      ['Rowan Hollis and Ines Marr', undefined],
      ['Rowan & Ines', undefined],
      ['Contact: Rowan', undefined],
      ['Please apply through our website', undefined],
      ['undefined', undefined],
      ['null null', undefined],
    ] as const
  ).map(([name, contact]) => ({
    shape: `“${name}”`,
    head: ld(posting({ applicationContact: { '@type': 'ContactPoint', name } })),
    expect: { ...clerk, ...(contact && { contact }) },
  })),
  {
    shape: 'text',
    head: ld(posting({ applicationContact: 'Rowan Hollis' })),
    expect: { ...clerk, contact: 'Rowan Hollis' },
  },
  {
    shape: 'a department before a person',
    head: ld(posting({ applicationContact: [{ name: 'HR' }, { name: 'Rowan Hollis' }] })),
    expect: { ...clerk, contact: 'Rowan Hollis' },
  },
  {
    shape: 'a reference',
    head: ld([
      { '@id': '#r', '@type': 'Person', name: 'Rowan Hollis' },
      posting({ applicationContact: { '@id': '#r' } }),
    ]),
    expect: { ...clerk, contact: 'Rowan Hollis' },
  },
  {
    shape: 'a first and a last name',
    head: ld(
      posting({ applicationContact: { '@type': 'Person', givenName: 'Rowan', familyName: 'Hollis' } }),
    ),
    expect: { ...clerk, contact: 'Rowan Hollis' },
  },
  {
    shape: 'a telephone number as text',
    head: ld(posting({ applicationContact: '+49 30 901820' })),
    expect: clerk,
  },
];
