import { html, nothing } from 'lit';
import { advice, readyText, stepsAtDesk, acceptedAdvice, stepList } from './advice.ts';
import { sentenceText, textOf } from '../letters/types.ts';
import { nextSteps } from '../letters/next-steps.ts';
import { goesOn } from '../letters/outcome-traits.ts';
import { localNow } from '../letters/today.ts';
import { copy } from '../platform/clipboard.ts';
import { adviceStyles } from '../styles/advice.ts';
import { answerImpactStyles } from '../styles/answer-impact.ts';
import { composerStyles } from '../styles/composer.ts';
import { detailFormStyles } from '../styles/detail-forms.ts';
import { detailListStyles } from '../styles/detail-list.ts';
import { interviewPrepStyles } from '../styles/interview-prep.ts';
import { messageEditorStyles } from '../styles/message-editor.ts';
import { interviewPrep } from './interview-prep.ts';
import { answerImpact } from './answer-impact.ts';
import { form } from '../chat/question-form.ts';
import { button } from './button.ts';
import { focusOn } from './move-focus.ts';
import { channelOf, mainMessage } from './message-view.ts';
import { kitOf } from './message-kit.ts';
import { draftOf } from './draft.ts';
import { privacyWarning } from './proofread.ts';
import { noteList } from './note-list.ts';
import type { ReactiveControllerHost } from 'lit';
import type { Answer } from '../../machines/bow-out/machine.ts';
import type { Facts, Outcome } from '../../machines/bow-out/facts.ts';
import type { ConversationState } from '../../machines/bow-out/types.ts';
import type { Item, ItemId } from '../letters/types.ts';
import type { View } from '../chat/view-model.ts';
import type { MessageContext } from './draft.ts';
import type { EditorRemarks } from '../locales/proofreading-words.ts';
import type { Rest } from '../locales/locale.ts';
import type { ComposerKit } from './message-kit.ts';

type Host = ReactiveControllerHost & { shadowRoot: ShadowRoot | null };

export { replay } from '../../machines/bow-out/replay.ts';
export const styles = [
  composerStyles,
  adviceStyles,
  messageEditorStyles,
  detailListStyles,
  detailFormStyles,
  answerImpactStyles,
  interviewPrepStyles,
];

/** The words that messages are written and proofread with. */
export interface Letters extends Pick<Rest, 'message' | 'patterns'> {
  /** The language of the messages, BCP 47. */
  lang: string;
  /** The proofreader's remarks, in the language of the chat. */
  remarks: EditorRemarks;
}

/** The properties of {@link Composer} that `set` may change. */
type ComposerState =
  | 'openNote'
  | 'openDetail'
  | 'privacyPrompt'
  | 'statusText'
  | 'statusPlace'
  | 'manualCopy'
  | 'invalidRow'
  | 'moreActionsFor'
  | 'caret'
  | 'allDetails'
  | 'answers';

/** How long a changed sentence is highlighted, in milliseconds. */
const markDuration = 4000;

/** Renders the advice, and the composer with the messages, the details that refine them and the share actions. */
export class Composer {
  /** The note that is open. */
  openNote: ItemId | undefined;
  /** Whether all details are listed. */
  allDetails = false;
  /** Whether the transcript is expanded on narrow screens. */
  answers = false;
  /** The detail whose form is open. */
  openDetail: string | undefined;
  /** The detail whose text may mention a private matter, and has to be confirmed. */
  privacyPrompt: string | undefined;
  /** The row of the list of dates that was rejected, from 0, and the reason. */
  invalidRow: { row: number; why: 'noDate' | 'sameRound' } | undefined;
  /** The result of the last action, and the buttons that it is shown beside. */
  statusText = '';
  statusPlace: ItemId | 'beside' = 'main';
  /** A text for the candidate to copy by hand, where the clipboard is unavailable and no field shows the text. */
  manualCopy = '';
  /** The message whose additional share actions are shown. */
  moreActionsFor: ItemId | undefined;
  /** The message that the caret is in, and the index of the sentence, from 0. */
  caret: { of: ItemId; at: number } | undefined;
  /** The sentences that have just changed, and are highlighted. */
  changed: ReadonlySet<string> = new Set();

  readonly letters: Letters;

  readonly #host: Host;
  readonly #onCopy: () => void;
  /** The outcome whose optional message the candidate has asked for. */
  #requestedFor: Outcome | undefined;
  #previousSentences: { of: string; sentences: readonly string[] } | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: Host, letters: Letters, onCopy: () => void) {
    this.#host = host;
    this.letters = letters;
    this.#onCopy = onCopy;
  }

  /** Closes everything that is open. Called when the conversation moves on. */
  reset(): void {
    this.#requestedFor = this.openDetail = this.privacyPrompt = this.invalidRow = undefined;
    this.allDetails = this.answers = false;
    this.showNote(undefined);
  }

  /** Opens a note, or closes the open one. */
  showNote(openNote: ItemId | undefined): void {
    this.changed = new Set();
    this.set({ openNote, statusText: '', manualCopy: '', caret: undefined, moreActionsFor: undefined });
  }

  set(changes: Partial<Pick<Composer, ComposerState>>): void {
    Object.assign(this, changes);
    this.#host.requestUpdate();
  }

  /** Sets the position of the caret. Updates the host only if the sentence changes. */
  setCaret(of: ItemId, at: number): void {
    if (this.caret?.of !== of || this.caret.at !== at) this.set({ caret: { of, at } });
  }

  updateComplete(): Promise<boolean> {
    return this.#host.updateComplete;
  }

  /**
   * Copies a text to the clipboard. If that fails, the text is selected in its field, or in a field rendered for it.
   *
   * @param confirmation the status text after a successful copy
   * @param field the selector of the field that shows the text, if there is one
   */
  async copy(event: Event, text: string, confirmation: string, view: View, field?: string): Promise<void> {
    const button = event.currentTarget as Element;
    const container = button.closest('.item') ?? button.closest('.sheet');
    const statusPlace = (button.closest<HTMLElement>('.item')?.dataset['item'] ??
      'beside') as Composer['statusPlace'];
    const select = (selector: string) => {
      const found = container?.querySelector<HTMLTextAreaElement>(selector);
      found?.focus();
      found?.select();
    };
    this.set({ statusText: '', manualCopy: '' });
    const result = await copy(text, () =>
      field ? select(`.letter ${field}`) : getSelection()?.selectAllChildren(button),
    );
    const isCopied = result === 'copied';
    const statusText = isCopied ? confirmation : view.words.interface.selected;
    this.tell(statusText, statusPlace, view);
    if (isCopied) this.#onCopy();
    else if (!field) {
      this.set({ manualCopy: text });
      await this.updateComplete();
      select('[name="by-hand"]');
    }
  }

  /** Shows the result of an action beside its button, and announces it. */
  tell(statusText: string, statusPlace: Composer['statusPlace'], view: View): void {
    this.set({ statusText, statusPlace });
    view.say(statusText);
  }

  /** Renders the result of an action, if it belongs to the buttons in this place. */
  renderStatus(statusPlace: Composer['statusPlace'], label: string) {
    const isHere = this.statusPlace === statusPlace;
    return html`<p class="quiet" data-status>${isHere ? this.statusText : ''}</p>
      ${
        isHere && this.manualCopy
          ? html`<textarea
              name="by-hand"
              readonly
              rows="6"
              aria-label=${label}
              .value=${this.manualCopy}
            ></textarea>`
          : nothing
      }`;
  }

  /** Renders the advice, or after it has been accepted the heading that takes its place in the chat. */
  renderAdvice(view: View) {
    return view.state.now.kind === 'outcome' ? acceptedAdvice(view) : advice(view);
  }

  /** The heading once an advice has been accepted, to announce. */
  readyText(view: View): string | undefined {
    const { outcome } = view.state.now;
    return outcome && readyText(view, outcome);
  }

  render(view: View) {
    const { facts, now } = view.state;
    const { outcome } = now;
    if (!outcome) return nothing;
    const write = async (event: Event) => {
      const sheet = (event.target as Element).closest('.sheet');
      this.#requestedFor = outcome;
      this.#host.requestUpdate();
      // The pressed button has been removed.
      await focusOn(sheet, '[name="message"]', this);
    };
    return html`${stepsAtDesk(outcome) ? stepList(view, nextSteps(outcome, facts, localNow())) : nothing}
    ${
      outcome !== 'safety' || this.#requestedFor === outcome
        ? this.#messages(view, outcome)
        : html`<div class="row">${button('sec', 'write', view.words.interface.writeAnyway, write)}</div>`
    }`;
  }

  /** Renders the main message and the notes, and above them the interview preparation if the outcome has one. */
  #messages(view: View, outcome: Outcome) {
    const { state, job, tone } = view;
    const { facts } = state;
    const kit = this.kit(view, outcome, facts);
    const context: MessageContext = {
      outcome,
      facts,
      tone,
      words: this.letters.message,
      job,
      today: localNow(),
    };
    return html`${goesOn(outcome) ? interviewPrep(view, this, context) : nothing}
      ${noteList(view, this, kit, context, 'before')}
      <div class="item" role="group" data-item="main" aria-labelledby="to-main">
        ${mainMessage(view, this, kit, context)}
      </div>
      ${noteList(view, this, kit, context, 'after')}`;
  }

  /** The messages for an outcome, in the selected channel, tone and wording. */
  kit(view: View, outcome: Outcome, facts: Facts): ComposerKit {
    const { job, tone, typed } = view;
    const channel = channelOf(typed, outcome);
    // Stored text may be anything. The shift makes it an integer.
    const wording = Number(typed['wording'] ?? 0) >>> 0;
    const words = this.letters.message;
    return kitOf(outcome, facts, { channel, tone, words, job, today: localNow(), wording });
  }

  /** Renders the form of a typed question. The first question is a choice, so forms load with the composer. */
  form(view: View) {
    return form(view, view.state.now);
  }

  /** The warning for a text that may mention a private matter; `undefined` if it does not. */
  privacy(text: string): string | undefined {
    return privacyWarning(this.letters, text);
  }

  /** Describes how a detail has changed the message, to announce. */
  describeEffect(before: View, after: View, answer: Answer): string {
    const strings = after.words.interface;
    const [previous, next] = [this.composedMain(before), this.composedMain(after)];
    if (next && draftOf(after, next).isOwn) return strings.behind;
    if (previous && next && textOf(previous) === textOf(next)) return strings.unchanged;
    const isRemoved = answer.type === 'no' || (answer.type === 'typed' && !Object.keys(answer.value).length);
    return isRemoved ? strings.removedNow : strings.addedNow;
  }

  /** The main message as composed, without the candidate's edits; `undefined` in a state with no outcome. */
  composedMain(view: View, { now, facts }: ConversationState = view.state): Item | undefined {
    return now.outcome ? this.kit(view, now.outcome, facts).main : undefined;
  }

  /** Renders what another answer would change. */
  renderImpact(view: View, before: ConversationState, after: ConversationState) {
    return answerImpact(view, this, before, after);
  }

  /** Highlights the sentences that have changed since the last call, for a few seconds. */
  markChanges(item: Item): void {
    const messageKey = item.id + item.channel;
    const sentences = item.body.flat().map(sentenceText);
    const before = this.#previousSentences;
    if (before?.of === messageKey && before.sentences.join() !== sentences.join()) {
      this.changed = new Set(sentences.filter((sentence) => !before.sentences.includes(sentence)));
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => {
        this.changed = new Set();
        this.#host.requestUpdate();
      }, markDuration);
    }
    this.#previousSentences = { of: messageKey, sentences };
  }
}
