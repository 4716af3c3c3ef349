import { html, noChange, nothing } from 'lit';
import { JobController } from './chat/job-controller.ts';
import { announcement } from './chat/announcement.ts';
import { chat } from './chat/conversation-view.ts';
import { BowOutEvent } from './chat/event.ts';
import { footer, header } from './chat/header.ts';
import { press } from './chat/keyboard-shortcuts.ts';
import { Launcher } from './launcher/launcher.ts';
import { Navigation } from './chat/navigation.ts';
import { ConversationStore } from './chat/conversation-store.ts';
import { ComposerLoader } from './composer/composer-loader.ts';
import { languageOf } from './platform/dom-ancestors.ts';
import { validateHost } from './platform/validate-host.ts';
import { idle } from './platform/idle.ts';
import { isServer } from './platform/is-server.ts';
import { setting, warnOnce } from './platform/settings.ts';
import { adoptStyles } from './styles/adopt-styles.ts';
import { base } from './styles/base.ts';
import { chat as chatStyles } from './styles/chat.ts';
import { launcher as launcherStyles } from './styles/launcher.ts';
import { AdoptableElement } from './styles/adoptable-element.ts';
import { unscripted } from './styles/no-script.ts';
import { isFilled } from './locales/interpolate.ts';
import { en } from './locales/en/locale.ts';
import { LocaleController } from './locales/locale-controller.ts';
import type { CSSResult, PropertyValues } from 'lit';
import type { BowOutEventMap } from './chat/event.ts';
import type { Load } from './composer/composer-loader.ts';
import type { Settings } from './platform/settings.ts';
import type { Locales } from './locales/load-locale.ts';
import type { Rewording } from './locales/host-overrides.ts';
import type { View } from './chat/view-model.ts';
import type { ChatWords } from './locales/interface-words.ts';

export { BowOutEvent };
export type { BowOutEventMap };

/** A server knows no more of it than the attribute. */
const dirOf = (element: Element) => /^(?:ltr|rtl|auto)$/i.exec(element.getAttribute('dir') ?? '')?.[0] ?? '';

/** What decides which conversation this is, and where it is kept. */
const settings = ['company', 'role', 'contact', 'job', 'remember'] as const;

/**
 * A conversation for a candidate in doubt: a few questions, an advice, and a message to copy. What is said stays
 * in the browser; no attribute, property or event of this element carries any of it.
 *
 * @tag bow-out
 *
 * @attr {string} lang - The language of the chat, where there is more than English. Without it, that of the page, or
 *   English.
 * @attr {'ltr' | 'rtl' | 'auto'} dir - The direction of the chat. Without it, that of its language.
 *
 * @slot - What shows without JavaScript, such as a plain note on whom to write to.
 *
 * @fires {BowOutEvent} bow-out-open - The candidate has given a first answer, or opened the launcher.
 * @fires {BowOutEvent} bow-out-close - The candidate has closed the launcher, or cleared everything.
 * @fires {BowOutEvent} bow-out-finish - An outcome was chosen; where there is a message, its first draft stands.
 * @fires {BowOutEvent} bow-out-copy - A message or a subject was copied.
 *
 * @csspart header - The heading and the buttons beside it.
 * @csspart question - The question on screen.
 * @csspart choice - A choice.
 * @csspart advice - The advice, and later what was chosen.
 * @csspart desk - The room where the message is.
 * @csspart message - Subject and message.
 * @csspart primary - The button that leads on.
 * @csspart launcher - The button that opens the panel.
 * @csspart panel - The panel.
 *
 * @cssprop [--bow-out-accent=light-dark(#1f5f52, #7fd1bd)] - What leads on: buttons, the bar, the focus.
 * @cssprop [--bow-out-on-accent=light-dark(#fff, #06231d)] - Text on the accent.
 * @cssprop [--bow-out-surface=light-dark(#fff, #171a1f)] - The ground.
 * @cssprop [--bow-out-raised=light-dark(#f5f6f4, #1f242a)] - The ground of answers and of the desk.
 * @cssprop [--bow-out-text=light-dark(#1b1f23, #eceff1)] - Text.
 * @cssprop [--bow-out-quiet=light-dark(#59626b, #a2acb6)] - Text of less weight.
 * @cssprop [--bow-out-line=light-dark(#d9dedb, #343b43)] - Lines between things.
 * @cssprop [--bow-out-radius=16px] - The roundness of the corners.
 */
export class BowOut extends AdoptableElement {
  static override properties = {
    company: {},
    role: { attribute: 'data-bow-out-role' },
    contact: {},
    job: {},
    heading: {},
    mode: {},
    tone: {},
    remember: {},
    messageLang: { attribute: 'message-lang' },
    words: { attribute: false },
  };

  static override styles = [base, chatStyles, launcherStyles, unscripted];

  /**
   * Defines the element, unless something is defined by that name already: a page may load this twice.
   *
   * @param tag a name with a hyphen in it
   * @throws `NotSupportedError` or `SyntaxError` where it is no name for an element
   */
  static define(tag = 'bow-out', registry = customElements): void {
    // A registry takes a class once.
    if (!registry.get(tag)) registry.define(tag, registry.getName(this) ? class extends this {} : this);
  }

  /** How all that comes after the first question is fetched. */
  static desk: Load = () => import('./composer/composer.ts');

  /** The languages there are beside English. */
  static locales: Locales = {};

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'role', 'dir', 'lang', 'style', 'class'];
  }

  /** The company's name. Without it, that of the page's JobPosting, if there is one. */
  declare company: string | null | undefined;
  /**
   * The role's name. Without it, that of the page's JobPosting, if there is one.
   *
   * The attribute becomes `data-bow-out-role` at once, since by its own name it would be an ARIA role; a clone has that
   * too. To take the name back, remove that one.
   */
  declare role: string | null;
  /** The name of whoever schedules interviews. Without it, that of the page's JobPosting, if there is one. */
  declare contact: string | null | undefined;
  /** Which of several JobPostings on the page is meant: its identifier, its `@id`, its address or its title. */
  declare job: string | null | undefined;
  /** The heading of the chat. Without it, a question. */
  declare heading: string | null | undefined;
  /**
   * How the chat stands in the page: open, or behind a button that opens it in a panel.
   *
   * @type {'inline' | 'launcher' | null | undefined}
   * @default 'inline'
   */
  declare mode: Settings['mode'] | null | undefined;
  /**
   * The register that a draft starts in.
   *
   * @type {'warm' | 'formal' | 'brief' | null | undefined}
   * @default 'warm'
   */
  declare tone: Settings['tone'] | null | undefined;
  /**
   * Where answers wait for a reload: with the tab, on the device, or nowhere.
   *
   * @type {'session' | 'device' | 'off' | null | undefined}
   * @default 'session'
   */
  declare remember: Settings['remember'] | null | undefined;
  /** The language of the messages. Without it, that of the chat. */
  declare messageLang: string | null | undefined;

  /** What the chat says in the host's own words: any part of them. What cannot be used is refused in the console. */
  declare words: Rewording | null | undefined;

  /** Whether a server drew it. */
  readonly #isDrawn = Boolean(this.shadowRoot);
  /** Whether nothing counts but the element itself: on a server, and while what that drew is taken over. */
  #ignoresPage = isServer || this.#isDrawn;
  readonly #store: ConversationStore = new ConversationStore(() => this.requestUpdate());
  readonly #composerLoader: ComposerLoader = new ComposerLoader(
    this,
    { chat: en, message: en },
    async () => {
      const desk = await (this.constructor as typeof BowOut).desk();
      this.#store.setReplay(desk.replay);
      return desk;
    },
    () => this.#dispatch('bow-out-copy'),
  );

  readonly #locales = new LocaleController(
    (speech) => {
      this.#composerLoader.speak(speech);
      this.requestUpdate();
    },
    (key, why) => warnOnce(this, `words${key && `.${key}`}`, why),
  );

  readonly #launcher = new Launcher(this, (isOpen) =>
    this.#dispatch(isOpen ? 'bow-out-open' : 'bow-out-close'),
  );

  readonly #job = new JobController(this, this.#store, this.#launcher);

  readonly #navigation: Navigation = new Navigation(
    this,
    this.#store,
    this.#composerLoader,
    this.#launcher,
    () => this.performUpdate(),
    (type) => this.#dispatch(type),
  );

  override connectedCallback(): void {
    super.connectedCallback();
    if (isServer) return;
    idle(() => {
      void this.#composerLoader.fetch();
      validateHost(this);
    });
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    if (name === 'style' || name === 'class') {
      idle(() => validateHost(this));
      return;
    }
    super.attributeChangedCallback(name, old, value);
    if (name === 'role' && value !== null) {
      this.setAttribute('data-bow-out-role', value);
      this.removeAttribute(name);
    }
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { locales } = this.constructor as typeof BowOut;
    const { messageLang: message, words } = this;
    if (isServer) {
      // A server draws once and waits for nothing, and has the role where the host put it.
      this.#locales.isAwaited = Boolean(words ?? Object.keys(locales).length);
      this.role ??= this.getAttribute('role');
    } else this.#locales.want({ chat: languageOf(this), message, locales, words });
    if (!this.#job.isSettled || settings.some((name) => changed.has(name)))
      this.#job.settle(this.#ignoresPage);
    this.#job.beforeRender();
    if (changed.has('mode')) this.#launcher.isWanted = setting(this, 'mode', this.mode) === 'launcher';
    this.#composerLoader.beforeRender(this.#store);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot() as ShadowRoot;
    const { renderOptions } = this;
    // Without Lit's hydration nothing takes over what a server drew, and it would stay below.
    if (renderOptions.renderBefore) root.replaceChildren();
    renderOptions.renderBefore = null;
    return root;
  }

  protected override update(changed: PropertyValues<this>): void {
    try {
      super.update(changed);
    } catch (error) {
      if (!this.#ignoresPage) throw error;
      // What the server drew is not what is drawn here: it may be of another release.
      (this.renderRoot as ShadowRoot).replaceChildren();
      super.update(changed);
    }
  }

  protected override updated(): void {
    // What a server could not know comes now, before anything is painted.
    if (this.#ignoresPage) {
      this.#ignoresPage = false;
      // A page may forbid the styles that came with what a server drew.
      adoptStyles(this, (this.constructor as typeof BowOut).elementStyles as CSSResult[]);
      queueMicrotask(() => this.requestUpdate());
    }
  }

  protected override render() {
    const { words } = this.#composerLoader;
    const launcher = this.#launcher;
    // A server does not know whether there is room for a panel.
    const isLater = launcher.isWanted && this.#ignoresPage;
    if (this.#locales.isAwaited || isLater) return html`<slot></slot>`;
    // What a server drew stays until the conversation can be taken up where it was left: nothing jumps twice.
    if (this.#isDrawn && !this.#ignoresPage && !this.#store.moves && this.#composerLoader.isComing)
      return noChange;
    const heading = isFilled(this.heading) ? this.heading : words.interface.heading;
    const dir = (isServer ? dirOf(this) : this.dir) || this.#composerLoader.speech.chat.dir;
    const conversation = this.#conversation(words, heading, dir);
    return launcher.isWanted
      ? launcher.render({ words, heading, dir, notice: this.#store.notice?.text }, conversation, this.#press)
      : conversation;
  }

  #conversation(words: ChatWords, heading: string, dir: string) {
    const session = this.#store;
    const { onAction: act, entered } = this.#navigation;
    const tone = setting(this, 'tone', session.typed['tone'] ?? this.tone);
    const view = this.#navigation.view({ ...this.#job.job }, tone);
    const atDesk = session.state.now.kind === 'outcome' && this.#composerLoader.composer !== undefined;
    return html`<section
        class="theme root fs-mask ph-no-capture rr-mask"
        lang=${words.lang}
        dir=${dir}
        aria-labelledby="heading"
        data-private
        data-hj-suppress
        data-sentry-mask
        data-clarity-mask="True"
        data-dd-privacy="mask"
        @keydown=${this.#press}
      >
        ${header(words, session, heading, act, this.#launcher.isWanted)}
        ${announcement(view, session, this.#ready(view, atDesk))}
        <div class=${atDesk ? 'two' : 'one'}>
          ${chat(view, session, this.#composerLoader, act, entered)}
          ${atDesk ? this.#composerLoader.render(view) : nothing}
        </div>
        ${footer(words, session, act)}
      </section>
      <slot hidden></slot>`;
  }

  readonly #press = (event: KeyboardEvent): void => press(event, this.#navigation.cancelOrClose);

  /** What the candidate has come to where that is no question and no advice. */
  #ready(view: View, atDesk: boolean): string | undefined {
    if (this.#composerLoader.isAwaited) return view.words.interface.coming;
    return atDesk ? this.#composerLoader.composer?.ready(view) : undefined;
  }

  #dispatch(type: keyof BowOutEventMap): void {
    this.dispatchEvent(new BowOutEvent(type));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bow-out': BowOut;
  }
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- Joined to the document's own events.
  interface GlobalEventHandlersEventMap extends BowOutEventMap {}
}
