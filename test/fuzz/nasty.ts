/** Hostile and unusual text input. */
import * as fc from 'fast-check';

/** Real names and phrases in many scripts. */
const names = [
  'Ana Ruiz',
  'Data engineer',
  'The Hub',
  'Product role',
  'Acme Inc.',
  'Yahoo!',
  'Where next?',
  'Engineer (Contract)',
  'Walla Walla',
  'Family Support',
  'José',
  'Zoé Ñuñez-O’Brien',
  'Émile',
  'Ångström',
  'Nguyễn Thị Minh Khai',
  'Łódź',
  'ẞ',
  'Моя роль',
  'Ἀχιλλεύς',
  '山田 太郎',
  '김철수',
  'สมชาย ใจดี',
  'प्रिया शर्मा',
  'مريم الزهراء',
  'שרה לוי',
  'X',
];

/** Words that a proofreading rule looks for, and that can also be names. */
const watched = [
  'undefined',
  'null',
  'tomorrow',
  'sorry',
  'withdraw',
  'step back',
  'Mr Salary',
  'toxic',
  'my health',
  'thanks',
  'excited',
  'offer',
  'perhaps',
  'not qualified',
  'the the',
  'other opportunities',
];

/** Syntax of markup, templates and replacement patterns. */
const markup = [
  '<b>Bobby</b> "Tables" & Söhne',
  '<img src=x onerror="globalThis.ran=1">',
  '<script>globalThis.ran=1</script>',
  '"><svg onload="globalThis.ran=1">',
  '</textarea></style><iframe srcdoc="<script>parent.ran=1</script>">',
  'javascript:globalThis.ran=1',
  '<!-- -->',
  '<?lit$1$>',
  '&lt;b&gt;&#0;',
  '{role}',
  '{{company}} ${from}',
  '[a|b]',
  '(warm/formal/brief)',
  '$& $1 $$ $`',
  '\\n\\u0041\\',
  '(?<!a)(a+)+$',
  "'; DROP TABLE --",
  '__proto__',
  'constructor',
];

/** Characters without a glyph, lone surrogates, and combining sequences. */
const signs = [
  '\ud800',
  '\udfff',
  'a\udc00b\ud83d',
  '\u202eevil\u202c',
  '\u2066left\u2069\u200f',
  'a\u200bb\u200d',
  '\ufeff',
  '\u0000\u0007\u001b[31m',
  '\ue000\uf8ff',
  '\u2042',
  '👩🏽‍🚀🏳️‍🌈🇵🇱',
  'Z\u0351\u0489a\u0315\u0316l\u0317g\u0334o',
  'e\u0301',
  '\u00a0',
  '\u2028\u2029',
  'a\nb\r\nc',
  '\n\n',
  '\t',
  '…',
  '..',
  ' ,',
  '?',
  '!',
  '. ',
  '- ',
];

/** Repetitions of up to 100 kB, which take minutes with a regular expression that backtracks. */
const long = fc
  .tuple(
    fc.constantFrom(
      'A',
      'a ',
      'é',
      '. ',
      'a. ',
      '? ',
      ' ',
      '\n',
      '\n\n',
      ',',
      ' ,',
      '<b>',
      '👩🏽‍🚀',
      'ب',
      '\ud800',
    ),
    fc.constantFrom(12, 70, 70, 300, 300, 4_000, 4_000, 100_000),
  )
  .map(([piece, length]) => piece.repeat(Math.ceil(length / piece.length)));

const one = fc.oneof(
  { arbitrary: fc.constantFrom(...names), weight: 8 },
  { arbitrary: fc.constantFrom(...watched), weight: 3 },
  { arbitrary: fc.constantFrom(...markup), weight: 3 },
  { arbitrary: fc.constantFrom(...signs), weight: 4 },
  { arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }), weight: 2 },
  { arbitrary: fc.string({ unit: 'binary', maxLength: 30 }), weight: 2 },
  { arbitrary: long, weight: 1 },
);

/** Any text input. */
export const nasty: fc.Arbitrary<string> = fc.oneof(
  { arbitrary: one, weight: 5 },
  { arbitrary: fc.tuple(one, one).map(([before, after]) => `${before} ${after}`), weight: 1 },
  { arbitrary: fc.constantFrom('', ' '), weight: 1 },
);
