import { html, nothing } from 'lit';
import { advice, stepsAtDesk, taken } from './advice.ts';
import { compose, localToday } from '../message/compose.ts';
import { subjectOf, textOf } from '../message/kit.ts';
import { deskWords } from '../words/en/desk.ts';
import { deskInterface } from '../words/en/interface-desk.ts';
import { outcomes } from '../words/en/outcomes.ts';
import { message } from '../words/en/message.ts';
import { copy } from '../host/clipboard.ts';
import { fill } from '../words/fill.ts';
import { desk as styles } from '../styles/desk.ts';
import { details, names } from './details.ts';
import { letter } from './letter.ts';
import type { ReactiveControllerHost } from 'lit';
import type { Outcome } from '../../machines/facts.ts';
import type { Item } from '../message/kit.ts';
import type { View } from '../chat/view.ts';

export { deskInterface, outcomes, styles };
export { details as laterQuestions } from '../words/en/details.ts';

/** All that comes after the questions: the advice, and the second room with the message, what improves it, and the way out to the clipboard. */
export class Desk {
  /** The detail whose form is open. */
  opened: string | undefined;
  /** What copying came to. */
  said = '';
  /** Where the list of dates was refused. */
  refused: { row: number; why: 'noDate' | 'sameDate' } | undefined;

  readonly #host: ReactiveControllerHost;
  readonly #copied: () => void;
  /** The outcome for which a message is wanted though none is needed. */
  #wanted: Outcome | undefined;

  constructor(host: ReactiveControllerHost, copied: () => void) {
    this.#host = host;
    this.#copied = copied;
  }

  /** Whatever is open closes when the conversation moves on. */
  reset(): void {
    this.opened = this.refused = this.#wanted = undefined;
    this.said = '';
  }

  set(changes: Partial<Pick<Desk, 'opened' | 'said' | 'refused'>>): void {
    Object.assign(this, changes);
    this.#host.requestUpdate();
  }

  updated(): Promise<boolean> {
    return this.#host.updateComplete;
  }

  async copy(field: HTMLInputElement | HTMLTextAreaElement, done: string, view: View): Promise<void> {
    this.set({ said: '' });
    const result = await copy(field.value, () => {
      field.focus();
      field.select();
    });
    this.set({ said: result === 'copied' ? done : view.words.interface.selected });
    if (result === 'copied') this.#copied();
  }

  /** What stands in the chat once there is an advice. */
  advise(view: View) {
    return view.turn.now.kind === 'outcome' ? taken(view) : advice(view);
  }

  render(view: View) {
    const { words, turn, job, tone } = view;
    const outcome = turn.now.id as Outcome;
    const today = localToday();
    const kit = compose(outcome, turn.facts, { channel: 'email', tone, words: message, job, today });
    const written = outcome !== 'safety' || this.#wanted === outcome;
    const write = () => {
      this.#wanted = outcome;
      this.#host.requestUpdate();
    };
    return html`${
      stepsAtDesk(outcome)
        ? html`<ol class="steps">
            ${words.outcomes[outcome].next.map((step) => html`<li>${step}</li>`)}
          </ol>`
        : nothing
    }
    ${
      written
        ? kit.items.filter(({ id }) => id === 'main').map((item) => this.#item(view, item, today))
        : html`<div class="row">
            <button type="button" class="sec" data-action="write" @click=${write}>
              ${words.interface.writeAnyway}
            </button>
          </div>`
    }
    ${
      turn.now.choices.includes('debrief')
        ? html`<div class="row">
            <button
              type="button"
              class="sec"
              data-answer="debrief"
              @click=${() => view.answer({ question: outcome, type: 'debrief' })}
            >
              ${words.interface.debrief}
            </button>
          </div>`
        : nothing
    }`;
  }

  #item(view: View, item: Item, today: string) {
    const { words, turn, job } = view;
    const { addressed } = words.interface;
    const key = `${item.id}.${item.channel}.${turn.now.id}`;
    const name = turn.facts.names?.to ?? job.contact;
    const heading = fill(addressed, { name, recipient: deskWords.recipients[item.to] });
    return html`<div class="item" role="group" data-item=${item.id} aria-labelledby="item-${item.id}">
      <div class="head">
        <h3 id="item-${item.id}">${heading || words.interface.desk}</h3>
        ${tones(view)}
      </div>
      ${names(view)}
      ${letter(view, this, {
        key,
        subject: item.subject && subjectOf(item),
        text: textOf(item),
        when: deskWords.when[item.when],
        details: details(view, this, today),
      })}
    </div>`;
  }
}

function tones(view: View) {
  const { tone: legend, tones } = view.words.interface;
  return html`<fieldset class="seg">
    <legend class="vh">${legend}</legend>
    ${Object.entries(tones).map(
      ([tone, label]) =>
        html`<label
          ><input
            type="radio"
            name="tone"
            .value=${tone}
            .checked=${view.tone === tone}
            @change=${() => view.type({ tone })}
          /><span>${label}</span></label
        >`,
    )}
  </fieldset>`;
}
