/**
 * A page with the element, configured by its fragment. The builder shows it in an iframe, and it posts the result of
 * the contrast check to the builder.
 */
import '../../src/bow-out.ts';
import { BowOut } from '../../src/bow-out-element.ts';
import { correctContrast } from '../../src/styles/contrast.ts';
import { one } from '../query-required.ts';
import { placesOf } from './places.ts';
import { rewordingFrom } from './snippets.ts';
import { attributes, looks, stateFrom } from './state.ts';
import type { Shortfall } from '../../src/styles/contrast.ts';

/** The message that is posted to the builder. */
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
  // The element follows the system's colour scheme, not the page's, so both are set.
  for (const each of [root, element])
    each.style.colorScheme = given.get('scheme') === 'dark' ? 'dark' : 'light';
  given.delete('scheme');
  const { settings, words } = stateFrom(given.toString(), await places).state;
  for (const name of attributes) {
    const value = settings[name];
    if (value === undefined) element.removeAttribute(name);
    else element.setAttribute(name, value);
  }
  // Otherwise, both previews and the other pages would share one conversation.
  element.remember = 'off';
  element.words = Object.keys(words).length ? rewordingFrom(words) : undefined;
  for (const name of looks) element.style.setProperty(`--bow-out-${name}`, settings[name] ?? '');
  await element.updateComplete;
  const themes = () => [...element.renderRoot.querySelectorAll<HTMLElement>('.theme')];
  // The launcher and overridden words load later.
  while (!themes().length) await new Promise(requestAnimationFrame);
  if (mine !== turn) return;
  const shortfalls = themes().flatMap((theme) => correctContrast(theme));
  parent.postMessage({ type: 'bow-out-preview', shortfalls } satisfies Told, location.origin);
}

addEventListener('hashchange', () => void apply());
void apply();
