/** Runs the example of docs/extending.md as it stands there. */
import { assert } from 'chai';
import { Page } from '../chat/page-object.ts';

/** The sources of the package's entries. */
const entries: Readonly<Record<string, string>> = {
  'bow-out/element': '/src/bow-out-element.ts',
  'bow-out/extend': '/src/extend/index.ts',
};

describe('the examples of docs/extending.md', () => {
  let page: Page | undefined;

  /** Runs each of the page's scripts. */
  before(async () => {
    sessionStorage.clear();
    const markdown = await (await fetch('/docs/extending.md')).text();
    const scripts = [...markdown.matchAll(/```js\n([^]*?)```/g)].map(([, code]) => code!);
    assert.isAbove(scripts.length, 1);
    for (const code of scripts) {
      const runnable = code.replace(/'(bow-out\/\w+)'/g, (_, entry: string) =>
        JSON.stringify(new URL(entries[entry]!, location.origin)),
      );
      const address = URL.createObjectURL(new Blob([runnable], { type: 'text/javascript' }));
      await import(address);
      URL.revokeObjectURL(address);
    }
  });
  beforeEach(() => {
    sessionStorage.clear();
    page = new Page();
  });
  afterEach(() => {
    page?.remove();
  });

  it('ask the question, and give the advice and the reason', async () => {
    await page!.walk(
      ['situation', 'process'],
      ['doubts', 'scope'],
      ['certainty', 'leaning'],
      ['nextRound', 'week'],
      ['visa', 'yes'],
    );
    await page!.get('[data-outcome="ask-for-call"]');
    assert.include(page!.text, 'need a visa');
  });

  it('end in the step with the link', async () => {
    await page!.walk(['situation', 'decided'], ['company', 'neutral'], ['withdraw', 'accept']);
    await page!.message();
    await page!.click('.before summary');
    assert.equal((await page!.get<HTMLAnchorElement>('.before a')).href, 'https://careers.example/withdraw');
  });

  it('do without the dropped outcome, and without the question for it', async () => {
    await page!.walk(['situation', 'decided'], ['company', 'like']);
    await page!.get('[data-outcome="keep-door-open"]');
    assert.isNull(page!.find('[data-answer="redirect-earlier"], [data-edit="earlier"]'));
  });
});
