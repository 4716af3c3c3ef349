import { html, nothing } from 'lit';
import { formatCount } from '../chat/format-answer.ts';
import { isFilled } from '../locales/interpolate.ts';
import { button } from './button.ts';
import { proofread } from './proofread.ts';
import { focusOn, itemOf } from './move-focus.ts';
import { countWords } from '../letters/length-limits.ts';
import { hooks } from '../platform/test-hooks.ts';
import type { TextQuestion } from '../../machines/bow-out/facts.ts';
import type { View } from '../chat/view-model.ts';
import type { Composer } from './composer.ts';
import type { MessageContext, Draft } from './draft.ts';

/** All typed questions. `satisfies` makes the compiler report a missing one. */
const typedDetails = Object.keys({
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

/** Speaking rate, in words per second. */
const wordsPerSecond = 2.5;

/**
 * Renders the length of a draft, a reminder to sign it, and the proofreader's remarks. A draft is proofread only if the
 * candidate has edited it or typed a detail. The remarks never block sending.
 */
export function proofreadingNotes(view: View, composer: Composer, draft: Draft, context: MessageContext) {
  const { interface: strings } = view.words;
  const { item, text, isEdited } = draft;
  const isRead = isEdited || typedDetails.some((detail) => context.facts[detail]);
  const remarks = isRead ? proofread(composer.letters, view, draft, context).remarks : [];
  const words = countWords(text);
  const seconds = item.channel === 'phone' ? Math.ceil(words / wordsPerSecond) : undefined;
  const isSigned = item.id !== 'main' || isEdited || isFilled(context.facts.names?.from);
  return html`<div class="quiet">
    <p>
      ${formatCount(strings.words, words, view.words)}${
        seconds === undefined ? '' : `, ${formatCount(strings.aloud, seconds, view.words)}`
      }
    </p>
    ${
      isSigned
        ? nothing
        : html`<p class="sign-it">
            ${strings.unsigned}
            ${button('link', 'sign', strings.sign, (event) => focusOn(itemOf(event), '.names [name="from"]', composer))}
          </p>`
    }
    ${
      remarks.length
        ? html`<ul aria-label=${strings.remarks}>
            ${remarks.map(({ rule, says }) => html`<li ${hooks({ 'data-rule': rule })}>${says}</li>`)}
          </ul>`
        : nothing
    }
  </div>`;
}
