import { idle } from '../platform/idle.ts';
import { jobOf } from '../platform/job-posting.ts';
import { createStore, listeners, storeKey } from '../platform/storage.ts';
import { isServer } from '../platform/is-server.ts';
import { setting } from '../platform/settings.ts';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Job, Named } from '../platform/job-posting.ts';
import type { Launcher } from '../launcher/launcher.ts';
import type { ConversationStore } from './conversation-store.ts';

/** What a host says of the job, and of where the conversation is kept. */
type Host = ReactiveControllerHost & Named & { remember: string | null | undefined };

/**
 * Which job the conversation is about, and where it is kept. What a candidate began about one role stays with that
 * role, whatever the page has moved on to, until it is cleared or the page is loaded anew: nothing that was said is
 * lost to a change of the page, and none of it comes into a message about another role.
 */
export class JobController implements ReactiveController {
  job: Job = {};
  #storageId = '';
  /** Whether the page has moved on to another job, which the conversation cannot follow. */
  #isLeft = false;
  #end: (() => void) | undefined;
  readonly #host: Host;
  readonly #session: ConversationStore;
  readonly #launcher: Launcher;

  constructor(host: Host, session: ConversationStore, launcher: Launcher) {
    this.#host = host;
    this.#session = session;
    this.#launcher = launcher;
    host.addController(this);
  }

  hostConnected(): void {
    if (isServer) return;
    listeners.add(this.#follow);
    // A page that was put by, to be gone back to, hears nothing meanwhile.
    for (const type of events) addEventListener(type, this.#follow);
    // Elsewhere in the page another posting may be the nearest.
    if (this.#storageId) this.#moved();
    idle(() => {
      const host = this.#host;
      if (!host.isConnected || (host.company && host.role)) return;
      import('../platform/job-posting-observer.ts').then(
        ({ checkPostings, watchPostings }) => {
          if (!host.isConnected || this.#end) return;
          checkPostings(host);
          this.#end = watchPostings(host, this.#moved);
          // What has changed before, nobody has heard of.
          this.#moved();
        },
        // Then the page is as it was when it was read.
        () => undefined,
      );
    });
  }

  hostDisconnected(): void {
    listeners.delete(this.#follow);
    for (const type of events) removeEventListener(type, this.#follow);
    this.#end?.();
    this.#end = undefined;
  }

  /** Whether it is known where the conversation is kept. */
  get isSettled(): boolean {
    return this.#storageId !== '';
  }

  /**
   * Takes what the host has set.
   *
   * @param isAlone whether the page does not count yet: then nothing is kept either
   */
  settle(isAlone = false): void {
    const session = this.#session;
    const next = jobOf(this.#host, isAlone);
    if (isAlone) {
      this.job = next;
      return;
    }
    const former = storeKey(this.job.company, this.job.role);
    this.#isLeft = session.isBegun && isOther(this.job, next);
    if (!this.#isLeft) this.job = next;
    const remember = setting(this.#host, 'remember', this.#host.remember);
    const key = storeKey(this.job.company, this.job.role);
    if (this.#storageId === remember + key) return;
    const moves = session.isBegun || (key === former && !session.isEmpty);
    this.#storageId = remember + key;
    session.keepIn(createStore(remember, key), remember !== 'off', moves);
    this.#launcher.keepIn(key, remember !== 'off');
  }

  /** Told before each rendering. */
  beforeRender(): void {
    if (this.#isLeft && !this.#session.isBegun) this.settle();
  }

  readonly #follow = (): void => this.#session.follow();

  readonly #moved = (): void => {
    this.settle();
    this.#session.follow();
    this.#host.requestUpdate();
  };
}

const events = ['storage', 'pageshow'];

/** Whether it is another job, and not the same one, more of which is known. */
const isOther = (job: Job, next: Job): boolean =>
  [
    [job.company, next.company],
    [job.role, next.role],
  ].some(([name, other]) => name !== undefined && name !== other);
