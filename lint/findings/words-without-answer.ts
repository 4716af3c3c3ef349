import { isQuestion, metaOf } from '../state-graph.ts';
import { formatAnswer } from '../format-answers.ts';
import { linesOf, wayTo } from './word-tables.ts';
import type { QuestionWords } from '../types.ts';
import type { Finder, Finding, Subject } from './finding.ts';

/** Finds words for questions, answers and outcomes that the machine doesn't have. */
export const wordsWithoutAnswer: Finder = (subject) => {
  const { words, outcomes } = subject.conversation;
  return [
    ...Object.entries(words.questions).flatMap(([id, said]) =>
      isKnown(subject, id) ? unusedWords(id, said, subject) : [finding(id, id, subject)],
    ),
    ...Object.keys(words.outcomes)
      .filter((id) => !outcomes.includes(id))
      .map((id) => finding(id, id, subject)),
    ...linesOf(words)
      .filter(({ question, answer }) => !isKnown(subject, question, answer))
      .map(({ name, question }) => finding(name, question, subject)),
  ];
};

const finding = (name: string, question: string, subject: Subject): Finding => ({
  code: 'words-without-answer',
  name,
  says: `There are words for it in “${subject.conversation.words.lang}”, but the machine does not have it.`,
  example: wayTo(question, subject),
});

const statesOf = ({ states }: Subject, question: string) =>
  states.filter((node) => isQuestion(node) && node.key === question);

/** Whether the question, or the answer to it, exists. Whether a guard ever accepts the answer doesn't matter here. */
function isKnown(subject: Subject, question: string, answer?: string): boolean {
  const states = statesOf(subject, question);
  if (answer === undefined) return states.length > 0;
  return [
    ...(subject.conversation.answers?.[question] ?? []),
    ...states.flatMap((node) => [...node.ownEvents.map(String), ...(metaOf(node).values ?? [])]),
  ].includes(answer);
}

function unusedWords(question: string, { answers = {}, fields = {}, skip }: QuestionWords, subject: Subject) {
  // A list of dates has no named fields.
  const forms = statesOf(subject, question).map((node) => metaOf(node).fields);
  return [
    ...Object.keys(answers).filter((id) => !isKnown(subject, question, id)),
    ...Object.keys(fields).filter((id) => forms.some((known) => known && !known.includes(id))),
    ...(skip !== undefined && !isKnown(subject, question, 'skip') ? ['skip'] : []),
  ].map((type) => finding(formatAnswer({ question, type }), question, subject));
}
