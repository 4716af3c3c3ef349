// What the candidate does. Every label comes from the locale, as the candidate reads it.
import { opening } from '../../src/locales/en/first-question.ts';
import { chatInterface } from '../../src/locales/en/interface/chat.ts';
import { rest } from '../../src/locales/en/index.ts';
import { marks } from './walks.js';

const { questions, outcomes, interface: words } = rest;
const { situation } = opening;

const editOf = (question) => chatInterface.editOf.replace('{question}', question);

const outcome = outcomes['redirect-earlier'];
const chosen = [
  situation.answers.process,
  questions.doubts.answers.skills,
  questions.doubts.answers.direction,
  questions.certainty.answers.sure,
  questions.company.answers.like,
  questions.earlier.answers.wanted,
];

/**
 * A whole conversation with the pointer: answers, typed text, an edited message, a copy, an earlier answer reopened.
 * Returns the words that nobody else may learn.
 */
export async function converse(candidate) {
  const [process, skills, direction, ...others] = chosen;
  await candidate.press(process);
  await candidate.press(skills, 'checkbox');
  await candidate.press(direction, 'checkbox');
  await candidate.press(questions.doubts.done);
  for (const answer of others) await candidate.press(answer);
  await candidate.press(chatInterface.submit);
  await candidate.type(questions.earlierRole.fields.role.label, marks.role);
  await candidate.press(chatInterface.submit);
  const message = await candidate.read(words.message);
  await candidate.type(questions.names.fields.from.label, marks.from);
  await candidate.press(words.copy);
  await candidate.type(words.message, `${marks.message} The process was chaotic.`);
  await candidate.selectAll();
  await candidate.page.keyboard.down('Control');
  await candidate.page.keyboard.press('c');
  await candidate.page.keyboard.up('Control');
  await candidate.press(editOf(questions.certainty.ask));
  await candidate.see(questions.certainty.ask, 'heading');
  await candidate.page.keyboard.press('Escape');
  await candidate.see(words.message, 'textbox');
  return {
    typed: [marks.role, marks.from, marks.message],
    message: message.split(/\n+/).filter((line) => line.length > 12),
    labels: chosen,
    outcomes: [outcome.title, outcome.kind],
  };
}

/**
 * Two answers by keyboard, of which the second is the given one. The keys are the same, and have no position: the focus
 * is already on the answer.
 */
export async function differ(candidate, answer) {
  await candidate.focus(situation.answers.offer);
  await candidate.page.keyboard.press('Enter');
  const text = questions.offer.answers[answer];
  await candidate.focus(text);
  await candidate.page.keyboard.press('Enter');
  await candidate.see(editOf(questions.offer.ask));
}
