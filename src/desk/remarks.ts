import { html, nothing } from 'lit';
import { count } from '../chat/says.ts';
import { filled } from '../words/fill.ts';
import { button } from './button.ts';
import { read } from './editor.ts';
import { focusOn, roomOf } from './focus.ts';
import { countWords } from '../message/limits.ts';
import type { TextQuestion } from '../../machines/facts.ts';
import type { View } from '../chat/view.ts';
import type { Desk } from './desk.ts';
import type { Brief, Draft } from './draft.ts';

/** Everything that the candidate types; the rest are dates and choices. */
const own = Object.keys({
  earlierRole: true,
  direction: true,
  names: true,
  job: true,
  future: true,
  met: true,
  proof: true,
  condition: true,
  topic: true,
  slots: true,
  deadline: true,
  reason: true,
  other: true,
  adjustment: true,
  referrer: true,
  client: true,
  inviter: true,
} satisfies Record<TextQuestion, true>) as TextQuestion[];

/** Words in a second, spoken. */
const pace = 2.5;

/**
 * How long it is, whether it is signed, and what a strict editor would mend. It holds up nothing, and reads
 * only where something is the candidate's own.
 */
export function remarks(view: View, desk: Desk, draft: Draft, brief: Brief) {
  const { interface: says } = view.words;
  const { item, text, isEdited } = draft;
  const isRead = isEdited || own.some((detail) => brief.facts[detail]);
  const found = isRead ? read(desk.letters, view, draft, brief).remarks : [];
  const words = countWords(text);
  const seconds = item.channel === 'phone' ? Math.ceil(words / pace) : undefined;
  const isSigned = item.id !== 'main' || isEdited || filled(brief.facts.names?.from);
  return html`<div class="quiet">
    <p>
      ${count(says.words, words, view.words)}${
        seconds === undefined ? '' : `, ${count(says.aloud, seconds, view.words)}`
      }
    </p>
    ${
      isSigned
        ? nothing
        : html`<p class="sign-it">
            ${says.unsigned}
            ${button('link', 'sign', says.sign, (event) => focusOn(roomOf(event), '.names [name="from"]', desk))}
          </p>`
    }
    ${
      found.length
        ? html`<ul aria-label=${says.remarks}>
            ${found.map(({ rule, says }) => html`<li data-rule=${rule}>${says}</li>`)}
          </ul>`
        : nothing
    }
  </div>`;
}
