/** `Array.from` for iterables, which the build uses in its place: some pages replace it by one that knows none. */
export const arrayFrom = <Item, Result = Item>(
  items: Iterable<Item>,
  map = (item: Item, _index: number) => item as unknown as Result,
): Result[] => [...items].map(map);
