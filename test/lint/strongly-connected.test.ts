import { assert } from 'chai';
import { components } from '../../lint/strongly-connected.ts';

const found = (graph: Record<string, string>) =>
  components(Object.keys(graph), (node) => Array.from(graph[node] ?? '')).map((one) =>
    one.toSorted().join(''),
  );

describe('strongly connected components', () => {
  it('are single nodes in a graph without cycles', () => {
    assert.deepEqual(found({ a: 'bc', b: 'c', c: '' }), ['c', 'b', 'a']);
  });

  it('are the nodes of each cycle, in reverse topological order', () => {
    assert.deepEqual(found({ a: 'b', b: 'c', c: 'ad', d: 'e', e: 'd' }), ['de', 'abc']);
  });

  it('are found on paths that are too long for recursion', () => {
    const long = components(
      Array.from({ length: 100_000 }, (_, at) => at),
      (at) => [(at + 1) % 100_000],
    );
    assert.lengthOf(long, 1);
  });
});
