/**
 * A property or method of a node, as the browser defines it. A form hides the properties that its fields are named for,
 * as in `<input name="parentElement">`, and so does a document with those of its images and forms.
 */
export function builtIn<T extends object, K extends keyof T>(node: T, name: K): T[K] {
  const value: unknown = Reflect.get(Object.getPrototypeOf(node) as object, name, node);
  return (typeof value === 'function' ? value.bind(node) : value) as T[K];
}
