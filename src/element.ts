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
import { baseStyles } from './styles/base.ts';
import { chatStyles } from './styles/chat.ts';
import { launcherStyles } from './styles/launcher.ts';
import { AdoptableElement } from './styles/adoptable-element.ts';
import { noScriptStyles } from './styles/no-script.ts';
import { isFilled } from './locales/interpolate.ts';
import { LocaleController } from './locales/locale-controller.ts';
import type { CSSResult, PropertyValues } from 'lit';
import type { BowOutEventMap } from './chat/event.ts';
import type { Load } from './composer/composer-loader.ts';
import type { Conversation } from './conversation.ts';
import type { Settings } from './platform/settings.ts';
import type { Locales } from './locales/load-locale.ts';
import type { Rewording } from './locales/host-overrides.ts';
import type { View } from './chat/view-model.ts';
import type { ChatWords } from './locales/interface-words.ts';

export { BowOutEvent };
export type { BowOutEventMap };

/** The direction from the attribute. On a server, elements have no `dir` property. */
const dirAttributeOf = (element: Element) =>
  /^(?:ltr|rtl|auto)$/i.exec(element.getAttribute('dir') ?? '')?.[0] ?? '';

/** The properties that determine the job, and where the conversation is stored. */
const jobProperties = ['company', 'role', 'contact', 'job', 'remember'] as const;

/**
 * A chat for candidates who have doubts about a hiring process: a few questions, a piece of advice, and a message to
 * copy and send. The answers stay in the browser. No attribute, property or event of the element contains any of them.
 *
 * @tag bow-out
 *
 * @attr {string} lang - The language of the chat. Defaults to the language of the page, or English if that is not
 *   available.
 * @attr {'ltr' | 'rtl' | 'auto'} dir - The text direction of the chat. Defaults to the direction of its language.
 *
 * @slot - Fallback content without JavaScript, such as an address to write to.
 *
 * @fires {BowOutEvent} bow-out-open - The candidate gave the first answer, or opened the launcher.
 * @fires {BowOutEvent} bow-out-close - The candidate closed the launcher, or deleted everything.
 * @fires {BowOutEvent} bow-out-finish - The candidate chose an outcome. If it has a message, the first draft is shown.
 * @fires {BowOutEvent} bow-out-copy - The candidate copied a message or a subject.
 *
 * @csspart header - The heading and its buttons.
 * @csspart question - The question on screen.
 * @csspart choice - A choice.
 * @csspart advice - The advice, and the heading that replaces it once it is accepted.
 * @csspart desk - The composer, which contains the messages.
 * @csspart message - The subject and text of a message.
 * @csspart primary - The primary button.
 * @csspart launcher - The button that opens the panel.
 * @csspart panel - The panel.
 *
 * @cssprop [--bow-out-accent=light-dark(#1f5f52, #7fd1bd)] - Accent colour: buttons, progress bar, focus ring.
 * @cssprop [--bow-out-on-accent=light-dark(#fff, #06231d)] - Text colour on the accent.
 * @cssprop [--bow-out-surface=light-dark(#fff, #171a1f)] - Background colour.
 * @cssprop [--bow-out-raised=light-dark(#f5f6f4, #1f242a)] - Background colour of answers and of the composer.
 * @cssprop [--bow-out-text=light-dark(#1b1f23, #eceff1)] - Text colour.
 * @cssprop [--bow-out-quiet=light-dark(#59626b, #a2acb6)] - Colour of secondary text.
 * @cssprop [--bow-out-line=light-dark(#d9dedb, #343b43)] - Colour of borders and separators.
 * @cssprop [--bow-out-radius=16px] - Corner radius.
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

  static override styles = [baseStyles, chatStyles, launcherStyles, noScriptStyles];

  /**
   * Defines the element. Does nothing if the name is already defined, since a page may load the script twice.
   *
   * @param tag a valid custom element name
   * @throws `NotSupportedError` or `SyntaxError` if the name is not valid
   */
  static define(tag = 'bow-out', registry = customElements): void {
    // A registry accepts each class only once.
    if (!registry.get(tag)) registry.define(tag, registry.getName(this) ? class extends this {} : this);
  }

  /** The conversation that the element holds. It has to be set before an element is created. */
  static conversation: Conversation;

  /** Loads the composer. */
  static desk: Load = () => import('./composer/composer.ts');

  /** The available languages besides English. */
  static locales: Locales = {};

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'role', 'dir', 'lang', 'style', 'class'];
  }

  /** The name of the company. Defaults to the one in the page's JobPosting. */
  declare company: string | null | undefined;
  /**
   * The name of the role. Defaults to the one in the page's JobPosting.
   *
   * The element renames the attribute to `data-bow-out-role`, since `role` would be an ARIA role. Remove the renamed
   * attribute to reset the name. Clones have the renamed attribute too.
   */
  declare role: string | null;
  /** The name of the person who schedules interviews. Defaults to the one in the page's JobPosting. */
  declare contact: string | null | undefined;
  /** The JobPosting to use, if the page has several: its identifier, `@id`, URL or title. */
  declare job: string | null | undefined;
  /** The heading of the chat. Defaults to a question. */
  declare heading: string | null | undefined;
  /**
   * Whether the chat is shown inline, or in a panel that a button opens.
   *
   * @type {'inline' | 'launcher' | null | undefined}
   * @default 'inline'
   */
  declare mode: Settings['mode'] | null | undefined;
  /**
   * The initial tone of messages.
   *
   * @type {'warm' | 'formal' | 'brief' | null | undefined}
   * @default 'warm'
   */
  declare tone: Settings['tone'] | null | undefined;
  /**
   * Where answers are stored: for the browser session, on the device, or nowhere.
   *
   * @type {'session' | 'device' | 'off' | null | undefined}
   * @default 'session'
   */
  declare remember: Settings['remember'] | null | undefined;
  /** The language of the messages. Defaults to the language of the chat. */
  declare messageLang: string | null | undefined;

  /** Replacements for any of the chat's texts. Invalid ones are ignored, with a warning in the console. */
  declare words: Rewording | null | undefined;

  /** Whether a server rendered the element. */
  readonly #isServerRendered = Boolean(this.shadowRoot);
  /** Whether to ignore the page around the element: on a server, and while hydrating, so that both render the same. */
  #ignoresPage = isServer || this.#isServerRendered;
  readonly #conversation = (this.constructor as typeof BowOut).conversation;
  readonly #store: ConversationStore = new ConversationStore(this.#conversation.opening, () =>
    this.requestUpdate(),
  );
  readonly #composerLoader: ComposerLoader = new ComposerLoader(
    this,
    { chat: this.#conversation.locale, message: this.#conversation.locale },
    async () => {
      const { desk } = this.constructor as typeof BowOut;
      const [composer, { replay, letters }] = await Promise.all([desk(), this.#conversation.load()]);
      this.#store.setReplay(replay);
      return { ...composer, letters };
    },
    () => this.#dispatch('bow-out-copy'),
  );

  readonly #locales = new LocaleController(
    this.#conversation.locale,
    (speech) => {
      this.#composerLoader.setSpeech(speech);
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
    this.#conversation,
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
      // A server renders once and cannot wait for a language. There the `role` attribute has not been renamed.
      this.#locales.isLoading = Boolean(words ?? Object.keys(locales).length);
      this.role ??= this.getAttribute('role');
    } else this.#locales.request({ chat: languageOf(this), message, locales, words });
    if (!this.#job.isSettled || jobProperties.some((name) => changed.has(name)))
      this.#job.settle(this.#ignoresPage);
    this.#job.beforeRender();
    if (changed.has('mode')) this.#launcher.isWanted = setting(this, 'mode', this.mode) === 'launcher';
    this.#composerLoader.beforeRender(this.#store);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot() as ShadowRoot;
    const { renderOptions } = this;
    // Without Lit's hydration support, the server's markup would remain below the new rendering.
    if (renderOptions.renderBefore) root.replaceChildren();
    renderOptions.renderBefore = null;
    return root;
  }

  protected override update(changed: PropertyValues<this>): void {
    try {
      super.update(changed);
    } catch (error) {
      if (!this.#ignoresPage) throw error;
      // Hydration failed: the server may run another release. Render from scratch.
      (this.renderRoot as ShadowRoot).replaceChildren();
      super.update(changed);
    }
  }

  protected override updated(): void {
    // Hydration is done. Render again with what the server could not know, before the first paint.
    if (this.#ignoresPage) {
      this.#ignoresPage = false;
      // A content security policy may block the inline styles in the server's markup.
      adoptStyles(this, (this.constructor as typeof BowOut).elementStyles as CSSResult[]);
      queueMicrotask(() => this.requestUpdate());
    }
  }

  protected override render() {
    const { words } = this.#composerLoader;
    const launcher = this.#launcher;
    // A server does not know the size of the viewport.
    const isLauncherPending = launcher.isWanted && this.#ignoresPage;
    if (this.#locales.isLoading || isLauncherPending) return html`<slot></slot>`;
    // Keep the server's markup until a stored conversation can be restored, so that the layout shifts only once.
    if (this.#isServerRendered && !this.#ignoresPage && !this.#store.moves && this.#composerLoader.isLoading)
      return noChange;
    const heading = isFilled(this.heading) ? this.heading : words.interface.heading;
    const dir = (isServer ? dirAttributeOf(this) : this.dir) || this.#composerLoader.speech.chat.dir;
    const conversation = this.#renderConversation(words, heading, dir);
    return launcher.isWanted
      ? launcher.render(
          { words, heading, dir, notice: this.#store.notice?.text },
          conversation,
          this.#onKeydown,
        )
      : conversation;
  }

  #renderConversation(words: ChatWords, heading: string, dir: string) {
    const store = this.#store;
    const { onAction, focusNext } = this.#navigation;
    const tone = setting(this, 'tone', store.typed['tone'] ?? this.tone);
    const view = this.#navigation.view({ ...this.#job.job }, tone);
    const showsComposer = store.state.now.kind === 'outcome' && this.#composerLoader.composer !== undefined;
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
        @keydown=${this.#onKeydown}
      >
        ${header(words, store, heading, onAction, this.#launcher.isWanted)}
        ${announcement(view, store, this.#readyText(view, showsComposer))}
        <div class=${showsComposer ? 'two' : 'one'}>
          ${chat(view, store, this.#composerLoader, onAction, focusNext)}
          ${showsComposer ? this.#composerLoader.render(view) : nothing}
        </div>
        ${footer(words, store, onAction)}
      </section>
      <slot hidden></slot>`;
  }

  readonly #onKeydown = (event: KeyboardEvent): void => press(event, this.#navigation.cancelOrClose);

  /** The heading to announce if neither a question nor an advice is on screen. */
  #readyText(view: View, showsComposer: boolean): string | undefined {
    if (this.#composerLoader.isAwaited) return view.words.interface.coming;
    return showsComposer ? this.#composerLoader.composer?.readyText(view) : undefined;
  }

  #dispatch(type: keyof BowOutEventMap): void {
    this.dispatchEvent(new BowOutEvent(type));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bow-out': BowOut;
  }
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- Merges into the map of DOM events.
  interface GlobalEventHandlersEventMap extends BowOutEventMap {}
}
