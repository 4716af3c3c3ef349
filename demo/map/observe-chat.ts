import type { EngineAnswer, OpenQuestion } from '../../machines/engine/types.ts';
import type { Conversation, Replay } from '../../src/conversation.ts';
import type { Graph } from './graph.ts';

/**
 * Reads the answers of a widget in this page. Its events don't contain them, on purpose, but its shadow root is open
 * for tests and assistive technology, and therefore for scripts of the page. This page uses that and says so, by the
 * documented hooks: each answer is next to the button that edits it. A page that must not be able to do this embeds
 * the iframe build instead.
 */
export function answersIn(
  root: ParentNode,
  graph: Graph,
  { replay, outcomeOf }: { replay: Replay; outcomeOf: Conversation['outcomeOf'] },
): readonly EngineAnswer[] {
  const answers: EngineAnswer[] = [];
  for (const button of root.querySelectorAll('button[data-edit]')) {
    const { now } = replay(answers);
    if (button.getAttribute('data-edit') !== now.id) continue;
    const answer = meant(now, beside(button), graph, outcomeOf);
    if (!answer) break;
    answers.push(answer);
  }
  return answers;
}

/** Calls back when the answers may have changed. */
export function watch(root: Node, changed: () => void): MutationObserver {
  const hooks = ['data-edit', 'data-question', 'data-outcome'];
  const observer = new MutationObserver(changed);
  // The texts change with the language of the chat.
  observer.observe(root, { childList: true, subtree: true, characterData: true, attributeFilter: hooks });
  return observer;
}

/** Returns the text next to a button. */
function beside(button: Element): string {
  const others = [...(button.parentNode?.childNodes ?? [])].filter(
    (node) => node !== button && node.nodeType !== Node.COMMENT_NODE,
  );
  return others
    .map(({ textContent }) => textContent ?? '')
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Finds the answer to a question by its text. */
function meant(
  { id, kind, values = [], fields = [], outcome, choices }: OpenQuestion,
  text: string,
  { questions, outcomes }: Graph,
  outcomeOf: Conversation['outcomeOf'],
): EngineAnswer | undefined {
  if (outcome && kind === 'advice') {
    const advised = outcomes.find((one) => one.id === outcomeOf(id));
    if (text === advised?.take || text === advised?.title) return { question: id, type: 'accept' };
    const chosen = outcomes.find(
      ({ title, also }) => title === text || also.toLowerCase() === text.toLowerCase(),
    );
    return chosen && { question: id, type: chosen.id };
  }
  const offered = questions.find((question) => question.id === id)?.answers ?? [];
  if (kind === 'several') {
    const said = offered.filter(({ says }) => text.includes(says)).map((answer) => answer.id);
    return { question: id, type: 'several', values: values.filter((value) => said.includes(value)) };
  }
  const type = offered.find((answer) => answer.says === text && choices.includes(answer.id))?.id;
  if (type) return { question: id, type };
  const [field] = fields;
  return field ? { question: id, type: 'typed', value: { [field]: text } } : undefined;
}
