import { html, nothing } from 'lit';
import { count } from '../chat/says.ts';
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

/** Words in a second, read and spoken. */
const pace = { read: 3.5, spoken: 2.5 };

/**
 * How long it is, and what a strict editor would mend. It holds up nothing, and the
 * editor is there only where something is the candidate's own.
 */
export function remarks(view: View, { later }: Desk, draft: Draft, brief: Brief) {
  const { interface: says } = view.words;
  const { item, text, isEdited } = draft;
  const isRead = isEdited || own.some((detail) => brief.facts[detail]);
  const editor = isRead ? later.get('editor') : undefined;
  const read = editor?.read(editor, view, draft, brief);
  const words = countWords(text);
  const isSpoken = item.channel === 'phone';
  const seconds = Math.ceil(words / (isSpoken ? pace.spoken : pace.read));
  return html`<div class="quiet">
    <p>
      <b>${count(says.words, words, view.words)},</b>
      ${count(isSpoken ? says.aloud : says.read, seconds, view.words)}
    </p>
    ${
      read?.remarks.length
        ? html`<ul aria-label=${says.remarks}>
            ${read.remarks.map(({ rule, says }) => html`<li data-rule=${rule}>${says}</li>`)}
          </ul>`
        : nothing
    }
  </div>`;
}
