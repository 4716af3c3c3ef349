/** A page with the element in it, as its address says: a frame of the builder, which hears of its colours. */
import '../../src/bow-out.ts';
import { BowOut } from '../../src/element.ts';
import { correctContrast } from '../../src/styles/contrast.ts';
import { one } from '../query-required.ts';
import { placesOf } from './places.ts';
import { rewordingFrom } from './snippets.ts';
import { attributes, looks, stateFrom } from './state.ts';
import type { Shortfall } from '../../src/styles/contrast.ts';

/** What the builder hears. */
export interface Told {
  type: 'bow-out-preview';
  shortfalls: readonly Shortfall[];
}

const { documentElement: root } = document;
const element = one('bow-out', BowOut);
const places = placesOf();
let turn = 0;

async function apply(): Promise<void> {
  const mine = ++turn;
  const given = new URLSearchParams(location.hash.replace(/^#/, ''));
  // The element goes by the device, not by the page; here both are told.
  for (const each of [root, element])
    each.style.colorScheme = given.get('scheme') === 'dark' ? 'dark' : 'light';
  given.delete('scheme');
  const { settings, words } = stateFrom(given.toString(), await places).state;
  for (const name of attributes) {
    const value = settings[name];
    // The role is kept by another name, which takes it back too.
    if (value === undefined) element.removeAttribute(name === 'role' ? 'data-bow-out-role' : name);
    else element.setAttribute(name, value);
  }
  // Two previews and the other pages would go on with one conversation.
  element.remember = 'off';
  element.words = Object.keys(words).length ? rewordingFrom(words) : undefined;
  for (const name of looks) element.style.setProperty(`--bow-out-${name}`, settings[name] ?? '');
  await element.updateComplete;
  const themes = () => [...element.renderRoot.querySelectorAll<HTMLElement>('.theme')];
  // A launcher, and words, are fetched first.
  while (!themes().length) await new Promise(requestAnimationFrame);
  if (mine !== turn) return;
  const shortfalls = themes().flatMap((theme) => correctContrast(theme));
  parent.postMessage({ type: 'bow-out-preview', shortfalls } satisfies Told, location.origin);
}

addEventListener('hashchange', () => void apply());
void apply();
