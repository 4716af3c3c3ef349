/** The nodes that can be selected. */
const chosen = '.place:not(.list)';

const centre = (element: Element) => {
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
};

/** Returns the distance in a direction, weighting sideways distance more; Infinity for the other direction. */
function distance(from: Element, to: Element, key: string): number {
  const [one, other] = [centre(from), centre(to)];
  const [across, down] = [other.x - one.x, other.y - one.y];
  const [ahead, aside] = /Left|Right/.test(key) ? [across, down] : [down, across];
  const forwards = /Left|Up/.test(key) ? -ahead : ahead;
  return forwards > 1 ? forwards + 2 * Math.abs(aside) : Infinity;
}

/**
 * Makes the nodes of the map buttons with a single tab stop; arrow keys move between them. The first one is the first
 * question of a conversation.
 */
export function buttons(map: SVGSVGElement, choose: (of: string) => void): void {
  const places = [...map.querySelectorAll<SVGGElement>(chosen)];
  const [first] = map.querySelectorAll<SVGGElement>('.question');
  // Elements with the role `img` have no accessible children, so the role is changed to `group`.
  map.setAttribute('role', 'group');
  for (const place of places) {
    place.setAttribute('role', 'button');
    place.setAttribute('tabindex', place === first ? '0' : '-1');
  }
  const placeOf = (target: EventTarget | null) => (target as Element).closest<SVGGElement>(chosen);
  map.addEventListener('click', ({ target }) => {
    const of = placeOf(target)?.dataset['of'];
    if (of) choose(of);
  });
  map.addEventListener('focusin', ({ target }) => {
    for (const place of places) place.setAttribute('tabindex', place === placeOf(target) ? '0' : '-1');
  });
  map.addEventListener('keydown', (event) => {
    const { key, target, altKey, ctrlKey, metaKey } = event;
    const place = placeOf(target);
    if (!place || altKey || ctrlKey || metaKey) return;
    if (key === 'Enter' || key === ' ') choose(place.dataset['of'] ?? '');
    else if (key.startsWith('Arrow')) {
      const [next] = places.toSorted((one, other) => distance(place, one, key) - distance(place, other, key));
      if (next && distance(place, next, key) < Infinity) next.focus();
    } else return;
    event.preventDefault();
  });
}

/**
 * Returns the map as a standalone file with the current highlighting, and without attributes that only work in the
 * page.
 */
export function standalone(map: SVGSVGElement): string {
  const copy = map.cloneNode(true) as SVGSVGElement;
  copy.setAttribute('role', 'img');
  copy.removeAttribute('style');
  for (const place of copy.querySelectorAll('.place'))
    for (const name of ['role', 'tabindex', 'aria-pressed']) place.removeAttribute(name);
  return new XMLSerializer().serializeToString(copy);
}
