const undo: (() => void)[] = [];

/** Replaces a property for the duration of one test. */
function instead(target: object, name: string, value: unknown): void {
  const own = Object.getOwnPropertyDescriptor(target, name);
  Object.defineProperty(target, name, { value, configurable: true, writable: true });
  undo.push(() => {
    if (own) Object.defineProperty(target, name, own);
    else Reflect.deleteProperty(target, name);
  });
}

afterEach(() => {
  for (const back of undo.splice(0).reverse()) back();
});

/** Replaces the last step of every action that leaves the page, and records its input. */
export const caught = {
  instead,

  /** Records the texts that are copied, or, unless `works`, makes copying fail. */
  clipboard(works = true) {
    const copied: string[] = [];
    const writeText = (text: string) =>
      works ? Promise.resolve(void copied.push(text)) : Promise.reject(new DOMException('no'));
    instead(navigator, 'clipboard', { writeText });
    instead(document, 'execCommand', () => false);
    return { copied };
  },

  /** Returns the file that an action offers for download. */
  async file(action: () => Promise<unknown>): Promise<{ name: string; type: string; text: string }> {
    const blobs: Blob[] = [];
    const names: string[] = [];
    instead(URL, 'createObjectURL', (blob: Blob) => `blob:${blobs.push(blob)}`);
    instead(HTMLAnchorElement.prototype, 'click', function (this: HTMLAnchorElement) {
      names.push(this.download);
    });
    await action();
    const [blob] = blobs;
    return { name: names[0] ?? '', type: blob?.type ?? '', text: (await blob?.text()) ?? '' };
  },
};
