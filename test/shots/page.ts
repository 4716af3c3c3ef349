/**
 * Shows the screen named in the URL fragment, in the language of the query; without a fragment, lists all screens and
 * the languages besides English.
 */
import { languages } from '../../src/locales/bow-out/languages.ts';
import { Page } from '../chat/page-object.ts';
import { mainScreens, screens } from '../chat/screen-fixtures.ts';
import { typedIn } from '../letters/typed-texts.ts';

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
const lang = new URLSearchParams(location.search).get('lang');
const reach = lang === null ? screens[name] : mainScreens(typedIn(lang))[name];

try {
  if (name && !reach) throw new Error('unknown screen');
  sessionStorage.clear();
  // Uses the same wording in every screenshot.
  Math.random = () => 0.5;
  if (reach && lang === null) await reach(new Page());
  if (reach && lang !== null) {
    const { company, role } = typedIn(lang);
    const page = new Page({ lang, company, jobTitle: role });
    await page.get(`.root[lang="${lang}"]`);
    await reach(page);
    // A language that is incomplete falls back to English.
    if (page.find('.root')?.lang !== lang) throw new Error('the language is not available');
  }
  dataset['screens'] = JSON.stringify(Object.keys(screens));
  dataset['mainScreens'] = JSON.stringify(Object.keys(mainScreens(typedIn('en'))));
  dataset['languages'] = JSON.stringify(Object.keys(languages));
  dataset['ready'] = name;
} catch (error) {
  dataset['error'] = String(error);
}
