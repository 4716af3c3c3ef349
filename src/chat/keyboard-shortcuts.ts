import { isTextField } from '../platform/is-text-field.ts';

/** The choices of the question or advice on screen. */
const choiceSelector = '.now :is(button.choice, .pri, .sec, [type="checkbox"]):not([type="submit"])';

/** The longest pause between two letters of one type-ahead search, in milliseconds. */
const typeAheadTimeout = 1000;

/** The current type-ahead search: its text, the time of the last key, and the first choice of its question. */
let typeAhead: { text: string; at: number; first?: Element | undefined } = {
  text: '',
  at: -typeAheadTimeout,
};

/** Reduces a text to its letters and digits, in lower case and without accents. */
const normalize = (text = '') =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

const labelOf = (item: Element) =>
  normalize((item.closest('.choice')?.querySelector('.label') ?? item).textContent);

/**
 * Handles the keyboard shortcuts: a digit selects a choice, the arrow keys move between choices, typing the start of
 * an answer focuses it, and Escape cancels an edit or closes the panel. Keys typed into a text field are ignored.
 *
 * @param cancelOrClose cancels an edit or closes the panel, and returns whether it did either
 */
export function press(event: KeyboardEvent, cancelOrClose: () => boolean): void {
  const root = event.currentTarget as Element;
  const target = event.target as Element;
  const { key, altKey, ctrlKey, metaKey, isComposing } = event;
  if (altKey || ctrlKey || metaKey || isComposing) return;
  if (isTextField(target)) return;
  const digit = digitOf(event);
  const choices = [...root.querySelectorAll<HTMLElement>(choiceSelector)];
  // Letters and digits select a choice only while the focus is on the question, not on Edit, Back or Delete everything.
  const isOnChoices = target.matches('.now h3') || choices.includes(target as HTMLElement);
  if (key === 'Escape') {
    if (!cancelOrClose()) return;
  } else if (!isOnChoices) {
    return;
  } else if (digit) {
    const choice = root.querySelectorAll<HTMLElement>('.now .choice')[digit - 1];
    if (!choice || event.repeat) return;
    const control = choice.querySelector('input') ?? choice;
    control.focus();
    control.click();
  } else {
    const next = /^\p{L}$/u.test(key)
      ? findByTyping(choices, target, event)
      : findByArrow(choices, target, key);
    if (!next) return;
    next.focus();
  }
  event.preventDefault();
  event.stopPropagation();
}

/** The digit from 1 to 9 on a key, or 0. Some layouts, such as the French one, type digits only with Shift. */
const digitOf = ({ key, code, shiftKey }: KeyboardEvent): number =>
  Number(/^[1-9]$/.exec(key)?.[0] ?? (shiftKey ? 0 : (/^Digit([1-9])$/.exec(code)?.[1] ?? 0)));

/** The choice that an arrow key, Home or End moves to, from another choice or from the question's heading. */
function findByArrow(choices: readonly HTMLElement[], target: Element, key: string): HTMLElement | undefined {
  const index = choices.findIndex((item) => item === target);
  if (index < 0 && !target.matches('.now h3')) return undefined;
  const to = { ArrowDown: index + 1, ArrowUp: Math.max(index, 0) - 1, Home: 0, End: -1 }[key];
  return to === undefined ? undefined : choices.at(to % choices.length);
}

/**
 * The next choice that starts with the typed text. Repeating one letter cycles through all choices that start with it.
 */
function findByTyping(choices: readonly HTMLElement[], target: Element, { key, timeStamp }: KeyboardEvent) {
  const letter = normalize(key);
  const [first] = choices;
  const text =
    typeAhead.first === first && timeStamp - typeAhead.at < typeAheadTimeout
      ? typeAhead.text + letter
      : letter;
  typeAhead = { text, at: timeStamp, first };
  const prefix = text === letter.repeat(text.length) ? letter : text;
  const index = choices.findIndex((item) => item === target);
  const startIndex = Math.max(index + (prefix === letter ? 1 : 0), 0);
  const rotated = [...choices.slice(startIndex), ...choices.slice(0, startIndex)];
  return rotated.find((item) => labelOf(item).startsWith(prefix));
}
