/** Shows the screen named in the URL fragment; without a fragment, lists all screens. */
import { Page } from '../chat/page-object.ts';
import { screens } from '../chat/screen-fixtures.ts';

declare global {
  function settled(): Promise<void>;
}

/** Waits until resize observers have run, and no element is displaced by sticky positioning. */
globalThis.settled = async () => {
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  await document.querySelector('bow-out')?.updateComplete;
  scrollTo(0, 0);
};

const { dataset } = document.documentElement;
const name = decodeURIComponent(location.hash.slice(1));
const reach = screens[name];

try {
  if (name && !reach) throw new Error('unknown screen');
  sessionStorage.clear();
  // Uses the same wording in every screenshot.
  Math.random = () => 0.5;
  if (reach) await reach(new Page());
  dataset['screens'] = JSON.stringify(Object.keys(screens));
  dataset['ready'] = name;
} catch (error) {
  dataset['error'] = String(error);
}
