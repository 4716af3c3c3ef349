import { assert } from 'chai';
import { jobOf, setPostingReader } from '../../src/platform/job-posting.ts';
import { postingReader } from '../../src/platform/posting-reader.ts';
import { contacts } from './posting-shapes/contacts.ts';
import { jsonLd } from './posting-shapes/json-ld.ts';
import { markup } from './posting-shapes/markup.ts';
import { mistakes } from './posting-shapes/mistakes.ts';
import { names } from './posting-shapes/names.ts';
import { several } from './posting-shapes/several.ts';
import type { Shape } from './posting-shapes/shape.ts';

/** An element in the page that a browser makes of a shape. */
function elementIn({ head = '', body = '' }: Shape): Element {
  const page = new DOMParser().parseFromString(
    `<!doctype html><head>${head}</head><body>${body}<b id="it"></b></body>`,
    'text/html',
  );
  return page.querySelector('#it')!;
}

const groups: Record<string, readonly Shape[]> = {
  'in valid JSON-LD': jsonLd,
  'in microdata or RDFa': markup,
  'in invalid JSON': mistakes,
  'with unusual names': names,
  'that is one of several': several,
  'with a contact': contacts,
};

for (const [group, shapes] of Object.entries(groups))
  describe(`a job posting ${group}`, () => {
    afterEach(() => setPostingReader(undefined));

    for (const shape of shapes)
      it(`is read: ${shape.shape}`, () => {
        const element = elementIn(shape);
        const early = jobOf(element);
        setPostingReader(postingReader);
        assert.deepEqual(jobOf(element), shape.expect);
        // The first question may lack a name until the reader has loaded, but never has a wrong one.
        assert.deepEqual({ ...shape.expect, ...early }, shape.expect);
      });
  });
