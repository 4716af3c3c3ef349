import { hasMessage } from '../../machines/engine/definition-parts.ts';
import { createReplay } from '../../machines/engine/replay.ts';
import { createProofreader } from '../letters/proofread/proofread.ts';
import { holes, length } from '../letters/proofread/general-rules.ts';
import { createWriter } from '../letters/write-message.ts';
import { letterRulesOf } from './letter-rules.ts';
import { textStep } from './define-locale.ts';
import type { AnyStateMachine } from 'xstate';
import type { ConversationTypes } from '../../machines/engine/types.ts';
import type { ConversationMachine } from '../../machines/engine/define-machine.ts';
import type { Conversation, Replay } from '../conversation.ts';
import type { ConversationLetters } from '../letters/conversation-letters.ts';
import type { Finding, ProofreadContext } from '../letters/proofread/context.ts';
import type { ConversationLocale } from './define-locale.ts';
import type { FactsIn, OutcomeOf } from './words.ts';

/** A conversation, for {@link defineConversation}. */
export interface ConversationDefinition<M extends ConversationMachine> {
  /** Keeps its answers apart from those of other conversations on the page. Letters, digits and hyphens. */
  name: string;
  machine: M;
  /** The default language. It stands in for one that doesn't load. */
  locale: ConversationLocale;
  /** The questions whose answers select a variant of the words, in ascending order of precedence. */
  variantQuestions?: readonly Extract<keyof M['questions'], string>[];
  /** Whether to offer a button that clears everything and leaves the page, since someone may see the screen. */
  needsQuickExit?: (facts: FactsIn<M>, outcome: OutcomeOf<M> | undefined) => boolean;
  /** Steps that come before all others. */
  urgentSteps?: readonly string[];
  /** Further rules for the letters, and for what the candidate makes of them. The locale has a remark for each. */
  proofreading?: Readonly<Record<string, (message: ProofreadContext) => Finding>>;
}

/** A conversation that an element can hold, with all that it was made from. */
export interface DefinedConversation extends Conversation {
  readonly name: string;
  readonly machine: ConversationMachine;
  readonly locale: ConversationLocale;
  readonly replay: Replay;
  readonly letters: ConversationLetters;
}

/**
 * Joins a machine, its words and its letters to a conversation for `<bow-out>`.
 *
 * @throws `TypeError` if the name is not valid, or a proofreading rule has no remark
 */
export function defineConversation<M extends ConversationMachine>(
  definition: ConversationDefinition<M>,
): DefinedConversation {
  const { name, machine, locale, variantQuestions = [], needsQuickExit, urgentSteps = [] } = definition;
  if (!/^[a-z][a-z\d-]*$/.test(name))
    throw new TypeError(`The name of a conversation has lower-case letters, digits and hyphens: “${name}”`);
  const proofreading = definition.proofreading ?? {};
  for (const rule of Object.keys(proofreading))
    if (!locale.words.remarks.remarks[rule])
      throw new TypeError(`The proofreading rule “${rule}” has no remark in “${locale.lang}”`);

  const replay = createReplay<ConversationTypes>(machine.machine as AnyStateMachine);
  const rules = letterRulesOf(machine);
  const factsOf = (facts: object) => facts as FactsIn<ConversationMachine>;
  const letters: ConversationLetters = {
    rules,
    writer: createWriter(rules),
    proofreader: createProofreader({
      rules: { length, holes, ...proofreading },
      limitOf: rules.limitOf,
      declines: () => false,
      hasGreeting: () => true,
      namesIn: (facts) => Object.values(factsOf(facts).names ?? {}) as readonly (string | undefined)[],
      proseQuestions: [],
    }),
    hiddenRules: [],
    urgentSteps,
    textStep,
    presentationOf: (name) => {
      const outcome = machine.outcomes[name];
      const isSilent = !outcome || !hasMessage(outcome);
      const isOptional = !isSilent && (outcome.isOptional ?? false);
      // What may never be written has no place above it for the steps.
      return { hasStepsFirst: isSilent || isOptional, isSecondary: isSilent, isOptional, isSilent };
    },
    preparationOf: () => undefined,
    nameOf: (_to, facts, job) => factsOf(facts).names?.to ?? job.contact,
    contactFor: (_to, job) => job.contact,
  };
  return {
    name,
    machine,
    locale,
    languages: () => import('../locales/load-locale.ts'),
    replay,
    letters,
    opening: replay([]),
    variantQuestions,
    outcomeOf: (advice) => advice,
    jobOf: (facts) => factsOf(facts).job ?? {},
    // The types of the definition are those of its own machine.
    needsQuickExit: (needsQuickExit as DefinedConversation['needsQuickExit'] | undefined) ?? (() => false),
    load: () => Promise.resolve({ replay, letters }),
  };
}
