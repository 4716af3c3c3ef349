import { assert } from 'chai';
import { Page, toDesk } from '../chat/page-object.ts';

/** The members that recorders and tracing libraries replace. */
const members: readonly (readonly [object, string])[] = [
  [Element.prototype, 'attachShadow'],
  [EventTarget.prototype, 'addEventListener'],
  [HTMLInputElement.prototype, 'value'],
  [HTMLInputElement.prototype, 'checked'],
  [HTMLTextAreaElement.prototype, 'value'],
];

type Method = (this: EventTarget, ...args: unknown[]) => unknown;
type Wrap = (original: Method, onCall: (node: EventTarget) => void) => Method;

/** The ways to replace a member, by what they look like. */
const ways: Record<string, Wrap> = {
  'a function': (original, onCall) =>
    function (...args) {
      onCall(this);
      return Reflect.apply(original, this, args);
    },
  'a proxy': (original, onCall) =>
    new Proxy(original, {
      apply(target, node: EventTarget, args) {
        onCall(node);
        return Reflect.apply(target, node, args);
      },
    }),
  'a function that claims to be native': (original, onCall) => {
    const wrapper: Method = function (...args) {
      onCall(this);
      return Reflect.apply(original, this, args);
    };
    return Object.assign(wrapper, { __zone_symbol__OriginalDelegate: original });
  },
};

describe('in a page whose libraries replace members of the DOM', () => {
  const toString = Reflect.get(Function.prototype, 'toString') as Method;
  const restore: (() => void)[] = [];
  let page: Page;

  /** Replaces the members, and returns the nodes of the element that they are called for from then on. */
  function watch(wrap: Wrap): Set<string> {
    const seen = new Set<string>();
    for (const [owner, name] of members) {
      const descriptor = Object.getOwnPropertyDescriptor(owner, name) ?? {};
      const key = Object.hasOwn(descriptor, 'set') ? 'set' : 'value';
      const wrapped = wrap(Reflect.get(descriptor, key) as Method, (node) => {
        if (!(node instanceof Node)) return;
        // A new node is in no tree yet.
        const isInside = !node.isConnected || node.getRootNode() instanceof ShadowRoot;
        if (isInside) seen.add(`${name} of ${node.nodeName}`);
      });
      Object.defineProperty(owner, name, { ...descriptor, [key]: wrapped });
      restore.push(() => Object.defineProperty(owner, name, descriptor));
    }
    // As Zone.js does.
    Function.prototype.toString = function (this: object) {
      const read: unknown = Reflect.get(this, '__zone_symbol__OriginalDelegate') ?? this;
      return String(Reflect.apply(toString, read, []));
    };
    return seen;
  }

  /** A conversation that has every kind of field. */
  async function converse(): Promise<void> {
    await toDesk(page);
    await page.detail('rounds');
    await page.fill('input[type="date"]', '2030-12-02');
    await page.click('[data-question="rounds"] [type="submit"]');
    await page.click('[data-edit="doubts"]');
    await page.get('[data-question="doubts"]');
    await page.click('input[name="doubts"][value="nerves"]');
  }

  beforeEach(() => {
    sessionStorage.clear();
  });
  afterEach(() => {
    for (const each of restore.splice(0)) each();
    Function.prototype.toString = toString as () => string;
    page.remove();
  });

  for (const [name, wrap] of Object.entries(ways))
    for (const when of ['before', 'after'])
      it(`none of them sees the inside of the element: ${name}, ${when} it is rendered`, async () => {
        const seen = when === 'before' ? watch(wrap) : undefined;
        page = new Page();
        await page.get('[data-question="situation"]');
        const seenLater = seen ?? watch(wrap);
        await converse();
        assert.deepEqual([...seenLater], []);
      });

  it('the page itself is seen, which proves that they watch', () => {
    page = new Page();
    const seen = watch(ways['a function']!);
    const field = document.createElement('input');
    field.value = 'x';
    field.addEventListener('click', () => undefined);
    assert.deepEqual([...seen], ['value of INPUT', 'addEventListener of INPUT']);
  });
});
