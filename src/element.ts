import { html, noChange, nothing } from 'lit';
import { announcement } from './chat/announcement.ts';
import { ConversationStore } from './chat/conversation-store.ts';
import { chat } from './chat/conversation-view.ts';
import { footer, header } from './chat/header.ts';
import { JobController } from './chat/job-controller.ts';
import { LocaleController } from './chat/locale-controller.ts';
import { Navigation } from './chat/navigation.ts';
import { ComposerLoader } from './composer/composer-loader.ts';
import { BowOutEvent } from './event.ts';
import { Launcher } from './launcher/launcher.ts';
import { isFilled } from './locales/interpolate.ts';
import { ClosedElement } from './platform/closed-element.ts';
import { HydrationController } from './platform/hydration-controller.ts';
import { idle } from './platform/idle.ts';
import { isServer } from './platform/is-server.ts';
import { unrecorded } from './platform/recorder-marks.ts';
import { validateHost } from './platform/validate-host.ts';
import { baseStyles } from './styles/base.ts';
import { chatStyles } from './styles/chat.ts';
import { launcherStyles } from './styles/launcher.ts';
import { noScriptStyles } from './styles/no-script.ts';
import type { PropertyValues } from 'lit';
import type { Load } from './composer/composer-loader.ts';
import type { Conversation } from './conversation.ts';
import type { BowOutEventMap } from './event.ts';
import type { Rewording } from './locales/host-overrides.ts';
import type { Locales } from './locales/load-locale.ts';
import type { Settings } from './platform/settings.ts';

export { BowOutEvent };
export type { BowOutEventMap, Rewording };

/** The direction from the attribute. On a server, elements have no `dir` property. */
const dirAttributeOf = (element: Element) =>
  /^(?:ltr|rtl|auto)$/i.exec(element.getAttribute('dir') ?? '')?.[0] ?? '';

/**
 * A chat for candidates who have doubts about a hiring process: a few questions, a piece of advice, and a message to
 * copy and send. The answers stay in the browser. No attribute, property or event of the element contains any of them.
 *
 * @tag bow-out
 *
 * @attr {string} lang - The language of the chat. Defaults to the language of the page, or English if that is not
 *   available.
 * @attr {'ltr' | 'rtl' | 'auto'} dir - The text direction of the chat. Defaults to the direction of its language.
 * @attr {boolean} test-hooks - Opens the element to the host's own tests. Not for pages that candidates use.
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
export class BowOut extends ClosedElement {
  static override properties = {
    company: {},
    jobTitle: { attribute: 'job-title' },
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
    if (registry.get(tag)) return;
    try {
      registry.define(tag, this);
    } catch {
      // A registry accepts each class only once. `getName` would tell, but polyfills of the registry lack it.
      registry.define(tag, class extends this {});
    }
  }

  /** The conversation that the element holds. It has to be set before an element is created. */
  static conversation: Conversation;

  /**
   * Loads everything that the first question does not need.
   *
   * @internal Its type refers to XState, whose declarations have errors under `exactOptionalPropertyTypes`.
   */
  static desk: Load = () => import('./composer/composer.ts');

  /** Languages of the host's own. They take precedence over those of the conversation. */
  static locales: Locales = {};

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'role', 'dir', 'lang', 'style', 'class'];
  }

  /** The name of the company. Defaults to the one in the page's JobPosting. */
  declare company: string | null | undefined;
  /** The name of the job. Defaults to the one in the page's JobPosting. */
  declare jobTitle: string | null | undefined;
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

  /** A page may define a subclass. */
  readonly #class = this.constructor as typeof BowOut;
  readonly #conversation = (this.#class as Partial<typeof BowOut>).conversation ?? this.#noConversation();
  // Lit calls the controllers in this order, so each comes after those that it depends on.
  readonly #hydration: HydrationController = new HydrationController(this);
  readonly #store: ConversationStore = new ConversationStore(this, this.#conversation.opening);
  readonly #locale: LocaleController = new LocaleController(
    this,
    this.#conversation,
    () => this.#class.locales,
  );
  readonly #launcher: Launcher = new Launcher(this);
  readonly #job: JobController = new JobController(
    this,
    this.#hydration,
    this.#store,
    this.#launcher,
    this.#conversation.name,
  );
  readonly #composerLoader: ComposerLoader = new ComposerLoader(
    this,
    this.#conversation,
    this.#store,
    this.#locale,
    () => this.#class.desk(),
  );
  readonly #navigation: Navigation = new Navigation(
    this,
    this.#conversation,
    this.#store,
    this.#launcher,
    this.#job,
    this.#composerLoader,
    () => this.performUpdate(),
  );

  /** The browser reports the error, and the page keeps showing the element's own content. */
  #noConversation(): never {
    throw new Error(`<${this.localName}> has no conversation`);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (!isServer) idle(() => validateHost(this));
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    const isLook = name === 'style' || name === 'class';
    if (isLook || name === 'role') idle(() => validateHost(this));
    if (isLook) return;
    super.attributeChangedCallback(name, old, value);
    this.requestUpdate();
  }

  protected override willUpdate(): void {
    if (!isServer) return;
    // A server does not call `hostUpdate`.
    for (const controller of [this.#locale, this.#job, this.#composerLoader]) controller.hostUpdate();
  }

  protected override update(changed: PropertyValues<this>): void {
    try {
      super.update(changed);
    } catch (error) {
      if (!this.#hydration.ignoresPage) throw error;
      // Hydration failed: the server may run another release. Render from scratch.
      (this.renderRoot as ShadowRoot).replaceChildren();
      super.update(changed);
    }
  }

  protected override render() {
    const hydration = this.#hydration;
    const composerLoader = this.#composerLoader;
    const launcher = this.#launcher;
    const store = this.#store;
    // A server does not know the size of the viewport.
    const isLauncherPending = launcher.isWanted && hydration.ignoresPage;
    if (this.#locale.isLoading || isLauncherPending) return html`<slot></slot>`;
    // Keep the server's markup until a stored conversation can be restored, so that the layout shifts only once.
    if (hydration.isServerRendered && !hydration.ignoresPage && !store.moves && composerLoader.isLoading)
      return noChange;
    const { words } = composerLoader;
    const heading = isFilled(this.heading) ? this.heading : words.interface.heading;
    const dir = (isServer ? dirAttributeOf(this) : this.dir) || this.#locale.speech.chat.dir;
    const conversation = this.#renderConversation(heading, dir);
    if (!launcher.isWanted) return conversation;
    const notice = store.notice?.text;
    return launcher.render({ words, heading, dir, notice }, conversation, this.#navigation.onKeydown);
  }

  #renderConversation(heading: string, dir: string) {
    const store = this.#store;
    const composerLoader = this.#composerLoader;
    const { view, onAction, onKeydown, focusNext } = this.#navigation;
    const { words } = view;
    return html`<section
        class="theme root"
        lang=${words.lang}
        dir=${dir}
        aria-labelledby="heading"
        ${unrecorded()}
        @keydown=${onKeydown}
      >
        ${header(words, store, heading, onAction, this.#launcher.isWanted)}
        ${announcement(view, store, composerLoader.readyText(view))}
        <div class=${composerLoader.isShown ? 'two' : 'one'}>
          ${chat(view, store, composerLoader, onAction, focusNext)}
          ${composerLoader.isShown ? composerLoader.render(view) : nothing}
        </div>
        ${footer(words, store, onAction)}
      </section>
      <slot hidden></slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bow-out': BowOut;
  }
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- Merges into the map of DOM events.
  interface GlobalEventHandlersEventMap extends BowOutEventMap {}
}
