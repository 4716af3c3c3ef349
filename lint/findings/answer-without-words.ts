import { isQuestion, metaOf } from '../state-graph.ts';
import { toldAnswer } from '../format-answers.ts';
import { isChoice, linesOf, wayTo } from './word-tables.ts';
import type { AnyStateNode } from 'xstate';
import type { Answer, OutcomeWords, QuestionWords, Text } from '../types.ts';
import type { Finder, Finding, Subject } from './finding.ts';

/** A question, an answer or an outcome that the machine has, and the language has nothing to say of. */
export const answersWithoutWords: Finder = (subject) => [
  ...subject.states.filter(isQuestion).flatMap((node) => ofQuestion(node, subject)),
  ...subject.conversation.outcomes.flatMap((id) => ofOutcome(id, subject)),
  ...linesOf(subject.conversation.words)
    .filter(({ text }) => isBlank(text))
    .map(({ name, question, answer = '' }) =>
      finding(name, subject, wayTo(question, subject, isChoice(answer))),
    ),
];

const isBlank = (text: Text | undefined): boolean =>
  !text?.length || [text].flat().some((one) => !/\S/u.test(one));

const finding = (name: string, { conversation }: Subject, example: Finding['example'] = null): Finding => ({
  code: 'answer-without-words',
  name,
  says: `There are no words for it in “${conversation.words.lang}”.`,
  example,
});

function ofQuestion(node: AnyStateNode, subject: Subject): readonly Finding[] {
  const { key } = node;
  const words = subject.conversation.words.questions[key];
  const silent = isBlank(words?.ask) ? [finding(key, subject, wayTo(key, subject))] : [];
  if (!words) return silent;
  const blank = needed(node, words).filter(({ text }) => isBlank(text));
  return [
    ...silent,
    ...blank.map(({ line, isMeant }) =>
      finding(toldAnswer({ question: key, type: line }), subject, wayTo(key, subject, isMeant)),
    ),
  ];
}

/** What an outcome says: as an advice, as the answer that takes it, among the alternatives; and what else it does. */
const lines: readonly (keyof OutcomeWords)[] = ['title', 'take', 'also'];

function ofOutcome(id: string, subject: Subject): readonly Finding[] {
  const said = subject.conversation.words.outcomes[id];
  if (!said) return [finding(id, subject)];
  const words: Readonly<Record<string, Text>> = { ...said };
  return [...new Set([...lines, ...Object.keys(words)])]
    .filter((line) => isBlank(words[line]))
    .map((line) => finding(`${id}: ${line}`, subject));
}

interface Needed {
  line: string;
  text: Text | undefined;
  /** Whether it is said for this answer. */
  isMeant: (answer: Answer) => boolean;
}

/** What a question needs to say beside itself. */
function needed(node: AnyStateNode, words: QuestionWords): readonly Needed[] {
  const { values = [], fields = Object.keys(words.fields ?? {}) } = metaOf(node);
  const { answers = {}, skip, done, none } = words;
  return node.ownEvents.map(String).flatMap((type): readonly Needed[] => {
    if (type === 'several')
      return [
        ...values.map((id) => ({ line: id, text: answers[id], isMeant: isChoice(id) })),
        { line: 'done', text: done, isMeant: ({ values }) => Boolean(values?.length) },
        { line: 'none', text: none, isMeant: ({ values }) => !values?.length },
      ];
    if (type === 'typed')
      return fields.map((id) => ({ line: id, text: words.fields?.[id]?.label, isMeant: isChoice(type) }));
    return [
      {
        line: type,
        text: type === 'skip' ? (skip ?? answers[type]) : answers[type],
        isMeant: isChoice(type),
      },
    ];
  });
}
