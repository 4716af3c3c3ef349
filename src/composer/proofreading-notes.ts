import { html, nothing } from 'lit';
import { formatCount } from '../chat/format-answer.ts';
import { isFilled } from '../locales/interpolate.ts';
import { button } from './button.ts';
import { proofread } from './proofread.ts';
import { focusOn, itemOf } from './move-focus.ts';
import { countCharacters, countWords } from '../letters/length-limits.ts';
import { factOf } from '../chat/view-model.ts';
import { hooks } from '../platform/test-hooks.ts';
import type { Fields } from '../../machines/engine/typed-answer.ts';
import type { View } from '../chat/view-model.ts';
import type { ComposerControl } from './composer-state.ts';
import type { MessageContext, Draft } from './draft.ts';

/** Whether a fact is a form that the candidate has filled in. */
const isForm = (fact: unknown) => typeof fact === 'object' && fact !== null && !Array.isArray(fact);

/** Speaking rate, in words per second. */
const wordsPerSecond = 2.5;

/**
 * Renders the length of a draft, a reminder to sign it, and the proofreader's remarks. A draft is proofread only if the
 * candidate has edited it or typed a detail. The remarks never block sending.
 */
export function proofreadingNotes(
  view: View,
  composer: ComposerControl,
  draft: Draft,
  context: MessageContext,
) {
  const { interface: strings } = view.words;
  const { item, text, isEdited } = draft;
  const isRead = isEdited || Object.values(context.facts).some(isForm);
  const remarks = isRead ? proofread(composer, view, draft, context).remarks : [];
  const { charactersPerWord } = composer.languageOf(view).message.writing;
  const words = countWords(text, charactersPerWord);
  const size =
    charactersPerWord === undefined
      ? formatCount(strings.words, words, view.words)
      : formatCount(strings.characters, countCharacters(text), view.words);
  const seconds = item.channel === 'phone' ? Math.ceil(words / wordsPerSecond) : undefined;
  const { id, signature = '' } = view.state.details.find((detail) => detail.signature !== undefined) ?? {
    id: '',
  };
  const names = factOf(view.state, id) as Fields | null | undefined;
  const isSigned = item.id !== 'main' || isEdited || isFilled(names?.[signature]);
  return html`<div class="quiet">
    <p>${size}${seconds === undefined ? '' : ` · ${formatCount(strings.aloud, seconds, view.words)}`}</p>
    ${
      isSigned
        ? nothing
        : html`<p class="sign-it">
            ${strings.unsigned}
            ${button('link', 'sign', strings.sign, (event) => focusOn(itemOf(event), `#${id}-${signature}`, composer))}
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
