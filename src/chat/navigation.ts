import { follow, show } from './focus.ts';
import type { LitElement, ReactiveController } from 'lit';
import type { Answer } from '../../machines/bow-out/machine.ts';
import type { ComposerLoader } from '../composer/composer-loader.ts';
import type { Job, Tone } from '../letters/types.ts';
import type { BowOutEventMap } from './event.ts';
import type { Action } from './header.ts';
import type { Launcher } from '../launcher/launcher.ts';
import type { ConversationStore } from './conversation-store.ts';
import type { View } from './view-model.ts';

/** What the candidate does, and how what is on screen and the focus go along. */
export class Navigation implements ReactiveController {
  #shown = 0;
  readonly #host: LitElement;
  readonly #store: ConversationStore;
  readonly #composerLoader: ComposerLoader;
  readonly #launcher: Launcher;
  readonly #draw: () => void;
  readonly #dispatch: (type: keyof BowOutEventMap) => void;

  /**
   * @param draw draws the element at once
   * @param tell lets an event out
   */
  constructor(
    host: LitElement,
    session: ConversationStore,
    room: ComposerLoader,
    launcher: Launcher,
    draw: () => void,
    tell: (type: keyof BowOutEventMap) => void,
  ) {
    this.#host = host;
    this.#store = session;
    this.#composerLoader = room;
    this.#launcher = launcher;
    this.#draw = draw;
    this.#dispatch = tell;
    host.addController(this);
  }

  hostUpdated(): void {
    const { moves } = this.#store;
    // With the next frame, which measures the page anyway.
    if (moves !== this.#shown) requestAnimationFrame(() => show(this.#host.renderRoot));
    this.#shown = moves;
  }

  /** What is drawn. */
  view(job: Job, tone: Tone): View {
    const session = this.#store;
    const { state, reopened, blank } = session;
    const { company = job.company, role = job.role } = state.facts.job ?? {};
    const view: View = {
      state,
      get typed() {
        return session.typed;
      },
      reopened,
      blank,
      job,
      words: this.#composerLoader.words,
      slots: { company, role },
      tone,
      previousAnswer: (id) => session.previousAnswer(id),
      preview: (answer) => session.preview(answer),
      then: (answer) => this.#composerLoader.composer?.then(view, session.end, session.preview(answer)),
      form: () => this.#composerLoader.composer?.form(view),
      privacy: (text) => this.#composerLoader.composer?.privacy(text),
      answer: (answer) => this.#answer(answer, job, tone),
      edit: (id) => this.#move(() => session.edit(id)),
      cancel: () => this.#move(() => session.cancel()),
      say: (text) => session.say(text),
      type: (fields) => session.type(fields),
      refuse: this.#refuse,
    };
    return view;
  }

  readonly onAction = (action: Action): void => {
    const session = this.#store;
    const launcher = this.#launcher;
    if (action === 'back') this.#move(() => session.back());
    else if (action === 'forward') this.#move(() => session.forward());
    else if (action === 'undo') this.#move(() => session.undo());
    else if (action === 'leave') this.#leavePage();
    else if (action === 'restart' || action === 'clear') this.#move(() => this.#startOver(action));
    if (action === 'clear' || action === 'close') launcher.toggle(false);
    if (action === 'clear' && !launcher.isWanted) this.#dispatch('bow-out-close');
  };

  /** The quick way out: nothing stays in the page or on the device, and Back does not lead here. */
  #leavePage(): void {
    this.onAction('clear');
    location.replace('about:blank');
  }

  /** Says so in the same step: the first question would be announced as well otherwise. */
  #startOver(action: 'restart' | 'clear'): void {
    const { restarted, cleared } = this.#composerLoader.words.interface;
    this.#store[action]();
    this.#store.say(action === 'restart' ? restarted : cleared);
  }

  /** Leaves an edit, or closes the panel; says whether there was anything to leave. */
  readonly cancelOrClose = (): boolean => {
    const launcher = this.#launcher;
    if (this.#store.reopened) this.#move(() => this.#store.cancel());
    else if (launcher.isWanted && launcher.isOpen) launcher.toggle(false);
    else return false;
    return true;
  };

  /** The focus follows the candidate to the next question; it is never taken from the page. */
  readonly entered = (section: Element | null): void => {
    const { moves, cancelledQuestion: left } = this.#store;
    if (moves === this.#shown && !this.#host.shadowRoot?.activeElement) return;
    follow(this.#host.renderRoot, section, left);
  };

  /** Whatever is open at the desk closes when the conversation moves on. */
  #move(step: () => void): void {
    const { renderRoot, shadowRoot } = this.#host;
    const focused = shadowRoot?.activeElement;
    // What was pressed may go before the next question is there; the one on screen goes after.
    if (focused && !focused.closest('.now'))
      renderRoot.querySelector<HTMLElement>('.now h3')?.focus({ preventScroll: true });
    this.#composerLoader.composer?.reset();
    step();
    // At once: a focus that moves within the press is one that the candidate has moved.
    this.#draw();
  }

  #answer(answer: Answer, job: Job, tone: Tone): void {
    const session = this.#store;
    const { isEmpty, state } = session;
    if (state.details.some(({ id }) => id === answer.question)) {
      const before = this.view(job, tone);
      session.answer(answer);
      // What is typed letter by letter is heard as it is typed.
      if (answer.question !== 'names')
        session.say(this.#composerLoader.composer?.effect(before, this.view(job, tone), answer) ?? '');
      return;
    }
    this.#move(() => session.answer(answer));
    if (isEmpty && !this.#launcher.isWanted) this.#dispatch('bow-out-open');
    if (session.state.now.kind === 'outcome') this.#dispatch('bow-out-finish');
  }

  readonly #refuse = (id: Answer['question']): void => {
    this.#store.refuse(id);
    void this.#host.updateComplete.then(() =>
      this.#host.renderRoot.querySelector<HTMLElement>('[aria-invalid]')?.focus(),
    );
  };
}
