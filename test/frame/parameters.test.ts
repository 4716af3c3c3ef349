import { assert } from 'chai';
import { parametersFrom } from '../../src/frame/parameters.ts';

const refusedOf = (parameters: Record<string, string>) =>
  parametersFrom(`#${String(new URLSearchParams(parameters))}`).refused;

describe('the parameters of the iframe build', () => {
  it('are empty by default', () => {
    const { properties, look, lang, hasTestHooks, origin, refused } = parametersFrom('');
    assert.isFalse(hasTestHooks);
    assert.isTrue(Object.values(properties).every((value) => value == null));
    assert.isEmpty([...look, ...refused]);
    assert.isUndefined(lang ?? origin);
  });

  it('set the job, the settings, the locales and the theme', () => {
    const { properties, look, lang, origin, refused } = parametersFrom(
      '#company=North%20%26%20West&job-title=Data+engineer&contact=Maren&heading=Unsure%3F&tone=formal&remember=device' +
        '&lang=de-AT&message-lang=en&accent=%23123456&text=rebeccapurple&radius=8px&origin=https://careers.example:8443',
    );
    assert.deepEqual(properties, {
      company: 'North & West',
      jobTitle: 'Data engineer',
      contact: 'Maren',
      heading: 'Unsure?',
      tone: 'formal',
      remember: 'device',
      messageLang: 'en',
    });
    assert.deepEqual(
      [...look],
      [
        ['--bow-out-accent', '#123456'],
        ['--bow-out-text', 'rebeccapurple'],
        ['--bow-out-radius', '8px'],
      ],
    );
    assert.equal(lang, 'de-AT');
    assert.equal(origin, 'https://careers.example:8443');
    assert.isEmpty(refused);
  });

  it('take `role` where `job-title` is missing', () => {
    assert.equal(parametersFrom('#role=Cook').properties.jobTitle, 'Cook');
    const { properties, refused } = parametersFrom('#role=Cook&job-title=Baker');
    assert.equal(properties.jobTitle, 'Baker');
    assert.isEmpty(refused);
  });

  it('open the element to tests', () => assert.isTrue(parametersFrom('#test-hooks').hasTestHooks));

  const bad: Record<string, readonly string[]> = {
    company: ['x'.repeat(201), 'a\nb', '\u0000'],
    tone: ['', 'WARM', 'constructor'],
    remember: ['always'],
    lang: ['', 'x', 'en_GB', 'en"><b>', 'toolongtag'],
    accent: ['', 'url(https://evil.example)', 'red;color:blue', 'var(--x)', 'no-colour'],
    radius: ['', '-1px', '1e9px', 'calc(1px)', '100%', '2'],
    origin: [
      '',
      '*',
      'null',
      'careers.example',
      'https://careers.example/',
      'javascript:0',
      'file:///',
      'HTTPS://A.example',
    ],
    'test-hooks': ['true', '0'],
    mode: ['launcher'],
    onload: ['alert(1)'],
    ['__proto__']: ['x'],
  };
  for (const [name, values] of Object.entries(bad))
    it(`reject an invalid ${name}`, () => {
      for (const value of values) {
        const parameters = parametersFrom(`#${String(new URLSearchParams([[name, value]]))}`);
        assert.deepEqual(parameters.refused, [name], value);
        assert.isTrue(Object.values(parameters.properties).every((value) => value == null));
        assert.isUndefined(parameters.origin ?? parameters.lang);
        assert.isEmpty([...parameters.look]);
      }
    });

  it('reject duplicates', () => {
    assert.deepEqual(parametersFrom('#origin=https://a.example&origin=https://b.example').refused, [
      'origin',
    ]);
    assert.isUndefined(parametersFrom('#origin=https://a.example&origin=https://b.example').origin);
  });

  it('are read once, however many there are', () => {
    const many = Array.from({ length: 100_000 }, (_, index) => `x${index}=1`);
    const started = performance.now();
    const { properties, refused } = parametersFrom(`#company=Northwind&${many.join('&')}&x0=1`);
    // In proportion to their number it takes a fraction of a second. In proportion to its square, minutes.
    assert.isBelow(performance.now() - started, 5000);
    assert.equal(properties.company, 'Northwind');
    assert.lengthOf(refused, 100_000);
    const same = parametersFrom(`#${'company=Northwind&'.repeat(100_000)}`);
    assert.deepEqual(same.refused, ['company']);
    assert.isUndefined(same.properties.company);
  });

  it('are treated as text', () => {
    assert.isEmpty(
      refusedOf({ company: '<img src=x onerror=alert(1)>', 'job-title': '%3Cb%3E', heading: '${x}' }),
    );
  });
});
