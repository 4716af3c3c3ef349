import { assert } from 'chai';
import { decodeEntities } from '../../src/platform/decode-html-entities.ts';

describe('character references', () => {
  const cases: [written: string, read: string][] = [
    ['R&amp;D', 'R&D'],
    ['&lt;b&gt;Lead&lt;/b&gt;', '<b>Lead</b>'],
    ['O&#39;Brien &#x26; S&#xF8;n', "O'Brien & Søn"],
    ['&quot;Chief&quot; &apos;x&apos;', '"Chief" \'x\''],
    [
      'M&uuml;ller, Soci&eacute;t&eacute;, Stra&szlig;e, &Aring;se, &Ntilde;, &ccedil;',
      'Müller, Société, Straße, Åse, Ñ, ç',
    ],
    ['&#x1F30A; &#127754;', '🌊 🌊'],
    // Decoded only once: a reference in the result is part of the name.
    ['&amp;lt;b&amp;gt;', '&lt;b&gt;'],
    // These aren't valid references.
    ['AT&T, Ben & Jerry, R&D; x&y;', 'AT&T, Ben & Jerry, R&D; x&y;'],
    ['&nosuch; &constructor; &__proto__;', '&nosuch; &constructor; &__proto__;'],
    [
      '&#0; &#8; &#xD800; &#x110000; &#99999999999999999999;',
      '&#0; &#8; &#xD800; &#x110000; &#99999999999999999999;',
    ],
    ['&#; &#x; &;', '&#; &#x; &;'],
  ];
  for (const [written, read] of cases)
    it(`decode ${written}`, () => assert.equal(decodeEntities(written), read));

  it('leave everything else unchanged', () => {
    const text = 'Zoë Nguyễn\u0303 e\u0301 <b>"x"</b> שלום مرحبا 👩🏽‍💻 \u202e \ud800';
    assert.equal(decodeEntities(text), text);
  });
});
