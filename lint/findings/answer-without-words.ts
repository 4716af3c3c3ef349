import { isQuestion, metaOf } from '../state-graph.ts';
import { formatAnswer } from '../format-answers.ts';
import { answersTo } from '../reachable-states.ts';
import { isChoice, linesOf, wayTo } from './word-tables.ts';
import type { AnyStateNode } from 'xstate';
import type { Answer, OutcomeWords, QuestionWords, Text } from '../types.ts';
import type { Finder, Finding, Subject } from './finding.ts';

/** Finds questions, answers and outcomes of the machine for which the locale has no words. */
export const answersWithoutWords: Finder = (subject) => [
  ...subject.states.filter(isQuestion).flatMap((node) => checkQuestion(node, subject)),
  ...subject.conversation.outcomes.flatMap((id) => checkOutcome(id, subject)),
  ...linesOf(subject.conversation.words)
    .filter(({ text }) => isBlank(text))
    .map(({ name, question, answer = '' }) =>
      finding(name, subject, wayTo(question, subject, isChoice(answer))),
    ),
];

const isBlank = (text: Text | undefined): boolean =>
  !text?.length || [text].flat().some((one) => !/\S/u.test(one));

const finding = (name: string, { conversation }: Subject, example: Finding['example']): Finding => ({
  code: 'answer-without-words',
  name,
  says: `There are no words for it in “${conversation.words.lang}”.`,
  example,
});

function checkQuestion(node: AnyStateNode, subject: Subject): readonly Finding[] {
  const { key } = node;
  const words = subject.conversation.words.questions[key];
  const unasked = isBlank(words?.ask) ? [finding(key, subject, wayTo(key, subject))] : [];
  if (!words) return unasked;
  const blank = requiredWords(node, words).filter(({ text }) => isBlank(text));
  return [
    ...unasked,
    ...blank.map(({ line, isFor }) =>
      finding(formatAnswer({ question: key, type: line }), subject, wayTo(key, subject, isFor)),
    ),
  ];
}

/** The words that every outcome must have. */
const lines: readonly (keyof OutcomeWords)[] = ['title', 'take', 'also'];

function checkOutcome(id: string, subject: Subject): readonly Finding[] {
  const said = subject.conversation.words.outcomes[id];
  const example = wayToOutcome(id, subject);
  if (!said) return [finding(id, subject, example)];
  const words: Readonly<Record<string, Text>> = { ...said };
  return [...new Set([...lines, ...Object.keys(words)])]
    .filter((line) => isBlank(words[line]))
    .map((line) => finding(`${id}: ${line}`, subject, example));
}

/** Returns a shortest sequence of answers that leads to an outcome or its advice; null if none does. */
function wayToOutcome(id: string, { places }: Subject): readonly Answer[] | null {
  const near = places.find(({ states }) =>
    states.some(
      (node) =>
        (node.tags.includes('advice') && (metaOf(node).outcome ?? node.key) === id) ||
        (node.tags.includes('outcome') && node.key === id),
    ),
  );
  return near ? answersTo(near) : null;
}

interface RequiredWords {
  line: string;
  text: Text | undefined;
  /** Whether the words belong to this answer. */
  isFor: (answer: Answer) => boolean;
}

/** Lists the words that a question needs in addition to the question itself. */
function requiredWords(node: AnyStateNode, words: QuestionWords): readonly RequiredWords[] {
  const { values = [], fields = Object.keys(words.fields ?? {}) } = metaOf(node);
  const { answers = {}, skip, done, none } = words;
  return node.ownEvents.map(String).flatMap((type): readonly RequiredWords[] => {
    if (type === 'several')
      return [
        ...values.map((id) => ({ line: id, text: answers[id], isFor: isChoice(id) })),
        { line: 'done', text: done, isFor: ({ values }) => Boolean(values?.length) },
        { line: 'none', text: none, isFor: ({ values }) => !values?.length },
      ];
    if (type === 'typed')
      return fields.map((id) => ({ line: id, text: words.fields?.[id]?.label, isFor: isChoice(type) }));
    return [
      {
        line: type,
        text: type === 'skip' ? (skip ?? answers[type]) : answers[type],
        isFor: isChoice(type),
      },
    ];
  });
}
