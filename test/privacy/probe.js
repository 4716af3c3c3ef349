// Records in the page everything that a host's script could observe. It is injected before all other scripts, so it
// must be self-contained.
export function spy() {
  const noticed = [];
  const seen = (what, ...of) => void noticed.push(`${what}: ${of.map(String).join(' ')}`);
  const text = (value) => {
    try {
      return typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
    } catch {
      return String(value);
    }
  };
  /** Records a call with its arguments, and forwards it. */
  const watch = (owner, name, what = name) => {
    const own = owner?.[name];
    if (typeof own !== 'function') return;
    owner[name] = function (...given) {
      seen(what, ...given.map(text));
      return new.target ? new own(...given) : own.apply(this, given);
    };
    owner[name].prototype = own.prototype;
  };
  for (const name of [
    'fetch',
    'WebSocket',
    'EventSource',
    'Worker',
    'SharedWorker',
    'BroadcastChannel',
    'Image',
  ])
    watch(window, name);
  for (const name of ['RTCPeerConnection', 'WebTransport', 'MessageChannel', 'postMessage'])
    watch(window, name);
  watch(XMLHttpRequest.prototype, 'open', 'XMLHttpRequest');
  watch(Navigator.prototype, 'sendBeacon');
  watch(window.ServiceWorkerContainer?.prototype, 'register', 'serviceWorker');
  for (const name of ['pushState', 'replaceState']) watch(History.prototype, name);
  for (const name of ['mark', 'measure']) watch(Performance.prototype, name);
  watch(window.CustomStateSet?.prototype, 'add', 'state');
  watch(window.CookieStore?.prototype, 'set', 'cookie');
  watch(window.IDBFactory?.prototype, 'open', 'indexedDB');
  watch(window.CacheStorage?.prototype, 'open', 'caches');
  // Storage contains the answers on purpose, under the element's own key.
  const { setItem } = Storage.prototype;
  Storage.prototype.setItem = function (key, value) {
    if (!/^bow-out(-open)?:/.test(key)) seen('stored', key, value);
    else seen('stored', key);
    window.stored = (window.stored ?? 0) + 1;
    return setItem.call(this, key, value);
  };
  // Pressing the button opens the share dialog, which is suppressed here.
  Navigator.prototype.share = () => Promise.resolve();
  // Printing would block the page until the dialog is closed.
  const sheet = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow');
  Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
    configurable: true,
    get() {
      const inner = sheet.get.call(this);
      inner.print = () => {
        seen('frames of the page', window.length);
        inner.dispatchEvent(new Event('afterprint'));
      };
      return inner;
    },
  });

  const { dispatchEvent } = EventTarget.prototype;
  EventTarget.prototype.dispatchEvent = function (event) {
    seen(
      'dispatched',
      event.type,
      text(event.detail),
      Object.keys(event).filter((key) => key !== 'isTrusted'),
    );
    return dispatchEvent.call(this, event);
  };
  const host = () => document.querySelector('bow-out');
  const own = ['open', 'close', 'finish', 'copy'].map((each) => `bow-out-${each}`);
  const others = Object.keys(Object.getOwnPropertyDescriptors(Document.prototype))
    .concat(Object.keys(Object.getOwnPropertyDescriptors(HTMLElement.prototype)), Object.keys(window))
    .filter((name) => name.startsWith('on'))
    .map((name) => name.slice(2));
  const types = new Set([...own, ...others, 'focusin', 'focusout', 'state', 'formdata', 'DOMContentLoaded']);
  window.events = [];
  for (const type of types)
    window.addEventListener(
      type,
      (event) => {
        const { target } = event;
        const isInside = target instanceof Node && target.getRootNode() instanceof ShadowRoot;
        // Keyboard events have their own test.
        const name = target?.localName ?? (target === document ? 'document' : 'window');
        const more = Object.keys(event).filter((key) => key !== 'isTrusted');
        seen('event', type, isInside ? `from within: ${target.outerHTML}` : name, text(more));
        if (type === 'formdata') seen('form', text([...event.formData]));
        if (!own.includes(type)) return;
        window.events.push(type);
        seen('said', type, text(event.detail), event.composedPath()[0] === host(), text({ ...event }));
      },
      true,
    );
  window.navigation?.addEventListener('navigate', ({ destination, downloadRequest }) => {
    if (destination.url.startsWith('mailto:')) seen('mail');
    else seen('navigate', destination.url, downloadRequest);
  });

  new MutationObserver((changes) => {
    for (const { type, target, attributeName, addedNodes, removedNodes } of changes) {
      if (type === 'attributes') seen('attribute', attributeName, target.getAttribute(attributeName));
      if (type === 'characterData') seen('text', target.data);
      for (const node of [...addedNodes, ...removedNodes]) seen('node', node.outerHTML ?? node.data);
    }
  }).observe(document, { attributes: true, characterData: true, childList: true, subtree: true });

  for (const type of PerformanceObserver.supportedEntryTypes)
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen('entry', text(entry));
    }).observe({ type, buffered: true });

  // Lit stores its version there; the other globals belong to the browser driver.
  const known =
    /^(lit(PropertyMetadata|\w+Versions)|reactiveElementVersions|lookRound|events|stored)$|QuerySelector/;
  const before = new Set(Reflect.ownKeys(window));
  // Takes a snapshot of everything that is visible from outside, at intervals.
  window.lookRound = () => {
    const element = host();
    seen('address', location.href, history.length, text(history.state), document.title, window.name);
    seen('cookie', document.cookie);
    seen('active', document.activeElement.outerHTML.slice(0, 300));
    seen('form', text([...new FormData(document.querySelector('form'))]));
    seen('elements', document.querySelector('form').elements.length);
    seen('page', document.documentElement.outerHTML);
    seen('frames', window.length);
    for (const key of Reflect.ownKeys(window))
      if (!before.has(key) && !known.test(String(key))) seen('global', String(key), text(window[key]));
    if (element)
      for (const key of Reflect.ownKeys(element))
        if (typeof element[key] !== 'object' && typeof element[key] !== 'function')
          seen('property', String(key), text(element[key]));
    return noticed;
  };
}
