// Session recorders and tracing libraries replace members of the DOM, such as the setters of fields and
// `addEventListener`, and so learn what happens inside closed shadow roots: a closed root hides its nodes from those who
// look for them, not from code that runs for each of them. The element uses the members that the browser defines.

/** The members that give the inside of a closed root away where they are replaced, with the classes that have them. */
const members = [
  ['Element', 'attachShadow'],
  ['EventTarget', 'addEventListener'],
  ['HTMLInputElement', 'value'],
  ['HTMLInputElement', 'checked'],
  ['HTMLTextAreaElement', 'value'],
] as const;

const descriptorsIn = (realm: typeof globalThis) =>
  members.map(([owner, name]) => Object.getOwnPropertyDescriptor(realm[owner].prototype, name) ?? {});

/** Whether a member is the browser's own. */
function isNative({ value, set }: { value?: unknown; set?: unknown }, name: string): boolean {
  const member = (value ?? set) as object;
  // A proxy also reads as native code, but without a name. Zone.js changes how its functions read, but marks them.
  return (
    Function.prototype.toString.call(member).replace(/\s/g, '').endsWith(`${name}(){[nativecode]}`) &&
    Reflect.ownKeys(member).length === 2
  );
}

/** The members as the browser defines them: the page's, unless one is replaced, and then those of an empty frame. */
function readNative() {
  const current = descriptorsIn(window);
  if (current.every((descriptor, index) => isNative(descriptor, members[index]?.[1] ?? ''))) return current;
  const frame = document.createElement('iframe');
  document.documentElement.append(frame);
  try {
    return descriptorsIn(frame.contentWindow as unknown as typeof globalThis);
  } catch {
    // A document without an origin can't look into its own frames.
    return current;
  } finally {
    frame.remove();
  }
}

/** Read once, since libraries may replace the members later. */
let native: ReturnType<typeof readNative> | undefined;

/** Attaches a shadow root with the browser's own method. */
export function attachUnseen(element: Element, options: ShadowRootInit): ShadowRoot {
  const [attachShadow] = (native ??= readNative());
  return (attachShadow?.value as Element['attachShadow']).call(element, options);
}

/** Gives nodes the browser's own members. */
function keepNativeMembers(nodes: Iterable<EventTarget>): void {
  const descriptors = (native ??= readNative());
  for (const node of nodes)
    members.forEach(([owner, name], index) => {
      if (node instanceof window[owner]) Object.defineProperty(node, name, descriptors[index] ?? {});
    });
}

/** Gives a root, and what a server rendered in it, the browser's own members. */
export const keepNativeMembersIn = (root: DocumentFragment): void =>
  keepNativeMembers([root, ...root.querySelectorAll('*')]);

/** Clones the templates that Lit renders, with the browser's own members. */
export const nativeScope = {
  importNode(template: DocumentFragment, deep?: boolean): DocumentFragment {
    const content = document.importNode(template, deep);
    keepNativeMembers(content.querySelectorAll('*'));
    return content;
  },
};
