/** Goes to the screen that the address names after its #, and says so; without one, says which there are. */
import { Page } from '../chat/page-object.ts';
import { screens } from '../chat/screen-fixtures.ts';

declare global {
  function settled(): Promise<void>;
}

/** What hears of a new width has answered, and nothing sticks below its place. */
globalThis.settled = async () => {
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  await document.querySelector('bow-out')?.updateComplete;
  scrollTo(0, 0);
};

const { dataset } = document.documentElement;
const name = decodeURIComponent(location.hash.slice(1));
const reach = screens[name];

try {
  if (name && !reach) throw new Error('there is no such screen');
  sessionStorage.clear();
  // The same wording in every picture.
  Math.random = () => 0.5;
  if (reach) await reach(new Page());
  dataset['screens'] = JSON.stringify(Object.keys(screens));
  dataset['ready'] = name;
} catch (error) {
  dataset['error'] = String(error);
}
