// No library: what listeners on the document learn from an event, the selection, mutations and navigations.
import { collectAt } from './collect-at.js';

const send = (what) => void fetch(`${collectAt}/listeners`, { method: 'POST', body: JSON.stringify(what) });

const types = [
  'click',
  'input',
  'change',
  'submit',
  'keydown',
  'focusin',
  'pointerover',
  'copy',
  'selectionchange',
];
for (const type of types)
  document.addEventListener(
    type,
    (event) => {
      const [first] = event.composedPath();
      // Not `event.key`, `event.data` and the text of the selection: no element can keep these from its page, and
      // docs/privacy.md says so.
      send({
        type,
        path: event.composedPath().map((each) => each.localName ?? each.nodeName),
        markup: first.outerHTML,
        value: first.value,
        text: first.innerText,
        active: document.activeElement.outerHTML,
        anchor: getSelection().anchorNode?.parentElement?.outerHTML,
        ranges: getSelection().rangeCount && getSelection().getRangeAt(0).cloneContents().textContent,
      });
    },
    true,
  );

new MutationObserver((all) => {
  for (const { target, addedNodes } of all)
    send({ changed: target.outerHTML ?? target.data, added: [...addedNodes].map((each) => each.outerHTML) });
}).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });

navigation.addEventListener('navigate', ({ destination }) => send({ navigated: destination.url }));
