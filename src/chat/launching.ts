import { isServer } from '../host/server.ts';
import type { Launcher } from './launcher.ts';

type Host = ConstructorParameters<typeof Launcher>[0];

/** Whether the conversation is to open from a button, and the launcher as soon as it is there. */
export class Launching {
  launcher: Launcher | undefined;
  /** Where the launcher does not come, the conversation stands in the page. */
  isWanted = false;
  readonly #host: Host;
  #kept: Parameters<Launcher['keepIn']> | undefined;
  readonly #changed: (isOpen: boolean) => void;

  /** @param changed is told when the candidate opens or closes it */
  constructor(host: Host, changed: (isOpen: boolean) => void) {
    this.#host = host;
    this.#changed = changed;
  }

  /** Whether it is on its way, and nothing can be shown yet. */
  get isAwaited(): boolean {
    return this.isWanted && !this.launcher;
  }

  want(isWanted: boolean): void {
    this.isWanted = isWanted;
    if (!this.isAwaited || isServer) return;
    import('./launcher.ts')
      .then(({ Launcher }) => {
        this.launcher ??= new Launcher(this.#host, this.#changed);
        if (this.#kept) this.launcher.keepIn(...this.#kept);
      })
      .catch(() => (this.isWanted = false))
      .finally(() => this.#host.requestUpdate());
  }

  /** Where it remembers whether it was open. */
  keepIn(...kept: Parameters<Launcher['keepIn']>): void {
    this.#kept = kept;
    this.launcher?.keepIn(...kept);
  }
}
