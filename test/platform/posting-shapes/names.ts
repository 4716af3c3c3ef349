import { ld, posting } from './shape.ts';
import type { Shape } from './shape.ts';

/** Names that don’t fit a sentence as they are. */
export const names: readonly Shape[] = [
  {
    shape: 'an undisclosed employer, with the value that search engines define',
    head: String.raw`<script type="application/ld+json">{"@context":"https://schema.org/","@type":"JobPosting","title":"Account Manager","hiringOrganization":{"@type":"Organization","name":"confidential"}}</script>`,
    expect: { role: 'Account Manager' },
  },
  {
    shape: 'a job plugin that escapes ampersands twice',
    head: String.raw`<script type="application/ld+json">{"@context":"http:\/\/schema.org\/","@type":"JobPosting","title":"Events &amp;#038; Marketing","hiringOrganization":{"@type":"Organization","name":"Ebb &amp;amp; Fathom"}}</script>`,
    expect: { company: 'Ebb & Fathom', role: 'Events & Marketing' },
  },
  {
    shape: 'a job plugin that escapes typographic characters twice',
    head: String.raw`<script type="application/ld+json">{"@context":"http:\/\/schema.org\/","@type":"JobPosting","title":"Data Engineer &amp;#8211; Remote","hiringOrganization":{"@type":"Organization","name":"O&amp;#8217;Malley Freight"}}</script>`,
    expect: { company: 'O’Malley Freight', role: 'Data Engineer – Remote' },
  },
  {
    shape: 'a template without the name',
    head: String.raw`<script type="application/ld+json">{"@context":"https://schema.org/","@type":"JobPosting","title":"Welder","hiringOrganization":{"@type":"Organization","name":null}}</script>`,
    expect: { role: 'Welder' },
  },
  {
    shape: 'a script that wrote “undefined”',
    head: String.raw`<script type="application/ld+json">{"@context":"https://schema.org/","@type":"JobPosting","title":"Welder","hiringOrganization":{"@type":"Organization","name":"undefined"}}</script>`,
    expect: { role: 'Welder' },
  },
  {
    shape: 'names with tags',
    head: String.raw`<script type="application/ld+json">{"@context":"https://schema.org/","@type":"JobPosting","title":"Welder <br>(days)","hiringOrganization":{"@type":"Organization","name":"<strong>Northwind</strong>"}}</script>`,
    expect: { company: 'Northwind', role: 'Welder (days)' },
  },
  {
    shape: 'character references',
    head: String.raw`<script type="application/ld+json">{"@context":"https://schema.org/","@type":"JobPosting","title":"Chargé(e) d&#39;affaires R&amp;D &ndash; Île-de-France","hiringOrganization":{"@type":"Organization","name":"Soci&eacute;t&eacute; Ligne"}}</script>`,
    expect: { company: 'Société Ligne', role: "Chargé(e) d'affaires R&D – Île-de-France" },
  },
  {
    shape: 'rarer character references',
    head: String.raw`<script type="application/ld+json">{"@context":"https://schema.org/","@type":"JobPosting","title":"Engineer &middot; Berlin &bull; Trade&trade; &hellip; &times;2","hiringOrganization":{"@type":"Organization","name":"Caf&eacute; &copy; Co &thorn;&eth;&Scaron;koda"}}</script>`,
    expect: { company: 'Café © Co þðŠkoda', role: 'Engineer · Berlin • Trade™ … ×2' },
  },
  {
    shape: 'capitals and double spaces',
    head: String.raw`<script type="application/ld+json">{"@context":"https://schema.org/","@type":"JobPosting","title":"  WAREHOUSE \u00a0 OPERATIVE  ","hiringOrganization":{"@type":"Organization","name":"㈜가나다"}}</script>`,
    expect: { company: '㈜가나다', role: 'WAREHOUSE OPERATIVE' },
  },
  {
    // A requisition number is no title.
    shape: 'a number as title',
    head: String.raw`<script type="application/ld+json">{"@context":"https://schema.org/","@type":"JobPosting","title":4711,"hiringOrganization":{"@type":"Organization","name":"Northwind"}}</script>`,
    expect: { company: 'Northwind' },
  },
  // Further forms: templates, plugins and editors.
  ...(
    [
      ['an ampersand escaped three times', 'R&amp;amp;amp;D Clerk', 'R&D Clerk'],
      ['decimal references with zeros', 'Caf&#0233; Clerk &#038; Cook', 'Café Clerk & Cook'],
      ['references of Windows-1252', 'Clerk &#150; O&#146;Malley', 'Clerk – O’Malley'],
      ['references of HTML5', 'Clerk &lpar;m&sol;w&sol;d&rpar;&comma; Berlin', 'Clerk (m/w/d), Berlin'],
      [
        'Polish and Czech references',
        'Ksi&eogon;gowa / &Ccaron;&iacute;&scaron;n&iacute;k',
        'Księgowa / Číšník',
      ],
      ['an escape sequence escaped twice', 'Research \\u0026 Clerk', 'Research & Clerk'],
      ['an escape sequence without its backslash', 'Research u0026 Clerk', 'Research & Clerk'],
      ['a backslash before an apostrophe', "Clerk, Children\\'s Books", "Clerk, Children's Books"],
      [
        'a soft hyphen and zero-width space',
        'Lohn\u00adbuch\u200bhalter &shy;(m/w/d)',
        'Lohnbuchhalter (m/w/d)',
      ],
      ['a byte order mark', '\ufeffClerk', 'Clerk'],
      ['no-break spaces', '\u00a0Senior\u00a0\u2009Clerk\u3000', 'Senior Clerk'],
      ['line breaks and tabs', 'Senior\r\n\t\tClerk', 'Senior Clerk'],
      ['a line separator', 'Senior\u2028Clerk', 'Senior Clerk'],
      ['control characters', 'Senior\u0007Clerk\u0000', 'Senior Clerk'],
      ['bidi overrides', '\u202eClerk\u202c \u2066x\u2069', 'Clerk x'],
      ['escaped tags', '&lt;b&gt;Clerk&lt;/b&gt;&lt;br /&gt;days', 'Clerk days'],
      ['a span with attributes', '<span style="color:red" data-x=\'a>\'>Clerk</span>', "'>Clerk"],
      ['a comment', 'Clerk<!-- /wp:heading -->', 'Clerk'],
      ['paragraphs', '<p>Clerk</p><p>Oslo</p>', 'Clerk Oslo'],
      ['a script', 'Clerk<script>alert(1)</script>', 'Clerk'],
      ['a comparison, which is no tag', 'Clerk (< 2 years, > 10 h)', 'Clerk (< 2 years, > 10 h)'],
      ['a programming language', 'C++ / C# Developer', 'C++ / C# Developer'],
      ['an at sign', 'Clerk @ Northwind', 'Clerk @ Northwind'],
      ['an emoji of several characters', 'Clerk 👩🏽‍💻', 'Clerk 👩🏽‍💻'],
      ['Persian with joiners', 'برنامه\u200cنویس', 'برنامه\u200cنویس'],
      ['Hebrew', 'פקיד', 'פקיד'],
      ['Japanese', '事務員', '事務員'],
      ['a decomposed letter', 'Ge\u0301rant', 'Ge\u0301rant'],
      ['a lone surrogate', 'Clerk \ud800', 'Clerk'],
      ['“null”', 'null', undefined],
      ['“NaN”', 'NaN', undefined],
      ['an object', '[object Object]', undefined],
      ['a template', '{{ job.title }}', undefined],
      ['a template of another language', '${job.title}', undefined],
      ['a variable of an SEO plugin', '%%title%%', undefined],
      ['dashes', '---', undefined],
      ['a URL', 'https://n.test/jobs/1', undefined],
      ['a URL without scheme', '//n.test/jobs/1', undefined],
      ['a website', 'www.n.test/jobs', undefined],
      ['an email address', 'jobs@n.test', undefined],
      ['only tags', '<b></b><br>', undefined],
    ] as const
  ).map(([shape, title, role]) => ({
    shape: `a title with ${shape}`,
    head: ld(posting({ title })),
    expect: { company: 'Northwind', ...(role && { role }) },
  })),
  ...[
    'Confidential',
    'CONFIDENTIAL ',
    'Company Confidential',
    'Confidential company',
    'null',
    'N/A',
    'Anonymous',
    'https://n.test',
  ].map((name) => ({
    shape: `an employer called “${name}”`,
    head: ld(posting({ hiringOrganization: { '@type': 'Organization', name } })),
    expect: { role: 'Clerk' },
  })),
  ...[
    'Booking.test',
    '1&1',
    '3M',
    'X',
    'Null Island Ltd',
    'Anonymous Coffee',
    'Confidential Files GmbH',
    'e.on',
    'AT&T',
    '&Partners',
    'Yahoo!',
    'Näive & Söhne',
  ].map((name) => ({
    // A brand may look odd, and a candidate knows it all the same.
    shape: `an employer that is really called “${name}”`,
    head: ld(posting({ hiringOrganization: { '@type': 'Organization', name } })),
    expect: { company: name, role: 'Clerk' },
  })),
];
