import { html, nothing } from 'lit';
import { advice, readyOf, stepsAtDesk, taken, todo } from './advice.ts';
import { sentenceText, textOf } from '../letters/types.ts';
import { nextSteps } from '../letters/next-steps.ts';
import { goesOn } from '../letters/outcome-traits.ts';
import { localNow } from '../letters/today.ts';
import { copy } from '../platform/clipboard.ts';
import { beside as besideStyles } from '../styles/interview-prep.ts';
import { change as changeStyles } from '../styles/answer-impact.ts';
import { desk as deskStyles } from '../styles/composer.ts';
import { forms as formStyles } from '../styles/detail-forms.ts';
import { beside } from './interview-prep.ts';
import { change } from './answer-impact.ts';
import { form } from '../chat/question-form.ts';
import { button } from './button.ts';
import { focusOn } from './move-focus.ts';
import { channelOf, mainAtDesk } from './message-view.ts';
import { kitOf } from './message-kit.ts';
import { draftOf } from './draft.ts';
import { privacy } from './proofread.ts';
import { notes } from './note-list.ts';
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
export const styles = [deskStyles, formStyles, changeStyles, besideStyles];

/** What the messages are written and proofread with. */
export interface Letters extends Pick<Rest, 'message' | 'patterns'> {
  /** The language of the messages, BCP 47. */
  lang: string;
  /** What the proofreader says, in the language of the chat. */
  remarks: EditorRemarks;
}

/** What of the desk is shown. */
type Shown =
  | 'shown'
  | 'opened'
  | 'questioned'
  | 'said'
  | 'place'
  | 'byHand'
  | 'refused'
  | 'more'
  | 'caret'
  | 'allDetails'
  | 'answers';

/** How long a sentence that has changed is marked, in milliseconds. */
const marked = 4000;

/** All that comes after the questions: the advice, and the second room with the messages, what improves them, and the ways out. */
export class Composer {
  /** The message that is open below the main one. */
  shown: ItemId | undefined;
  /** Whether all details are listed. */
  allDetails = false;
  /** Whether the earlier answers are unfolded where there is little room. */
  answers = false;
  /** The detail whose form is open. */
  opened: string | undefined;
  /** The detail whose text may be a private matter. */
  questioned: string | undefined;
  /** Where the list of dates was refused. */
  refused: { row: number; why: 'noDate' | 'sameRound' } | undefined;
  /** What copying came to, and beside which buttons it is said. */
  said = '';
  place: ItemId | 'beside' = 'main';
  /** What has to be copied by hand and stands nowhere else. */
  byHand = '';
  /** The message whose ways out that are seldom used are shown. */
  more: ItemId | undefined;
  /** The sentence that the caret is in, from 0, and its message. */
  caret: { of: ItemId; at: number } | undefined;
  /** The sentences that have just changed. */
  changed: ReadonlySet<string> = new Set();

  readonly letters: Letters;

  readonly #host: Host;
  readonly #copied: () => void;
  /** The outcome for which a message is wanted though none is needed. */
  #wanted: Outcome | undefined;
  #before: { of: string; sentences: readonly string[] } | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: Host, letters: Letters, copied: () => void) {
    this.#host = host;
    this.letters = letters;
    this.#copied = copied;
  }

  /** Whatever is open closes when the conversation moves on. */
  reset(): void {
    this.#wanted = this.opened = this.questioned = this.refused = undefined;
    this.allDetails = this.answers = false;
    this.show(undefined);
  }

  /** Opens a message below the main one, or closes it. */
  show(shown: ItemId | undefined): void {
    this.changed = new Set();
    this.set({ shown, said: '', byHand: '', caret: undefined, more: undefined });
  }

  set(changes: Partial<Pick<Composer, Shown>>): void {
    Object.assign(this, changes);
    this.#host.requestUpdate();
  }

  /** Told where the caret is; only another sentence is news. */
  point(of: ItemId, at: number): void {
    if (this.caret?.of !== of || this.caret.at !== at) this.set({ caret: { of, at } });
  }

  updated(): Promise<boolean> {
    return this.#host.updateComplete;
  }

  /** Copies a text. Where that is refused it is selected in its field, or in one made for it. */
  async copy(event: Event, text: string, done: string, view: View, field?: string): Promise<void> {
    const button = event.currentTarget as Element;
    const room = button.closest('.item') ?? button.closest('.sheet');
    const place = (button.closest<HTMLElement>('.item')?.dataset['item'] ?? 'beside') as Composer['place'];
    const select = (selector: string) => {
      const found = room?.querySelector<HTMLTextAreaElement>(selector);
      found?.focus();
      found?.select();
    };
    this.set({ said: '', byHand: '' });
    const result = await copy(text, () =>
      field ? select(`.letter ${field}`) : getSelection()?.selectAllChildren(button),
    );
    const isCopied = result === 'copied';
    const said = isCopied ? done : view.words.interface.selected;
    this.set({ said, place });
    view.say(said);
    if (isCopied) this.#copied();
    else if (!field) {
      this.set({ byHand: text });
      await this.updated();
      select('[name="by-hand"]');
    }
  }

  /** What copying came to, beside the buttons that did it. */
  status(place: Composer['place'], label: string) {
    const isHere = this.place === place;
    return html`<p class="quiet" data-status>${isHere ? this.said : ''}</p>
      ${
        isHere && this.byHand
          ? html`<textarea
              name="by-hand"
              readonly
              rows="6"
              aria-label=${label}
              .value=${this.byHand}
            ></textarea>`
          : nothing
      }`;
  }

  /** What stands in the chat once there is an advice. */
  advise(view: View) {
    return view.state.now.kind === 'outcome' ? taken(view) : advice(view);
  }

  /** What is ready once an advice was taken. */
  ready(view: View): string | undefined {
    const { outcome } = view.state.now;
    return outcome && readyOf(view, outcome);
  }

  render(view: View) {
    const { facts, now } = view.state;
    const { outcome } = now;
    if (!outcome) return nothing;
    const write = async (event: Event) => {
      const sheet = (event.target as Element).closest('.sheet');
      this.#wanted = outcome;
      this.#host.requestUpdate();
      // What was pressed is gone.
      await focusOn(sheet, '[name="message"]', this);
    };
    return html`${stepsAtDesk(outcome) ? todo(view, nextSteps(outcome, facts, localNow())) : nothing}
    ${
      outcome !== 'safety' || this.#wanted === outcome
        ? this.#messages(view, outcome)
        : html`<div class="row">${button('sec', 'write', view.words.interface.writeAnyway, write)}</div>`
    }`;
  }

  /** The main message with all that belongs to it, and the others of the kit; before it what to prepare, where that is more. */
  #messages(view: View, outcome: Outcome) {
    const { state, job, tone } = view;
    const { facts } = state;
    const kit = this.kit(view, outcome, facts);
    const brief: MessageContext = {
      outcome,
      facts,
      tone,
      words: this.letters.message,
      job,
      today: localNow(),
    };
    return html`${goesOn(outcome) ? beside(view, this, brief) : nothing}
      ${notes(view, this, kit, brief, 'before')}
      <div class="item" role="group" data-item="main" aria-labelledby="to-main">
        ${mainAtDesk(view, this, kit, brief)}
      </div>
      ${notes(view, this, kit, brief, 'after')}`;
  }

  /** The messages for an outcome, in the channel, tone and wording that are set. */
  kit(view: View, outcome: Outcome, facts: Facts): ComposerKit {
    const { job, tone, typed } = view;
    const channel = channelOf(typed, outcome);
    // Whatever was stored, the wording is an integer.
    const wording = Number(typed['wording'] ?? 0) >>> 0;
    const words = this.letters.message;
    return kitOf(outcome, facts, { channel, tone, words, job, today: localNow(), wording });
  }

  /** The form of a question that typing answers. The first question is none, so it comes with the desk. */
  form(view: View) {
    return form(view, view.state.now);
  }

  /** What to say about a text that may hold something private. */
  privacy(text: string): string | undefined {
    return privacy(this.letters, text);
  }

  /** What a detail has done to the message, to be said aloud. */
  effect(before: View, after: View, answer: Answer): string {
    const says = after.words.interface;
    const [was, is] = [this.#main(before), this.#main(after)];
    if (is && draftOf(after, is).isOwn) return says.behind;
    if (was && is && textOf(was) === textOf(is)) return says.unchanged;
    const isRemoved = answer.type === 'no' || (answer.type === 'typed' && !Object.keys(answer.value).length);
    return isRemoved ? says.removedNow : says.addedNow;
  }

  /** The main message of a view, as it is composed. */
  #main(view: View): Item | undefined {
    const { outcome } = view.state.now;
    return outcome ? this.kit(view, outcome, view.state.facts).main : undefined;
  }

  /** What another answer would change. */
  then(view: View, before: ConversationState, after: ConversationState) {
    return change(view, this, before, after);
  }

  /** Marks for a while what a change has made of a message. */
  mark(item: Item): void {
    const of = item.id + item.channel;
    const sentences = item.body.flat().map(sentenceText);
    const before = this.#before;
    if (before?.of === of && before.sentences.join() !== sentences.join()) {
      this.changed = new Set(sentences.filter((sentence) => !before.sentences.includes(sentence)));
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => {
        this.changed = new Set();
        this.#host.requestUpdate();
      }, marked);
    }
    this.#before = { of, sentences };
  }
}
