import { problemsOfWords } from './check-words.ts';
import { refuse } from '../../machines/engine/refuse.ts';
import type { ConversationMachine } from '../../machines/engine/define-machine.ts';
import type { MessageWords } from '../letters/letter-types.ts';
import type { Language } from '../locales/language.ts';
import type { QuestionText } from '../locales/interface-words.ts';
import type { Locale, Rest } from '../locales/locale.ts';
import type { LetterFacts } from '../letters/letter-facts.ts';
import type { ConversationWords, FactsIn } from './words.ts';

/** The words without the types of their conversation. */
type AnyWords = Omit<ConversationWords<ConversationMachine>, 'details' | 'notes'> & {
  details?: Readonly<Record<string, QuestionText & { offer: string }>>;
  notes?: ConversationWords<ConversationMachine>['notes'];
};

/** A language of a conversation, as {@link defineLocale} makes it. */
export interface ConversationLocale extends Locale {
  /** Everything that is said after the first question. It is there already. */
  readonly words: Rest;
}

/** The facts of a conversation, as the letters of a language print them. */
type ViewOf<L extends Language, M extends ConversationMachine> = InstanceType<L['Letter']> &
  LetterFacts<FactsIn<M>>;

/**
 * Joins the words and letters of a conversation with those that every conversation has in this language.
 *
 * @throws `TypeError` that lists all sentences and letters that are missing
 */
export function defineLocale<M extends ConversationMachine, L extends Language>(
  machine: M,
  language: L,
  given: ConversationWords<M, ViewOf<L, M>>,
): ConversationLocale {
  // The words are typed by the machine. Here they are those of any.
  const words = given as unknown as AnyWords;
  const { details = {}, notes = {} } = words;
  refuse(problemsOfWords(machine, words), `The locale “${language.lang}”`);
  const { lang, locale, dir, plural } = language;
  const offers = Object.entries(details).map(([name, { offer }]) => [name, offer] as const);
  const recipients = Object.entries(words.recipients);
  const noteTimes = Object.values(machine.notes).map(({ when }) => when);
  const isNoteTime = ([name]: readonly [string, string]) => noteTimes.includes(name);
  const rest: Rest = {
    questions: { ...words.questions, ...details, ...language.questions },
    interface: { ...language.desk, ...words.interface },
    offers: { ...language.details, ...Object.fromEntries(offers) },
    outcomes: words.outcomes,
    reasons: words.reasons ?? {},
    desk: {
      items: {
        main: language.mainMessage,
        ...Object.fromEntries(Object.entries(notes).map(([note, { name }]) => [note, name])),
      },
      recipients: Object.fromEntries(recipients.map(([to, { name }]) => [to, name])),
      firstNames: Object.fromEntries(recipients.map(([to, { firstName }]) => [to, firstName])),
      when: Object.fromEntries(Object.entries(words.when).filter((entry) => !isNoteTime(entry))),
      channels: language.channels,
      steps: { ...words.steps, [textStep]: language.textOnlyIfTheyDo },
    },
    forms: language.forms,
    change: language.change,
    beside: language.preparation,
    ways: language.ways,
    when: Object.fromEntries(Object.entries(words.when).filter(isNoteTime)),
    remarks: {
      units: language.proofreading.units,
      remarks: { ...language.proofreading.remarks, ...words.remarks },
    },
    message: messageOf(language, words.letters, notes),
    patterns: language.patterns,
  };
  return {
    lang,
    locale,
    dir,
    ...(plural && { plural }),
    questions: rest.questions,
    interface: { ...language.chat, ...words.interface },
    words: rest,
    rest: () => Promise.resolve({ rest }),
  };
}

/** The step that stands above a message by text. */
export const textStep = 'text-only-if-they-do';

function messageOf(
  { locale, writing, Letter }: Language,
  letters: AnyWords['letters'],
  notes: NonNullable<AnyWords['notes']>,
): MessageWords {
  const subjects = Object.entries(notes).flatMap(([note, { subject }]) =>
    subject ? [[note, subject] as const] : [],
  );
  return {
    locale,
    writing,
    facts: (context) => new Letter(context),
    // An outcome has letters for its own channels alone, and is written in no other.
    letters,
    notes: Object.fromEntries(Object.entries(notes).map(([note, { letters }]) => [note, letters])),
    noteSubjects: Object.fromEntries(subjects),
  };
}
