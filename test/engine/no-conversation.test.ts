import { assert } from 'chai';
import { defineElement } from '../../src/engine/index.ts';
import { BowOut } from '../../src/element.ts';
import { until } from '../chat/page-object.ts';
import type { Conversation } from '../../src/conversation.ts';

/** What code without types may leave out. */
const none = undefined as unknown as Conversation;

describe('an element without a conversation', () => {
  const { onerror } = window;
  let errors: string[];
  let host: HTMLElement;

  beforeEach(() => {
    errors = [];
    // The browser reports what a constructor throws. It would fail the whole test run.
    window.onerror = (_event, _source, _line, _column, error) => {
      errors.push(String(error));
      return true;
    };
    host = document.createElement('div');
    document.body.append(host);
  });
  afterEach(() => {
    window.onerror = onerror;
    host.remove();
  });

  const definitions: Record<string, (tag: string) => void> = {
    'a subclass': (tag) => {
      class Bare extends BowOut {
        static override conversation = none;
      }
      Bare.define(tag);
    },
    'a subclass that the page defines itself': (tag) => {
      class Bare extends BowOut {
        static override conversation = none;
      }
      customElements.define(tag, Bare);
    },
    defineElement: (tag) => {
      defineElement(tag, none);
    },
  };

  for (const [name, define] of Object.entries(definitions)) {
    const tag = `bare-${Object.keys(definitions).indexOf(name)}`;
    it(`says so in one error, and keeps showing its own content (${name})`, async () => {
      host.innerHTML = `<${tag}>Write to jobs@northwind.example.</${tag}>`;
      define(tag);
      await until(() => errors.length > 0);
      assert.deepEqual(errors, [`Error: <${tag}> has no conversation`]);
      assert.equal(host.innerText, 'Write to jobs@northwind.example.');
      assert.isAbove(host.firstElementChild!.getBoundingClientRect().height, 0);
    });
  }
});
