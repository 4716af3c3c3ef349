/** Whether two lists have the same items in the same order. */
export const sameItems = (list: readonly unknown[], other: readonly unknown[]): boolean =>
  list.length === other.length && list.every((item, index) => Object.is(item, other[index]));
