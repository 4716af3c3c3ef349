import { outcomeOf } from '../../machines/bow-out/facts.ts';
import { replay } from '../../machines/bow-out/replay.ts';
import type { Answer } from '../../machines/bow-out/machine.ts';
import type { Advice } from '../../machines/bow-out/facts.ts';
import type { OpenQuestion } from '../../machines/bow-out/types.ts';
import type { Graph } from './graph.ts';

/**
 * What has been answered in a widget of this page. Its events tell nothing of that, on purpose; its shadow root is open
 * for tests and for assistive tools, and so to whoever writes the page round it. That is used here on a page that says
 * so, by the hooks of the README: each answer stands beside the button that edits it. Where a page must not see this,
 * the widget goes into a frame.
 */
export function answersIn(root: ParentNode, graph: Graph): readonly Answer[] {
  const answers: Answer[] = [];
  for (const button of root.querySelectorAll('button[data-edit]')) {
    const { now } = replay(answers);
    if (button.getAttribute('data-edit') !== now.id) continue;
    const answer = meant(now, beside(button), graph);
    if (!answer) break;
    answers.push(answer);
  }
  return answers;
}

/** Calls back whenever it may have changed. */
export function watch(root: Node, changed: () => void): void {
  const hooks = ['data-edit', 'data-question', 'data-outcome'];
  new MutationObserver(changed).observe(root, { childList: true, subtree: true, attributeFilter: hooks });
}

/** The text that stands with a button. */
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

/** The answer to this question that says this. */
function meant(
  { id, kind, values = [], fields = [], outcome, choices }: OpenQuestion,
  text: string,
  { questions, outcomes }: Graph,
): Answer | undefined {
  if (outcome && kind === 'advice') {
    const question = id as Advice;
    const advised = outcomes.find((one) => one.id === outcomeOf(question));
    if (text === advised?.take || text === advised?.title) return { question, type: 'accept' };
    const chosen = outcomes.find(
      ({ title, also }) => title === text || also.toLowerCase() === text.toLowerCase(),
    );
    return chosen && { question, type: chosen.id as typeof outcome };
  }
  const offered = questions.find((question) => question.id === id)?.answers ?? [];
  if (kind === 'several') {
    const said = offered.filter(({ says }) => text.includes(says)).map((answer) => answer.id);
    return { question: 'doubts', type: 'several', values: values.filter((value) => said.includes(value)) };
  }
  const type = offered.find((answer) => answer.says === text && choices.includes(answer.id))?.id;
  if (type) return { question: id, type } as Answer;
  const [field] = fields;
  return field ? ({ question: id, type: 'typed', value: { [field]: text } } as Answer) : undefined;
}
