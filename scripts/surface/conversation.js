// What can be asked, answered and advised, as the machine has it: facts, outcomes, rules.
import { conversation } from '../../machines/bow-out/machine.ts';
import { outcomes, rules } from '../../machines/bow-out/rules.ts';
import { editorRules } from '../../src/letters/proofread/proofread.ts';

const kinds = ['several', 'text', 'dates', 'question'];

/** The states that stand for something that is asked, with their kind. */
function* asked(node) {
  const kind = kinds.find((tag) => node.tags.includes(tag));
  if (kind) yield { ...node.meta, id: node.key, kind, types: node.ownEvents };
  else if (node.tags.includes('advice')) yield { id: node.key, kind: 'advice', types: node.ownEvents };
  for (const child of Object.values(node.states)) yield* asked(child);
}

export const ofConversation = () => [
  ...[...asked(conversation.root)].flatMap(({ id, kind, types, values = [], fields = [] }) => [
    `question ${id}: ${kind}`,
    ...[...types, ...values].map((answer) => `answer ${id}: ${answer}`),
    ...fields.map((field) => `field ${id}: ${field}`),
  ]),
  ...outcomes.map((id) => `outcome ${id}`),
  ...Object.keys(rules).map((id) => `rule ${id}`),
  ...Object.keys(editorRules).map((id) => `rule of the editor ${id}`),
];
