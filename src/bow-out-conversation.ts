import { metadata } from '../machines/bow-out/metadata.ts';
import { en } from './locales/en/locale.ts';
import type { Conversation } from './conversation.ts';

/** The conversation of `<bow-out>`: stepping back from a hiring process. */
export const bowOut: Conversation = {
  ...metadata,
  locale: en,
  languages: () => import('./locales/bow-out/languages.ts'),
  load: () => import('./bow-out-loaded.ts'),
};
