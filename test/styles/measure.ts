import { toEarlierRole, until } from '../chat/page-object.ts';
import type { Page } from '../chat/page-object.ts';

/** Describes an element for error messages. */
export const named = ({ tagName, classList, textContent }: Element) =>
  `${[tagName.toLowerCase(), ...classList].join('.')} “${textContent
    .trim()
    .replace(/\s+/g, ' ')
    .slice(0, 40)}”`;

const isSeen = (element: Element) =>
  !element.closest('.vh, .flow h2, svg, mark') && element.checkVisibility({ visibilityProperty: true });

/** Returns the line boxes of an element's own text, without that of its children. */
function linesOf(element: Element): DOMRect[] {
  return [...element.childNodes]
    .filter((node) => node instanceof Text)
    .flatMap((node) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      return [...range.getClientRects()];
    })
    .filter(({ width }) => width > 0);
}

/** Returns the elements whose box or text overflows the sides of the widget, and those that clip their text. */
export function overflowing(page: Page): string[] {
  const root = page.find('.root');
  const room = root?.getBoundingClientRect();
  if (!root || !room?.width) return ['nothing is seen'];
  const isOut = ({ left, right, width }: DOMRect) =>
    width > 0 && (left < room.left - 1 || right > room.right + 1);
  const isCut = (element: HTMLElement) =>
    !element.matches('input, textarea, span') &&
    getComputedStyle(element).overflowX !== 'visible' &&
    element.scrollWidth > element.clientWidth + 1;
  // In narrow widgets, the names of the arrow buttons are visually hidden.
  const seen = page
    .all('.root *')
    .filter((element) => isSeen(element) && !element.matches('header svg + span'));
  return [
    ...(root.scrollWidth > root.clientWidth
      ? [`the whole: ${root.scrollWidth} of ${root.clientWidth} px`]
      : []),
    ...seen.filter((element) => isOut(element.getBoundingClientRect())).map((out) => `out: ${named(out)}`),
    ...seen.filter((element) => linesOf(element).some(isOut)).map((out) => `text out: ${named(out)}`),
    ...seen.filter(isCut).map((cut) => `cut: ${named(cut)}`),
  ];
}

/**
 * Returns the element at the centre of another, after scrolling to it: the same element or a descendant, unless it is
 * covered.
 */
export function hit(target: HTMLElement): Element | null {
  target.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  const { left, top, width, height } = target.getBoundingClientRect();
  const [x, y] = [left + width / 2, top + height / 2];
  const found = (target.getRootNode() as Document | ShadowRoot).elementFromPoint(x, y);
  return found && target.contains(found) ? target : found;
}

/** Presses an element as soon as the pointer can reach it: a new element may not be painted yet. */
export async function press(page: Page, selector: string): Promise<void> {
  const target = await page.get(selector);
  await until(() => hit(target) === target, `${selector} within reach`).catch((error: unknown) => {
    const found = hit(target);
    throw new Error(`${selector} is covered by ${found ? named(found) : 'nothing'}`, { cause: error });
  });
  target.click();
  await page.element.updateComplete;
}

/** Walks to the message by pointer, and calls `stop` at each kind of screen. */
export async function walk(page: Page, stop: (screen: string) => void = () => {}): Promise<void> {
  await page.get('[data-question="situation"]');
  stop('the first question');
  for (const [question, answer] of toEarlierRole) {
    await page.get(`:is([data-question="${question}"], [data-outcome="${question}"])`);
    if (question === 'redirect-earlier') stop('the advice');
    if (question === 'doubts') {
      for (const doubt of answer.split(' ')) await press(page, `label:has([value="${doubt}"])`);
      await press(page, '[data-answer="done"]');
    } else await press(page, `[data-answer="${answer}"]`);
  }
  await page.get('[name="earlierRole"]');
  stop('a form');
  await page.fill('[name="earlierRole"]', 'Support engineer');
  await press(page, '[type="submit"]');
  await page.message();
  stop('the desk');
}
