import { en } from '../../dist/lib/src/locales/en/locale.js';

/** A locale that differs in its heading. */
export const locales = {
  de: () => ({ ...en, lang: 'de', interface: { ...en.interface, heading: 'Zweifel an der Stelle?' } }),
};
