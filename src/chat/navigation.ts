import { BowOutEvent } from '../event.ts';
import { setting } from '../platform/settings.ts';
import { moveFocus, scrollToQuestion } from './focus.ts';
import { press } from './keyboard-shortcuts.ts';
import type { LitElement, ReactiveController } from 'lit';
import type { ConversationMetadata, EngineAnswer } from '../../machines/engine/types.ts';
import type { ComposerLoader } from '../composer/composer-loader.ts';
import type { Action } from './header.ts';
import type { Launcher } from '../launcher/launcher.ts';
import type { ConversationStore } from './conversation-store.ts';
import type { JobController } from './job-controller.ts';
import type { View } from './view-model.ts';

/** The element's property that sets the initial tone of messages. */
type Host = LitElement & { tone: string | null | undefined };

/** Handles the candidate's actions, and moves the scroll position and the focus along with them. */
export class Navigation implements ReactiveController {
  #renderedMoves = 0;
  readonly #host: Host;
  readonly #conversation: ConversationMetadata;
  readonly #store: ConversationStore;
  readonly #launcher: Launcher;
  readonly #job: JobController;
  readonly #composerLoader: ComposerLoader;
  readonly #renderNow: () => void;

  /** @param renderNow renders the element synchronously */
  constructor(
    host: Host,
    conversation: ConversationMetadata,
    store: ConversationStore,
    launcher: Launcher,
    job: JobController,
    composerLoader: ComposerLoader,
    renderNow: () => void,
  ) {
    this.#host = host;
    this.#conversation = conversation;
    this.#store = store;
    this.#launcher = launcher;
    this.#job = job;
    this.#composerLoader = composerLoader;
    this.#renderNow = renderNow;
    host.addController(this);
  }

  hostUpdated(): void {
    const { moves } = this.#store;
    // In the next frame, which computes the layout anyway.
    if (moves !== this.#renderedMoves) requestAnimationFrame(() => scrollToQuestion(this.#host.renderRoot));
    this.#renderedMoves = moves;
  }

  /** The view model for the current state. */
  get view(): View {
    const store = this.#store;
    const { job } = this.#job;
    const { state, reopened, blank } = store;
    const { company = job.company, role = job.role } = this.#conversation.jobOf(state.facts);
    const view: View = {
      conversation: this.#conversation,
      state,
      get typed() {
        return store.typed;
      },
      reopened,
      blank,
      job,
      words: this.#composerLoader.words,
      slots: { company, role },
      tone: setting(this.#host, 'tone', store.typed['tone'] ?? this.#host.tone),
      previousAnswer: (id) => store.previousAnswer(id),
      preview: (answer) => store.preview(answer),
      previewChange: (answer) =>
        this.#composerLoader.composer?.renderImpact(view, store.end, store.preview(answer)),
      form: () => this.#composerLoader.composer?.form(view),
      privacy: (text) => this.#composerLoader.composer?.privacy(view, text),
      answer: (answer) => this.#answer(answer),
      edit: (id) => this.#move(() => store.edit(id)),
      cancel: () => this.#move(() => store.cancel()),
      say: (text) => store.say(text),
      type: (fields) => store.type(fields),
      refuse: this.#refuse,
    };
    return view;
  }

  readonly onAction = (action: Action): void => {
    const store = this.#store;
    const launcher = this.#launcher;
    if (action === 'back') this.#move(() => store.back());
    else if (action === 'forward') this.#move(() => store.forward());
    else if (action === 'undo') this.#move(() => store.undo());
    else if (action === 'leave') this.#leavePage();
    else if (action === 'restart' || action === 'clear') this.#move(() => this.#startOver(action));
    if (action === 'clear' || action === 'close') launcher.toggle(false);
    if (action === 'clear' && !launcher.isWanted) this.#dispatch('bow-out-close');
  };

  /** Deletes everything and leaves the page. `replace` keeps the browser's Back button from returning to it. */
  #leavePage(): void {
    this.onAction('clear');
    location.replace('about:blank');
  }

  /** Restarts and sets the notice in the same update, since the first question would be announced as well otherwise. */
  #startOver(action: 'restart' | 'clear'): void {
    const { restarted, cleared } = this.#composerLoader.words.interface;
    this.#store[action]();
    this.#store.say(action === 'restart' ? restarted : cleared);
  }

  readonly onKeydown = (event: KeyboardEvent): void => press(event, this.#cancelOrClose);

  /** Cancels an edit or closes the panel, and returns whether it did either. */
  readonly #cancelOrClose = (): boolean => {
    const launcher = this.#launcher;
    if (this.#store.reopened) this.#move(() => this.#store.cancel());
    else if (launcher.isWanted && launcher.isOpen) launcher.toggle(false);
    else return false;
    return true;
  };

  /** Moves the focus to the next question after a move, or if the focus is in the element already. */
  readonly focusNext = (section: Element | null): void => {
    const { moves, state, cancelledQuestion } = this.#store;
    if (moves === this.#renderedMoves && !this.#focused) return;
    const cancelled = state.answers.findIndex(({ question }) => question === cancelledQuestion);
    moveFocus(this.#host.renderRoot, section, cancelled);
  };

  /** The focused element within the shadow root. */
  get #focused(): Element | null {
    return (this.#host.renderRoot as ShadowRoot).activeElement;
  }

  /** Moves to another question. Everything open in the composer closes. */
  #move(change: () => void): void {
    const focused = this.#focused;
    // The pressed button may be removed before the next question is inserted. The current question is removed after.
    if (focused && !focused.closest('.now'))
      this.#host.renderRoot.querySelector<HTMLElement>('.now h3')?.focus({ preventScroll: true });
    this.#composerLoader.composer?.reset();
    change();
    // Synchronously, so that browsers treat the focus change as part of the candidate's own action.
    this.#renderNow();
  }

  #answer(answer: EngineAnswer): void {
    const store = this.#store;
    const { isEmpty, state } = store;
    const detail = state.details.find(({ id }) => id === answer.question);
    if (detail) {
      const viewBefore = this.view;
      store.answer(answer);
      // An inline detail is saved on each key press, and screen readers already speak the keys.
      if (!detail.isInline)
        store.say(this.#composerLoader.composer?.describeEffect(viewBefore, this.view, answer) ?? '');
      return;
    }
    this.#move(() => store.answer(answer));
    if (isEmpty && !this.#launcher.isWanted) this.#dispatch('bow-out-open');
    if (store.state.now.kind === 'outcome') this.#dispatch('bow-out-finish');
  }

  #dispatch(type: BowOutEvent['type']): void {
    this.#host.dispatchEvent(new BowOutEvent(type));
  }

  readonly #refuse = (id: string): void => {
    this.#store.refuse(id);
    void this.#host.updateComplete.then(() =>
      this.#host.renderRoot.querySelector<HTMLElement>('[aria-invalid]')?.focus(),
    );
  };
}
