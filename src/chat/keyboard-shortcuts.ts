/** What can be chosen: on the question on screen, or of an advice. */
const items = '.now :is([data-answer], [type="checkbox"])';

/** How long the start of an answer is remembered while it is typed, in milliseconds. */
const pause = 1000;

/** What was typed, when, and on which question: by its first choice. */
let typed: { text: string; at: number; first?: Element | undefined } = { text: '', at: -pause };

/** The letters of a text, without accents, case and what stands between them. */
const letters = (text = '') =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

const labelOf = (item: Element) =>
  letters((item.closest('.choice')?.querySelector('.label') ?? item).textContent);

/**
 * Keys: a number chooses, arrows move among the choices, the start of an answer finds it, and Escape leaves. Never
 * while something is being typed.
 *
 * @param leave leaves an edit, or closes the panel, and says whether there was anything to leave
 */
export function press(event: KeyboardEvent, leave: () => boolean): void {
  const room = event.currentTarget as Element;
  const target = event.target as Element;
  const { key, altKey, ctrlKey, metaKey, isComposing } = event;
  if (altKey || ctrlKey || metaKey || isComposing) return;
  if (target.matches('textarea, input:not([type="checkbox"], [type="radio"])')) return;
  const all = [...room.querySelectorAll<HTMLElement>(items)];
  // A letter or a number means a choice only where the choices are: not on Edit, Back or Delete everything.
  const isAtChoices = target.matches('.now h3') || all.includes(target as HTMLElement);
  if (key === 'Escape') {
    if (!leave()) return;
  } else if (!isAtChoices) {
    return;
  } else if (/^[1-9]$/.test(key)) {
    const choice = room.querySelectorAll<HTMLElement>('.now .choice')[Number(key) - 1];
    if (!choice || event.repeat) return;
    const control = choice.querySelector('input') ?? choice;
    control.focus();
    control.click();
  } else {
    const next = /^\p{L}$/u.test(key) ? found(all, target, event) : moved(all, target, key);
    if (!next) return;
    next.focus();
  }
  event.preventDefault();
  event.stopPropagation();
}

/** Where an arrow leads from one of the choices, or from the question to the first. */
function moved(all: readonly HTMLElement[], target: Element, key: string): HTMLElement | undefined {
  const at = all.findIndex((item) => item === target);
  if (at < 0 && !target.matches('.now h3')) return undefined;
  const to = { ArrowDown: at + 1, ArrowUp: Math.max(at, 0) - 1, Home: 0, End: -1 }[key];
  return to === undefined ? undefined : all.at(to % all.length);
}

/** The choice that begins with what is being typed; one letter again and again leads through all that do. */
function found(all: readonly HTMLElement[], target: Element, { key, timeStamp }: KeyboardEvent) {
  const letter = letters(key);
  const [first] = all;
  const text = typed.first === first && timeStamp - typed.at < pause ? typed.text + letter : letter;
  typed = { text, at: timeStamp, first };
  const start = text === letter.repeat(text.length) ? letter : text;
  const at = all.findIndex((item) => item === target);
  const from = Math.max(at + (start === letter ? 1 : 0), 0);
  const around = [...all.slice(from), ...all.slice(0, from)];
  return around.find((item) => labelOf(item).startsWith(start));
}
