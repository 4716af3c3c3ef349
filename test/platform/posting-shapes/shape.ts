/** A page, and what a candidate would expect the chat to know about it. */
export interface Shape {
  shape: string;
  head?: string;
  body?: string;
  expect: { company?: string; role?: string; contact?: string };
}

/** A posting that shapes vary. */
export const posting = (more: object = {}): object => ({
  '@context': 'https://schema.org/',
  '@type': 'JobPosting',
  title: 'Clerk',
  hiringOrganization: { '@type': 'Organization', name: 'Northwind' },
  ...more,
});

/** What the unchanged posting provides. */
export const clerk = { company: 'Northwind', role: 'Clerk' };

/** A JSON-LD script. */
export const ld = (content: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(content).replaceAll('<', '\\u003c')}</script>`;
