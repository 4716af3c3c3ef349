// The minimal chat with Lit and XState: an element that renders the state of a machine.
import { html, LitElement } from 'lit';
import { assign, createActor, setup } from 'xstate';
import { choices, message, questions } from './chat.js';

const states = Object.fromEntries(
  questions.map((_, at) => [
    `ask${at}`,
    { on: { answer: { target: at + 1 < questions.length ? `ask${at + 1}` : 'end', actions: 'note' } } },
  ]),
);
const machine = setup({
  actions: { note: assign(({ context, event }) => ({ answers: [...context.answers, event.choice] })) },
}).createMachine({
  context: { answers: [] },
  initial: 'ask0',
  states: { ...states, end: { type: 'final' } },
});

class Floor extends LitElement {
  #actor = createActor(machine);

  constructor() {
    super();
    this.#actor.subscribe(() => this.requestUpdate());
    this.#actor.start();
  }

  render() {
    const { context, status } = this.#actor.getSnapshot();
    const at = context.answers.length;
    const said = context.answers.map(
      (choice, index) =>
        html`<p>${questions[index]}</p>
          <p>${choice}</p>`,
    );
    if (status === 'done')
      return html`${said}
        <p data-end>${message}</p>`;
    return html`${said}
      <p data-asked=${at}>${questions[at]}</p>
      ${choices.map(
        (choice) =>
          html`<button @click=${() => this.#actor.send({ type: 'answer', choice })}>${choice}</button>`,
      )}`;
  }
}
customElements.define('floor-chat', Floor);
document.querySelector('#chat').append(document.createElement('floor-chat'));
