import type { Phrase } from './interpolate.ts';
import type { EditorRemarks } from './proofreading-words.ts';
import type { Channel } from '../letters/types.ts';

/** A field, and the sentence that what is typed completes, if it is one: `{value}` stands for it. */
export interface FieldWords {
  label: string;
  hint?: string;
  sentence?: string;
}

/**
 * The words of a question. Which of the optional ones it has depends on its kind. Slots everywhere: `{role}`,
 * `{company}`.
 */
export interface QuestionText {
  /** The question as it is put to the candidate. */
  ask: Phrase;
  /** A line below the question, where it needs one. */
  help?: Phrase;
  answers?: Readonly<Record<string, string>>;
  /** What the candidate may need to hear right after an answer; after a choice of several, one text for all answers. */
  reassure?: string | Readonly<Partial<Record<string, string>>>;
  /** The same where this is the only value of several that was chosen. */
  reassureOnly?: Readonly<Partial<Record<string, string>>>;
  fields?: Readonly<Record<string, FieldWords>>;
  /** The choice to leave it open, where there is one. */
  skip?: string;
  /** What the button of a choice of several says with nothing chosen, and with something. */
  none?: string;
  done?: string;
  /** Its name among the details, where the usual one does not fit. */
  offer?: string;
  /** BCP 47, where it is in another language than the rest. */
  lang?: string;
}

/** Words, and those that replace some of them where the usual ones don't fit what the candidate has said. */
export type Varied<Words> = Words & { variants?: Readonly<Partial<Record<string, Partial<Words>>>> };

/** A choice as a reason for an advice, by its answers. What stands between *stars* leads back to the question. */
export type ChoiceReasons = Readonly<Partial<Record<string, string>>>;

/** A choice of several as a reason: the sentence, with the slot of the question's id, and each value in its list. */
export interface SeveralReasons {
  all: string;
  nouns: Readonly<Record<string, string>>;
}

/** Answers as reasons for an advice, where they are any. */
export type ReasonWords = Readonly<Partial<Record<string, ChoiceReasons | SeveralReasons>>>;

/** Words for an outcome. */
export interface OutcomeWords {
  /** The advice, as an imperative. */
  title: string;
  /** The same among the alternatives, as it goes on a sentence. */
  also: string;
  /** What taking the advice does. */
  take: string;
  /** One sentence on why this is a decent thing to do. */
  kind: string;
}

/** Which form a number takes. */
export type PluralRule = (number: number) => Intl.LDMLPluralRule;

/** A number of things: a form for each plural that the language has. */
export type Counted = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** The words of the interface from the first question on. */
export interface ChatInterfaceWords {
  heading: string;
  private: string;
  start: Phrase;
  restart: string;
  clear: string;
  /** Clears everything and leaves the page, where something was unsafe. */
  leave: string;
  /** Once all is gone. */
  cleared: string;
  back: string;
  forward: string;
  /** Closes the panel of the launcher. */
  close: string;
  edit: string;
  editOf: string;
  /** Leaves an answer as it is. */
  cancel: string;
  submit: string;
  /** Before the sentence that a field completes: `{sentence}`. */
  finish: string;
  skip: string;
  blank: string;
  left: Counted;
  /** Names the bar. */
  progress: string;
  skipped: string;
  resumed: string;
  transcript: string;
  /** Unfolds what was said where there is little room. */
  answers: Counted;
  /** Brings back what was there before starting over. */
  undo: string;
  /** Once the conversation has started over. */
  restarted: string;
  desk: string;
  long: string;
  unsaved: string;
  /** In the place of what is on its way. */
  coming: string;
  failed: string;
  failedAgain: string;
  retry: string;
  reload: string;
}

/** The words of the interface from the advice on. */
export interface DeskInterfaceWords {
  save: string;
  /** The heading over a message, once it is there. */
  ready: string;
  /** Over what to do beside writing. */
  before: string;
  /** What is wrong with a year, and with a date. */
  badYear: string;
  badDate: string;
  /** What to do with something that may be private. */
  keepIt: string;
  leaveOut: string;
  because: string;
  alternatives: string;
  /** Names what to do, and the kit of messages. */
  todo: string;
  kit: string;
  /** Over the messages that come before the main one. */
  kitFirst: string;
  channel: string;
  tone: string;
  tones: { warm: string; formal: string; brief: string };
  /** Names the choice of the language that the candidate writes in. */
  language: string;
  /** Once another one is chosen: `{language}`, named in the language of the chat. */
  languageNow: string;
  /** Above a message: `{name}` where it is known, `{recipient}` otherwise. */
  addressed: Phrase;
  /** The same where a message is not the main thing. */
  note: Phrase;
  subject: string;
  message: string;
  copy: string;
  copySubject: string;
  /** The same beside the subject, where there is little room. */
  copyShort: string;
  copied: string;
  copiedSubject: string;
  selected: string;
  details: string;
  optional: string;
  /** Shows the details that are not shown at first. */
  moreDetails: string;
  /** Behind the name of a detail that is in the message, for whoever does not see the tick. */
  added: string;
  /** Behind the name of a detail that this version of the message has no sentence for. */
  notUsed: string;
  /** Once a detail has been added, removed, or saved without any effect on the message. */
  addedNow: string;
  removedNow: string;
  unchanged: string;
  writeAnyway: string;
  edited: string;
  /** The same where something has changed since that is not in it. */
  behind: string;
  redraft: string;
  reword: string;
  /** Before the answers that a sentence came from. */
  why: string;
  change: string;
  whyHint: string;
  remarks: string;
  words: Counted;
  /** The length of a message in a language without spaces between words. */
  characters: Counted;
  /** How long it takes to say, in seconds. */
  aloud: Counted;
  /** Where nobody has signed the message, and the button that leads to the name. */
  unsigned: string;
  sign: string;
  mail: string;
  tooLong: string;
  /** After an action that may open nothing, which browsers don't tell. */
  notOpened: string;
  more: string;
  copiedAll: string;
  /** Where something that only some need did not come. */
  missing: string;
}

/** The words of the forms of the details. */
export interface FormInterfaceWords {
  add: string;
  remove: string;
  close: string;
  pastDate: string;
  sameRound: string;
  noDate: string;
}

/** The words around the messages, by the ids of the conversation's letters. */
export interface DeskWords {
  items: Readonly<Record<string, string>>;
  recipients: Readonly<Record<string, string>>;
  /** Labels of the field for the first name of the main message's recipient. */
  firstNames: Readonly<Record<string, string>>;
  when: Readonly<Record<string, string>>;
  channels: Record<Channel, string>;
  steps: Readonly<Record<string, string>>;
  /** The languages of the steps that are in another one than the rest, as BCP 47 tags. */
  stepLangs?: Readonly<Record<string, string>>;
}

/** The words of the preparation beside a message that is not the main thing. */
export interface PreparationWords {
  /** What the preparation is made from, which only the conversation knows. */
  [content: string]: unknown;
  good: string;
  worrying: string;
  copyQuestions: string;
  copyList: string;
  calendar: string;
  /** On a calendar that others may see: it gives nothing away. */
  reminder: string;
}

/** What another answer would change. */
export interface ChangeWords {
  nothing: string;
  /** `{question}`, and where there is more than that one `{more}`. */
  asks: Phrase;
  more: Counted;
  becomes: string;
  stays: string;
  waits: string;
  /** Answers that fall away, each of them quoted: `{answer}`. */
  gone: string;
  quoted: string;
  message: Counted;
  /** Where no new message stands yet. */
  rests: Counted;
  /** Before sentences that go and come. */
  out: string;
  in: string;
  own: string;
}

/** The words of the ways to send or save that are seldom used. */
export interface WayWords {
  copyAll: string;
  mailFile: string;
  textFile: string;
  share: string;
  print: string;
  /** The subject of a message among others: `{subject}`. */
  subjectLine: string;
}

/** The words of the interface. */
export type InterfaceWords = ChatInterfaceWords & DeskInterfaceWords;

/** Everything that the chat says, by its groups. The words of the messages are not among them. */
export interface AllWords {
  questions: Readonly<Record<string, Varied<QuestionText>>>;
  interface: InterfaceWords;
  /** The names of the details beside the draft. */
  offers: Readonly<Record<string, string>>;
  outcomes: Readonly<Record<string, Varied<OutcomeWords>>>;
  reasons: ReasonWords;
  desk: DeskWords;
  forms: FormInterfaceWords;
  change: ChangeWords;
  beside: PreparationWords;
  ways: WayWords;
  /** When to send the messages that accompany the main one. */
  when: Readonly<Record<string, string>>;
  remarks: EditorRemarks;
}

/** Everything that the chat says, and the language that it says it in. */
export interface ChatWords extends AllWords {
  /** BCP 47 */
  lang: string;
  /** The BCP 47 tag that dates, lists and plurals go by. */
  locale: string;
  plural?: PluralRule | undefined;
}
