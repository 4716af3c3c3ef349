import { DoublePress } from './double-press.ts';
import { TextEvents } from './text-events.ts';
import { TranslatedText } from './translated-text.ts';
import type { LitElement } from 'lit';
import type { ConversationStore } from './conversation-store.ts';

/** Adds the controllers that guard a host against what its page, a translator or a double press could do. */
export function addGuards(host: LitElement, store: ConversationStore): void {
  new DoublePress(host, store);
  new TextEvents(host);
  new TranslatedText(host);
}
