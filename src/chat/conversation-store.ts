import { replaceAnswer } from '../../machines/engine/replace-answer.ts';
import { isServer } from '../platform/is-server.ts';
import { empty, listeners } from '../platform/storage.ts';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ConversationState, EngineAnswer } from '../../machines/engine/types.ts';
import type { Replay } from '../conversation.ts';
import type { Store, Stored } from '../platform/storage.ts';

/** `replay` by opening state, once it has loaded. Conversations created later in the same page start with it. */
const loadedReplays = new WeakMap<ConversationState, Replay>();

/**
 * Holds one candidate's conversation: the answers, the text typed so far, and the state that they lead to. Every change
 * is saved at once, and updates the host.
 */
export class ConversationStore implements ReactiveController {
  state: ConversationState;
  typed: Readonly<Record<string, string>> = {};
  /** The number of moves to another question. Each move renders the question anew. */
  moves = 0;
  /** Whether the conversation was restored from storage. */
  resumed = false;
  /** Whether the last change could not be saved, although the host asked for it. */
  unsaved = false;
  /** The question whose form was submitted empty. */
  blank: string | undefined;
  /** The question just answered, whose reassurance is announced. Unset where an answer is only restored. */
  announcedQuestion: string | undefined;
  /** The text for the live region, where something changed other than the question on screen. */
  notice: { text: string } | undefined;
  /** The question whose edit was just cancelled. The focus returns to its Change button. */
  cancelledQuestion: string | undefined;

  #answers: readonly EngineAnswer[] = [];
  #reopenedQuestion: string | undefined;
  /** The question that was reopened when an edit began, to return to when it is cancelled. */
  #beforeEdit: { until: string | undefined } | undefined;
  /** The answer that Back removed because its question cannot be reopened. Forward gives it again. */
  #takenBack: EngineAnswer | undefined;
  /** The conversation before it was restarted, which `undo` restores. */
  #discarded: Stored | undefined;
  #storage: Store | undefined;
  #isBegun = false;
  #replay: Replay | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #opening: ConversationState;

  /** @param opening the state without answers */
  constructor(host: ReactiveControllerHost, opening: ConversationState) {
    this.#host = host;
    this.state = this.#opening = opening;
    this.#replay = loadedReplays.get(opening);
    host.addController(this);
  }

  hostConnected(): void {
    if (!isServer) listeners.add(this.follow);
  }

  hostDisconnected(): void {
    listeners.delete(this.follow);
  }

  get isEmpty(): boolean {
    return !this.#answers.length && !Object.keys(this.typed).length;
  }

  /** Whether the candidate has answered or typed anything since the page loaded, and not only in an earlier visit. */
  get isBegun(): boolean {
    return this.#isBegun && !this.isEmpty;
  }

  /** Whether there is an answer but `replay` has not loaded yet, so that the next question is unknown. */
  get isWaiting(): boolean {
    return !this.#replay && this.#answers.length > 0;
  }

  /** Whether the question on screen was reopened, so that its edit can be cancelled. */
  get reopened(): boolean {
    return this.#reopenedQuestion !== undefined && this.previousAnswer(this.state.now.id) !== undefined;
  }

  /** Whether Forward leads anywhere: there is an answer to return to after Back. */
  get canGoForward(): boolean {
    return this.reopened || this.#takenBack !== undefined;
  }

  /** Whether the answers survive a reload of the page. */
  get isKept(): boolean {
    return this.#storage !== undefined && !this.unsaved;
  }

  /** Sets `replay` once it has loaded. The first question is rendered without it. */
  setReplay(replay: Replay): void {
    if (this.#replay) return;
    this.#replay = replay;
    loadedReplays.set(this.#opening, replay);
    this.#update();
  }

  /** The state that an answer would lead to, with all other answers unchanged. */
  preview(answer: EngineAnswer): ConversationState {
    return this.#stateAfter(replaceAnswer(this.#answers, answer));
  }

  /** The state that all answers lead to, with no question reopened. */
  get end(): ConversationState {
    return this.#stateAfter(this.#answers);
  }

  /** The answer last given to a question, even if the path no longer reaches that question. */
  previousAnswer(question: string): EngineAnswer | undefined {
    return this.#answers.find((answer) => answer.question === question);
  }

  answer(answer: EngineAnswer): void {
    this.#answers = replaceAnswer(this.#answers, answer);
    this.resumed = false;
    // A detail changes the draft beside it, and leads to no other question.
    if (this.state.details.some(({ id }) => id === answer.question)) this.#update();
    else {
      this.#move(undefined);
      this.announcedQuestion = answer.question;
    }
    this.#save();
  }

  /** Reopens an answered question. All answers are kept. */
  edit(question: string): void {
    const before = this.#beforeEdit ?? { until: this.#reopenedQuestion };
    this.#move(question);
    this.#beforeEdit = before;
  }

  /** Leaves a reopened question with its answer unchanged. */
  cancel(): void {
    const cancelled = this.#beforeEdit && this.state.now.id;
    this.#move(this.#beforeEdit?.until);
    this.cancelledQuestion = cancelled;
  }

  back(): void {
    const last = this.state.answers.at(-1);
    if (!last) return;
    if (this.#stateAfter(this.#answers, last.question).now.kind !== 'outcome') {
      this.#move(last.question);
      return;
    }
    // The answer led on from an outcome. Back removes it, so that the composer returns after a reload too.
    this.#answers = this.#answers.filter((answer) => answer !== last);
    this.#move(undefined);
    this.#takenBack = last;
    this.#save();
  }

  /** Reopens the next answered question, or returns to the end of the conversation. */
  forward(): void {
    const undone = this.#takenBack;
    if (undone) {
      this.answer(undone);
      this.announcedQuestion = undefined;
    } else {
      const { answers } = this.end;
      const index = answers.findIndex(({ question }) => question === this.state.now.id);
      this.#move(index < 0 ? undefined : answers[index + 1]?.question);
    }
  }

  /** Announces a text in the live region. */
  say(text: string): void {
    this.notice = { text };
    this.#host.requestUpdate();
  }

  /** Saves typed text by key; `undefined` removes it. */
  type(typed: Readonly<Record<string, string | undefined>>): void {
    const all = Object.entries({ ...this.typed, ...typed });
    this.typed = Object.fromEntries(all.filter((entry): entry is [string, string] => entry[1] !== undefined));
    this.blank = undefined;
    this.#save();
    this.#host.requestUpdate();
  }

  /** Marks a form as submitted empty. */
  refuse(question: string): void {
    this.blank = question;
    this.#host.requestUpdate();
  }

  /** Whether starting over can be undone. */
  get canUndo(): boolean {
    return this.#discarded !== undefined && this.isEmpty;
  }

  /** Starts over. `undo` restores the conversation until the candidate answers or types again. */
  restart(): void {
    const discarded = this.#stored;
    this.clear();
    this.#discarded = discarded;
  }

  /** Restores the conversation from before `restart`. */
  undo(): void {
    if (!this.#discarded) return;
    ({ answers: this.#answers, typed: this.typed } = this.#discarded);
    this.#discarded = undefined;
    this.#save();
    this.#move(undefined);
  }

  clear(): void {
    this.#discarded = undefined;
    this.#storage?.clear();
    this.moves++;
    this.#restore(empty);
  }

  /**
   * Saves the conversation to this storage from now on. Without one it is not saved, and the candidate is not told, since
   * the host has chosen that.
   *
   * @param keepsAnswers whether the current conversation moves to the new storage. Otherwise the stored one is restored
   */
  useStorage(storage: Store | undefined, keepsAnswers: boolean): void {
    if (keepsAnswers) this.#storage?.remove();
    this.#storage = storage;
    if (keepsAnswers) {
      this.#save();
      return;
    }
    this.#restore(storage?.load() ?? empty);
    this.resumed = !this.isEmpty;
  }

  /**
   * Takes over changes that another page or element has stored for the same conversation. The last change applies
   * everywhere, and a conversation cleared in one page is cleared in all of them. Anything else that happens to storage
   * is another script's doing: what is on screen stays, and is saved again at the next change.
   */
  readonly follow = (isFromCache?: boolean): void => {
    const change = this.#storage?.loadChange(isFromCache);
    // A conversation that could not be saved here is newer than a stored one.
    if (change && (!this.unsaved || change === empty)) this.#restore(change);
  };

  get #stored(): Stored {
    return { answers: this.#answers, typed: this.typed };
  }

  #restore({ answers, typed }: Stored): void {
    this.#answers = answers;
    this.typed = typed;
    this.resumed = this.unsaved = this.#isBegun = false;
    this.#resetTo();
  }

  #save(): void {
    this.#isBegun = true;
    const isSaved = this.#storage?.save(this.#stored);
    this.unsaved = isSaved === false;
  }

  #move(reopened?: string): void {
    this.moves++;
    this.#resetTo(reopened);
  }

  #resetTo(reopened?: string): void {
    this.#reopenedQuestion = reopened;
    this.blank =
      this.notice =
      this.announcedQuestion =
      this.cancelledQuestion =
      this.#beforeEdit =
      this.#takenBack =
        undefined;
    this.#update();
  }

  #update(): void {
    this.state = this.#stateAfter(this.#answers, this.#reopenedQuestion);
    this.#host.requestUpdate();
  }

  #stateAfter(answers: readonly EngineAnswer[], reopened?: string): ConversationState {
    return this.#replay?.(answers, reopened) ?? this.#opening;
  }
}
