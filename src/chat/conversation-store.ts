import { replaceAnswer } from '../../machines/engine/replace-answer.ts';
import { opening } from '../../machines/bow-out/first-question.ts';
import type { Answer } from '../../machines/bow-out/machine.ts';
import type { QuestionId } from '../../machines/bow-out/facts.ts';
import type { ConversationState } from '../../machines/bow-out/types.ts';
import type { Store, Stored } from '../platform/storage.ts';

type Replay = typeof import('../../machines/bow-out/replay.ts').replay;

/** The machine, once it is there: for whichever conversation begins in this page from then on. */
let known: Replay | undefined;

/**
 * One candidate's conversation: what was answered, what is half typed, and where that leads. Every change is kept
 * at once and then told.
 */
export class ConversationStore {
  state: ConversationState = opening;
  typed: Readonly<Record<string, string>> = {};
  /** How often the candidate moved to another question: each time it is shown anew. */
  moves = 0;
  /** Whether it was taken up again from what was stored. */
  resumed = false;
  /** Whether something was said that could not be stored. */
  unsaved = false;
  /** The question whose form was given in blank. */
  blank: QuestionId | undefined;
  /** The question whose answer is new, and not brought back. */
  announcedQuestion: QuestionId | undefined;
  /** What is to be said aloud of something that happened elsewhere. */
  notice: { text: string } | undefined;
  /** The question whose edit was just left. */
  cancelledQuestion: QuestionId | undefined;

  #answers: readonly Answer[] = [];
  #reopenedQuestion: QuestionId | undefined;
  /** Where an edit began. */
  #before: { until: QuestionId | undefined } | undefined;
  /** What Back took back, as it leaves no question open. */
  #undone: Answer | undefined;
  /** What was there before it started over, until something new is said. */
  #discarded: Stored | undefined;
  #store: Store | undefined;
  #mayBeKept = false;
  #isBegun = false;
  #replay = known;
  readonly #changed: () => void;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  get isEmpty(): boolean {
    return !this.#answers.length && !Object.keys(this.typed).length;
  }

  /** Whether the candidate has said something here, and not only earlier, or in another page. */
  get isBegun(): boolean {
    return this.#isBegun && !this.isEmpty;
  }

  /** Whether something was answered, and the machine is not there that tells where it leads. */
  get isWaiting(): boolean {
    return !this.#replay && this.#answers.length > 0;
  }

  /** Whether the question on screen was reopened and can be left as it was answered. */
  get reopened(): boolean {
    return this.#reopenedQuestion !== undefined && this.previousAnswer(this.state.now.id) !== undefined;
  }

  /** Whether there is somewhere to go on to, after Back. */
  get canGoOn(): boolean {
    return this.reopened || this.#undone !== undefined;
  }

  /** Goes on by the machine: the first question can be put without it. */
  setReplay(replay: Replay): void {
    if (this.#replay) return;
    this.#replay = known = replay;
    this.#turn();
  }

  /** Where an answer would lead, with all others as they are. */
  preview(answer: Answer): ConversationState {
    return this.#replayed(replaceAnswer(this.#answers, answer));
  }

  /** Where it all leads, with nothing reopened. */
  get end(): ConversationState {
    return this.#replayed(this.#answers);
  }

  /** The answer last given to a question, in effect or not. */
  previousAnswer(question: QuestionId): Answer | undefined {
    return this.#answers.find((answer) => answer.question === question);
  }

  answer(answer: Answer): void {
    this.#answers = replaceAnswer(this.#answers, answer);
    this.resumed = false;
    // A detail stands beside the draft and leads nowhere.
    if (this.state.details.some(({ id }) => id === answer.question)) this.#turn();
    else {
      this.#move(undefined);
      this.announcedQuestion = answer.question;
    }
    this.#save();
  }

  /** Reopens a question that was answered; nothing is forgotten. */
  edit(question: QuestionId): void {
    const before = this.#before ?? { until: this.#reopenedQuestion };
    this.#move(question);
    this.#before = before;
  }

  /** Leaves a question that was reopened: all is as it was. */
  cancel(): void {
    const left = this.#before && this.state.now.id;
    this.#move(this.#before?.until);
    this.cancelledQuestion = left;
  }

  back(): void {
    const last = this.state.answers.at(-1);
    if (!last) return;
    if (last.question !== 'interview') {
      this.#move(last.question);
      return;
    }
    // Back at the desk there has been no interview yet, after a reload too.
    this.#answers = this.#answers.filter((answer) => answer !== last);
    this.#move(undefined);
    this.#undone = last;
    this.#save();
  }

  /** On to the next question as it was answered, or to where the conversation stands. */
  forward(): void {
    const undone = this.#undone;
    if (undone) {
      this.answer(undone);
      this.announcedQuestion = undefined;
    } else {
      const { answers } = this.end;
      const at = answers.findIndex(({ question }) => question === this.state.now.id);
      this.#move(at < 0 ? undefined : answers[at + 1]?.question);
    }
  }

  /** Says something aloud. */
  say(text: string): void {
    this.notice = { text };
    this.#changed();
  }

  /** Keeps what is typed; `undefined` forgets it. */
  type(typed: Readonly<Record<string, string | undefined>>): void {
    const all = Object.entries({ ...this.typed, ...typed });
    this.typed = Object.fromEntries(all.filter((entry): entry is [string, string] => entry[1] !== undefined));
    this.blank = undefined;
    this.#save();
    this.#changed();
  }

  /** Says that a form was given in blank. */
  refuse(question: QuestionId): void {
    this.blank = question;
    this.#changed();
  }

  /** Whether starting over can be undone. */
  get canUndo(): boolean {
    return this.#discarded !== undefined && this.isEmpty;
  }

  /** Starts over. What was there can be brought back until something new is said. */
  restart(): void {
    const discarded = { answers: this.#answers, typed: this.typed };
    this.clear();
    this.#discarded = discarded;
  }

  /** Brings back what was there before it started over. */
  undo(): void {
    if (!this.#discarded) return;
    ({ answers: this.#answers, typed: this.typed } = this.#discarded);
    this.#discarded = undefined;
    this.#save();
    this.#move(undefined);
  }

  clear(): void {
    this.#discarded = undefined;
    this.#answers = [];
    this.typed = {};
    this.#store?.clear();
    this.resumed = this.unsaved = this.#isBegun = false;
    this.#move(undefined);
  }

  /**
   * Keeps it there from now on.
   *
   * @param wanted whether the host wants it to be kept: then it is worth a word where it cannot be
   * @param moves whether what was said moves there; otherwise what is stored there is taken up
   */
  keepIn(store: Store, wanted: boolean, moves: boolean): void {
    if (moves) this.#store?.clear();
    this.#store = store;
    this.#mayBeKept = wanted;
    if (moves) {
      this.#save();
      return;
    }
    this.#restore(store.load().stored);
    this.resumed = !this.isEmpty;
  }

  /**
   * Takes over what was said since in another page or element that shows it, or that all was cleared there, so that
   * the last word counts everywhere, and what was cleared stays cleared.
   */
  follow(): void {
    if (!this.#store?.isNews()) return;
    const { status, stored } = this.#store.load();
    // Whoever wrote that, it was not the candidate; and what could be kept in memory alone stays there.
    if (status === 'unreadable') this.#save();
    else if (status === 'empty' || !this.unsaved) this.#restore(stored);
  }

  #restore({ answers, typed }: Stored): void {
    this.#answers = answers;
    this.typed = typed;
    this.resumed = this.unsaved = this.#isBegun = false;
    this.#show();
  }

  #save(): void {
    this.#isBegun = true;
    const isSaved = this.#store?.save({ answers: this.#answers, typed: this.typed });
    this.unsaved = this.#mayBeKept && !isSaved && !this.isEmpty;
  }

  #move(until?: QuestionId): void {
    this.moves++;
    this.#show(until);
  }

  #show(until?: QuestionId): void {
    this.#reopenedQuestion = until;
    this.blank =
      this.notice =
      this.announcedQuestion =
      this.cancelledQuestion =
      this.#before =
      this.#undone =
        undefined;
    this.#turn();
  }

  #turn(): void {
    this.state = this.#replayed(this.#answers, this.#reopenedQuestion);
    this.#changed();
  }

  #replayed(answers: readonly Answer[], until?: QuestionId): ConversationState {
    return this.#replay?.(answers, until) ?? opening;
  }
}
