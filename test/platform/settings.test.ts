import { assert } from 'chai';
import { BowOut } from '../../src/element.ts';
import { attributes, checkAttributes } from '../../src/platform/validate-attributes.ts';
import { isOdd, setting, settings, warnOnce } from '../../src/platform/settings.ts';

/** Returns the warnings that are logged while an action runs. */
function warnings(action: () => void): string[] {
  const heard: string[] = [];
  const { warn } = console;
  console.warn = (...parts: unknown[]) => heard.push(parts.map(String).join(' '));
  try {
    action();
  } finally {
    console.warn = warn;
  }
  return heard;
}

function element(given: Record<string, string> = {}): HTMLElement {
  const made = document.createElement('bow-out-like');
  for (const [name, value] of Object.entries(given)) made.setAttribute(name, value);
  return made;
}

const check = (given: Record<string, string>) => warnings(() => checkAttributes(element(given)));

describe('a warning', () => {
  it('names the element, the attribute and the fix', () =>
    assert.deepEqual(
      warnings(() => warnOnce(element(), 'job-title', 'set it.')),
      ['<bow-out-like> job-title: set it.'],
    ));

  it('is logged once per attribute and element', () => {
    const [one, other] = [element(), element()];
    const heard = warnings(() => {
      for (const each of [one, one, other])
        for (const name of ['job-title', 'mode']) warnOnce(each, name, 'x');
    });
    assert.lengthOf(heard, 4);
  });
});

describe('the attributes of the element', () => {
  it('are known', () =>
    assert.sameMembers(
      [...attributes],
      [
        'company',
        'job-title',
        'contact',
        'job',
        'lang',
        'message-lang',
        'mode',
        'tone',
        'remember',
        'heading',
        'test-hooks',
      ],
    ));

  // `npm run docs:check` ensures that these are the ones in the manifest and the README.
  it('are all the observed attributes', () => {
    const words = new Map<string, readonly string[]>(Object.entries(settings));
    // `role` is observed because it is the former name of `job-title`.
    for (const name of BowOut.observedAttributes.filter((name) => name !== 'role')) {
      assert.deepEqual(check({ [name]: words.get(name)?.[0] ?? '' }), [], name);
      assert.isFalse(isOdd(element({ [name]: '' })), name);
    }
  });

  it('cause no warning', () =>
    assert.deepEqual(
      check({
        company: '<b>"Ünï" 株式会社 🌊</b>',
        'job-title': 'x'.repeat(10_000),
        contact: '',
        lang: 'en-GB',
        'message-lang': 'de',
        mode: 'launcher',
        tone: 'brief',
        remember: 'off',
        heading: 'שלום',
      }),
      [],
    ));

  it('cause one warning if their quotes are curly, as in code pasted from a word processor', () => {
    for (const snippet of [
      'company=“Northwind” role=“Data engineer”',
      'company=„Northwind“',
      'role=”Cook”',
    ]) {
      const parent = document.createElement('div');
      parent.innerHTML = `<bow-out-like ${snippet}></bow-out-like>`;
      const made = parent.firstElementChild!;
      assert.isTrue(isOdd(made), snippet);
      const heard = warnings(() => checkAttributes(made));
      assert.lengthOf(heard, 1, snippet);
      assert.include(heard[0], 'straight quotes');
    }
    assert.deepEqual(check({ heading: '“Should I stay?”', company: '«Ромашка»' }), []);
  });

  it('may include global, ARIA, data and event handler attributes without a warning', () => {
    const global =
      'accesskey autocapitalize autocorrect autofocus class contenteditable dir draggable enterkeyhint exportparts hidden id inert inputmode is itemid itemprop itemref itemscope itemtype lang nonce part popover slot spellcheck style tabindex title translate virtualkeyboardpolicy writingsuggestions';
    const given = `${global} data-x data-role aria-label aria-busy onclick onbowoutdone elementtiming`.split(
      ' ',
    );
    assert.deepEqual(check(Object.fromEntries(given.map((name) => [name, '']))), []);
  });

  it('may include attributes of frameworks and extensions without a warning', () =>
    assert.deepEqual(
      check(
        Object.fromEntries(
          [
            'v-cloak',
            'x-data',
            '_ngcontent-abc',
            'ng-version',
            'cz-shortcut-listen',
            'b-7f3k',
            'xml:lang',
          ].map((name) => [name, '']),
        ),
      ),
      [],
    ));

  const misspelt = {
    compny: 'company',
    'com-pany': 'company',
    companyname: 'company',
    'company-name': 'company',
    jobtitle: 'job-title',
    'job-titel': 'job-title',
    contcat: 'contact',
    mdoe: 'mode',
    tones: 'tone',
    remeber: 'remember',
    headng: 'heading',
    language: 'lang',
    messagelang: 'message-lang',
    'message-language': 'message-lang',
  };
  for (const [wrong, right] of Object.entries(misspelt))
    it(`suggest ${right} for the misspelt ${wrong}`, () =>
      assert.deepEqual(check({ [wrong]: '' }), [
        `<bow-out-like> ${wrong}: is not a known attribute. Did you mean ${right}?`,
      ]));

  it('include `role` only to name the job, with a warning that suggests job-title', () => {
    const warning = '<bow-out-like> role: is an ARIA attribute. Name the job in job-title instead.';
    assert.isTrue(isOdd(element({ role: 'Cook' })));
    assert.deepEqual(check({ role: 'Cook' }), [warning]);
    const named = Object.assign(element({ role: 'region' }), { jobTitle: 'Cook' });
    assert.deepEqual(
      warnings(() => checkAttributes(named)),
      [],
    );
  });

  it('are listed in the warning about an unknown attribute', () => {
    const [heard, ...more] = check({ theme: 'dark' });
    assert.isEmpty(more);
    assert.include(heard, 'theme: is not a known attribute');
    for (const name of attributes) assert.include(heard, name);
  });

  it('cause one warning each, however often they are checked', () => {
    const made = element({ theme: '', contcat: '', mode: 'popup' });
    const heard = warnings(() => {
      checkAttributes(made);
      checkAttributes(made);
      setting(made, 'mode');
    });
    assert.lengthOf(heard, 3);
  });

  it('have their values omitted from warnings', () => {
    const secret = 'I am leaving';
    const heard = check({ mode: secret, tone: secret, remember: secret, theme: secret, contcat: secret });
    assert.lengthOf(heard, 5);
    assert.notInclude(heard.join('\n'), secret);
  });

  it("are checked only if one isn't a documented attribute", () => {
    assert.isFalse(isOdd(element({ company: 'A', tone: 'x', class: 'y', 'data-z': '', lang: 'en' })));
    for (const name of ['compny', 'theme', 'model', 'data', 'classe', 'x-id'])
      assert.isTrue(isOdd(element({ [name]: '' })), name);
  });

  it('may have names of any length', () => {
    assert.deepEqual(check({ ['x'.repeat(100_000)]: '' }), []);
  });
});

describe('a setting', () => {
  for (const name of ['mode', 'tone', 'remember'] as const) {
    const [first] = settings[name];

    it(`${name} is ${first} by default`, () =>
      assert.deepEqual(
        warnings(() => assert.equal(setting(element(), name), first)),
        [],
      ));

    for (const value of settings[name])
      it(`${name} accepts ${value} in any case`, () =>
        assert.deepEqual(
          warnings(() => {
            assert.equal(setting(element({ [name]: value }), name), value);
            assert.equal(setting(element({ [name]: ` ${value.toUpperCase()} ` }), name), value);
            assert.equal(setting(element(), name, value), value);
          }),
          [],
        ));

    for (const value of ['', 'nonsense', '__proto__', 'constructor', '0', '<b>', '🌊'.repeat(10_000)])
      it(`${name}="${value.slice(0, 12)}" falls back to ${first}, with a list of valid values`, () => {
        const made = element({ [name]: value });
        const heard = warnings(() => assert.equal(setting(made, name), first));
        assert.deepEqual(heard, [
          `<bow-out-like> ${name}: must be one of ${settings[name].join(', ')}. Using ${first}.`,
        ]);
      });

    it(`${name} accepts any value as a property`, () => {
      for (const value of [7, {}, [], Symbol('x'), () => 1, Object.create(null)])
        assert.lengthOf(
          warnings(() => assert.equal(setting(element(), name, value), first)),
          1,
        );
    });
  }
});
