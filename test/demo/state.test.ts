import { assert } from 'chai';
import { attributes, fragmentOf, looks, stateFrom } from '../../demo/embed/state.ts';
import type { State } from '../../demo/embed/state.ts';

const places = new Set(['interface.heading', 'questions.situation.answers.process']);
const read = (fragment: string) => stateFrom(fragment, places);

const full: State = {
  settings: {
    company: 'Söhne & "Töchter" <GmbH>',
    'job-title': 'C# = C++? #1',
    contact: '山田 太郎',
    job: 'https://jobs.example/?id=1&x=2#y',
    heading: '100 % sure?',
    mode: 'launcher',
    tone: 'brief',
    remember: 'off',
    lang: 'de-AT',
    'message-lang': 'en',
    dir: 'rtl',
    accent: 'light-dark(#1f5f52, rgb(127 209 189 / 90%))',
    'on-accent': 'white',
    surface: 'color-mix(in oklab, red 20%, white)',
    raised: '#eee',
    text: 'oklch(0.2 0.05 180)',
    quiet: 'hsl(200deg 10% 40%)',
    line: 'currentColor',
    radius: '0.5rem',
    note: 'Write to maren@ebbandfathom.example.',
    src: 'https://static.example/1.0/bow-out.all.js',
  },
  words: { 'interface.heading': 'A + B & C', 'questions.situation.answers.process': 'In it, {really}' },
};

describe('the state of the embed builder', () => {
  it('survives a round trip through the fragment', () => {
    assert.hasAllKeys(full.settings, [...attributes, ...looks, 'note', 'src']);
    assert.deepEqual(read(`#${fragmentOf(full)}`), { state: full, refused: [] });
  });

  it('omits the defaults', () => {
    const { state, refused } = read(
      'mode=inline&tone=warm&remember=session&company=&src=/bow-out/bow-out.all.js',
    );
    assert.deepEqual(refused, []);
    assert.equal(fragmentOf(state), '');
  });

  it('has one fragment, regardless of the order', () => {
    const one = read('tone=brief&company=A&words.interface.heading=B').state;
    const other = read('words.interface.heading=B&company=A&tone=brief').state;
    assert.equal(fragmentOf(one), fragmentOf(other));
  });

  for (const [what, fragment, refused] of [
    ['a name that is not known', 'onclick=alert(1)', ['onclick']],
    [
      'a name of every object',
      '__proto__=x&constructor=y&toString=z',
      ['__proto__', 'constructor', 'toString'],
    ],
    [
      'words of no place',
      'words.__proto__.x=1&words.interface.private=no&words.=2',
      ['words.__proto__.x', 'words.interface.private', 'words.'],
    ],
    ['the same twice', 'company=A&company=B', ['company']],
    ['a mode that there is not', 'mode=modal', ['mode']],
    ['a colour that ends the rule', 'accent=red;}body{display:none', ['accent']],
    ['a colour that ends the style', 'accent=red/*</style><script>alert(1)</script>*/', ['accent']],
    ['a colour from elsewhere', 'accent=var(--x)', ['accent']],
    ['an image for a colour', 'surface=url(https://spy.example)', ['surface']],
    ['no colour', 'text=blurple', ['text']],
    ['a radius that is none', 'radius=calc(1px)', ['radius']],
    ['a script for an address', 'src=javascript:alert(1)', ['src']],
    ['data for an address', 'src=data:text/javascript,alert(1)', ['src']],
    ['an address that is none', 'src=https://', ['src']],
    ['control characters', 'company=A%00B&job-title=C%0AD', ['company', 'job-title']],
    ['what is too long', `heading=${'a'.repeat(201)}`, ['heading']],
    ['a language that is none', 'lang=english-please!', ['lang']],
    ['broken escapes', 'lang=%E0%A4%A', ['lang']],
  ] as const)
    it(`drops and reports ${what}`, () => {
      const { state, refused: named } = read(`#${fragment}`);
      assert.deepEqual(state, { settings: {}, words: {} });
      assert.deepEqual(named, refused);
    });

  it('keeps valid values next to invalid ones', () => {
    const { state, refused } = read('company=Northwind&mode=modal');
    assert.deepEqual(state.settings, { company: 'Northwind' });
    assert.deepEqual(refused, ['mode']);
  });
});
