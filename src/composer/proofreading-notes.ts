import { html, nothing } from 'lit';
import { formatCount } from '../chat/format-answer.ts';
import { isFilled } from '../locales/interpolate.ts';
import { button } from './button.ts';
import { read } from './proofread.ts';
import { focusOn, roomOf } from './move-focus.ts';
import { countWords } from '../letters/length-limits.ts';
import type { TextQuestion } from '../../machines/bow-out/facts.ts';
import type { View } from '../chat/view-model.ts';
import type { Composer } from './composer.ts';
import type { MessageContext, Draft } from './draft.ts';

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
export function remarks(view: View, desk: Composer, draft: Draft, brief: MessageContext) {
  const { interface: says } = view.words;
  const { item, text, isEdited } = draft;
  const isRead = isEdited || own.some((detail) => brief.facts[detail]);
  const found = isRead ? read(desk.letters, view, draft, brief).remarks : [];
  const words = countWords(text);
  const seconds = item.channel === 'phone' ? Math.ceil(words / pace) : undefined;
  const isSigned = item.id !== 'main' || isEdited || isFilled(brief.facts.names?.from);
  return html`<div class="quiet">
    <p>
      ${formatCount(says.words, words, view.words)}${
        seconds === undefined ? '' : `, ${formatCount(says.aloud, seconds, view.words)}`
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
