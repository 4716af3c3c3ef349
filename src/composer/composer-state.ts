import type { ConversationLetters } from '../letters/conversation-letters.ts';
import type { Item } from '../letters/types.ts';
import type { Rest } from '../locales/locale.ts';
import type { ConversationState } from '../../machines/engine/types.ts';
import type { View } from '../chat/view-model.ts';

/** The words that messages are written and proofread with. */
export interface MessageLanguage extends Pick<Rest, 'message' | 'patterns'> {
  /** BCP 47 */
  lang: string;
}

/** What is open in the composer. It is part of no answer, and is reset when the conversation moves on. */
export interface ComposerState {
  /** The note that is open. */
  openNote: string | undefined;
  /** Whether all details are listed. */
  allDetails: boolean;
  /** Whether the transcript is expanded on narrow screens. */
  answers: boolean;
  /** The detail whose form is open. */
  openDetail: string | undefined;
  /** The detail whose text may mention a private matter, and has to be confirmed. */
  privacyPrompt: string | undefined;
  /** The row of the list of dates that was rejected, from 0, and the reason. */
  invalidRow: { row: number; why: 'noDate' | 'sameRound' } | undefined;
  /** The result of the last action, and the buttons that it is shown beside: a message's, or `beside` for all others. */
  statusText: string;
  statusPlace: string;
  /** A text for the candidate to copy by hand, where the clipboard is unavailable and no field shows the text. */
  manualCopy: string;
  /** The message whose additional share actions are shown. */
  moreActionsFor: string | undefined;
  /** The message that the caret is in, and the index of the sentence, from 0. */
  caret: { of: string; at: number } | undefined;
}

/** The composer as its parts see it: its state, and what they ask it to do. */
export interface ComposerControl extends ComposerState {
  readonly letters: ConversationLetters;
  /** The languages that the candidate can write in. The first is the default. */
  readonly languages: readonly MessageLanguage[];
  /** The sentences that have just changed, and are highlighted. */
  readonly changed: ReadonlySet<string>;
  set(changes: Partial<ComposerState>): void;
  showNote(openNote: string | undefined): void;
  setCaret(of: string, at: number): void;
  updateComplete(): Promise<boolean>;
  copy(
    event: Event,
    statusPlace: string,
    text: string,
    confirmation: string,
    view: View,
    field?: string,
  ): Promise<void>;
  /** Shows the result of an action beside its button, and announces it. */
  tell(statusText: string, statusPlace: string, view: View): void;
  renderStatus(statusPlace: string, label: string): unknown;
  /** The language that the candidate writes in. */
  languageOf(view: Pick<View, 'typed'>): MessageLanguage;
  composedMain(view: View, state?: ConversationState): Item | undefined;
  markChanges(view: View, item: Item): void;
}
