// The minimal chat with the DOM only: questions with three choices each, and a message.
import { choices, message, questions } from './chat.js';

const room = document.querySelector('#chat');
const add = (name, text) => {
  const element = document.createElement(name);
  element.textContent = text;
  room.append(element);
  return element;
};

function ask(at) {
  if (at === questions.length) {
    add('p', message).dataset.end = '';
    return;
  }
  add('p', questions[at]).dataset.asked = at;
  for (const choice of choices)
    add('button', choice).addEventListener('click', () => {
      for (const button of room.querySelectorAll('button')) button.remove();
      add('p', choice);
      ask(at + 1);
    });
}
ask(0);
