import { html, nothing } from 'lit';
import { advice, stepsAtDesk, taken, todo } from './advice.ts';
import { compose, localToday } from '../message/compose.ts';
import { sentenceText, tones } from '../message/kit.ts';
import { steps } from '../message/steps.ts';
import { channelsOf, saysNo } from '../message/timing.ts';
import { deskInterface } from '../words/en/interface-desk.ts';
import { outcomes } from '../words/en/outcomes.ts';
import { wordsWith } from '../words/en/common.ts';
import { deskWords } from '../words/en/desk.ts';
import { copy } from '../host/clipboard.ts';
import { fill } from '../words/fill.ts';
import { desk as styles } from '../styles/desk.ts';
import { button } from './button.ts';
import { details, names } from './details.ts';
import { draftOf } from './draft.ts';
import { edited } from './edited.ts';
import { awaited, Later } from './later.ts';
import { letter } from './letter.ts';
import { out } from './out.ts';
import { remarks } from './remarks.ts';
import { choiceOf, tabs } from './tabs.ts';
import { why } from './why.ts';
import type { ReactiveControllerHost } from 'lit';
import type { Outcome } from '../../machines/facts.ts';
import type { Item, ItemId, Kit } from '../message/kit.ts';
import type { View } from '../chat/view.ts';
import type { Brief } from './draft.ts';

export { deskInterface, outcomes, styles };
export { deskQuestions as laterQuestions } from '../words/en/desk-questions.ts';
export { reasons } from '../words/en/reasons.ts';

/** Wordings to begin with: enough that two candidates seldom send the same letter. */
const beginnings = 60;

/** How long a sentence that has changed is marked, in milliseconds. */
const marked = 4000;

/** All that comes after the questions: the advice, and the second room with the messages, what improves them, and the ways out. */
export class Desk {
  /** The message shown. */
  shown: ItemId = 'main';
  /** The detail whose form is open. */
  opened: string | undefined;
  /** The detail whose text may be a private matter. */
  questioned: string | undefined;
  /** Where the list of dates was refused. */
  refused: { row: number; why: 'noDate' | 'sameDate' } | undefined;
  /** What copying came to, and beside which buttons it is said. */
  said = '';
  place: '' | 'beside' = '';
  /** What has to be copied by hand and stands nowhere else. */
  byHand = '';
  /** Whether the ways out that are seldom used are shown. */
  more = false;
  /** The sentence that the caret is in, from 0. */
  caret = -1;
  /** The sentences that have just changed. */
  changed: ReadonlySet<string> = new Set();

  /** What only some need, as far as it is there. */
  readonly later = new Later(() => this.#host.requestUpdate());

  readonly #host: ReactiveControllerHost;
  readonly #copied: () => void;
  /** The outcome for which a message is wanted though none is needed. */
  #wanted: Outcome | undefined;
  #beginning: string | undefined;
  #before: { of: string; sentences: readonly string[] } | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost, copied: () => void) {
    this.#host = host;
    this.#copied = copied;
  }

  /** Whatever is open closes when the conversation moves on. */
  reset(): void {
    this.#wanted = this.#beginning = this.opened = this.questioned = this.refused = undefined;
    this.show('main');
  }

  show(shown: ItemId): void {
    this.changed = new Set();
    this.set({ shown, said: '', byHand: '', caret: -1, more: false });
  }

  set(
    changes: Partial<
      Pick<
        Desk,
        'shown' | 'opened' | 'questioned' | 'said' | 'place' | 'byHand' | 'refused' | 'more' | 'caret'
      >
    >,
  ): void {
    Object.assign(this, changes);
    this.#host.requestUpdate();
  }

  /** Told where the caret is; only another sentence is news. */
  point(caret: number): void {
    if (this.caret !== caret) this.set({ caret });
  }

  updated(): Promise<boolean> {
    return this.#host.updateComplete;
  }

  /** Copies a text. Where that is refused it is selected in its field, or in one made for it. */
  async copy(event: Event, text: string, done: string, view: View, field?: string): Promise<void> {
    const button = event.currentTarget as Element;
    const sheet = button.closest('.sheet');
    const select = (selector: string) => {
      const found = sheet?.querySelector<HTMLTextAreaElement>(selector);
      found?.focus();
      found?.select();
    };
    this.set({ said: '', byHand: '' });
    const result = await copy(text, () =>
      field ? select(`.letter ${field}`) : getSelection()?.selectAllChildren(button),
    );
    const isCopied = result === 'copied';
    this.set({
      said: isCopied ? done : view.words.interface.selected,
      place: button.closest('.item') ? '' : 'beside',
    });
    if (isCopied) this.#copied();
    else if (!field) {
      this.set({ byHand: text });
      await this.updated();
      select('[name="by-hand"]');
    }
  }

  /** What copying came to, beside the buttons that did it. */
  status(place: Desk['place'], label: string) {
    const isHere = this.place === place;
    return html`<p class="quiet" role="status">${isHere ? this.said : ''}</p>
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
    const { outcome } = view.turn.now;
    // By the time that it is taken its words are there.
    if (outcome && outcome !== 'safety') this.later.get(familyOf(outcome));
    return view.turn.now.kind === 'outcome' ? taken(view) : advice(view);
  }

  render(view: View) {
    const { facts, now } = view.turn;
    const { outcome } = now;
    if (!outcome) return nothing;
    const write = () => {
      this.#wanted = outcome;
      this.#host.requestUpdate();
    };
    return html`${outcome === 'safety' ? leave(view) : nothing}
    ${stepsAtDesk(outcome) ? todo(view, steps(outcome, facts, localToday())) : nothing}
    ${
      outcome !== 'safety' || this.#wanted === outcome
        ? this.#messages(view, outcome)
        : html`<div class="row">${button('sec', 'write', view.words.interface.writeAnyway, write)}</div>`
    }`;
  }

  /** The messages, and beside them what there is to do where none is the main thing. */
  #messages(view: View, outcome: Outcome) {
    const { turn, job, tone, typed } = view;
    const { facts } = turn;
    const family = this.later.get(familyOf(outcome))?.family;
    if (!family) return awaited(view, this, familyOf(outcome));
    const words = wordsWith(family);
    const today = localToday();
    const channel = channelsOf(outcome).find((name) => name === typed['channel']) ?? 'email';
    const wording = this.#wording(view);
    const kit = compose(outcome, facts, { channel, tone, words, job, today, wording });
    const brief: Brief = { outcome, facts, tone, words, job, today };
    return html`${
      isGoingOn(outcome)
        ? (this.later.get('beside')?.beside(view, this, brief) ?? awaited(view, this, 'beside'))
        : nothing
    }
    ${this.#kit(view, kit, channel, brief)}`;
  }

  /** The wording that this conversation began with, or has come to. */
  #wording(view: View): number {
    const { wording } = view.typed;
    if (wording === undefined && this.#beginning === undefined)
      queueMicrotask(() => view.type({ wording: this.#beginning }));
    this.#beginning = wording ?? this.#beginning ?? String((Math.random() * beginnings) >>> 0);
    // Whatever was stored, this is an integer.
    return Number(this.#beginning) >>> 0;
  }

  #kit(view: View, kit: Kit, channel: Item['channel'], brief: Brief) {
    const { facts } = brief;
    const item = kit.items.find(({ id }) => id === this.shown) ?? kit.items.find(({ id }) => id === 'main');
    if (!item) return nothing;
    this.shown = item.id;
    const { interface: says } = view.words;
    const { recipients, when, channels, steps } = deskWords;
    const draft = draftOf(view, item);
    this.#mark(item);
    const people: Partial<Record<Item['to'], string | undefined>> = {
      referrer: facts.referrer?.name,
      inviter: facts.inviter?.name,
      agency: '',
      nobody: '',
    };
    const name = item.to in people ? people[item.to] : (facts.names?.to ?? view.job.contact);
    return html`${tabs(view, this, kit.items)}
      <div
        class="item"
        id="item"
        role=${kit.items.length > 1 ? 'tabpanel' : 'group'}
        data-item=${item.id}
        aria-labelledby=${kit.items.length > 1 ? `tab-${item.id}` : 'to'}
      >
        <div>
          <h3 id="to">
            ${fill(isGoingOn(kit.outcome) ? says.note : says.addressed, { name, recipient: recipients[item.to] })}
          </h3>
          <p class="quiet">
            ${when[item.when]} ${item.channel === 'text' ? steps['text-only-if-they-do'] : ''}
          </p>
        </div>
        <div class="row apart">
          ${
            item.id === 'main' || item.channel === channel
              ? choiceOf(view, 'channel', says.channel, channelsOf(kit.outcome), channels, channel)
              : nothing
          }
          ${choiceOf(view, 'tone', says.tone, tones, says.tones, view.tone)}
        </div>
        ${names(view)}${letter(view, this, draft)}
        <div class="row apart quiet">${why(view, this, draft, brief)}${edited(view, draft)}</div>
        ${remarks(view, this, draft, brief)}${details(view, this, brief.today)}${out(view, this, draft, kit)}
      </div>`;
  }

  /** Marks for a while what a change has made of a message. */
  #mark(item: Item): void {
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

/** Which words a message needs. */
const familyOf = (outcome: Outcome) => (saysNo(outcome) || outcome === 'safety' ? 'leaving' : 'asking');

/** Whoever goes on has more to do than to write. */
const isGoingOn = (outcome: Outcome): boolean => outcome === 'stay' || outcome === 'probe';

/** The quick way out: nothing stays in the page or on the device, and Back does not lead here. */
const leave = ({ words }: View) =>
  html`<div class="row">
    ${button('sec', 'leave', words.interface.leave, (event) => {
      (event.target as Element)
        .closest('.root')
        ?.querySelector<HTMLElement>('[data-action="clear"]')
        ?.click();
      location.replace('about:blank');
    })}
  </div>`;
