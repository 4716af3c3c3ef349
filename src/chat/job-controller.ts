import { idle } from '../platform/idle.ts';
import { jobOf, jobTitleOf, needsPostingReader, setPostingReader } from '../platform/job-posting.ts';
import { createStore, storeKey } from '../platform/storage.ts';
import { isServer } from '../platform/is-server.ts';
import { sameItems } from '../platform/same-items.ts';
import { setting } from '../platform/settings.ts';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { HydrationController } from '../platform/hydration-controller.ts';
import type { Job, Named, PostingReader } from '../platform/job-posting.ts';
import type { Launcher } from '../launcher/launcher.ts';
import type { ConversationStore } from './conversation-store.ts';

/** The element's properties that describe the job and say where to save the conversation. */
type Host = ReactiveControllerHost & Named & { remember: string | null | undefined };

/**
 * Determines which job the conversation is about, and saves the conversation under that job's key.
 *
 * A conversation stays with the job it began with, even if the page goes on to show another one, until it is cleared or
 * the page is reloaded. So a change of the page loses no answers, and puts none into a message about another role.
 */
export class JobController implements ReactiveController {
  job: Job = {};
  /** The properties that the job was last determined from. */
  #properties: readonly unknown[] = [];
  #storageId = '';
  /** Whether the page now shows another job than the one that the conversation began with. */
  #hasPageMovedOn = false;
  #stopWatching: (() => void) | undefined;
  /** Resolves once the posting reader has loaded, if the page needs it. */
  #reader: Promise<PostingReader | undefined> | undefined;
  readonly #host: Host;
  readonly #hydration: HydrationController;
  readonly #store: ConversationStore;
  readonly #launcher: Launcher;
  readonly #name: string | undefined;

  /** @param name the name of the conversation, if it has one */
  constructor(
    host: Host,
    hydration: HydrationController,
    store: ConversationStore,
    launcher: Launcher,
    name?: string,
  ) {
    this.#host = host;
    this.#name = name;
    this.#hydration = hydration;
    this.#store = store;
    this.#launcher = launcher;
    host.addController(this);
  }

  hostConnected(): void {
    if (isServer) return;
    // The element may have moved: another posting may be nearer now.
    if (this.#storageId) this.#onPageChange();
    idle(() => {
      const host = this.#host;
      if (!host.isConnected || (host.company && jobTitleOf(host))) return;
      Promise.all([import('../platform/job-posting-observer.ts'), this.#reader]).then(
        ([{ watchPostings }, reader]) => {
          if (!host.isConnected || this.#stopWatching) return;
          reader?.checkPostings(host);
          this.#stopWatching = watchPostings(host, this.#onPageChange);
          // Changes made before the observer started were not reported.
          this.#onPageChange();
        },
        // Without the observer, the job remains the one read at the start.
        () => undefined,
      );
    });
  }

  hostDisconnected(): void {
    this.#stopWatching?.();
    this.#stopWatching = undefined;
  }

  hostUpdate(): void {
    const host = this.#host;
    if (this.#hydration.ignoresPage) {
      this.job = jobOf(host, true);
      return;
    }
    const properties = [host.company, jobTitleOf(host), host.contact, host.job, host.remember];
    // The conversation that held on to an earlier job has been cleared.
    const isReleased = this.#hasPageMovedOn && !this.#store.isBegun;
    if (!isReleased && sameItems(properties, this.#properties)) return;
    this.#properties = properties;
    this.#settle();
  }

  get #key(): string {
    return storeKey(this.job.company, this.job.role, this.#name);
  }

  /** Reads the job from the element and its page, and selects the storage for it. */
  #settle(): void {
    const store = this.#store;
    const next = jobOf(this.#host);
    if (!this.#reader && needsPostingReader(this.#host)) this.#reader = this.#loadReader();
    const previousKey = this.#key;
    this.#hasPageMovedOn = store.isBegun && isDifferentJob(this.job, next);
    if (!this.#hasPageMovedOn) this.job = next;
    const remember = setting(this.#host, 'remember', this.#host.remember);
    const key = this.#key;
    if (this.#storageId === remember + key) return;
    const keepsAnswers = store.isBegun || (key === previousKey && !store.isEmpty);
    this.#storageId = remember + key;
    store.useStorage(remember === 'off' ? undefined : createStore(remember, key), keepsAnswers);
    this.#launcher.useStorageKey(key, remember !== 'off');
  }

  /** Loads the posting reader, then renders again with what it finds. */
  #loadReader(): Promise<PostingReader | undefined> {
    return import('../platform/posting-reader.ts').then(
      ({ postingReader }) => {
        setPostingReader(postingReader);
        if (this.#host.isConnected) this.#onPageChange();
        return postingReader;
      },
      // Without it, the conversation begins without these names.
      () => undefined,
    );
  }

  readonly #onPageChange = (): void => {
    this.#settle();
    this.#store.follow();
    this.#host.requestUpdate();
  };
}

/** Whether two jobs differ. A job whose missing company or role has become known is still the same one. */
const isDifferentJob = (job: Job, next: Job): boolean =>
  [
    [job.company, next.company],
    [job.role, next.role],
  ].some(([name, other]) => name !== undefined && name !== other);
