import { channels, tones } from '../../src/letters/types.ts';
import { conversationIn, conversationNames } from '../conversations.ts';
import { languagesOf } from '../languages.ts';
import { outcomesOf } from './conversations.ts';
import type { ConversationName } from '../conversations.ts';

/** The options of each filter for a conversation; the first one is the default. */
const choicesFor = (conversation: ConversationName) =>
  ({
    conversation: conversationNames,
    lang: languagesOf[conversation],
    show: ['letters', 'sentences'],
    outcome: ['any', ...outcomesOf[conversation]],
    tone: ['any', ...tones],
    channel: [...channels, 'any'],
    details: ['all', 'none'],
  }) as const satisfies Record<string, readonly string[]>;

type Choices = ReturnType<typeof choicesFor>;

export type Filters = { [Name in keyof Choices]: Choices[Name][number] } & {
  /** The search text. */
  find: string;
};

/** Parses a fragment; invalid parameters are ignored. */
export function filtersFrom(fragment: string): Filters {
  const given = new URLSearchParams(fragment.replace(/^#/, ''));
  const chosen = Object.entries<readonly string[]>(choicesFor(conversationIn(given))).map(
    ([name, allowed]) => [name, allowed.find((each) => each === given.get(name)) ?? allowed[0]],
  );
  return { ...(Object.fromEntries(chosen) as Omit<Filters, 'find'>), find: given.get('find') ?? '' };
}

/** Serializes the filters that differ from the defaults. */
export function fragmentOf(filters: Filters): string {
  const said = new URLSearchParams();
  const choices = choicesFor(filters.conversation);
  for (const name of Object.keys(choices) as (keyof Choices)[])
    if (filters[name] !== choices[name][0]) said.set(name, filters[name]);
  if (filters.find) said.set('find', filters.find);
  return said.toString();
}
