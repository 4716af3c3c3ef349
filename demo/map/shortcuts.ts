/** What of the map can be chosen. */
const chosen = '.place:not(.list)';

const centre = (element: Element) => {
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
};

/** How far it is in this direction, and to the side, which counts for more; none the other way. */
function distance(from: Element, to: Element, key: string): number {
  const [one, other] = [centre(from), centre(to)];
  const [across, down] = [other.x - one.x, other.y - one.y];
  const [ahead, aside] = /Left|Right/.test(key) ? [across, down] : [down, across];
  const forwards = /Left|Up/.test(key) ? -ahead : ahead;
  return forwards > 1 ? forwards + 2 * Math.abs(aside) : Infinity;
}

/**
 * Makes the places of the map buttons, one of which is in the order of the page; arrows lead to the others. The first
 * is the question that a conversation begins with.
 */
export function buttons(map: SVGSVGElement, choose: (of: string) => void): void {
  const places = [...map.querySelectorAll<SVGGElement>(chosen)];
  const [first] = map.querySelectorAll<SVGGElement>('.question');
  // An image has nothing inside; a group has.
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

/** The map as a file of its own: lit as it is, and without what only a page can use. */
export function standalone(map: SVGSVGElement): string {
  const copy = map.cloneNode(true) as SVGSVGElement;
  copy.setAttribute('role', 'img');
  copy.removeAttribute('style');
  for (const place of copy.querySelectorAll('.place'))
    for (const name of ['role', 'tabindex', 'aria-pressed']) place.removeAttribute(name);
  return new XMLSerializer().serializeToString(copy);
}
