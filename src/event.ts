/**
 * An event of `<bow-out>`. It has no detail: the host page learns that something happened, and nothing about the
 * answers.
 */
export class BowOutEvent extends Event {
  declare readonly type: keyof BowOutEventMap;

  constructor(type: keyof BowOutEventMap) {
    super(type, { bubbles: true, composed: true });
  }
}

export interface BowOutEventMap {
  'bow-out-open': BowOutEvent;
  'bow-out-close': BowOutEvent;
  'bow-out-finish': BowOutEvent;
  'bow-out-copy': BowOutEvent;
}
