// The API of the conversation: its questions, answers, fields, outcomes and rules.
import { conversation } from '../../machines/bow-out/machine.ts';
import { outcomes, rules } from '../../machines/bow-out/rules.ts';
import { editorRules } from '../../src/letters/bow-out/proofread/proofread.ts';

const kinds = ['several', 'text', 'dates', 'question'];

/** Yields the questions and advice states, with their kind. */
function* questionsIn(node) {
  const kind = kinds.find((tag) => node.tags.includes(tag));
  if (kind) yield { ...node.meta, id: node.key, kind, types: node.ownEvents };
  else if (node.tags.includes('advice')) yield { id: node.key, kind: 'advice', types: node.ownEvents };
  for (const child of Object.values(node.states)) yield* questionsIn(child);
}

export const ofConversation = () => [
  ...[...questionsIn(conversation.root)].flatMap(({ id, kind, types, values = [], fields = [] }) => [
    `question ${id}: ${kind}`,
    ...[...types, ...values].map((answer) => `answer ${id}: ${answer}`),
    ...fields.map((field) => `field ${id}: ${field}`),
  ]),
  ...outcomes.map((id) => `outcome ${id}`),
  ...Object.keys(rules).map((id) => `rule ${id}`),
  ...Object.keys(editorRules).map((id) => `rule of the editor ${id}`),
];
