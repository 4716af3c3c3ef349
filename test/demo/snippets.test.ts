import { assert } from 'chai';
import { npm, react, rewordingFrom, scriptTag } from '../../demo/embed/snippets.ts';
import type { State } from '../../demo/embed/state.ts';

const integrity = 'sha384-abc+/=';
const plain: State = { settings: {}, words: {} };
const named: State = { settings: { company: 'Northwind', 'job-title': 'Data engineer' }, words: {} };
const hostile = [
  '"><script>alert(1)</script>',
  "it's </script> & </style> <!-- &quot; {x} ${y} `z` \\n",
  '&amp; &lt;b&gt;',
  '}</p>{alert(1)}',
  '"/><img src=x onerror=alert(1)>',
];
const parsed = (code: string) => new DOMParser().parseFromString(code, 'text/html');
const codeOf = (snippets: readonly { where: string; code: string }[], where: string) =>
  snippets.find((snippet) => snippet.where === where)?.code ?? assert.fail(`no ${where}`);

describe('the snippets of the embed builder', () => {
  it('contain only the element if nothing is set', () => {
    assert.equal(
      scriptTag(plain, integrity)[0]?.code,
      `<script
  type="module"
  src="/bow-out/bow-out.all.js"
  integrity="sha384-abc+/="
  crossorigin
></script>
<bow-out></bow-out>`,
    );
    assert.deepEqual(
      npm(plain).map(({ code }) => code),
      ['npm install ./bow-out-0.1.0.tgz', "import 'bow-out';", '<bow-out></bow-out>'],
    );
    assert.equal(
      codeOf(react(plain), 'In a component'),
      `import 'bow-out';
import type {} from 'bow-out/react';

export const Doubts = () => (
  <bow-out />
);`,
    );
  });

  it('say where to find the integrity hash if there is no build', () => {
    const code = scriptTag(named, undefined)[0]?.code ?? '';
    assert.match(code, /npm run build/);
    assert.isNull(parsed(code).querySelector('script')?.getAttribute('integrity'));
  });

  it('put each attribute on its own line if there are many', () => {
    const settings = {
      ...named.settings,
      heading: 'Are you having second thoughts about it?',
      tone: 'brief',
    };
    assert.equal(
      codeOf(npm({ settings, words: {} }), 'In your page'),
      `<bow-out
  company="Northwind"
  job-title="Data engineer"
  heading="Are you having second thoughts about it?"
  tone="brief"
></bow-out>`,
    );
    assert.include(
      codeOf(react({ settings, words: {} }), 'In a component'),
      `  <bow-out
    company="Northwind"
    job-title="Data engineer"
    heading="Are you having second thoughts about it?"
    tone="brief"
  />`,
    );
  });

  it('set colours in a CSS rule, and words in a script', () => {
    const state: State = {
      settings: { accent: 'light-dark(#123, #abc)', radius: '4px' },
      words: { 'interface.copy': 'Copy it', 'interface.heading': 'Doubts?' },
    };
    const css = 'bow-out {\n  --bow-out-accent: light-dark(#123, #abc);\n  --bow-out-radius: 4px;\n}';
    assert.equal(codeOf(npm(state), 'In your styles'), css);
    assert.equal(codeOf(react(state), 'In your styles'), css);
    const page = parsed(scriptTag(state, integrity)[0]?.code ?? '');
    assert.equal(page.querySelector('style')?.sheet?.cssRules.length ?? 1, 1);
    assert.equal(page.querySelectorAll('script').length, 2);
    assert.include(codeOf(react(state), 'In a component'), '<bow-out words={words} />');
  });

  it('nest overridden words like the element’s words', () =>
    assert.deepEqual(
      rewordingFrom({
        'interface.copy': '1',
        'questions.situation.answers.offer': '2',
      }),
      {
        interface: { copy: '1' },
        questions: { situation: { answers: { offer: '2' } } },
      },
    ));

  for (const value of hostile) {
    const state: State = {
      settings: { company: value, heading: value, note: value, src: `/x?${encodeURIComponent(value)}&y` },
      words: { 'interface.heading': value },
    };

    it(`escape values in HTML: ${value}`, () => {
      const page = parsed(scriptTag(state, integrity)[0]?.code ?? '');
      const element = page.querySelector('bow-out');
      assert.deepEqual(element?.getAttributeNames(), ['company', 'heading']);
      assert.equal(element?.getAttribute('company'), value);
      assert.equal(element?.getAttribute('heading'), value);
      assert.equal(element?.innerHTML.trim(), `<p>${element?.querySelector('p')?.innerHTML ?? ''}</p>`);
      assert.equal(element?.querySelector('p')?.textContent, value);
      const [loads, says, ...more] = page.querySelectorAll('script');
      assert.isEmpty(more);
      assert.isEmpty(page.querySelectorAll('img, b'));
      assert.equal(loads?.getAttribute('src'), state.settings.src);
      const written = /words = (\{.*\});/s.exec(says?.textContent ?? '')?.[1] ?? '';
      assert.deepEqual(JSON.parse(written), { interface: { heading: value } });
    });

    it(`escape values in React: ${value}`, () => {
      const code = codeOf(react(state), 'In a component');
      const written = [...code.matchAll(/(?:company|heading)=\{("(?:[^"\\]|\\.)*")\}/g)].map(
        ([, text]) => JSON.parse(text!) as string,
      );
      assert.deepEqual(written, [value, value]);
      assert.equal(JSON.parse(/<p>\{(".*")\}<\/p>/.exec(code)?.[1] ?? '""'), value);
      const words = /const words = (\{.*?\n\});/s.exec(code)?.[1] ?? '';
      assert.deepEqual(JSON.parse(words), { interface: { heading: value } });
    });
  }
});
