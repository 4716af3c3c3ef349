/**
 * Returns the strongly connected components of a graph in reverse topological order (Tarjan 1972). The algorithm is
 * iterative, since a walk may be too long for recursion.
 */
export function components<Node>(nodes: Iterable<Node>, leadsTo: (node: Node) => readonly Node[]): Node[][] {
  const index = new Map<Node, number>();
  const low = new Map<Node, number>();
  const found: Node[][] = [];
  const stack: Node[] = [];
  const open = new Set<Node>();

  const enter = (node: Node) => {
    index.set(node, index.size);
    low.set(node, index.size - 1);
    stack.push(node);
    open.add(node);
    return { node, next: leadsTo(node).values() };
  };
  const lower = (node: Node, to = Infinity) => low.set(node, Math.min(low.get(node) ?? Infinity, to));

  for (const root of nodes) {
    if (index.has(root)) continue;
    const path = [enter(root)];
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const { node, next } = top;
      const step = next.next();
      if (!step.done) {
        if (!index.has(step.value)) path.push(enter(step.value));
        else if (open.has(step.value)) lower(node, index.get(step.value));
        continue;
      }
      path.pop();
      const above = path.at(-1);
      if (above) lower(above.node, low.get(node));
      if (low.get(node) !== index.get(node)) continue;
      const component = stack.splice(stack.lastIndexOf(node));
      for (const one of component) open.delete(one);
      found.push(component);
    }
  }
  return found;
}
