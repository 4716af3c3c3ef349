import { isQuestion, metaOf } from '../machine.ts';
import { answersTo } from '../places.ts';
import { toldAnswer } from '../told.ts';
import type { AnyStateNode } from 'xstate';
import type { OutcomeWords, QuestionWords, Text } from '../contract.ts';
import type { Finder, Finding, Subject } from './finding.ts';

const isBlank = (text: Text | undefined): boolean =>
  !text?.length || [text].flat().some((one) => !/\S/u.test(one));

/** A question, an answer or an outcome that the machine has, and the language has nothing to say of. */
export const answersWithoutWords: Finder = (subject) => {
  const { conversation, states } = subject;
  const { questions, outcomes, tables = {}, lang } = conversation.words;
  const without = (name: string, question?: string, type?: string): Finding => ({
    code: 'answer-without-words',
    name,
    says: `There are no words for it in “${lang}”.`,
    example: question === undefined ? null : wayTo(question, type, subject),
  });
  return [
    ...states.filter(isQuestion).flatMap((node) => {
      const words = questions[node.key];
      if (!words) return [without(node.key, node.key)];
      return [
        ...(isBlank(words.ask) ? [without(node.key, node.key)] : []),
        ...linesOf(node, words)
          .filter(([, text]) => isBlank(text))
          .map(([line, , type]) => without(toldAnswer({ question: node.key, type: line }), node.key, type)),
      ];
    }),
    ...conversation.outcomes.flatMap((id) => {
      const words = outcomes[id];
      if (!words) return [without(id)];
      return (Object.entries(words) as [keyof OutcomeWords, Text][])
        .concat(outcomeLines.filter((line) => !(line in words)).map((line) => [line, '']))
        .filter(([, text]) => isBlank(text))
        .map(([line]) => without(`${id}: ${line}`));
    }),
    ...Object.entries(tables).flatMap(([table, rows]) =>
      flat(rows)
        .filter(({ text }) => isBlank(text))
        .map(({ question, type }) => without(nameIn(table, question, type), question, type)),
    ),
  ];
};

/** Words of a question, an answer or an outcome that the machine has not. */
export const wordsWithoutAnswer: Finder = (subject) => {
  const { conversation, states } = subject;
  const { questions, outcomes, tables = {}, lang } = conversation.words;
  const surplus = (name: string, question: string): Finding => ({
    code: 'words-without-answer',
    name,
    says: `There are words for it in “${lang}”, and the machine does not know it.`,
    example: wayTo(question, undefined, subject),
  });
  const isKnown = (question: string, answer?: string) => {
    const nodes = states.filter((node) => isQuestion(node) && node.key === question);
    if (answer === undefined) return nodes.length > 0;
    // What is offered and not taken is another matter.
    return [conversation.answers[question] ?? [], ...nodes.map(choicesOf)].flat().includes(answer);
  };
  return [
    ...Object.entries(questions).flatMap(([question, { answers = {}, fields = {}, skip }]) => {
      if (!isKnown(question)) return [surplus(question, question)];
      const known = states.filter(({ key }) => key === question).map((node) => metaOf(node).fields);
      const unknown = [
        ...Object.keys(answers).filter((id) => !isKnown(question, id)),
        // A list of dates names no fields.
        ...Object.keys(fields).filter((id) => known.some((fields) => fields && !fields.includes(id))),
        ...(skip !== undefined && !isKnown(question, 'skip') ? ['skip'] : []),
      ];
      return unknown.map((type) => surplus(toldAnswer({ question, type }), question));
    }),
    ...Object.keys(outcomes)
      .filter((id) => !conversation.outcomes.includes(id))
      .map((id) => surplus(id, id)),
    ...Object.entries(tables).flatMap(([table, rows]) =>
      flat(rows)
        .filter(({ question, type }) => !isKnown(question, type))
        .map(({ question, type }) => surplus(nameIn(table, question, type), question)),
    ),
  ];
};

const outcomeLines: readonly (keyof OutcomeWords)[] = ['title', 'take', 'also'];

const choicesOf = (node: AnyStateNode): readonly string[] => [
  ...node.ownEvents.map(String),
  ...(metaOf(node).values ?? []),
];

/** What a question needs to say beside itself: a line for each answer, and the type of answer that it is for. */
function linesOf(
  node: AnyStateNode,
  words: QuestionWords,
): [line: string, text: Text | undefined, type: string][] {
  const { values = [], fields = Object.keys(words.fields ?? {}) } = metaOf(node);
  return node.ownEvents.map(String).flatMap((type): ReturnType<typeof linesOf> => {
    if (type === 'several')
      return [
        ...values.map((id): [string, Text | undefined, string] => [id, words.answers?.[id], type]),
        ['done', words.done, type],
        ['none', words.none, type],
      ];
    if (type === 'typed') return fields.map((id) => [id, words.fields?.[id]?.label, type]);
    return [[type, type === 'skip' ? (words.skip ?? words.answers?.[type]) : words.answers?.[type], type]];
  });
}

interface Row {
  question: string;
  type?: string;
  text: Text;
}

const flat = (rows: Readonly<Record<string, Text | Readonly<Record<string, Text>>>>): readonly Row[] =>
  Object.entries(rows).flatMap(([question, row]): readonly Row[] =>
    typeof row === 'string' || Array.isArray(row)
      ? [{ question, text: row as Text }]
      : Object.entries(row as Readonly<Record<string, Text>>).map(([type, text]) => ({
          question,
          type,
          text,
        })),
  );

const nameIn = (table: string, question: string, type?: string): string =>
  `${table}, ${type === undefined ? question : toldAnswer({ question, type })}`;

/** The fewest answers after which a question is asked, and the answer to it, if it is one that is taken. */
function wayTo(question: string, type: string | undefined, { states, asked }: Subject) {
  const node = states.find((node) => isQuestion(node) && node.key === question && asked.has(node.id));
  const place = node && asked.get(node.id);
  if (!place) return null;
  const answer = place.offers
    .flatMap(({ taken }) => taken)
    .find((one) => one.question === question && one.type === type);
  return answersTo(place, answer);
}
