import { atOutcome, place, script, start, walk } from '../machines/bow-out/paths.ts';
import type { Answer } from '../../machines/bow-out/machine.ts';

/** A shortest path to every question, advice and outcome. */
export function ways(): ReadonlyMap<string, readonly Answer[]> {
  const found = new Map<string, readonly Answer[]>([['situation', []]]);
  const keep = (name: string, answers: readonly Answer[]) => {
    if ((found.get(name)?.length ?? Infinity) > answers.length) found.set(name, answers);
  };
  const numbered = (answer: Answer) =>
    answer.type === 'typed'
      ? ({
          ...answer,
          value: Object.fromEntries(Object.keys(answer.value).map((key) => [key, '333'])),
        } as Answer)
      : answer;
  walk(start, atOutcome, (_path, _answer, next) => {
    const answers = next.answers.map(numbered);
    const { outcome } = next.snapshot.context;
    if (atOutcome(next)) keep(`taken: ${outcome ?? ''}`, answers);
    else keep(place(next.snapshot), answers);
  });
  const probing = script('situation:process doubts:skills certainty:unsure nextRound:week advise:accept');
  found.set('debrief', [...probing.slice(0, -1), ...script('probe:accept interview:debrief')]);
  return found;
}

/** Returns everything that can be read, seen or heard: texts, names and descriptions. */
export function* readIn(root: ParentNode): Generator<string> {
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    // Each language is named in itself.
    if (element.matches('[name="language"] + span')) continue;
    for (const name of ['aria-label', 'aria-valuetext', 'aria-description', 'title', 'placeholder', 'alt'])
      yield element.getAttribute(name) ?? '';
    for (const node of element.childNodes) if (node instanceof Text) yield node.data;
    if (element instanceof HTMLInputElement && element.type === 'text') yield element.value;
    if (element instanceof HTMLTextAreaElement) yield element.value;
  }
}
