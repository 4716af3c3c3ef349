import { follow, show } from './follow.ts';
import type { LitElement, ReactiveController } from 'lit';
import type { Answer } from '../../machines/conversation.ts';
import type { Room } from '../desk/room.ts';
import type { Job, Tone } from '../message/kit.ts';
import type { BowOutEventMap } from './event.ts';
import type { Action } from './header.ts';
import type { Launcher } from './launcher.ts';
import type { Session } from './session.ts';
import type { View } from './view.ts';

/** What the candidate does, and how what is on screen and the focus go along. */
export class Moves implements ReactiveController {
  #shown = 0;
  readonly #host: LitElement;
  readonly #session: Session;
  readonly #room: Room;
  readonly #launcher: Launcher;
  readonly #draw: () => void;
  readonly #tell: (type: keyof BowOutEventMap) => void;

  /**
   * @param draw draws the element at once
   * @param tell lets an event out
   */
  constructor(
    host: LitElement,
    session: Session,
    room: Room,
    launcher: Launcher,
    draw: () => void,
    tell: (type: keyof BowOutEventMap) => void,
  ) {
    this.#host = host;
    this.#session = session;
    this.#room = room;
    this.#launcher = launcher;
    this.#draw = draw;
    this.#tell = tell;
    host.addController(this);
  }

  hostUpdated(): void {
    const { moves } = this.#session;
    // With the next frame, which measures the page anyway.
    if (moves !== this.#shown) requestAnimationFrame(() => show(this.#host.renderRoot));
    this.#shown = moves;
  }

  /** What is drawn. */
  view(job: Job, tone: Tone): View {
    const session = this.#session;
    const { turn, reopened, blank } = session;
    const { company = job.company, role = job.role } = turn.facts.job ?? {};
    const view: View = {
      turn,
      get typed() {
        return session.typed;
      },
      reopened,
      blank,
      job,
      words: this.#room.words,
      slots: { company, role },
      tone,
      former: (id) => session.former(id),
      preview: (answer) => session.preview(answer),
      then: (answer) => this.#room.desk?.then(view, session.end, session.preview(answer)),
      form: () => this.#room.desk?.form(view),
      privacy: (text) => this.#room.desk?.privacy(text),
      answer: (answer) => this.#answer(answer, job, tone),
      edit: (id) => this.#move(() => session.edit(id)),
      cancel: () => this.#move(() => session.cancel()),
      say: (text) => session.say(text),
      type: (fields) => session.type(fields),
      refuse: this.#refuse,
    };
    return view;
  }

  readonly act = (action: Action): void => {
    const session = this.#session;
    const launcher = this.#launcher;
    if (action === 'back') this.#move(() => session.back());
    else if (action === 'forward') this.#move(() => session.forward());
    else if (action === 'undo') this.#move(() => session.undo());
    else if (action === 'leave') this.#leavePage();
    else if (action === 'restart' || action === 'clear') this.#move(() => this.#startOver(action));
    if (action === 'clear' || action === 'close') launcher.toggle(false);
    if (action === 'clear' && !launcher.isWanted) this.#tell('bow-out-close');
  };

  /** The quick way out: nothing stays in the page or on the device, and Back does not lead here. */
  #leavePage(): void {
    this.act('clear');
    location.replace('about:blank');
  }

  /** Says so in the same step: the first question would be announced as well otherwise. */
  #startOver(action: 'restart' | 'clear'): void {
    const { restarted, cleared } = this.#room.words.interface;
    this.#session[action]();
    this.#session.say(action === 'restart' ? restarted : cleared);
  }

  /** Leaves an edit, or closes the panel; says whether there was anything to leave. */
  readonly leave = (): boolean => {
    const launcher = this.#launcher;
    if (this.#session.reopened) this.#move(() => this.#session.cancel());
    else if (launcher.isWanted && launcher.isOpen) launcher.toggle(false);
    else return false;
    return true;
  };

  /** The focus follows the candidate to the next question; it is never taken from the page. */
  readonly entered = (section: Element | null): void => {
    const { moves, left } = this.#session;
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
    this.#room.desk?.reset();
    step();
    // At once: a focus that moves within the press is one that the candidate has moved.
    this.#draw();
  }

  #answer(answer: Answer, job: Job, tone: Tone): void {
    const session = this.#session;
    const { isEmpty, turn } = session;
    if (turn.details.some(({ id }) => id === answer.question)) {
      const before = this.view(job, tone);
      session.answer(answer);
      // What is typed letter by letter is heard as it is typed.
      if (answer.question !== 'names')
        session.say(this.#room.desk?.effect(before, this.view(job, tone), answer) ?? '');
      return;
    }
    this.#move(() => session.answer(answer));
    if (isEmpty && !this.#launcher.isWanted) this.#tell('bow-out-open');
    if (session.turn.now.kind === 'outcome') this.#tell('bow-out-finish');
  }

  readonly #refuse = (id: Answer['question']): void => {
    this.#session.refuse(id);
    void this.#host.updateComplete.then(() =>
      this.#host.renderRoot.querySelector<HTMLElement>('[aria-invalid]')?.focus(),
    );
  };
}
