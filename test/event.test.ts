import { assert } from 'chai';
import '../src/bow-out.ts';
import { BowOutEvent } from '../src/element.ts';
import type { BowOutEventMap } from '../src/element.ts';

const types: readonly (keyof BowOutEventMap)[] = [
  'bow-out-open',
  'bow-out-close',
  'bow-out-finish',
  'bow-out-copy',
];

describe('an event', () => {
  // Type tests, checked by the compiler: a listener infers the event type on any target.
  it('has its type inferred by a listener on the element or an ancestor', () => {
    const element = document.createElement('bow-out');
    const heard: BowOutEvent[] = [];
    const listener = (event: BowOutEvent) => heard.push(event);
    document.body.append(element);
    element.addEventListener('bow-out-copy', (event) => heard.push(event));
    element.addEventListener('bow-out-copy', listener, { once: true });
    document.addEventListener('bow-out-copy', (event) => heard.push(event), { once: true });
    window.addEventListener('bow-out-copy', (event) => heard.push(event), { once: true });
    // @ts-expect-error -- The event has no detail.
    element.addEventListener('bow-out-copy', (event) => event.detail as unknown, { once: true });
    // @ts-expect-error -- There is no event of this name.
    element.addEventListener('bow-out-copied', (event: BowOutEvent) => heard.push(event));
    element.dispatchEvent(new BowOutEvent('bow-out-copy'));
    element.remove();
    assert.deepEqual(
      heard.map(({ type }) => type),
      Array.from({ length: 4 }, () => 'bow-out-copy'),
    );
  });

  for (const type of types)
    it(`${type} is composed and has no detail`, () => {
      const event = new BowOutEvent(type);
      assert.isTrue(event.bubbles && event.composed);
      assert.isEmpty(Object.keys(event).filter((key) => key !== 'isTrusted'));
      assert.notProperty(event, 'detail');
    });
});
