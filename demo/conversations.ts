/** The conversations that the map and the letters page can show, by the name in the address. The first is the default. */
export const conversationTitles = {
  'bow-out': 'Stepping back',
  'turned-down': 'Turned down',
} as const;

export type ConversationName = keyof typeof conversationTitles;

export const conversationNames = Object.keys(conversationTitles) as readonly ConversationName[];

/** Returns the conversation that a fragment names, or the default. */
export function conversationIn(fragment: URLSearchParams): ConversationName {
  const given = fragment.get('conversation');
  return conversationNames.find((name) => name === given) ?? 'bow-out';
}

/** The options of a choice of conversation. */
export const conversationOptions = (): readonly HTMLOptionElement[] =>
  conversationNames.map((name) => new Option(conversationTitles[name], name));
