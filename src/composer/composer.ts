import { html, nothing } from 'lit';
import { typedRows } from '../../machines/engine/typed-answer.ts';
import { advice, readyText, acceptedAdvice, stepList } from './advice.ts';
import { sentenceText, textOf } from '../letters/types.ts';
import { localNow } from '../letters/today.ts';
import { listFormat } from '../locales/list-format.ts';
import { copy } from '../platform/clipboard.ts';
import { idle } from '../platform/idle.ts';
import { adviceStyles } from '../styles/advice.ts';
import { answerImpactStyles } from '../styles/answer-impact.ts';
import { composerStyles } from '../styles/composer.ts';
import { detailFormStyles } from '../styles/detail-forms.ts';
import { detailListStyles } from '../styles/detail-list.ts';
import { interviewPrepStyles } from '../styles/interview-prep.ts';
import { messageEditorStyles } from '../styles/message-editor.ts';
import { preparation } from './preparation.ts';
import { answerImpact } from './answer-impact.ts';
import { form } from '../chat/question-form.ts';
import { button } from './button.ts';
import { focusOn } from './move-focus.ts';
import { channelOf, mainMessage } from './message-view.ts';
import { kitOf } from './message-kit.ts';
import { draftOf } from './draft.ts';
import { privacyWarning } from './proofread.ts';
import { noteList } from './note-list.ts';
import { hooks } from '../platform/test-hooks.ts';
import type { ReactiveControllerHost } from 'lit';
import type { ConversationState, EngineAnswer } from '../../machines/engine/types.ts';
import type { ConversationLetters } from '../letters/conversation-letters.ts';
import type { Item } from '../letters/types.ts';
import type { View } from '../chat/view-model.ts';
import type { ComposerControl, ComposerState, MessageLanguage } from './composer-state.ts';
import type { MessageContext } from './draft.ts';
import type { ComposerKit } from './message-kit.ts';

type Host = ReactiveControllerHost & { renderRoot: ParentNode & Node };

export { addGuards } from '../chat/guards.ts';
export { completeWords } from './complete-words.ts';
export const styles = [
  composerStyles,
  adviceStyles,
  messageEditorStyles,
  detailListStyles,
  detailFormStyles,
  answerImpactStyles,
  interviewPrepStyles,
];

/** How long a changed sentence is highlighted, in milliseconds. */
const markDuration = 4000;

/** Renders the advice, and the composer with the messages, the details that refine them and the share actions. */
export class Composer implements ComposerControl {
  openNote: string | undefined;
  allDetails = false;
  answers = false;
  openDetail: string | undefined;
  privacyPrompt: string | undefined;
  invalidRow: ComposerState['invalidRow'];
  statusText = '';
  statusPlace = 'main';
  manualCopy = '';
  moreActionsFor: string | undefined;
  caret: ComposerState['caret'];
  changed: ReadonlySet<string> = new Set();

  readonly letters: ConversationLetters;
  readonly languages: readonly MessageLanguage[];

  readonly #host: Host;
  readonly #onCopy: () => void;
  /** The outcome whose optional message the candidate has asked for. */
  #requestedFor: string | undefined;
  #previousSentences: { of: string; sentences: readonly string[] } | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    host: Host,
    letters: ConversationLetters,
    languages: readonly MessageLanguage[],
    onCopy: () => void,
  ) {
    this.#host = host;
    this.letters = letters;
    this.languages = languages;
    this.#onCopy = onCopy;
    idle(() => languages.forEach(({ message }) => listFormat(message.locale)));
  }

  /** Closes everything that is open. Called when the conversation moves on. */
  reset(): void {
    this.#requestedFor = this.openDetail = this.privacyPrompt = this.invalidRow = undefined;
    this.allDetails = this.answers = false;
    this.showNote(undefined);
  }

  /** Opens a note, or closes the open one. */
  showNote(openNote: string | undefined): void {
    this.changed = new Set();
    this.set({ openNote, statusText: '', manualCopy: '', caret: undefined, moreActionsFor: undefined });
  }

  set(changes: Partial<ComposerState>): void {
    Object.assign(this, changes);
    this.#host.requestUpdate();
  }

  /** Sets the position of the caret. Updates the host only if the sentence changes. */
  setCaret(of: string, at: number): void {
    if (this.caret?.of !== of || this.caret.at !== at) this.set({ caret: { of, at } });
  }

  updateComplete(): Promise<boolean> {
    return this.#host.updateComplete;
  }

  /**
   * Copies a text to the clipboard. If that fails, the text is selected in its field, or in a field rendered for it.
   *
   * @param statusPlace the part of the composer that shows the result
   * @param confirmation the status text after a successful copy
   * @param field the selector of the field that shows the text, if there is one
   */
  async copy(
    event: Event,
    statusPlace: Composer['statusPlace'],
    text: string,
    confirmation: string,
    view: View,
    field?: string,
  ): Promise<void> {
    const button = event.currentTarget as Element;
    const container = button.closest('.item') ?? button.closest('.sheet');
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
  tell(statusText: string, statusPlace: string, view: View): void {
    this.set({ statusText, statusPlace });
    view.say(statusText);
  }

  /** Renders the result of an action, if it belongs to the buttons in this place. */
  renderStatus(statusPlace: string, label: string) {
    const isHere = this.statusPlace === statusPlace;
    return html`<p class="quiet status" ${hooks({ 'data-status': '' })}>${isHere ? this.statusText : ''}</p>
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
    return view.state.now.kind === 'outcome' ? acceptedAdvice(view, this.letters) : advice(view);
  }

  /** The heading once an advice has been accepted, to announce. */
  readyText(view: View): string | undefined {
    const { outcome } = view.state.now;
    return outcome && readyText(view, this.letters, outcome);
  }

  render(view: View) {
    const { facts, now } = view.state;
    const { outcome } = now;
    if (!outcome) return nothing;
    const { hasStepsFirst, isOptional, isSilent } = this.letters.presentationOf(outcome, facts);
    const write = async (event: Event) => {
      const sheet = (event.target as Element).closest('.sheet');
      this.#requestedFor = outcome;
      this.#host.requestUpdate();
      // The pressed button has been removed.
      await focusOn(sheet, '[name="message"]', this);
    };
    return html`${hasStepsFirst ? stepList(view, this.letters, this.letters.rules.nextSteps(outcome, facts, localNow())) : nothing}
    ${
      isSilent
        ? nothing
        : !isOptional || this.#requestedFor === outcome
          ? this.#messages(view, outcome)
          : html`<div class="row">${button('sec', 'write', view.words.interface.writeAnyway, write)}</div>`
    }`;
  }

  /** Renders the main message and the notes, and above them the preparation if the outcome has one. */
  #messages(view: View, outcome: string) {
    const { state, job, tone } = view;
    const { facts } = state;
    const kit = this.kit(view, outcome, facts);
    const context: MessageContext = {
      outcome,
      facts,
      tone,
      words: this.languageOf(view).message,
      job,
      today: localNow(),
    };
    return html`${preparation(view, this, context)} ${noteList(view, this, kit, context, 'before')}
      <div class="item" role="group" ${hooks({ 'data-item': 'main' })} aria-labelledby="to-main">
        ${mainMessage(view, this, kit, context)}
      </div>
      ${noteList(view, this, kit, context, 'after')}`;
  }

  /** The messages for an outcome, in the selected language, channel, tone and wording. */
  kit(view: View, outcome: string, facts: object): ComposerKit {
    const { job, tone, typed } = view;
    const channel = channelOf(this.letters, typed, outcome);
    // Stored text may be anything. The shift makes it an integer.
    const wording = Number(typed['wording'] ?? 0) >>> 0;
    const words = this.languageOf(view).message;
    return kitOf(this.letters, outcome, facts, { channel, tone, words, job, today: localNow(), wording });
  }

  /** Renders the form of a typed question. The first question is a choice, so forms load with the composer. */
  form(view: View) {
    return form(view, view.state.now);
  }

  /** The warning for a text that may mention a private matter; `undefined` if it does not. */
  privacy(view: View, text: string): string | undefined {
    return privacyWarning(this, view, text);
  }

  languageOf({ typed }: Pick<View, 'typed'>): MessageLanguage {
    return this.languages.reduce((first, each) => (each.lang === typed['language'] ? each : first));
  }

  /** Describes how a detail has changed the message, to announce. */
  describeEffect(before: View, after: View, answer: EngineAnswer): string {
    const strings = after.words.interface;
    const [previous, next] = [this.composedMain(before), this.composedMain(after)];
    if (next && draftOf(after, next).isOwn) return strings.behind;
    if (previous && next && textOf(previous) === textOf(next)) return strings.unchanged;
    const isRemoved =
      answer.type === 'no' ||
      (answer.type === 'typed' && typedRows(answer).every((fields) => !Object.keys(fields).length));
    return isRemoved ? strings.removedNow : strings.addedNow;
  }

  /** The main message as composed, without the candidate's edits; `undefined` in a state with no outcome. */
  composedMain(view: View, { now, facts }: ConversationState = view.state): Item | undefined {
    const { outcome } = now;
    return outcome === undefined || this.letters.presentationOf(outcome, facts).isSilent
      ? undefined
      : this.kit(view, outcome, facts).main;
  }

  /** Renders what another answer would change. */
  renderImpact(view: View, before: ConversationState, after: ConversationState) {
    return answerImpact(view, this, before, after);
  }

  /** Highlights the sentences that have changed since the last call, for a few seconds. */
  markChanges(view: View, item: Item): void {
    const messageKey = [item.id, item.channel, view.typed['language']].join('.');
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
