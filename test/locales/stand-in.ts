import { bowOut } from '../../src/bow-out-conversation.ts';
import type { LoadedLanguages } from '../../src/conversation.ts';
import type { Locales } from '../../src/locales/load-locale.ts';

/** How often the table of languages was loaded, and each language in it. */
export const loaded: string[] = [];

const languages: Locales = {
  he: () => {
    loaded.push('he');
    return import('./he/locale.ts');
  },
  fi: () => Promise.reject(new Error('offline')),
};

/** The conversation of `<bow-out>` with a pseudo-locale among its languages, and one that doesn't load. */
export const withLanguages = {
  ...bowOut,
  languages: async (): Promise<LoadedLanguages> => {
    loaded.push('table');
    return { ...(await bowOut.languages()), languages };
  },
};
