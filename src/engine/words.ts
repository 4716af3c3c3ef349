/* eslint-disable @typescript-eslint/no-generated-empty-object-type -- A conversation may have no details, steps or notes. */
import type { ConversationMachine } from '../../machines/engine/define-machine.ts';
import type { LetterFacts } from '../letters/letter-facts.ts';
import type { Letters, Note, Wordings } from '../letters/letter-types.ts';
import type * as words from '../locales/interface-words.ts';

type Machine = ConversationMachine;
type Names<Table> = Extract<keyof Table, string>;

/** The facts of a conversation. */
export type FactsIn<M extends Machine> = NonNullable<M['facts']>;
/** The names of a conversation's outcomes. */
export type OutcomeOf<M extends Machine> = Names<M['outcomes']>;
type NoteOf<M extends Machine> = Names<M['notes']>;
type OwnDetail<M extends Machine> = Exclude<Names<M['details']>, 'names' | 'job'>;
/** Each of an outcome's recipients, times and steps, of a note's, and so on. */
type Each<Table, Key extends string> = Table[keyof Table] extends infer Row
  ? Row extends Record<Key, infer Value>
    ? Value
    : never
  : never;
/** The outcomes with a message. */
type Writing<M extends Machine> = {
  [Name in OutcomeOf<M>]: M['outcomes'][Name] extends { to: string } ? Name : never;
}[OutcomeOf<M>];
type Recipient<M extends Machine> = (Each<M['outcomes'], 'to'> | Each<M['notes'], 'to'>) & string;
type When<M extends Machine> = Each<M['outcomes'], 'when'> & string;
type NoteWhen<M extends Machine> = Each<M['notes'], 'when'> & string;
type Step<M extends Machine> =
  Each<M['outcomes'], 'steps'> extends infer Steps
    ? Steps extends readonly (infer One)[]
      ? One extends { step: infer Name extends string }
        ? Name
        : One & string
      : never
    : never;

/** The words that a question needs, by what answers it. */
type WordsFor<Definition> = words.Varied<
  Omit<words.QuestionText, 'answers' | 'fields' | 'skip' | 'none' | 'done'> &
    (Definition extends { answers: infer Answers }
      ? {
          answers: Record<
            Answers extends readonly (infer Answer extends string)[] ? Answer : Names<Answers>,
            string
          >;
        }
      : Definition extends { values: readonly (infer Value extends string)[] }
        ? { answers: Record<Value, string>; none: string; done: string }
        : Definition extends { toggle: string }
          ? { answers: Record<'yes' | 'no', string> }
          : Definition extends { fields: readonly (infer Field extends string)[] }
            ? { fields: Record<Field, words.FieldWords> } & (Definition extends { mayBeSkipped: true }
                ? { skip: string }
                : object)
            : never)
>;

type QuestionWords<M extends Machine> = { [Name in Names<M['questions']>]: WordsFor<M['questions'][Name]> };
type DetailWords<M extends Machine> = {
  [Name in OwnDetail<M>]: WordsFor<M['details'][Name]> & {
    /** Its name in the list of details. */
    offer: string;
  };
};

type ChannelsOf<Outcome> = Outcome extends { channels: readonly (infer Channel extends string)[] }
  ? Channel
  : 'email' | 'chat' | 'text';

/** The letters of an outcome: one or more wordings for each channel and tone. */
type LettersFor<Outcome, View> = Pick<Letters<View>, 'subject'> & Record<ChannelsOf<Outcome>, Wordings<View>>;

/** The letters of a note, for each outcome that has it. */
interface NoteWords<M extends Machine, View> {
  /** Its name in the list of messages. */
  name: string;
  /** Its own subject. By default it has that of the main message. */
  subject?: Letters<View>['subject'];
  letters: Partial<Record<Writing<M>, Note<View>>>;
}

/** A group of words, which may be left out if the conversation has nothing that needs them. */
type Group<Name extends string, Words> = [keyof Words] extends [never]
  ? Partial<Record<Name, Words>>
  : Record<Name, Words>;

/**
 * Everything that a conversation says in one language. What is missing or surplus does not compile.
 *
 * @typeParam View the facts as the letters of this language print them
 */
export type ConversationWords<M extends Machine, View extends LetterFacts = LetterFacts> = CommonWords<
  M,
  View
> &
  Group<'details', DetailWords<M>> &
  Group<'steps', Readonly<Record<Step<M>, string>>> &
  Group<'notes', Readonly<Record<NoteOf<M>, NoteWords<M, View>>>>;

interface CommonWords<M extends Machine, View> {
  /** Replaces any of the words of the interface; every conversation has a heading and a start of its own. */
  interface: Pick<words.ChatInterfaceWords, 'heading' | 'start'> & Partial<words.InterfaceWords>;
  questions: QuestionWords<M>;
  outcomes: Readonly<Record<OutcomeOf<M>, words.Varied<words.OutcomeWords>>>;
  /**
   * Answers as reasons for the advice, where they are any. What stands between *stars* leads back to the question.
   */
  reasons?: Partial<Record<Names<M['questions']>, words.ChoiceReasons | words.SeveralReasons>>;
  /** Whom a message is to, and the label of the field for their first name. */
  recipients: Readonly<Record<Recipient<M>, { name: string; firstName: string }>>;
  when: Readonly<Record<When<M> | NoteWhen<M>, string>>;
  letters: { [Name in Writing<M>]: LettersFor<M['outcomes'][Name], View> };
  /** The remarks of the conversation's own proofreading rules. */
  remarks?: Readonly<Record<string, string>>;
}
