import { BowOut } from '../element.ts';
import type { Conversation } from '../conversation.ts';

/**
 * Defines an element that holds a conversation. Its attributes, events and parts are those of `<bow-out>`.
 *
 * Does nothing if the name is already defined, since a page may load the script twice.
 *
 * @param tag a valid custom element name, such as `turned-down`
 * @returns the class of the element
 * @throws `NotSupportedError` or `SyntaxError` if the name is not valid
 */
export function defineElement(tag: string, conversation: Conversation): typeof BowOut {
  class ConversationElement extends BowOut {
    static override conversation = conversation;
  }
  ConversationElement.define(tag);
  return ConversationElement;
}
