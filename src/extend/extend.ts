import { bowOut } from '../bow-out-conversation.ts';
import { refuse } from '../../machines/engine/refuse.ts';
import { problemsOf } from './check-extension.ts';
import { extendLocale, stepId } from './extend-locale.ts';
import type { Conversation, LoadedConversation } from '../conversation.ts';
import type { AddedAnswers, AddedSteps, AnyExtension, Extension, NoNames } from './types.ts';

/** The machine of an extended conversation and what it was made from, for tools such as the linter. */
export interface ExtendedMachine {
  /** The XState machine. Its own types are too slow to check for those who only import them. */
  readonly machine: object;
  /** All rules in order of priority, ours too. */
  readonly rules: Readonly<Record<string, { when: (facts: object) => boolean; advise: string }>>;
  /** The outcomes that are left. */
  readonly outcomes: readonly string[];
}

/** The extensions of the conversations that `extend` has returned. */
const extensions = new WeakMap<Conversation, AnyExtension>();

/**
 * Adds questions, rules and steps to the conversation of `<bow-out>`, or drops outcomes.
 *
 * What takes the machine to check is checked once that has loaded. If it is refused then, the conversation goes on
 * without the extension, and the console says why.
 *
 * @param conversation `bowOut`
 * @throws `TypeError` that lists all problems
 */
export function extend<
  const Q extends AddedAnswers = NoNames,
  const R extends string = never,
  const S extends AddedSteps = NoNames,
>(conversation: Conversation, extension: Extension<Q, R, S>): Conversation {
  // A host may change its object later. What is checked is what is used.
  const given = copy(extension);
  refuse(
    conversation === bowOut
      ? problemsOf(given)
      : ['Only the conversation “bowOut” can be extended, and once.'],
    'The extension',
    'is refused',
  );
  const all: AnyExtension = { ...nothing, ...(given as Partial<AnyExtension>) };
  let loaded: Promise<LoadedConversation> | undefined;
  const extended: Conversation = {
    ...conversation,
    // A conversation is known by its opening state. The estimate may fall once the machine has loaded, but not rise.
    opening: {
      ...conversation.opening,
      remaining: conversation.opening.remaining + Object.keys(all.questions).length,
    },
    locale: extendLocale(conversation.locale, all),
    // A conversation that failed to load is loaded again.
    load: () =>
      (loaded ??= load(conversation, all).catch((error: unknown) => {
        loaded = undefined;
        throw error;
      })),
  };
  extensions.set(extended, all);
  return extended;
}

/** Whether a conversation is one that this copy of the package has extended. */
export const isExtended = (conversation: Conversation): boolean => extensions.has(conversation);

/**
 * The machine of an extended conversation, for tools, and for a test that an extension is not refused.
 *
 * @throws `TypeError` that lists all problems, where the element goes on without the extension
 */
export async function machineOf(conversation: Conversation): Promise<ExtendedMachine> {
  const extension = extensions.get(conversation);
  if (!extension) throw new TypeError('The conversation is not extended');
  const { extendMachine } = await import('./extend-machine.ts');
  return extendMachine(extension);
}

async function load(conversation: Conversation, extension: AnyExtension): Promise<LoadedConversation> {
  const [own, { extendMachine }, { createReplay }] = await Promise.all([
    conversation.load(),
    import('./extend-machine.ts'),
    import('../../machines/engine/replay.ts'),
  ]);
  try {
    const replay = createReplay(extendMachine(extension).machine);
    return { replay, letters: withSteps(own.letters, extension) };
  } catch (error) {
    // eslint-disable-next-line no-console -- For the page's developer. The candidate has the conversation without it.
    console.error(error);
    return own;
  }
}

/** The letters, with the added steps after our own. */
function withSteps(
  letters: LoadedConversation['letters'],
  { steps }: AnyExtension,
): LoadedConversation['letters'] {
  const added = Object.entries(steps);
  const links = added.flatMap(([name, { link }]) =>
    link === undefined ? [] : [[stepId(name), link] as const],
  );
  const { nextSteps } = letters.rules;
  return {
    ...letters,
    stepLinks: Object.fromEntries(links),
    rules: {
      ...letters.rules,
      nextSteps: (outcome, facts, today) => [
        ...nextSteps(outcome, facts, today),
        ...added.filter(([, { of }]) => of.some((each) => each === outcome)).map(([name]) => stepId(name)),
      ],
    },
  };
}

/** What an extension leaves out. */
const nothing: AnyExtension = { questions: {}, rules: {}, drop: [], steps: {}, words: {} };

const copy = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(copy);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, copy(each)]));
};
